package cn.duibiao.returns;

/**
 * Rows of a sheet in which two tables stand side by side; the right one may be several in its turn.
 *
 * @param first 0-based, as all of them
 * @param last included; {@link Integer#MAX_VALUE} for all rows below
 * @param column the first one of the right table
 * @param begin a cell of the right table's header
 * @param clear where the one ends and the other begins
 */
record Abreast(int first, int last, int column, Cell begin, boolean clear) {}
