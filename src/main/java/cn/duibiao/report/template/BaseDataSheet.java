package cn.duibiao.report.template;

import cn.duibiao.plan.Item;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Plan;
import cn.duibiao.report.Extent;
import cn.duibiao.report.Page;
import cn.duibiao.report.Styles;
import cn.duibiao.report.template.Entries.Entry;
import cn.duibiao.report.template.Entries.Kind;
import cn.duibiao.returns.Column;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** 基础数据: the items that several indicators share, each asked for once. */
final class BaseDataSheet {
    private static final List<String> TITLES = List.of(
            Column.ITEM.label(),
            Column.UNIT.label(),
            Column.REPORTED_BY.label(),
            Column.FIGURE.label(),
            Column.REMARK.label(),
            "统计口径",
            "用于计算");
    private static final double[] WIDTHS = {30, 10, 20, 16, 18, 26, 50};
    private static final int HEAD = 2;

    private final XSSFSheet sheet;
    private final Styles styles;
    private final InputStyles inputs;
    private final Plan plan;
    private final Period period;
    private int next;

    BaseDataSheet(XSSFSheet sheet, Styles styles, InputStyles inputs, Plan plan, Period period) {
        this.sheet = sheet;
        this.styles = styles;
        this.inputs = inputs;
        this.plan = plan;
        this.period = period;
    }

    void write(List<BaseItems.Entry> entries, Page page) {
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, (int) (WIDTHS[i] * 256));
        }
        across(plan.titled(period) + "基础数据", styles.title(), 28);
        across(entries.isEmpty() ? "本期没有需要在这里填报的项目。" : "多个指标共用的分母，在这里填一次。人口以人为单位；也可以在数值里写明“66万人”。", styles.note(), 18);
        XSSFRow header = row(24);
        for (int i = 0; i < TITLES.size(); i++) {
            styles.put(header.createCell(i), TITLES.get(i), styles.head());
        }
        EntryRules rules = new EntryRules(plan.firstDay(), period.end());
        entries.forEach(e -> row(e, rules));
        rules.apply(sheet);
        sheet.createFreezePane(1, HEAD + 1);
        page.set(sheet, true, HEAD, HEAD);
        Protection.on(sheet);
    }

    private void row(BaseItems.Entry entry, EntryRules rules) {
        boolean idle = !entry.asked();
        Item item = entry.item();
        String used = String.join("、", entry.usedBy());
        XSSFRow row = row(Math.max(20, Extent.height(Extent.lines(used, WIDTHS[6], 8), 8)));
        styles.put(row.createCell(0), item.name(), inputs.text(idle, false));
        styles.put(row.createCell(1), item.unit(), inputs.text(idle, true));
        styles.put(row.createCell(2), entry.unit() == null ? plan.area() : entry.unit(), inputs.text(idle, false));
        Kind kind = item.whole() ? Kind.WHOLE : Kind.NUMBER;
        row.createCell(3).setCellStyle(inputs.open(kind, entry.asked(), idle));
        rules.at(row.getRowNum(), 3, new Entry(kind, entry.asked(), item.name(), item.unit()));
        row.createCell(4).setCellStyle(inputs.remark());
        styles.put(row.createCell(5), span(entry), inputs.hint(idle));
        styles.put(row.createCell(6), used, inputs.hint(idle));
    }

    private String span(BaseItems.Entry entry) {
        if (entry.expected()) {
            return period.year() + "年全年的预计数";
        }
        return entry.flow()
                ? period.year() + "年1月1日起累计"
                : period.end().getMonthValue() + "月" + period.end().getDayOfMonth() + "日的数";
    }

    private void across(String text, XSSFCellStyle style, double height) {
        XSSFRow row = row(height);
        styles.put(row.createCell(0), text, style);
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, WIDTHS.length - 1));
    }

    private XSSFRow row(double height) {
        XSSFRow row = sheet.createRow(next++);
        row.setHeightInPoints((float) height);
        return row;
    }
}
