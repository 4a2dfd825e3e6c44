package cn.duibiao.returns;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCComplianceFlags;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What POI's own model says of a workbook: an independent opinion, slow and without bounds. */
final class PoiReader {
    private static final MathContext AS_TYPED = new MathContext(15);

    private final boolean from1904;

    private PoiReader(boolean from1904) {
        this.from1904 = from1904;
    }

    /** One line for each sheet and each cell that holds something. */
    static List<String> lines(byte[] bytes) throws Exception {
        List<String> lines = new ArrayList<>();
        try (Workbook workbook = FileMagic.valueOf(bytes) == FileMagic.OLE2
                ? new HSSFWorkbook(new ByteArrayInputStream(bytes))
                : new XSSFWorkbook(OPCPackage.open(new ByteArrayInputStream(bytes), OPCComplianceFlags.disableAll()))) {
            PoiReader reader = new PoiReader(
                    workbook instanceof XSSFWorkbook x
                            ? x.isDate1904()
                            : ((HSSFWorkbook) workbook).getInternalWorkbook().isUsing1904DateWindowing());
            for (Sheet sheet : workbook) {
                reader.read(sheet, lines);
            }
            if (workbook instanceof XSSFWorkbook x) {
                Map<String, String> ours = new TreeMap<>();
                x.getProperties().getCustomProperties().getUnderlyingProperties().getPropertyList().stream()
                        .filter(p -> p.getName().startsWith("duibiao.") && p.isSetLpwstr())
                        .forEach(p -> ours.put(p.getName(), p.getLpwstr()));
                lines.add(ours.toString());
            } else {
                lines.add("{}");
            }
        }
        return lines;
    }

    private void read(Sheet sheet, List<String> lines) {
        Workbook workbook = sheet.getWorkbook();
        boolean hidden = workbook.getSheetVisibility(workbook.getSheetIndex(sheet)) != SheetVisibility.VISIBLE;
        lines.add("sheet " + sheet.getSheetName() + " hidden " + hidden);
        sheet.getMergedRegions()
                .forEach(r -> lines.add(String.valueOf(
                        new Region(r.getFirstRow(), r.getLastRow(), r.getFirstColumn(), r.getLastColumn()))));
        for (org.apache.poi.ss.usermodel.Row row : sheet) {
            for (org.apache.poi.ss.usermodel.Cell cell : row) {
                String line = line(cell);
                if (line != null) {
                    lines.add(cell.getAddress() + " " + line + (row.getZeroHeight() ? " hidden row" : "")
                            + (sheet.isColumnHidden(cell.getColumnIndex()) ? " hidden column" : ""));
                }
            }
        }
    }

    private String line(org.apache.poi.ss.usermodel.Cell cell) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        if (formula && cell instanceof XSSFCell x && !x.getCTCell().isSetV()) {
            return "ERROR 没有计算结果的公式 General / ";
        }
        return switch (formula ? cell.getCachedFormulaResultType() : cell.getCellType()) {
            case STRING -> {
                String text = cell.getStringCellValue();
                yield Spelling.narrow(text).isEmpty() ? null : "TEXT " + text + " General / " + text;
            }
            case NUMERIC -> number(cell);
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUTH 是 General / TRUE" : "TRUTH 否 General / FALSE";
            case ERROR -> {
                String code = FormulaError.forInt(cell.getErrorCellValue()).getString();
                yield "ERROR " + code + " General / " + code;
            }
            default -> null;
        };
    }

    private String number(org.apache.poi.ss.usermodel.Cell cell) {
        double value = cell.getNumericCellValue();
        BigDecimal number = Amount.plain(new BigDecimal(value, AS_TYPED));
        var style = cell.getCellStyle();
        String format = style.getDataFormatString() == null ? "General" : style.getDataFormatString();
        boolean dates = isDate(style.getDataFormat(), format);
        LocalDate date = dates ? date(value) : null;
        return (date != null ? "DATE " + date : "NUMBER " + number.toPlainString()) + " " + format + " / "
                + (date != null ? date : dates ? number.toPlainString() : shown(number, style.getDataFormat(), format));
    }

    /** Beyond the year 9999, where Excel shows #####, POI counts on until its days run over. */
    private LocalDate date(double value) {
        if (value >= 2_958_466) {
            return null;
        }
        LocalDateTime time = DateUtil.getLocalDateTime(value, from1904);
        return time == null ? null : time.toLocalDate();
    }

    private static boolean isDate(short id, String format) {
        boolean reserved = format.startsWith("reserved") || format.equalsIgnoreCase("General");
        boolean chinese = id >= 27 && id <= 36 || id >= 50 && id <= 58;
        return chinese && reserved || DisplayFormat.isDate(format) && !format.startsWith("reserved");
    }

    /** Excel shows the 15 digits, not the binary fraction nearest to them. */
    private String shown(BigDecimal number, short id, String format) {
        if (format.equalsIgnoreCase("General") || format.equals("@")) {
            return number.toPlainString();
        }
        try {
            String safe = format.replaceAll("\\\\%|\"%\"", "\"\uE000\"").replace('‰', '\uE001');
            // A formatter remembers how it showed its first value of a format.
            String shown = new DataFormatter(Locale.US).formatRawCellContents(number.doubleValue(), id, safe, from1904);
            return shown.replace('\uE000', '%').replace('\uE001', '‰').strip();
        } catch (RuntimeException unknownToPoi) {
            return number.toPlainString();
        }
    }
}
