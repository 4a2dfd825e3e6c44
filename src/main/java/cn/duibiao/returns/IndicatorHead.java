package cn.duibiao.returns;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What stands over one column of a table with indicators as columns.
 *
 * @param cells that speak of the indicator: its number, name, unit of measure; neither number nor name
 *     over a column of something else
 * @param place what the column holds of it
 */
record IndicatorHead(Map<Column, Cell> cells, Heading place) {
    private static final Pattern ID = Pattern.compile("(?i)[a-z]+-[0-9]+(-[a-z0-9]+)?");
    private static final Set<String> NO_MEASURE = Set.of("是否", "日期");

    /** @param path from the top down */
    static IndicatorHead of(List<Cell> path) {
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
        return new IndicatorHead(heads, place(role, above, head(heads)));
    }

    /** The cell that names the indicator; null over a column of something else. */
    Cell head() {
        return head(cells);
    }

    private static Cell head(Map<Column, Cell> cells) {
        return cells.getOrDefault(Column.NAME, cells.get(Column.ID));
    }

    /** The column holds what is reported of an indicator. */
    boolean isReported() {
        return head() != null && place.column() != null && Column.reported().contains(place.column());
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
}
