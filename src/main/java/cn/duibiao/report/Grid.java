package cn.duibiao.report;

import java.math.BigDecimal;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet of narrow columns on which blocks of any width are laid: the overview's page. */
final class Grid {
    static final int COLUMNS = 20;
    static final double WIDTH = 4.7;

    private final XSSFSheet sheet;
    private final Styles styles;
    private int row = -1;
    private int column;

    Grid(XSSFSheet sheet, Styles styles) {
        this.sheet = sheet;
        this.styles = styles;
        for (int i = 0; i < COLUMNS; i++) {
            sheet.setColumnWidth(i, (int) (WIDTH * 256));
        }
    }

    /** Begins a row. */
    Grid row(double height) {
        XSSFRow at = sheet.createRow(++row);
        at.setHeightInPoints((float) height);
        column = 0;
        return this;
    }

    int at() {
        return row;
    }

    /** A block {@code span} columns wide. */
    XSSFCell block(int span, XSSFCellStyle style) {
        XSSFCell first = sheet.getRow(row).createCell(column);
        first.setCellStyle(style);
        for (int i = 1; i < span; i++) {
            sheet.getRow(row).createCell(column + i).setCellStyle(style);
        }
        if (span > 1) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(row, row, column, column + span - 1));
        }
        column += span;
        return first;
    }

    Grid text(int span, String text, XSSFCellStyle style) {
        styles.put(block(span, style), text, style);
        return this;
    }

    Grid number(int span, BigDecimal number, XSSFCellStyle style) {
        XSSFCell cell = block(span, style);
        if (number != null) {
            cell.setCellValue(number.doubleValue());
        }
        return this;
    }

    void section(String text) {
        row(9);
        row(22).text(COLUMNS, text, styles.section());
    }

    /** Height that a text needs in a block. */
    static double height(String text, int span, double points) {
        return Extent.height(Extent.lines(text, span * WIDTH, points), points);
    }
}
