package cn.duibiao.returns;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The header of a table turned round: one row for each unit, indicators as columns. It has up to four levels: an indicator's
 * group, number, name and unit of measure, and 分子, 分母, 本期值, 完成日期 below it. Whether its names are indicators only the
 * plan can tell ({@link Names}).
 */
final class Crosswise {
    private static final int MOST_LEVELS = 4;
    /** Blank rows and notes between header and first unit. */
    private static final int MOST_BETWEEN = 3;

    /** Over the column of units, beyond the names of 填报单位. */
    private static final Set<String> UNITS = Set.of(
            "单位",
            "名称",
            "医院",
            "医院名称",
            "医疗卫生机构",
            "医疗卫生机构名称",
            "卫生院",
            "卫生院名称",
            "乡镇名称",
            "街道",
            "街道名称",
            "镇街",
            "镇街名称",
            "镇街道",
            "镇乡街道",
            "区县",
            "县区名称",
            "区县名称",
            "地区",
            "辖区",
            "社区",
            "填报单位名称",
            "报送单位名称",
            "填报机构",
            "填表单位");

    /** In that column too, at the head of the header's own rows. */
    private static final Set<String> LEVELS = Set.of("指标编号", "编号", "指标代码", "指标名称", "指标", "计量单位", "指标单位", "项目", "填报项");

    private static final Pattern DIAGONAL = Pattern.compile("指标名称|指标");
    private static final Pattern ID = Pattern.compile("(?i)[a-z]+-[0-9]+(-[a-z0-9]+)?");
    private static final Set<String> NO_MEASURE = Set.of("是否", "日期");

    private final Grid grid;
    private final Merges merges;
    private final int first;
    private int last;
    private int units = -1;
    private final Map<Integer, Heading> places = new TreeMap<>();
    private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
    private final Map<Cell, Map<Column, Integer>> groups = new LinkedHashMap<>();
    private final Map<Cell, Map<Column, Cell>> named = new HashMap<>();
    private final Map<Column, Cell> twice = new EnumMap<>(Column.class);

    private Crosswise(Grid grid, Merges merges, int first) {
        this.grid = grid;
        this.merges = merges;
        this.first = first;
    }

    /** The header that begins in this row; empty where none does. */
    static Optional<Header> at(Grid grid, Merges merges, int row) {
        Crosswise header = new Crosswise(grid, merges, row);
        return header.bounded() && header.read() && header.followed() ? Optional.of(header.header()) : Optional.empty();
    }

    /** The text may stand over the column of units. */
    static boolean isCorner(String text) {
        String bare = Column.bare(text);
        String rest = DIAGONAL.matcher(bare).replaceFirst("");
        return isUnits(bare) || rest.length() < bare.length() && isUnits(rest);
    }

    private static boolean isUnits(String bare) {
        return UNITS.contains(bare) || Column.REPORTED_BY.rank(bare) >= 0;
    }

    private Header header() {
        return new Header(first, last, places, columns, groups, Map.of(), twice, named);
    }

    /** Finds the column of units and the header's last row. */
    private boolean bounded() {
        int corner = first;
        while (units < 0 && corner < first + MOST_LEVELS && grid.rows().containsKey(corner)) {
            for (Cell cell : grid.rows().get(corner)) {
                if (cell.kind() == Cell.Kind.TEXT && isCorner(cell.text()) && units < 0) {
                    units = cell.column();
                }
            }
            corner = units < 0 ? corner + 1 : corner;
        }
        if (units < 0) {
            return false;
        }
        for (int row = first; row < corner; row++) {
            if (!isUpper(row)) {
                return false;
            }
        }
        Region region = merges.region(corner, units);
        last = region == null ? corner : region.lastRow();
        while (last < first + MOST_LEVELS && goesOn(last + 1)) {
            last++;
        }
        return last < first + MOST_LEVELS;
    }

    /** A level over the one with the corner: several names to its right, or a label of the level in its place. */
    private boolean isUpper(int row) {
        Cell label = merges.seen(row, units);
        boolean labelled = label != null && isLevel(label);
        List<Cell> cells = grid.rows().get(row);
        return (labelled || label == null && cells.size() > 1)
                && cells.stream()
                        .allMatch(c -> c.kind() == Cell.Kind.TEXT
                                && colon(c.text()) < 0
                                && (c.column() >= units
                                        || Aside.of(Column.bare(c.text())).isPresent()));
    }

    /** A level below it: nothing in the column of units, or the level's label. */
    private boolean goesOn(int row) {
        List<Cell> cells = grid.rows().getOrDefault(row, List.of());
        Cell label = merges.seen(row, units);
        return !cells.isEmpty()
                && (label == null
                        || isLevel(label)
                                && Header.at(grid, merges, row, Column.indicators())
                                        .isEmpty())
                && cells.stream().allMatch(c -> c.kind() == Cell.Kind.TEXT && !Completions.isWord(c));
    }

    private static boolean isLevel(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT && LEVELS.contains(Column.bare(cell.text()));
    }

    private boolean read() {
        TreeSet<Integer> all = new TreeSet<>();
        for (int row = first; row <= last; row++) {
            for (Cell cell : grid.rows().getOrDefault(row, List.of())) {
                if (cell.kind() != Cell.Kind.TEXT || colon(cell.text()) >= 0) {
                    return false;
                }
                all.add(cell.column());
            }
        }
        places.put(units, Heading.of(List.of(Column.REPORTED_BY.label()), Column.indicators()));
        columns.put(Column.REPORTED_BY, units);
        all.stream().filter(c -> c != units).forEach(c -> column(c, path(c)));
        long bodies = groups.keySet().stream()
                .filter(c -> Heading.isBody(c.text()) || Head.isLabel(c.text()))
                .count();
        boolean upright = places.values().stream().anyMatch(h -> h.column() == Column.NAME || h.column() == Column.ID);
        return !groups.isEmpty() && !upright && bodies * 2 < groups.size();
    }

    /** What stands over a column, from the top down. */
    private List<Cell> path(int column) {
        List<Cell> path = new ArrayList<>();
        for (int row = first; row <= last; row++) {
            Cell cell = merges.seen(row, column);
            if (cell == null && below(row, column)) {
                cell = left(row, column);
            }
            if (cell != null && (path.isEmpty() || path.get(path.size() - 1) != cell)) {
                path.add(cell);
            }
        }
        return path;
    }

    private boolean below(int row, int column) {
        for (int r = row + 1; r <= last; r++) {
            if (merges.held(r, column) != null) {
                return true;
            }
        }
        return false;
    }

    /** A name that was not merged over the columns to its right. */
    private Cell left(int row, int column) {
        for (int c = column - 1; c > units; c--) {
            Cell cell = merges.seen(row, c);
            if (cell != null || !below(row, c)) {
                return cell != null && below(row, c) ? cell : null;
            }
        }
        return null;
    }

    private void column(int at, List<Cell> path) {
        Map<Column, Cell> heads = new EnumMap<>(Column.class);
        Heading role = Heading.UNKNOWN;
        Heading above = Heading.UNKNOWN;
        for (int i = path.size() - 1; i >= 0; i--) {
            Cell cell = path.get(i);
            String bare = Column.bare(cell.text());
            Heading one = Heading.of(List.of(cell.text()), Column.indicators());
            if (isMeasure(cell.text())) {
                heads.put(Column.UNIT, cell);
            } else if (ID.matcher(Spelling.id(cell.text())).matches()) {
                heads.put(Column.ID, cell);
            } else if (heads.containsKey(Column.NAME)) {
                above = above.isUnknown() ? one : above;
            } else if (NO_MEASURE.contains(bare) || Spelling.isNothing(cell.text())) {
                continue;
            } else if (one.isUnknown()) {
                heads.put(Column.NAME, cell);
            } else if (role.isUnknown() && (path.size() == 1 || one.column() != Column.NAME)) {
                role = one;
            }
        }
        Cell head = heads.getOrDefault(Column.NAME, heads.get(Column.ID));
        Heading place = place(role, above, head);
        places.put(at, place);
        if (head == null || place.column() == null || !Column.reported().contains(place.column())) {
            if (place.column() != null && !Column.reported().contains(place.column())) {
                columns.putIfAbsent(place.column(), at);
            }
            return;
        }
        named.putIfAbsent(head, heads);
        if (groups.computeIfAbsent(head, h -> new EnumMap<>(Column.class)).putIfAbsent(place.column(), at) != null) {
            twice.put(place.column(), path.get(path.size() - 1));
        }
    }

    /** What the column of an indicator holds: 本期值 where nothing says otherwise. */
    private static Heading place(Heading role, Heading above, Cell head) {
        if (head == null || role.aside() != null) {
            return role;
        }
        boolean aside = above.aside() != null && above.aside() != Aside.NOTE && above.aside() != Aside.GROUP;
        if (aside) {
            return above;
        }
        boolean other = above.column() == Column.QUARTER || above.column() == Column.BASELINE;
        Column column = role.column() == null ? other ? above.column() : Column.VALUE : role.column();
        String unit = role.unit().isEmpty() ? Heading.unit(head.text()) : role.unit();
        return new Heading(column, null, 0, unit, role.until().under(above.until()));
    }

    /** 个, or （个） alone. */
    private static boolean isMeasure(String text) {
        String narrow = Spelling.narrow(text);
        return Units.isUnit(narrow)
                || Column.bare(text).isEmpty() && !Heading.unit(text).isEmpty();
    }

    /** Below it a row names a unit and says something of it, before any other table begins. */
    private boolean followed() {
        int looked = 0;
        for (int row : grid.rows().tailMap(last + 1).keySet()) {
            if (looked++ > MOST_BETWEEN
                    || Header.at(grid, merges, row, Column.indicators()).isPresent()) {
                return false;
            }
            Cell unit = merges.seen(row, units);
            boolean says = groups.values().stream()
                    .flatMap(g -> g.values().stream())
                    .anyMatch(c -> merges.seen(row, c) != null);
            if (unit != null && unit.kind() == Cell.Kind.TEXT && says) {
                return true;
            }
        }
        return false;
    }

    private static int colon(String text) {
        return Math.max(text.indexOf(':'), text.indexOf('：'));
    }
}
