package cn.duibiao.returns;

/**
 * Merged cells: all but the first row's first column are empty. Every number is 0-based and included.
 */
record Region(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }

    /** G4:G6. */
    String address() {
        return Cell.letters(firstColumn) + (firstRow + 1) + ":" + Cell.letters(lastColumn) + (lastRow + 1);
    }
}
