package cn.duibiao.returns;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/**
 * One row of a return's table.
 *
 * @param number as the sheet counts: 12
 * @param cells by what their columns are for; without the empty ones
 * @param columns where the columns are, 0-based
 */
public record Row(String sheet, int number, Map<Column, Cell> cells, Map<Column, Integer> columns) {
    public Row {
        cells = Map.copyOf(cells);
        columns = Map.copyOf(columns);
    }

    /** Null where it is empty or the table has no such column. */
    public Cell cell(Column column) {
        return cells.get(column);
    }

    /** The text of a name, unit or id; empty where nothing stands there. */
    public String text(Column column) {
        Cell cell = cells.get(column);
        return cell == null || cell.isNothing() ? "" : cell.raw().strip();
    }

    /** 指标填报!F12, also where the cell is empty; null where the table has no such column. */
    public String where(Column column) {
        Integer at = columns.get(column);
        return at == null ? null : sheet + "!" + Cell.letters(at) + number;
    }

    /** 指标填报!12行, for what is wrong with the row as a whole. */
    public String where() {
        return sheet + "!第" + number + "行";
    }

    /** Something is reported in the column. */
    boolean has(Column column) {
        Cell cell = cells.get(column);
        return cell != null && !cell.isNothing();
    }

    /** Something is reported in one of the columns that hold values. */
    boolean hasValues() {
        return Column.reported().stream().anyMatch(this::has);
    }

    Row told(String before, Function<Origin, Origin> named) {
        Map<Column, Cell> told = new EnumMap<>(Column.class);
        cells.forEach((column, cell) -> told.put(column, cell.told(named)));
        return new Row(before + sheet, number, told, columns);
    }
}
