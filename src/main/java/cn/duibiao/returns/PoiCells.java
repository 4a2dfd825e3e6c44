package cn.duibiao.returns;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** Turns POI's cells into {@link Cell}s. */
final class PoiCells {
    /** What Excel gives back of a decimal that a person typed. */
    private static final MathContext AS_TYPED = new MathContext(15);

    private final DataFormatter formatter = new DataFormatter(Locale.US);
    private final boolean from1904;

    PoiCells(boolean from1904) {
        this.from1904 = from1904;
    }

    /** Null for an empty cell. */
    Cell read(String sheet, org.apache.poi.ss.usermodel.Cell cell) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        if (formula && cell instanceof XSSFCell x && !x.getCTCell().isSetV()) {
            return cell(sheet, cell, Cell.Kind.ERROR, "没有计算结果的公式", "");
        }
        return switch (formula ? cell.getCachedFormulaResultType() : cell.getCellType()) {
            case STRING -> text(sheet, cell);
            case NUMERIC -> number(sheet, cell);
            case BOOLEAN ->
                cell(
                        sheet,
                        cell,
                        Cell.Kind.TRUTH,
                        cell.getBooleanCellValue() ? "是" : "否",
                        cell.getBooleanCellValue() ? "TRUE" : "FALSE");
            case ERROR -> {
                String code = error(cell);
                yield cell(sheet, cell, Cell.Kind.ERROR, code, code);
            }
            default -> null;
        };
    }

    private static Cell text(String sheet, org.apache.poi.ss.usermodel.Cell cell) {
        String text = cell.getStringCellValue();
        return Spelling.narrow(text).isEmpty() ? null : cell(sheet, cell, Cell.Kind.TEXT, text, text);
    }

    private Cell number(String sheet, org.apache.poi.ss.usermodel.Cell cell) {
        double value = cell.getNumericCellValue();
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return cell(sheet, cell, Cell.Kind.ERROR, "不是有限的数", String.valueOf(value));
        }
        BigDecimal number = Amount.plain(new BigDecimal(value, AS_TYPED));
        CellStyle style = cell.getCellStyle();
        String format = style.getDataFormatString() == null ? "General" : style.getDataFormatString();
        LocalDate date = isDate(style.getDataFormat(), format) ? date(value) : null;
        String shown = date != null ? date.toString() : shown(number, value, style.getDataFormat(), format);
        Cell.Kind kind = date != null ? Cell.Kind.DATE : Cell.Kind.NUMBER;
        return new Cell(sheet, cell.getRowIndex(), cell.getColumnIndex(), kind, null, number, date, format, shown);
    }

    private LocalDate date(double value) {
        LocalDateTime time = DateUtil.getLocalDateTime(value, from1904);
        return time == null ? null : time.toLocalDate();
    }

    /** Ids 27–36 and 50–58 are dates (some with the time of day) in Chinese Excel and carry no format text of their own. */
    private static boolean isDate(short id, String format) {
        boolean reserved = format.startsWith("reserved") || format.equalsIgnoreCase("General");
        boolean chinese = id >= 27 && id <= 36 || id >= 50 && id <= 58;
        return chinese && reserved || DisplayFormat.isDate(format) && !format.startsWith("reserved");
    }

    /** General shows what is held: how many digits fit is the column's width, not the person's choice. */
    private String shown(BigDecimal number, double value, short id, String format) {
        if (format.equalsIgnoreCase("General") || format.equals("@")) {
            return number.toPlainString();
        }
        try {
            // DataFormatter multiplies by 100 for a quoted % too, and by 1000 for ‰, which Excel only shows.
            String safe = format.replaceAll("\\\\%|\"%\"", "\"\uE000\"").replace('‰', '\uE001');
            String shown = formatter.formatRawCellContents(value, id, safe, from1904);
            return shown.replace('\uE000', '%').replace('\uE001', '‰').strip();
        } catch (RuntimeException unknownToPoi) {
            return number.toPlainString();
        }
    }

    private static String error(org.apache.poi.ss.usermodel.Cell cell) {
        try {
            return FormulaError.forInt(cell.getErrorCellValue()).getString();
        } catch (IllegalArgumentException unknown) {
            return "#ERROR!";
        }
    }

    private static Cell cell(
            String sheet, org.apache.poi.ss.usermodel.Cell cell, Cell.Kind kind, String text, String shown) {
        return new Cell(sheet, cell.getRowIndex(), cell.getColumnIndex(), kind, text, null, null, "General", shown);
    }
}
