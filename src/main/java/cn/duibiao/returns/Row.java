package cn.duibiao.returns;

import cn.duibiao.plan.Period;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What one row of a return's table says of one unit; of a table with units as columns, one for each of them.
 *
 * @param number as the sheet counts: 12
 * @param cells by what their columns are for; without the empty ones
 * @param frame what the whole table says
 * @param joint columns of which one merged cell stands for several rows, or for several columns
 * @param others what stands in columns of unknown names, by the name's cell; only where the table has neither 分子 nor 分母
 */
public record Row(
        String sheet,
        int number,
        Map<Column, Cell> cells,
        Frame frame,
        Map<Column, Region> joint,
        Map<Cell, Cell> others) {

    /**
     * What holds for all rows of a table, or for all those of one of its units.
     *
     * @param columns where the columns are, 0-based
     * @param unit the header's cell that names the unit; null where the units stand in a column
     * @param by who reports, as the head says; null where it does not
     * @param measure the unit of measure that the header gives for 本期值; empty where it gives none
     * @param over the unit of measure that stands over the table; empty where none does
     * @param times that the header names for columns of values
     * @param time that stands over the table, for those of which the header names none; NEVER where nothing does
     * @param oneOfSeveral the table has such columns for several times, and this frame is of one of them
     * @param across of a table with indicators as columns; else null
     * @param part of the sheet, where tables stand side by side, what is this one's; else null
     */
    record Frame(
            Map<Column, Integer> columns,
            Cell unit,
            Return.Told by,
            String measure,
            String over,
            Map<Column, Until> times,
            Until time,
            boolean oneOfSeveral,
            Across across,
            Region part) {
        Frame {
            columns = Map.copyOf(columns);
            times = Map.copyOf(times);
        }

        Frame(Map<Column, Integer> columns, Cell unit, Return.Told by, String measure) {
            this(columns, unit, by, measure, "", Map.of(), Until.NEVER, false, null, null);
        }

        /** It has columns that are known to hold what is reported of the quarter. */
        boolean reports() {
            return Column.reported().stream()
                    .anyMatch(c -> c != Column.BASELINE && c != Column.DATE && columns.containsKey(c));
        }

        Frame with(Map<Column, Integer> more, String unitOfMeasure) {
            Map<Column, Integer> all = new EnumMap<>(Column.class);
            all.putAll(columns);
            all.putAll(more);
            return new Frame(all, unit, by, unitOfMeasure, over, times, time, oneOfSeveral, across, part);
        }

        private Frame told(String before, Function<Origin, Origin> named) {
            return new Frame(
                    columns,
                    unit == null ? null : unit.told(named),
                    by == null ? null : new Return.Told(before + by.where(), by.text()),
                    measure,
                    over,
                    times,
                    time,
                    oneOfSeveral,
                    across == null ? null : across.told(before, named),
                    part);
        }

        /** What the column's header, or what stands over the table, says of its time, where that is not the period's end; else null. */
        String outside(Column column, Period period) {
            boolean before = column == Column.BASELINE || column == Column.DATE;
            Until until = before ? Until.NEVER : times.getOrDefault(column, time);
            return until.isNever() || until.endsWith(period)
                    ? null
                    : (times.containsKey(column) ? "列名写的是" : "表题写的是") + until.words();
        }
    }

    /**
     * One indicator of a table that has them as columns.
     *
     * @param table where the table's header is: 表!A3:F4
     * @param heads the cells that speak of the indicator: its number, name, unit of measure
     */
    record Across(String table, Map<Column, Cell> heads) {
        Across {
            heads = Map.copyOf(heads);
        }

        private Across told(String before, Function<Origin, Origin> named) {
            Map<Column, Cell> told = new EnumMap<>(Column.class);
            heads.forEach((column, cell) -> told.put(column, cell.told(named)));
            return new Across(before + table, told);
        }
    }

    public Row {
        cells = Map.copyOf(cells);
        joint = Map.copyOf(joint);
        others = Map.copyOf(others);
    }

    Row(String sheet, int number, Map<Column, Cell> cells, Map<Column, Integer> columns) {
        this(sheet, number, cells, new Frame(columns, null, null, ""), Map.of(), Map.of());
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

    /** Whose it is, in its own words: the unit that heads the columns, or the one in the row; empty where neither says. */
    String own() {
        return frame.unit() != null ? frame.unit().raw().strip() : text(Column.REPORTED_BY);
    }

    /** Where it says whose it is; the row, where it does not. */
    String whereBy() {
        if (frame.unit() != null) {
            return frame.unit().where();
        }
        if (text(Column.REPORTED_BY).isEmpty() && frame.by() != null) {
            return frame.by().where();
        }
        return where(Column.REPORTED_BY) == null ? where() : where(Column.REPORTED_BY);
    }

    /** The unit of measure: of the row, of the header's brackets, of the name's, or the one over the table. */
    String measure() {
        String own = ownMeasure();
        return own.isEmpty() ? frame.over() : own;
    }

    /** The same without what stands over the table, which says nothing of the row's indicator. */
    String ownMeasure() {
        String own = text(Column.UNIT);
        if (!own.isEmpty() || !frame.measure().isEmpty()) {
            return own.isEmpty() ? frame.measure() : own;
        }
        return Heading.unit(text(frame.columns().containsKey(Column.ITEM) ? Column.ITEM : Column.NAME));
    }

    /** 指标填报!F12, also where the cell is empty; null where the table has no such column. */
    public String where(Column column) {
        if (frame.across() != null && frame.across().heads().containsKey(column)) {
            return frame.across().heads().get(column).where();
        }
        Integer at = frame.columns().get(column);
        return at == null ? null : sheet + "!" + Cell.letters(at) + number;
    }

    /** 指标填报!第12行, for what is wrong with the row as a whole; 指标填报!E12:H12 where another table stands beside it. */
    public String where() {
        return sheet + "!" + place();
    }

    /** The same without the sheet. */
    String place() {
        Region part = frame.part();
        return part == null
                ? "第" + number + "行"
                : new Region(number - 1, number - 1, part.firstColumn(), part.lastColumn()).address();
    }

    /** Something is reported in the column. */
    boolean has(Column column) {
        Cell cell = cells.get(column);
        return cell != null && !cell.isNothing();
    }

    /** Something is reported in one of the columns that hold values. */
    boolean hasValues() {
        return Column.reported().stream().anyMatch(this::has) || hasOthers();
    }

    /** All that it may report stands in columns of unknown names. */
    boolean hasOthers() {
        return !frame.reports()
                && others.values().stream().anyMatch(c -> Amount.of(c).isPresent());
    }

    /** The same with columns of unknown names taken for what they are. */
    Row with(Map<Column, Cell> more, Frame framed) {
        Map<Column, Cell> all = new EnumMap<>(Column.class);
        all.putAll(cells);
        all.putAll(more);
        return new Row(sheet, number, all, framed, joint, Map.of());
    }

    /** All that it reports stands in columns of another time. */
    boolean isOutside(Period period) {
        return hasValues()
                && Column.reported().stream().filter(this::has).allMatch(c -> frame.outside(c, period) != null);
    }

    Row told(String before, Function<Origin, Origin> named, Map<Frame, Frame> frames) {
        Map<Column, Cell> told = new EnumMap<>(Column.class);
        cells.forEach((column, cell) -> told.put(column, cell.told(named)));
        Frame framed = frames.computeIfAbsent(frame, f -> f.told(before, named));
        Map<Cell, Cell> more = new HashMap<>();
        others.forEach((name, cell) -> more.put(name.told(named), cell.told(named)));
        return new Row(before + sheet, number, told, framed, joint, more);
    }
}
