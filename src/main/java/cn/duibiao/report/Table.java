package cn.duibiao.report;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** A table that grows downward: a head, then rows whose height follows the text put into them. */
final class Table {
    private final Sheet sheet;
    private final Styles styles;
    private final List<Column> columns;
    private int next;
    private Row row;
    private int column;
    private int lines;

    /** @param width in units of the default font's digits */
    record Column(String title, double width) {}

    /** A table that begins in {@code firstRow} (0-based); the widths hold for the whole sheet. */
    Table(Sheet sheet, Styles styles, List<Column> columns, int firstRow) {
        this.sheet = sheet;
        this.styles = styles;
        this.columns = columns;
        this.next = firstRow;
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, (int) Math.round(columns.get(i).width() * 256));
        }
    }

    /** A heading over the whole width, above the table's head. */
    void title(String text) {
        Row at = sheet.createRow(next++);
        at.setHeightInPoints(26);
        styles.put(at.createCell(0), text, styles.section());
        for (int i = 1; i < columns.size(); i++) {
            at.createCell(i).setCellStyle(styles.section());
        }
    }

    /** A line of small print over the whole width. */
    void note(String text) {
        Row at = sheet.createRow(next);
        styles.put(at.createCell(0), text, styles.note());
        double width = columns.stream().mapToDouble(Column::width).sum();
        at.setHeightInPoints(Extent.height(Extent.lines(text, width, 8), 8) + 3);
        sheet.addMergedRegion(new CellRangeAddress(next, next, 0, columns.size() - 1));
        next++;
    }

    /** The head; {@code again} is the first column that is computed again, or the number of columns. */
    int head(int again) {
        start();
        for (int i = 0; i < columns.size(); i++) {
            text(columns.get(i).title(), i < again ? styles.head() : styles.headAgain());
        }
        end();
        row.setHeightInPoints(Math.max(row.getHeightInPoints(), 22));
        return next - 1;
    }

    void start() {
        row = sheet.createRow(next);
        column = 0;
        lines = 1;
    }

    /** Closes the row and sets its height. Returns its number, 0-based. */
    int end() {
        row.setHeightInPoints(Math.max(18, Extent.height(lines, Styles.TEXT)));
        return next++;
    }

    int nextRow() {
        return next;
    }

    void skip() {
        next++;
    }

    Cell text(String text) {
        return text(text, styles.text());
    }

    Cell text(String text, XSSFCellStyle style) {
        String whole = text == null ? "" : text;
        Cell cell = row.createCell(column);
        styles.put(cell, whole, style);
        if (style.getWrapText()) {
            lines = Math.max(lines, Extent.lines(whole, columns.get(column).width(), Styles.TEXT));
        }
        column++;
        return cell;
    }

    /** A number; an empty cell for null. */
    Cell number(BigDecimal number, XSSFCellStyle style) {
        Cell cell = row.createCell(column++);
        cell.setCellStyle(style);
        if (number != null) {
            cell.setCellValue(number.doubleValue());
        }
        return cell;
    }

    /** @param reference of our own making: '规则依据'!A12; null for no link */
    Cell link(String text, String reference) {
        Cell cell = text(text, reference == null ? styles.text() : styles.link());
        if (reference != null) {
            Hyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress(reference);
            cell.setHyperlink(link);
        }
        return cell;
    }

    /** No cell at all in this column of the current row. */
    void pass() {
        column++;
    }

    /** An empty cell of the current row, for a formula. */
    Cell cell(XSSFCellStyle style) {
        Cell cell = row.createCell(column++);
        cell.setCellStyle(style);
        return cell;
    }
}
