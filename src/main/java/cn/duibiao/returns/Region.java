package cn.duibiao.returns;

/**
 * Merged cells: all but the first row's first column are empty. Every number is 0-based and included.
 */
record Region(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
}
