package cn.duibiao.report;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** The only way in which text gets into a cell. */
final class CellText {
    private static final int LONGEST = 32_000;

    private final UnaryOperator<XSSFCellStyle> quoted;
    private final Map<String, String> shared = new HashMap<>();

    /** @param quoted the style by which a text is marked as a quotation */
    CellText(UnaryOperator<XSSFCellStyle> quoted) {
        this.quoted = quoted;
    }

    /** Puts text into a cell. It stays text: what looks like a formula is marked as a quotation. */
    void put(Cell cell, String text, XSSFCellStyle style) {
        String whole = text == null ? "" : text;
        if (!whole.isEmpty()) {
            write(cell, whole.length() > LONGEST ? whole.substring(0, LONGEST) + "……" : whole);
        }
        cell.setCellStyle(!whole.isEmpty() && "=+-@\t\r".indexOf(whole.charAt(0)) >= 0 ? quoted.apply(style) : style);
    }

    private void write(Cell cell, String text) {
        if (cell instanceof XSSFCell kept) {
            write(kept, text);
        } else {
            cell.setCellValue(text);
        }
    }

    /** A text that has been written before is only pointed at: POI would render it as XML again to find it. */
    private void write(XSSFCell cell, String text) {
        String index = shared.get(text);
        if (index == null) {
            cell.setCellValue(text);
            shared.put(text, cell.getCTCell().getV());
        } else {
            cell.getCTCell().setT(STCellType.S);
            cell.getCTCell().setV(index);
        }
    }
}
