package cn.duibiao.returns;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** Of nothing. */
    public static final CellLedger EMPTY = new CellLedger(Map.of());

    private final Map<String, SheetUses> sheets;

    private CellLedger(Map<String, SheetUses> sheets) {
        this.sheets = sheets;
    }

    /** Null for an empty cell. */
    public Use of(Cell cell) {
        SheetUses sheet = sheets.get(cell.sheet());
        return sheet == null ? null : sheet.use(cell);
    }

    /** Every use, cells of one use that lie together as one entry; by sheet, row and column. */
    public List<Entry> entries() {
        return sheets.values().stream()
                .flatMap(s -> UseRectangles.of(s, use -> use).stream())
                .toList();
    }

    /** The same in fewer entries: whom a cell was used for is left out. */
    public List<Entry> summary() {
        // By identity first: to hash a use is to hash whom it was for.
        Map<Use, Use> seen = new IdentityHashMap<>();
        Map<Use, Use> plain = new HashMap<>();
        UnaryOperator<Use> bare = use ->
                seen.computeIfAbsent(use, u -> plain.computeIfAbsent(new Use(u.kind(), u.as(), List.of()), p -> p));
        return sheets.values().stream()
                .flatMap(s -> UseRectangles.of(s, bare).stream())
                .toList();
    }

    /** The same, every sheet told with the file's name in front. */
    CellLedger told(String before) {
        Map<String, SheetUses> told = new LinkedHashMap<>();
        sheets.forEach((name, s) -> told.put(before + name, s.called(before + name)));
        return new CellLedger(told);
    }

    /** To go on from what the reader noted of one or several returns. */
    static Draft draft(Collection<CellLedger> ledgers) {
        Draft draft = new Draft();
        ledgers.forEach(l -> l.into(draft));
        return draft;
    }

    private void into(Draft draft) {
        sheets.forEach((name, sheet) -> draft.sheets.put(name, sheet.copy()));
    }

    /** A ledger in the making. */
    static final class Draft {
        private final Map<String, SheetUses> sheets = new LinkedHashMap<>();

        /** Every cell of the sheet, to begin with, put to this use. */
        void sheet(Grid grid, Use use) {
            sheets.put(grid.name(), SheetUses.of(grid, use));
        }

        void put(Cell cell, Use use) {
            SheetUses sheet = cell == null ? null : sheets.get(cell.sheet());
            if (sheet != null) {
                sheet.put(cell, use);
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

        /** Not used, unless it already was for something else; that a part told it ({@link Use#PART}) is no use yet. */
        void refused(Cell cell, String why, Use.Fact fact) {
            Use before = cell == null ? null : new CellLedger(sheets).of(cell);
            if (before != null && before.kind() == Use.Kind.USED && before.as().equals(Use.PART)) {
                put(cell, new Use(Use.Kind.IGNORED, why, List.of(fact)));
            } else if (before != null && before.kind() == Use.Kind.IGNORED) {
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
