package cn.duibiao.returns;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A table's header: up to three rows, merged or not.
 *
 * @param last its last row, 0-based as {@code first}
 * @param places what each of its columns is, by 0-based column
 * @param columns where the columns are that all units share
 * @param groups of a table with units as columns: what stands below each unit's name, by the cell of that name
 * @param periods columns of one kind for several times, 1-3月累计 and 1-6月累计, by their end; {@code columns} has the first
 * @param twice columns that are named once more, in the same words
 * @param beside where the header of a second table begins to the right, which is not read; null where none does
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
        Cell beside,
        Map<Cell, Map<Column, Cell>> across) {

    /** The header that begins in this row; empty where none does. */
    static Optional<Header> at(Grid grid, Merges merges, int row, List<Column> among) {
        if (grid.rows().get(row).stream().noneMatch(c -> c.kind() == Cell.Kind.TEXT)) {
            return Optional.empty();
        }
        for (int levels = 1; levels <= HeaderDraft.MOST_LEVELS; levels++) {
            HeaderDraft draft = new HeaderDraft(grid, merges, row, row + levels - 1, among);
            if (!draft.fits()) {
                continue;
            }
            if (levels > 1 && draft.begunBelow()) {
                return Optional.empty();
            }
            while (levels < HeaderDraft.MOST_LEVELS && draft.open()) {
                levels++;
                draft = new HeaderDraft(grid, merges, row, row + levels - 1, among);
            }
            return levels > 1 && draft.begunBelow() ? Optional.empty() : Optional.of(draft.header());
        }
        return Optional.empty();
    }

    /** The same, where a second table that is not read begins to the right. */
    Header beside(Cell begin) {
        return new Header(first, last, places, columns, groups, periods, twice, begin, across);
    }

    /** Of the second table to the right. */
    boolean isBeside(Cell cell) {
        return beside != null && cell.column() >= beside.column();
    }

    /** 表!A3:F4. */
    String where(Grid grid) {
        return grid.name() + "!" + region().address();
    }

    /** From its first to its last column. */
    Region region() {
        int left = places.keySet().stream().mapToInt(c -> c).min().orElse(0);
        int right = places.keySet().stream().mapToInt(c -> c).max().orElse(0);
        return new Region(first, last, left, right);
    }

    /** What each column's time is. */
    Map<Integer, Until> times() {
        return places.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, p -> p.getValue().until()));
    }

    /** It names indicators, and no column 分子 or 分母: columns of unknown names may be theirs. */
    boolean mayNameParts() {
        return (columns.containsKey(Column.NAME) || columns.containsKey(Column.ID))
                && !columns.containsKey(Column.NUMERATOR)
                && !columns.containsKey(Column.DENOMINATOR)
                && groups.isEmpty()
                && periods.isEmpty();
    }

    boolean grouped() {
        return !groups.isEmpty();
    }
}
