package cn.duibiao.report;

import cn.duibiao.returns.Cell;
import cn.duibiao.returns.Return;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A return's sheets, cell for cell at their own addresses, as the workbook shows them under 报送数据. */
public final class ReturnMirror {

    private ReturnMirror() {}

    public static List<ReportedSheet> of(Return given) {
        Map<String, List<ReportedCell>> sheets = new LinkedHashMap<>();
        for (Cell cell : given.cells()) {
            sheets.computeIfAbsent(cell.sheet(), s -> new ArrayList<>()).add(of(cell));
        }
        return sheets.entrySet().stream()
                .map(e -> new ReportedSheet(e.getKey(), e.getValue()))
                .toList();
    }

    private static ReportedCell of(Cell cell) {
        Object value = switch (cell.kind()) {
            case NUMBER -> cell.number();
            case DATE -> cell.date() != null ? cell.date() : cell.number();
            case TRUTH -> "是".equals(cell.text());
            case TEXT, ERROR -> cell.text();
        };
        return new ReportedCell(cell.row(), cell.column(), cell.shown(), value, cell.format());
    }
}
