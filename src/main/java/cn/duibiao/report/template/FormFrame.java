package cn.duibiao.report.template;

import cn.duibiao.plan.Period;
import cn.duibiao.plan.Plan;
import cn.duibiao.report.Styles;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What stands over and under the table of 指标填报: title, plan and period, who reports, the legend, signatures. */
final class FormFrame {
    /** Rows over the table's header. */
    static final int ROWS = 5;

    private final XSSFSheet sheet;
    private final Styles styles;
    private final InputStyles inputs;
    private final int width;
    private int next;

    /** @param width of the table, in columns */
    FormFrame(XSSFSheet sheet, Styles styles, InputStyles inputs, int width) {
        this.sheet = sheet;
        this.styles = styles;
        this.inputs = inputs;
        this.width = width;
    }

    /** Returns the row that the table begins in, 0-based. */
    int head(Plan plan, Period period) {
        XSSFRow title = row(30);
        styles.put(title.createCell(0), plan.titled(period) + "填报表", styles.title());
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, width - 1));
        XSSFRow about = row(20);
        styles.put(about.createCell(0), "计划：", inputs.label());
        styles.put(about.createCell(1), plan.title(), inputs.said());
        styles.put(about.createCell(7), "填报期：", inputs.label());
        styles.put(about.createCell(8), period.label(), inputs.said());
        XSSFRow who = row(20);
        styles.put(who.createCell(0), "填报单位（盖章）：", inputs.label());
        line(who, 1, 4);
        styles.put(who.createCell(7), "填报日期：", inputs.label());
        line(who, 8, 10);
        row(6);
        legend(row(20));
        return next;
    }

    /** What the colours mean. */
    private void legend(XSSFRow row) {
        styles.put(row.createCell(0), "黄色：请填写", inputs.open(Entries.Kind.DONE, true, false));
        styles.put(row.createCell(1), "浅黄：可填可不填", inputs.open(Entries.Kind.DONE, false, false));
        styles.put(row.createCell(2), "灰色：不填", inputs.shut());
        styles.put(row.createCell(4), "灰字的行：本期不考核，可不填。没有数的留空，确为零填0；详见“填报说明”。", styles.note());
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 2, 3));
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 4, width - 1));
        row.getCell(0).setCellStyle(locked("needed", row.getCell(0).getCellStyle()));
        row.getCell(1).setCellStyle(locked("may", row.getCell(1).getCellStyle()));
    }

    private XSSFCellStyle locked(String name, XSSFCellStyle open) {
        return inputs.style("legend-" + name, open, s -> s.setLocked(true));
    }

    /** Signatures; the reader knows them by their first word. */
    void foot(int at) {
        next = at;
        XSSFRow row = row(24);
        styles.put(row.createCell(0), "单位负责人：", inputs.label());
        line(row, 1, 1);
        styles.put(row.createCell(3), "填表人：", inputs.label());
        line(row, 4, 4);
        styles.put(row.createCell(6), "审核人：", inputs.label());
        line(row, 7, 8);
        styles.put(row.createCell(10), "联系电话：", inputs.label());
        line(row, 11, 11);
    }

    /** A line to write on. */
    private void line(XSSFRow row, int from, int to) {
        for (int i = from; i <= to; i++) {
            row.createCell(i).setCellStyle(inputs.blank());
        }
        if (to > from) {
            sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), from, to));
        }
    }

    private XSSFRow row(double height) {
        XSSFRow row = sheet.createRow(next++);
        row.setHeightInPoints((float) height);
        return row;
    }
}
