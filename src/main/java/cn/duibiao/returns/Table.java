package cn.duibiao.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/**
 * A table found on a sheet by its header, down to the next header.
 *
 * @param grid the sheet; of tables side by side those of its columns where this one stands
 * @param baseData of 基础数据; else of indicators
 * @param above every cell over the header, row by row; of a further table those between it and the one before
 * @param body the rows below the header, with notes and signatures
 * @param again rows in it, 0-based, at which the header stands once more, as at the top of a printed page
 * @param rows those that report something
 */
record Table(
        Grid grid,
        boolean baseData,
        Header header,
        List<Cell> above,
        SortedMap<Integer, List<Cell>> body,
        Set<Integer> again,
        List<Row> rows) {

    /**
     * Every table of a sheet, one below the other or side by side.
     *
     * @param baseData the sheet is called 基础数据, and has no other tables
     * @param room told of their rows before they are made
     */
    static List<Table> all(Grid grid, boolean baseData, Room room) {
        return new TableSearch(grid, baseData, room).all();
    }

    /** Cells of the header's rows. */
    List<Cell> headerCells() {
        List<Cell> cells = new ArrayList<>();
        grid.rows().subMap(header.first(), header.last() + 1).values().forEach(cells::addAll);
        return cells;
    }

    /** The same with what stands over it. */
    Table under(List<Cell> over) {
        List<Cell> all = new ArrayList<>(over);
        all.addAll(above);
        return new Table(grid, baseData, header, all, body, again, rows);
    }
}
