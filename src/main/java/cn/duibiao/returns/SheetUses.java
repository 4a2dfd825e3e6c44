package cn.duibiao.returns;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The cells of one sheet that are not empty, and what was made of each. A million cells may be held: their uses stand in one
 * array.
 *
 * @param numbers of the rows, ascending
 * @param starts where each row's uses begin among all
 * @param uses of the cells, in their order
 */
record SheetUses(String name, List<List<Cell>> rows, int[] numbers, int[] starts, Use[] uses) {

    static SheetUses of(Grid grid, Use use) {
        int[] numbers = new int[grid.rows().size()];
        int[] starts = new int[numbers.length];
        int row = 0;
        int cells = 0;
        for (Map.Entry<Integer, List<Cell>> entry : grid.rows().entrySet()) {
            numbers[row] = entry.getKey();
            starts[row++] = cells;
            cells += entry.getValue().size();
        }
        Use[] uses = new Use[cells];
        Arrays.fill(uses, use);
        return new SheetUses(grid.name(), List.copyOf(grid.rows().values()), numbers, starts, uses);
    }

    /** Place of the cell among all; -1 for one of another sheet. */
    private int at(Cell cell) {
        int row = Arrays.binarySearch(numbers, cell.row());
        List<Cell> cells = row < 0 ? List.of() : rows.get(row);
        int at = Grid.place(cells, cell.column());
        return at < 0 ? -1 : starts[row] + at;
    }

    /** Null for a cell of another sheet, and an empty one. */
    Use use(Cell cell) {
        int at = at(cell);
        return at < 0 ? null : uses[at];
    }

    /** Nothing for a cell of another sheet. */
    void put(Cell cell, Use use) {
        int at = at(cell);
        if (at >= 0) {
            uses[at] = use;
        }
    }

    /** The same cells and uses, the sheet called otherwise. */
    SheetUses called(String other) {
        return new SheetUses(other, rows, numbers, starts, uses);
    }

    /** To go on from, without a change to this one. */
    SheetUses copy() {
        return new SheetUses(name, rows, numbers, starts, uses.clone());
    }
}
