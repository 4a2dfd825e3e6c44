package cn.duibiao.report;

import cn.duibiao.report.ReportedSheet.Block;
import cn.duibiao.returns.Cell;
import cn.duibiao.returns.CellLedger;
import cn.duibiao.returns.Return;
import cn.duibiao.returns.ReturnReader;
import cn.duibiao.returns.Use;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The returns' sheets, cell for cell, as the workbook shows them under 报送数据: of one return at their own addresses, of
 * several one under the other, each below a line with its file's name.
 */
public final class ReturnMirror {
    private static final int MOST_ROWS = 1_000_000;

    private ReturnMirror() {}

    /** @param ledger what was made of their cells */
    public static List<ReportedSheet> of(List<Return> given, CellLedger ledger) {
        Map<String, List<Cell>> sheets = new LinkedHashMap<>();
        for (Return one : given) {
            for (Cell cell : one.cells()) {
                sheets.computeIfAbsent(cell.sheet(), s -> new ArrayList<>()).add(cell);
            }
        }
        boolean several = sheets.keySet().stream().anyMatch(s -> s.indexOf(Return.IN) >= 0);
        if (several) {
            return stacked(sheets, ledger);
        }
        return sheets.entrySet().stream()
                .map(e -> new ReportedSheet(
                        e.getKey(),
                        e.getValue().stream().map(c -> of(c, 0, ledger)).toList()))
                .toList();
    }

    private static final class Stack {
        private final List<ReportedCell> cells = new ArrayList<>();
        private final List<Block> blocks = new ArrayList<>();
        private int next;

        void add(String sheet, List<Cell> of, CellLedger ledger) {
            cells.add(new ReportedCell(next, 0, "▼ " + sheet, null));
            int lower = next + 1;
            blocks.add(new Block(sheet, lower));
            for (Cell cell : of) {
                cells.add(ReturnMirror.of(cell, lower, ledger));
                next = Math.max(next, cell.row() + lower);
            }
            next += 2;
        }
    }

    private static List<ReportedSheet> stacked(Map<String, List<Cell>> sheets, CellLedger ledger) {
        Map<String, List<Stack>> stacks = new LinkedHashMap<>();
        // Indicators first, also where the first file begins with base data.
        stacks.put(ReturnReader.INDICATORS, new ArrayList<>());
        stacks.put(ReturnReader.BASE_DATA, new ArrayList<>());
        sheets.forEach((sheet, cells) -> {
            boolean base = sheet.endsWith(Return.IN + ReturnReader.BASE_DATA);
            List<Stack> of = stacks.get(base ? ReturnReader.BASE_DATA : ReturnReader.INDICATORS);
            int height = cells.stream().mapToInt(Cell::row).max().orElse(0) + 3;
            if (of.isEmpty() || of.get(of.size() - 1).next + height > MOST_ROWS) {
                of.add(new Stack());
            }
            of.get(of.size() - 1).add(sheet, cells, ledger);
        });
        List<ReportedSheet> all = new ArrayList<>();
        stacks.forEach((kind, of) -> {
            for (int i = 0; i < of.size(); i++) {
                all.add(new ReportedSheet(i == 0 ? kind : kind + (i + 1), of.get(i).cells, of.get(i).blocks));
            }
        });
        return all;
    }

    private static ReportedCell of(Cell cell, int lower, CellLedger ledger) {
        Use use = ledger.of(cell);
        Object value = switch (cell.kind()) {
            case NUMBER -> cell.number();
            case DATE -> cell.date() != null ? cell.date() : cell.number();
            case TRUTH -> "是".equals(cell.text());
            case TEXT, ERROR -> cell.text();
        };
        return new ReportedCell(
                cell.row() + lower, cell.column(), value, cell.format(), use == null ? null : use.kind());
    }
}
