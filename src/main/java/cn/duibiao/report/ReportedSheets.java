package cn.duibiao.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** 报送数据: the return's cells at their own addresses, so that formulas and links can point at them. */
final class ReportedSheets {
    private static final double WIDEST = 40;

    private static final int SEEN_FOR_WIDTHS = 20_000;

    private final Workbook book;
    private final Styles styles;
    private final Mirror mirror;

    ReportedSheets(Workbook book, Styles styles, Mirror mirror) {
        this.book = book;
        this.styles = styles;
        this.mirror = mirror;
    }

    void write(List<ReportedSheet> sheets, Page page) {
        for (ReportedSheet sheet : sheets) {
            String name = mirror.name(sheet);
            Sheet to = book instanceof StreamedBook streamed
                    ? streamed.createSheet(name, sheet.cells().size())
                    : book.createSheet(name);
            TreeMap<Integer, Double> widths = new TreeMap<>();
            int looked = 0;
            for (ReportedCell cell : sheet.cells()) {
                if (cell.row() < SpreadsheetVersion.EXCEL2007.getMaxRows()
                        && cell.column() < SpreadsheetVersion.EXCEL2007.getMaxColumns()) {
                    write(to, cell);
                    if (looked++ < SEEN_FOR_WIDTHS) {
                        widths.merge(cell.column(), width(cell), Math::max);
                    }
                }
            }
            widths.forEach((column, width) -> to.setColumnWidth(column, (int) (Math.min(WIDEST, width) * 256)));
            page.set(to, true, 0, -1);
        }
    }

    private void write(Sheet to, ReportedCell cell) {
        Row row = to.getRow(cell.row());
        if (row == null) {
            row = to.createRow(cell.row());
        }
        Cell at = row.createCell(cell.column());
        Object value = cell.value();
        if (value instanceof BigDecimal number) {
            at.setCellValue(number.doubleValue());
            at.setCellStyle(styles.reported(cell.numberFormat(), cell.use()));
        } else if (value instanceof LocalDate date) {
            at.setCellValue(date);
            at.setCellStyle(styles.reported("yyyy-mm-dd", cell.use()));
        } else if (value instanceof Boolean yes) {
            at.setCellValue(yes);
            at.setCellStyle(styles.reported(null, cell.use()));
        } else if (value != null) {
            styles.put(at, value.toString(), styles.reported(null, cell.use()));
        }
    }

    private static double width(ReportedCell cell) {
        String text = cell.value() instanceof BigDecimal number ? number.toPlainString() : String.valueOf(cell.value());
        double units = 3;
        for (int i = 0; i < text.length(); i++) {
            units += text.charAt(i) >= 0x1100 ? 2 : 1;
        }
        return Math.max(9, units);
    }
}
