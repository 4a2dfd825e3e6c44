package cn.duibiao.returns;

import cn.duibiao.xlsx.Bounds;
import cn.duibiao.xlsx.Budget;
import cn.duibiao.xlsx.Refused;
import cn.duibiao.xlsx.SheetVisitor;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;

/** Makes the grid of a sheet from what is told of it, in whatever order of rows. */
final class GridMaker implements SheetVisitor {
    /** About what each takes in memory. */
    private static final int CELL_BYTES = 52;

    private static final int ROW_BYTES = 110;
    private static final int REGION_BYTES = 40;
    /** For each column that it reaches over, where it is looked up ({@link Merges}). */
    private static final int REACHED_BYTES = 60;

    private final Origin origin;
    private final boolean hidden;
    private final IntFunction<CellFormat> formats;
    private final Budget budget;
    private final TreeMap<Integer, List<Cell>> rows = new TreeMap<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private final BitSet columns = new BitSet();
    private final List<Region> merged = new ArrayList<>();
    private final List<Cell> open = new ArrayList<>();
    private int openRow = -1;
    private boolean overflows;

    /** @param formats by the style of a cell */
    GridMaker(Origin origin, boolean hidden, IntFunction<CellFormat> formats, Budget budget) {
        this.origin = origin;
        this.hidden = hidden;
        this.formats = formats;
        this.budget = budget;
    }

    @Override
    public void hiddenColumns(int first, int last) {
        hiddenColumns.set(first, last + 1);
    }

    @Override
    public void hiddenRow(int row) {
        hiddenRows.set(row);
    }

    @Override
    public void text(int row, int column, String text) {
        if (!isBlank(text)) {
            add(Cell.text(origin, row, column, text));
        }
    }

    @Override
    public void number(int row, int column, CharSequence digits, int style) {
        number(row, column, Typed.of(digits), style);
    }

    void number(int row, int column, double value, int style) {
        number(row, column, Typed.of(value), style);
    }

    @Override
    public void date(int row, int column, String iso) {
        long serial = Serial.of(iso, origin.from1904());
        if (serial < 0) {
            text(row, column, iso);
        } else {
            add(Cell.number(origin, row, column, new Typed(serial, 0), CellFormat.of(14, null)));
        }
    }

    @Override
    public void truth(int row, int column, boolean value) {
        add(Cell.truth(origin, row, column, value));
    }

    @Override
    public void error(int row, int column, String code) {
        add(Cell.error(origin, row, column, code));
    }

    @Override
    public void uncalculated(int row, int column) {
        add(Cell.error(origin, row, column, Cell.UNCALCULATED));
    }

    @Override
    public void merged(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        int reached = Math.min(lastColumn, Bounds.COLUMNS_READ - 1) - firstColumn + 1;
        budget.hold(REGION_BYTES + (long) REACHED_BYTES * Math.max(0, reached));
        merged.add(new Region(firstRow, lastRow, firstColumn, lastColumn));
    }

    /** @throws Refused when two cells stand in one place */
    Grid grid() {
        close();
        hiddenColumns.and(columns);
        Set<Integer> hiddenOnes = new TreeSet<>();
        hiddenRows.stream().filter(rows::containsKey).forEach(hiddenOnes::add);
        return new Grid(
                origin.sheet(),
                hidden,
                rows,
                hiddenOnes,
                new TreeSet<>(hiddenColumns.stream().boxed().toList()),
                merged,
                overflows,
                null);
    }

    private void number(int row, int column, Typed number, int style) {
        add(
                number == null
                        ? Cell.error(origin, row, column, Cell.NOT_FINITE)
                        : Cell.number(origin, row, column, number, formats.apply(style)));
    }

    private void add(Cell cell) {
        if (cell.column() >= Bounds.COLUMNS_READ) {
            overflows = true;
            return;
        }
        if (cell.row() != openRow) {
            close();
            openRow = cell.row();
        }
        budget.hold(CELL_BYTES);
        columns.set(cell.column());
        open.add(cell);
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        List<Cell> before = rows.get(openRow);
        if (before != null) {
            open.addAll(before);
        } else {
            budget.hold(ROW_BYTES);
        }
        open.sort(Comparator.comparingInt(Cell::column));
        for (int i = 1; i < open.size(); i++) {
            if (open.get(i).column() == open.get(i - 1).column()) {
                throw Refused.damaged(open.get(i).where(), "同一位置有两个单元格");
            }
        }
        rows.put(openRow, List.copyOf(open));
        open.clear();
    }

    /** What {@link Spelling#narrow} leaves nothing of. */
    private static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT) {
                return false;
            }
        }
        return true;
    }
}
