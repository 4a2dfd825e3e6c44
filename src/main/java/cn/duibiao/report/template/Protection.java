package cn.duibiao.report.template;

import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Keeps what is not to be filled in from slips of the hand: no password, and nobody is kept from reading or filtering. */
final class Protection {

    private Protection() {}

    /** Formatting stays free: without it Excel does not show a typed 75% as a percentage. */
    static void on(XSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockFormatCells(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockAutoFilter(false);
        sheet.lockSelectLockedCells(false);
        sheet.lockSelectUnlockedCells(false);
    }
}
