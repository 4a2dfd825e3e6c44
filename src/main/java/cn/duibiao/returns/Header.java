package cn.duibiao.returns;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A table's header: up to three rows, merged or not.
 *
 * @param last its last row, 0-based as {@code first}
 * @param places what each of its columns is, by 0-based column
 * @param columns where the columns are that all units share
 * @param groups of a table with units as columns: what stands below each unit's name, by the cell of that name
 * @param periods columns of one kind for several times, 1-3月累计 and 1-6月累计, by their end; {@code columns} has the first
 * @param twice columns that are named once more, in the same words
 * @param across of a table with indicators as columns: then {@code groups} are by the indicator's name, and these are all
 *     the cells that speak of the indicator; empty for any other table
 */
record Header(
        int first,
        int last,
        Map<Integer, Heading> places,
        Map<Column, Integer> columns,
        Map<Cell, Map<Column, Integer>> groups,
        Map<Until, Map<Column, Integer>> periods,
        Map<Column, Cell> twice,
        Map<Cell, Map<Column, Cell>> across) {
    private static final int MOST_LEVELS = 3;

    /** The header that begins in this row; empty where none does. */
    static Optional<Header> at(Grid grid, Merges merges, int row, List<Column> among) {
        if (grid.rows().get(row).stream().noneMatch(c -> c.kind() == Cell.Kind.TEXT)) {
            return Optional.empty();
        }
        for (int levels = 1; levels <= MOST_LEVELS; levels++) {
            Draft draft = new Draft(grid, merges, row, row + levels - 1, among);
            if (!draft.fits()) {
                continue;
            }
            while (levels < MOST_LEVELS && draft.open()) {
                levels++;
                draft = new Draft(grid, merges, row, row + levels - 1, among);
            }
            return levels > 1 && draft.begunBelow() ? Optional.empty() : Optional.of(draft.header());
        }
        return Optional.empty();
    }

    /** 表!A3:F4. */
    String where(Grid grid) {
        int left = places.keySet().stream().mapToInt(c -> c).min().orElse(0);
        int right = places.keySet().stream().mapToInt(c -> c).max().orElse(0);
        return grid.name() + "!" + new Region(first, last, left, right).address();
    }

    boolean grouped() {
        return !groups.isEmpty();
    }

    private static final class Draft {
        private final Grid grid;
        private final Merges merges;
        private final int first;
        private final int last;
        private final List<Column> among;
        private final Map<Integer, Heading> places = new TreeMap<>();
        private final Map<Integer, Cell> leaves = new HashMap<>();
        private final Map<Integer, Cell> parents = new HashMap<>();

        Draft(Grid grid, Merges merges, int first, int last, List<Column> among) {
            this.grid = grid;
            this.merges = merges;
            this.first = first;
            this.last = last;
            this.among = among;
            TreeSet<Integer> columns = new TreeSet<>();
            for (int row = first; row <= last; row++) {
                grid.rows().getOrDefault(row, List.of()).forEach(c -> columns.add(c.column()));
            }
            columns.forEach(this::read);
        }

        private void read(int column) {
            List<String> levels = new ArrayList<>();
            Cell before = null;
            for (int row = first; row <= last; row++) {
                Cell cell = level(row, column);
                if (cell == null || cell == before || cell.kind() != Cell.Kind.TEXT) {
                    continue;
                }
                if (before != null) {
                    parents.put(column, before);
                }
                levels.add(cell.text());
                leaves.put(column, cell);
                before = cell;
            }
            if (!levels.isEmpty()) {
                places.put(column, Heading.of(levels, among));
            }
        }

        /** A blank to the right of a name on an upper level belongs to that name, where both have something below. */
        private Cell level(int row, int column) {
            Cell seen = merges.seen(row, column);
            if (seen != null || row == last || merges.held(row + 1, column) == null) {
                return seen;
            }
            for (int left = column - 1; left >= 0; left--) {
                Cell cell = merges.seen(row, left);
                if (cell != null || merges.held(row + 1, left) == null) {
                    return cell != null && merges.held(row + 1, left) != null ? cell : null;
                }
            }
            return null;
        }

        boolean fits() {
            Header made = header();
            Set<Column> all = new TreeSet<>(made.columns.keySet());
            made.groups.values().forEach(g -> all.addAll(g.keySet()));
            if (among.contains(Column.ITEM)) {
                return all.contains(Column.ITEM) && all.contains(Column.FIGURE);
            }
            boolean named = all.contains(Column.ID) || all.contains(Column.NAME);
            long known = places.values().stream().filter(h -> !h.isUnknown()).count() + made.groups.size();
            boolean reported = Column.reported().stream().anyMatch(all::contains);
            return named && reported && (known >= 3 || known == 2 && all.contains(Column.VALUE));
        }

        /** The next row goes on with it: a merged cell reaches into it, or it holds nothing but names of columns. */
        boolean open() {
            List<Cell> next = grid.rows().getOrDefault(last + 1, List.of());
            for (int column : places.keySet()) {
                Region region = merges.region(last, column);
                if (region != null && region.lastRow() > last && region.lastRow() < first + MOST_LEVELS) {
                    return true;
                }
            }
            return !next.isEmpty()
                    && next.stream()
                            .allMatch(c -> c.kind() == Cell.Kind.TEXT
                                    && (!Heading.of(List.of(c.text()), among).isUnknown()
                                            || Heading.isBody(c.text()) && leaves.containsKey(c.column())));
        }

        /** Without its first row it would be a header too, and that row is a title, or says who reports. */
        boolean begunBelow() {
            Draft below = new Draft(grid, merges, first + 1, last, among);
            if (!below.fits()) {
                return false;
            }
            Header shorter = below.header();
            Header whole = header();
            return !isLevel()
                    || shorter.columns.equals(whole.columns)
                            && shorter.groups.keySet().equals(whole.groups.keySet());
        }

        /** The first row holds nothing but what can stand over columns. */
        private boolean isLevel() {
            List<Cell> cells = grid.rows().get(first);
            long wide = cells.stream().filter(this::wide).count();
            return cells.stream()
                    .allMatch(c -> !Heading.of(List.of(c.text() == null ? "" : c.text()), among)
                                    .isUnknown()
                            || Heading.isBody(String.valueOf(c.text()))
                            || wide(c) && wide > 1
                            || reaches(c));
        }

        private boolean wide(Cell cell) {
            Region region = merges.region(cell.row(), cell.column());
            return region != null && region.lastColumn() > region.firstColumn();
        }

        private boolean reaches(Cell cell) {
            Region region = merges.region(cell.row(), cell.column());
            return region != null && region.lastRow() > cell.row();
        }

        Header header() {
            Map<Column, Integer> columns = new EnumMap<>(Column.class);
            Map<Cell, Map<Column, Integer>> groups = new LinkedHashMap<>();
            Map<Column, Cell> twice = new EnumMap<>(Column.class);
            Map<Integer, Cell> bodies = bodies();
            Set<Column> rivals = new HashSet<>();
            places.forEach((at, heading) -> {
                Column column = heading.column() == null && bodies.containsKey(at) ? Column.VALUE : heading.column();
                if (column == null) {
                    return;
                }
                Map<Column, Integer> into = bodies.containsKey(at)
                        ? groups.computeIfAbsent(bodies.get(at), b -> new EnumMap<>(Column.class))
                        : columns;
                Integer other = into.get(column);
                if (into == columns && other != null && places.get(other).apart(heading)) {
                    rivals.add(column);
                } else if (other == null || heading.rank() < places.get(other).rank()) {
                    into.put(column, at);
                } else if (heading.rank() == places.get(other).rank()) {
                    twice.put(column, leaves.get(at));
                }
            });
            // A column without a time goes before those with one.
            rivals.removeIf(c -> places.get(columns.get(c)).until().isNever());
            return new Header(first, last, places, columns, groups, periods(rivals, bodies.keySet()), twice, Map.of());
        }

        private Map<Until, Map<Column, Integer>> periods(Set<Column> rivals, Set<Integer> ofUnits) {
            Map<Until, Map<Column, Integer>> periods = new LinkedHashMap<>();
            places.forEach((at, heading) -> {
                if (rivals.contains(heading.column()) && !heading.until().isNever() && !ofUnits.contains(at)) {
                    periods.computeIfAbsent(heading.until().end(), u -> new EnumMap<>(Column.class))
                            .merge(
                                    heading.column(),
                                    at,
                                    (one, other) -> places.get(other).rank()
                                                    < places.get(one).rank()
                                            ? other
                                            : one);
                }
            });
            return periods;
        }

        /** Columns that belong to a unit named in the header, and the cell that names it. */
        private Map<Integer, Cell> bodies() {
            Map<Integer, Cell> bodies = new TreeMap<>();
            boolean reported = places.values().stream()
                    .anyMatch(h -> h.column() != null && Column.reported().contains(h.column()));
            Map<Integer, Cell> plain = new TreeMap<>();
            long over = new HashSet<>(parents.values())
                    .stream().filter(p -> Heading.isBody(p.text())).count();
            places.forEach((at, heading) -> {
                Cell leaf = leaves.get(at);
                Cell parent = parents.get(at);
                boolean value = heading.column() != null && Column.reported().contains(heading.column());
                boolean ownName = Column.of(Column.bare(leaf.text()), among).isEmpty()
                        && Aside.of(Column.bare(leaf.text())).isEmpty();
                if (value && parent != null && Heading.isBody(parent.text()) && (over > 1 || wide(parent))) {
                    bodies.put(at, parent);
                } else if (value && parent != null && ownName && shared(parent) && isName(leaf)) {
                    bodies.put(at, leaf);
                } else if (heading.isUnknown() && Heading.isBody(leaf.text())) {
                    plain.put(at, leaf);
                }
            });
            if (plain.size() > 1 || !reported) {
                bodies.putAll(plain);
            }
            return bodies;
        }

        /** 完成值 over 区人民医院 and 区中医医院, not over 数量 or 1-6月. */
        private boolean isName(Cell leaf) {
            return Until.of(leaf.text()).isNever()
                    && Heading.of(List.of(leaf.text()), among).isUnknown()
                    && Column.bare(leaf.text()).length() > 2;
        }

        private boolean shared(Cell parent) {
            return parents.values().stream().filter(p -> p == parent).count() > 1;
        }
    }
}
