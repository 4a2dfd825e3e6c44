package cn.duibiao.returns;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One sheet: its cells that are not empty.
 *
 * @param rows by 0-based row, each in the order of its columns; empty rows are left out
 * @param hiddenRows of the rows that are not empty, 0-based
 * @param hiddenColumns of the columns that are not empty, 0-based
 * @param merged the merged cells, in the order of the file
 * @param overflows it has more rows or columns than are read
 * @param part the rows and columns that it is of a sheet on which tables stand side by side; null for a whole sheet
 */
record Grid(
        String name,
        boolean hidden,
        SortedMap<Integer, List<Cell>> rows,
        Set<Integer> hiddenRows,
        Set<Integer> hiddenColumns,
        List<Region> merged,
        boolean overflows,
        Region part) {

    /**
     * Some rows and columns of it; every cell and merged region keeps its place.
     *
     * @param lastRow included, as the last column
     */
    Grid part(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        SortedMap<Integer, List<Cell>> some = new TreeMap<>();
        rows.subMap(firstRow, lastRow == Integer.MAX_VALUE ? lastRow : lastRow + 1)
                .forEach((row, cells) -> {
                    int from = before(cells, firstColumn);
                    int to = lastColumn == Integer.MAX_VALUE ? cells.size() : before(cells, lastColumn + 1);
                    if (from < to) {
                        some.put(row, cells.subList(from, to));
                    }
                });
        List<Region> reaching = merged.stream()
                .filter(r -> r.lastRow() >= firstRow
                        && r.firstRow() <= lastRow
                        && r.lastColumn() >= firstColumn
                        && r.firstColumn() <= lastColumn)
                .toList();
        Region region = new Region(
                firstRow,
                lastRow,
                part == null ? firstColumn : Math.max(firstColumn, part.firstColumn()),
                part == null ? lastColumn : Math.min(lastColumn, part.lastColumn()));
        return new Grid(name, hidden, some, hiddenRows, hiddenColumns, reaching, overflows, region);
    }

    /** How many cells of a row stand to the left of the column. */
    private static int before(List<Cell> row, int column) {
        int low = 0;
        int high = row.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (row.get(middle).column() < column) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Where in a row the cell of that column is; below 0 where it is empty. */
    static int place(List<Cell> row, int column) {
        int at = before(row, column);
        return at < row.size() && row.get(at).column() == column ? at : -1;
    }
}
