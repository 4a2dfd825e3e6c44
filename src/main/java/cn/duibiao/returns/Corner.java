package cn.duibiao.returns;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where the header of a table with indicators as columns lies: known by what stands over the column of units.
 *
 * @param first the header's first row, 0-based as all of them
 * @param last included
 * @param units the column of units
 */
record Corner(int first, int last, int units) {
    private static final int MOST_LEVELS = 4;

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

    /** Of the header that begins in this row; empty where none does. */
    static Optional<Corner> at(Grid grid, Merges merges, int first) {
        for (int row = first; row < first + MOST_LEVELS && grid.rows().containsKey(row); row++) {
            for (Cell cell : grid.rows().get(row)) {
                if (cell.kind() == Cell.Kind.TEXT && isCorner(cell.text())) {
                    return new Search(grid, merges, first, cell.column()).corner(row);
                }
            }
        }
        return Optional.empty();
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

    /** 单位：万元 says something of the table, and heads no column. */
    static boolean hasColon(String text) {
        return text.indexOf(':') >= 0 || text.indexOf('：') >= 0;
    }

    private record Search(Grid grid, Merges merges, int first, int units) {

        /** @param at the row with the corner's text */
        Optional<Corner> corner(int at) {
            for (int row = first; row < at; row++) {
                if (!isUpper(row)) {
                    return Optional.empty();
                }
            }
            Region region = merges.region(at, units);
            int last = region == null ? at : region.lastRow();
            while (last < first + MOST_LEVELS && goesOn(last + 1)) {
                last++;
            }
            return last < first + MOST_LEVELS ? Optional.of(new Corner(first, last, units)) : Optional.empty();
        }

        /** A level over the one with the corner: several names to its right, or a label of the level in its place. */
        private boolean isUpper(int row) {
            Cell label = merges.seen(row, units);
            boolean labelled = label != null && isLevel(label);
            List<Cell> cells = grid.rows().get(row);
            return (labelled || label == null && cells.size() > 1)
                    && cells.stream()
                            .allMatch(c -> c.kind() == Cell.Kind.TEXT
                                    && !hasColon(c.text())
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
                    && cells.stream().allMatch(c -> c.kind() == Cell.Kind.TEXT && !YesNo.isWord(c));
        }

        private static boolean isLevel(Cell cell) {
            return cell.kind() == Cell.Kind.TEXT && LEVELS.contains(Column.bare(cell.text()));
        }
    }
}
