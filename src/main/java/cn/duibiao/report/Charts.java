package cn.duibiao.report;

import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The charts of the overview. */
final class Charts {
    private final XSSFSheet sheet;

    Charts(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    void breakdowns(int firstRow, int lastRow, BreakdownTables tables) {}
}
