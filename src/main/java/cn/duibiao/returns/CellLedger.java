package cn.duibiao.returns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** 单元格去处: what was made of every cell of a return that is not empty, each said once. */
public final class CellLedger {

    /**
     * A rectangle without empty cells, all put to one use.
     *
     * @param firstRow 0-based, as all of them; the last ones included
     */
    public record Entry(String sheet, int firstRow, int lastRow, int firstColumn, int lastColumn, Use use) {

        /** 指标填报!E5, or 指标填报!A3:J3. */
        public String where() {
            String first = Cell.letters(firstColumn) + (firstRow + 1);
            String last = Cell.letters(lastColumn) + (lastRow + 1);
            return sheet + "!" + first + (first.equals(last) ? "" : ":" + last);
        }
    }

    /**
     * @param numbers of the rows, ascending
     * @param starts where each row's uses begin among all
     * @param uses of the cells, in their order
     */
    private record Sheet(String name, List<List<Cell>> rows, int[] numbers, int[] starts, Use[] uses) {

        static Sheet of(Grid grid, Use use) {
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
            return new Sheet(grid.name(), List.copyOf(grid.rows().values()), numbers, starts, uses);
        }

        /** Place of the cell among all; -1 for one of another sheet. */
        int at(Cell cell) {
            int row = Arrays.binarySearch(numbers, cell.row());
            List<Cell> cells = row < 0 ? List.of() : rows.get(row);
            int at = Grid.place(cells, cell.column());
            return at < 0 ? -1 : starts[row] + at;
        }
    }

    /** Of nothing. */
    public static final CellLedger EMPTY = new CellLedger(Map.of());

    private final Map<String, Sheet> sheets;

    private CellLedger(Map<String, Sheet> sheets) {
        this.sheets = sheets;
    }

    /** Null for an empty cell. */
    public Use of(Cell cell) {
        Sheet sheet = sheets.get(cell.sheet());
        int at = sheet == null ? -1 : sheet.at(cell);
        return at < 0 ? null : sheet.uses()[at];
    }

    /** Every use, cells of one use that lie together as one entry; by sheet, row and column. */
    public List<Entry> entries() {
        return sheets.values().stream()
                .flatMap(s -> entries(s, use -> use).stream())
                .toList();
    }

    /** The same in fewer entries: whom a cell was used for is left out. */
    public List<Entry> summary() {
        // By identity first: to hash a use is to hash whom it was for.
        Map<Use, Use> seen = new IdentityHashMap<>();
        Map<Use, Use> plain = new HashMap<>();
        UnaryOperator<Use> bare = use ->
                seen.computeIfAbsent(use, u -> plain.computeIfAbsent(new Use(u.kind(), u.as(), List.of()), p -> p));
        return sheets.values().stream().flatMap(s -> entries(s, bare).stream()).toList();
    }

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

    private static List<Entry> entries(Sheet sheet, UnaryOperator<Use> as) {
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

    /** The same, every sheet told with the file's name in front. */
    CellLedger told(String before) {
        Map<String, Sheet> told = new LinkedHashMap<>();
        sheets.forEach((name, s) ->
                told.put(before + name, new Sheet(before + name, s.rows(), s.numbers(), s.starts(), s.uses())));
        return new CellLedger(told);
    }

    /** To go on from what the reader noted of one or several returns. */
    static Draft draft(Collection<CellLedger> ledgers) {
        Draft draft = new Draft();
        ledgers.forEach(l -> l.into(draft));
        return draft;
    }

    private void into(Draft draft) {
        sheets.forEach((name, sheet) -> draft.sheets.put(
                name,
                new Sheet(
                        name,
                        sheet.rows(),
                        sheet.numbers(),
                        sheet.starts(),
                        sheet.uses().clone())));
    }

    /** A ledger in the making. */
    static final class Draft {
        private final Map<String, Sheet> sheets = new LinkedHashMap<>();

        /** Every cell of the sheet, to begin with, put to this use. */
        void sheet(Grid grid, Use use) {
            sheets.put(grid.name(), Sheet.of(grid, use));
        }

        void put(Cell cell, Use use) {
            Sheet sheet = cell == null ? null : sheets.get(cell.sheet());
            int at = sheet == null ? -1 : sheet.at(cell);
            if (at >= 0) {
                sheet.uses()[at] = use;
            }
        }

        void put(Collection<Cell> cells, Use use) {
            cells.forEach(c -> put(c, use));
        }

        /** Used for one more: a denominator serves several indicators. */
        void used(Cell cell, String as, Use.Fact fact) {
            if (cell == null) {
                return;
            }
            Use before = new CellLedger(sheets).of(cell);
            List<Use.Fact> facts = new ArrayList<>();
            if (before != null && before.kind() == Use.Kind.USED) {
                facts.addAll(before.facts());
            }
            if (!facts.contains(fact)) {
                facts.add(fact);
            }
            put(cell, new Use(Use.Kind.USED, as, facts));
        }

        /** Not used, unless it already was for something else. */
        void refused(Cell cell, String why, Use.Fact fact) {
            Use before = cell == null ? null : new CellLedger(sheets).of(cell);
            if (before != null && before.kind() == Use.Kind.IGNORED) {
                List<Use.Fact> facts = new ArrayList<>(before.as().equals(why) ? before.facts() : List.of());
                if (!facts.contains(fact)) {
                    facts.add(fact);
                }
                put(cell, new Use(Use.Kind.IGNORED, why, facts));
            }
        }

        CellLedger done() {
            return new CellLedger(sheets);
        }
    }
}
