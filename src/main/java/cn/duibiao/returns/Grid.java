package cn.duibiao.returns;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/**
 * One sheet: its cells that are not empty.
 *
 * @param rows by 0-based row, each in the order of its columns; empty rows are left out
 * @param hiddenRows of the rows that are not empty, 0-based
 * @param hiddenColumns of the columns that are not empty, 0-based
 * @param merged the merged cells, in the order of the file
 * @param overflows it has more rows or columns than are read
 */
record Grid(
        String name,
        boolean hidden,
        SortedMap<Integer, List<Cell>> rows,
        Set<Integer> hiddenRows,
        Set<Integer> hiddenColumns,
        List<Region> merged,
        boolean overflows) {

    /** Where in a row the cell of that column is; below 0 where it is empty. */
    static int place(List<Cell> row, int column) {
        int low = 0;
        int high = row.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int at = row.get(middle).column();
            if (at == column) {
                return middle;
            }
            if (at < column) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }
}
