package cn.duibiao.returns;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Some rows of a sheet, read as if they were a header of one of the two kinds of table. */
record HeaderDraft(HeaderLevels levels) {
    /** Rows of a header. */
    static final int MOST_LEVELS = 3;

    HeaderDraft(Grid grid, Merges merges, int first, int last, List<Column> among) {
        this(new HeaderLevels(grid, merges, first, last, among));
    }

    /** Names enough of the columns that such a table must have. */
    boolean fits() {
        Header made = header();
        Set<Column> all = new TreeSet<>(made.columns().keySet());
        made.groups().values().forEach(g -> all.addAll(g.keySet()));
        if (levels.among().contains(Column.ITEM)) {
            return all.contains(Column.ITEM) && all.contains(Column.FIGURE);
        }
        boolean named = all.contains(Column.ID) || all.contains(Column.NAME);
        long known =
                levels.places().values().stream().filter(h -> !h.isUnknown()).count()
                        + made.groups().size();
        boolean reported = Column.reported().stream().anyMatch(all::contains);
        return named && reported && (known >= 3 || known == 2 && all.contains(Column.VALUE));
    }

    /** The next row goes on with it: a merged cell reaches into it, or it holds nothing but names of columns. */
    boolean open() {
        if (levels.reachOut(MOST_LEVELS)) {
            return true;
        }
        List<Cell> next = levels.row(levels.last() + 1);
        return !next.isEmpty()
                && next.stream()
                        .allMatch(c -> c.kind() == Cell.Kind.TEXT
                                && (!Heading.of(List.of(c.text()), levels.among())
                                                .isUnknown()
                                        || Heading.isBody(c.text()) && levels.leaf(c.column()) != null));
    }

    /** Without its first row it would be a header too, and that row is a title, or says who reports. */
    boolean begunBelow() {
        HeaderDraft below = new HeaderDraft(levels.withoutFirst());
        if (!below.fits()) {
            return false;
        }
        Header shorter = below.header();
        Header whole = header();
        return !isLevel()
                || shorter.columns().equals(whole.columns())
                        && shorter.groups().keySet().equals(whole.groups().keySet())
                        && shorter.times().equals(whole.times());
    }

    /** The first row holds nothing but what can stand over columns, or some of it reaches into the rows below. */
    private boolean isLevel() {
        List<Cell> cells = levels.row(levels.first());
        if (cells.stream().anyMatch(levels::reaches)) {
            return true;
        }
        long wide = cells.stream().filter(levels::wide).count();
        return cells.stream()
                .allMatch(c -> !Heading.of(List.of(c.text() == null ? "" : c.text()), levels.among())
                                .isUnknown()
                        || Heading.isBody(String.valueOf(c.text()))
                        || levels.wide(c) && wide > 1);
    }

    Header header() {
        Map<Integer, Heading> places = levels.places();
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        Map<Cell, Map<Column, Integer>> groups = new LinkedHashMap<>();
        Map<Column, Cell> twice = new EnumMap<>(Column.class);
        Map<Integer, Cell> bodies = HeadedUnits.of(levels);
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
                twice.put(column, levels.leaf(at));
            }
        });
        if (columns.containsKey(Column.ITEM) && !columns.containsKey(Column.FIGURE)) {
            aloneWithTime(columns).ifPresent(at -> columns.put(Column.FIGURE, at));
        }
        // A column without a time goes before those with one.
        rivals.removeIf(c -> places.get(columns.get(c)).until().isNever());
        return new Header(
                levels.first(),
                levels.last(),
                places,
                columns,
                groups,
                periods(rivals, bodies.keySet()),
                twice,
                levels.beside(),
                Map.of());
    }

    /** 数据项 beside 2024年6月末: the column is that time's figures, where it is the only one. */
    private Optional<Integer> aloneWithTime(Map<Column, Integer> columns) {
        if (!SecondHeader.isItem(levels.leaf(columns.get(Column.ITEM)).text())) {
            return Optional.empty();
        }
        List<Integer> timed = levels.places().entrySet().stream()
                .filter(p -> p.getValue().isUnknown()
                        && Until.isAll(levels.leaf(p.getKey()).text()))
                .map(Map.Entry::getKey)
                .toList();
        return timed.size() == 1 ? Optional.of(timed.get(0)) : Optional.empty();
    }

    private Map<Until, Map<Column, Integer>> periods(Set<Column> rivals, Set<Integer> ofUnits) {
        Map<Integer, Heading> places = levels.places();
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
}
