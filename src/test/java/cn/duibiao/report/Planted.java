package cn.duibiao.report;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that somebody has tampered with after the assessment. */
final class Planted {
    private static final int VERDICT = 7;
    private static final int TARGET = 0;
    private static final int VALUE = 5;
    private static final int REPORTED_TARGET = 0;
    private static final int REPORTED_VALUE = 6;

    private Planted() {}

    /** Turns the first plain value that passes into a 0. Returns its target's id. */
    static String change(XSSFWorkbook book) {
        XSSFSheet detail = book.getSheet(DetailSheet.NAME);
        XSSFSheet reported = book.getSheet(Mirror.NAME);
        for (int i = 1; i <= detail.getLastRowNum(); i++) {
            XSSFRow row = detail.getRow(i);
            String target = row.getCell(TARGET).getStringCellValue();
            boolean passes = row.getCell(VERDICT).getStringCellValue().equals("达标")
                    && row.getCell(VALUE).getCellType() == CellType.NUMERIC;
            XSSFRow given = passes ? find(reported, target) : null;
            if (given != null) {
                given.getCell(REPORTED_VALUE).setCellValue(0);
                return target;
            }
        }
        throw new AssertionError("no plain value passes");
    }

    private static XSSFRow find(XSSFSheet reported, String target) {
        for (int i = 0; i <= reported.getLastRowNum(); i++) {
            XSSFRow row = reported.getRow(i);
            boolean here = row != null
                    && row.getCell(REPORTED_TARGET) != null
                    && row.getCell(REPORTED_TARGET).toString().equals(target);
            if (here
                    && row.getCell(REPORTED_VALUE) != null
                    && row.getCell(REPORTED_VALUE).getCellType() == CellType.NUMERIC) {
                return row;
            }
        }
        return null;
    }
}
