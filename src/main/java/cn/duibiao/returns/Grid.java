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
        boolean overflows) {}
