package cn.duibiao.returns;

import cn.duibiao.returns.CellLedger.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Gathers the cells of a sheet that lie together and were put to one use. */
final class UseRectangles {
    private UseRectangles() {}

    /** Cells of a column that go on from row to row. */
    private static final class Open {
        private int firstRow;
        private int lastRow;
        private Use use;

        boolean goesOn(int row, Use next) {
            return use != null && lastRow == row - 1 && (use == next || use.equals(next));
        }

        Entry entry(String sheet, int column) {
            return new Entry(sheet, firstRow, lastRow, column, column, use);
        }
    }

    /**
     * By row and column.
     *
     * @param as what of a use is looked at
     */
    static List<Entry> of(SheetUses sheet, UnaryOperator<Use> as) {
        List<Entry> done = new ArrayList<>();
        Map<Integer, Open> columns = new TreeMap<>();
        int at = 0;
        for (int i = 0; i < sheet.numbers().length; i++) {
            int row = sheet.numbers()[i];
            for (Cell cell : sheet.rows().get(i)) {
                Use use = as.apply(sheet.uses()[at++]);
                Open open = columns.computeIfAbsent(cell.column(), c -> new Open());
                if (!open.goesOn(row, use)) {
                    if (open.use != null) {
                        done.add(open.entry(sheet.name(), cell.column()));
                    }
                    open.firstRow = row;
                    open.use = use;
                }
                open.lastRow = row;
            }
        }
        columns.forEach((column, open) -> done.add(open.entry(sheet.name(), column)));
        done.sort(Comparator.comparingInt(Entry::firstRow).thenComparingInt(Entry::firstColumn));
        return beside(done);
    }

    /** Columns of the same height and use become one rectangle. */
    private static List<Entry> beside(List<Entry> columns) {
        List<Entry> joined = new ArrayList<>();
        for (Entry entry : columns) {
            Entry left = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            boolean goesOn = left != null
                    && left.firstRow() == entry.firstRow()
                    && left.lastRow() == entry.lastRow()
                    && left.lastColumn() == entry.firstColumn() - 1
                    && left.use().equals(entry.use());
            if (goesOn) {
                joined.set(
                        joined.size() - 1,
                        new Entry(
                                left.sheet(),
                                left.firstRow(),
                                left.lastRow(),
                                left.firstColumn(),
                                entry.lastColumn(),
                                left.use()));
            } else {
                joined.add(entry);
            }
        }
        return joined;
    }
}
