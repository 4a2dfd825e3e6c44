package cn.duibiao.report.template;

import cn.duibiao.plan.Period;
import cn.duibiao.plan.Plan;
import cn.duibiao.report.Extent;
import cn.duibiao.report.Page;
import cn.duibiao.report.Styles;
import cn.duibiao.rule.Wording;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** 填报说明: how the return is filled in, for the person who does it. */
final class GuideSheet {
    static final String NAME = "填报说明";
    private static final double WIDTH = 82;

    private final XSSFSheet sheet;
    private final Styles styles;
    private final InputStyles inputs;
    private int next;

    GuideSheet(XSSFSheet sheet, Styles styles, InputStyles inputs) {
        this.sheet = sheet;
        this.styles = styles;
        this.inputs = inputs;
    }

    void write(Plan plan, Period period, Page page) {
        sheet.setColumnWidth(0, (int) (WIDTH * 256));
        line("填报说明", 28, styles.title());
        part(
                "填哪些",
                List.of(
                        "黄色的格请填写；浅黄色的格有数就填，没有可以不填；灰色的格不用填，已锁定。",
                        "灰字的行本期不考核，可以不填；填了也会展示，不影响考核。",
                        "一行是一个指标和一个单位。请不要增删行、改动指标编号和名称；发现有误请写在备注里。"));
        part(
                "没有数怎么办",
                List.of(
                        "没有数的格留空。填“无”“—”“/”与留空一样，都按未报处理，不会当作0。",
                        "确实为零的填0，例如零事故也要填0。",
                        "该报的没有报，判定为“无法判定”，得0分；分子和分母都为0的，为“本期无对象”，不计分。"));
        part(
                "分子、分母和比率",
                List.of(
                        "比率由分子、分母计算，请填两个原始数，不要先四舍五入。同时填了本期值的，与计算值不符会提示，以计算值为准。",
                        "实在没有分子、分母的，把比率填在本期值里，会注明“未附分子分母”。",
                        "“填报说明”列写着“填在基础数据表”的，到“基础数据”工作表填一次，指标填报表的这一格是灰的。",
                        "按实存的数判定：单元格里是74.96%，显示成75.0%也按74.96%算。"));
        part(
                "百分数和单位",
                List.of(
                        "百分之七十五填75%（或75）。请不要填0.75：分不清是75%还是0.75%，会判为无法判定；确为百分之零点七五的填0.75%。",
                        "千分率、每10万的率不大于1时，连单位一起填，例如0.9‰。", "其他的数按“计量单位”列的单位填；人口按人填，也可以写成“66万人”。"));
        part(
                "是否完成的任务",
                List.of(
                        "已完成的在本期值选“是”，并填完成日期；没有完成的选“否”，或填形象进度，如60%。完成日期应在" + plan.firstDay() + "至" + period.end()
                                + "之间，每年一次的任务应在本年内。",
                        "选了“否”的不要填完成日期。"));
        part(
                "统计口径",
                List.of(
                        "“…日的状态”填当天的存量；“1月1日起累计”填本年累计数，不是本季度的发生数；“统计起点”的填从那一天起的累计数，以前的不算。",
                        "“每年一次”的指标在没有新数的季度可以留空，第四季度必须填。"));
        part(
                "基期值",
                List.of(
                        "基期是" + Wording.date(plan.firstDay().minusDays(1))
                                + "（另有注明的除外）。要求“提高”“降低”的指标必须有基期值；其他指标填了基期值，序时进度从基期值起算。",
                        "基期值第一次填报后即固定，以后与此不同的会提示，仍按第一次的算。"));
        part("报送", List.of("填好后保存为 .xlsx 报送，工作表的名称请不要改动。工作表的保护没有密码，只为防止误改。"));
        page.set(sheet, false, 0, -1);
        sheet.getPrintSetup().setFitHeight((short) 1);
        Protection.on(sheet);
    }

    private void part(String title, List<String> paragraphs) {
        line(title, 24, styles.section());
        for (int i = 0; i < paragraphs.size(); i++) {
            String text = (i + 1) + ". " + paragraphs.get(i);
            line(text, Extent.height(Extent.lines(text, WIDTH - 3, 10), 10) + 2, inputs.paragraph());
        }
    }

    private void line(String text, double height, org.apache.poi.xssf.usermodel.XSSFCellStyle style) {
        XSSFRow row = sheet.createRow(next++);
        row.setHeightInPoints((float) height);
        styles.put(row.createCell(0), text, style);
    }
}
