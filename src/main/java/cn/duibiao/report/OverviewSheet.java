package cn.duibiao.report;

import cn.duibiao.assess.Assessment;
import cn.duibiao.assess.Score;
import cn.duibiao.plan.Plan;
import cn.duibiao.verdict.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** 总览: the page that is handed upward. */
final class OverviewSheet {
    static final String NAME = "总览";
    /** In the order in which they are shown. */
    static final List<Verdict> SHOWN =
            List.of(Verdict.PASS, Verdict.AT_RISK, Verdict.FAIL, Verdict.UNDETERMINED, Verdict.NOT_IN_FORCE);

    private static final int CHART_ROWS = 13;

    private final Assessment assessment;
    private final Styles styles;
    private final Provenance provenance;

    /**
     * @param agreementRange where 一致 stands on 评估明细
     * @param agreements what stands there
     */
    OverviewSheet(Assessment assessment, Styles styles, String agreementRange, List<Object> agreements) {
        this.assessment = assessment;
        this.styles = styles;
        this.provenance = new Provenance(assessment, styles, agreementRange, agreements);
    }

    void write(XSSFSheet sheet, Page page) {
        Grid grid = new Grid(sheet, styles);
        head(grid);
        cards(grid);
        score(grid);
        grid.section("各章、各责任单位的判定");
        grid.row(16)
                .text(Charts.LEFT, "按章（目标数）", styles.about())
                .text(Grid.COLUMNS - Charts.LEFT, "按责任单位（目标数）", styles.about());
        int charts = grid.at() + 1;
        for (int i = 0; i < CHART_ROWS; i++) {
            grid.row(16);
        }
        new Attention(assessment, styles).write(grid);
        if (assessment.context().roster() != null) {
            new ReportingState(assessment.context().roster(), styles).write(grid);
        }
        provenance.write(grid);
        sheet.setRowBreak(grid.at());
        BreakdownTables tables = new BreakdownTables(assessment, styles, grid);
        tables.write();
        new Charts(sheet).breakdowns(charts, charts + CHART_ROWS, tables);
        page.set(sheet, false, 0, -1);
        sheet.getWorkbook().setPrintArea(0, 0, Grid.COLUMNS - 1, 0, grid.at());
    }

    private void head(Grid grid) {
        Plan plan = assessment.plan();
        grid.row(Grid.height(plan.title(), Grid.COLUMNS, 16) + 8).text(Grid.COLUMNS, plan.title(), styles.title());
        grid.row(22).text(Grid.COLUMNS, assessment.period().label() + "考核评估", styles.subtitle());
        String about = Stream.of(
                        plan.number() == null ? "" : "文号：" + plan.number(),
                        plan.issuer() == null ? "" : "发文单位：" + plan.issuer(),
                        plan.issued() == null ? "" : "印发：" + plan.issued(),
                        plan.issuedNote() == null ? "" : plan.issuedNote(),
                        "评估范围：" + plan.area(),
                        "评估时点：" + assessment.period().end())
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining("　"));
        grid.row(Grid.height(about, Grid.COLUMNS, 9) + 2).text(Grid.COLUMNS, about, styles.about());
        grid.row(6);
    }

    private void cards(Grid grid) {
        int span = Grid.COLUMNS / SHOWN.size();
        int all = assessment.targets().size();
        grid.row(20);
        SHOWN.forEach(v -> grid.text(span, v.label(), styles.card(v)));
        grid.row(34);
        SHOWN.forEach(
                v -> grid.number(span, BigDecimal.valueOf(assessment.counts().get(v)), styles.figure(v)));
        grid.row(18);
        SHOWN.forEach(v -> grid.text(span, share(assessment.counts().get(v), all), styles.card(v)));
        grid.row(18)
                .text(
                        Grid.COLUMNS,
                        "共" + all + "个目标，分单位计" + assessment.judgements().size() + "项判定；以上按目标计数。占比为占全部目标的比例。",
                        styles.about());
    }

    private static String share(int part, int all) {
        return all == 0
                ? "—"
                : BigDecimal.valueOf(part)
                                .multiply(BigDecimal.valueOf(100))
                                .divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP)
                        + "%";
    }

    private void score(Grid grid) {
        grid.section("得分");
        grid.row(20);
        List.of("类别", "得分", "满分", "得分率", "最好", "最差").forEach(t -> grid.text(t.equals("类别") ? 4 : 2, t, styles.head()));
        grid.text(2, "无法判定", styles.head()).text(4, "说明", styles.head());
        total(grid, "刚性目标", assessment.score().firm());
        total(grid, "力争目标", assessment.score().soft());
    }

    private void total(Grid grid, String name, Score.Total total) {
        grid.row(20)
                .text(4, name, styles.strongText())
                .number(2, total.points(), styles.number(2))
                .number(2, total.weight(), styles.number(2))
                .number(2, total.rate(), styles.percent())
                .number(2, total.best(), styles.percent())
                .number(2, total.worst(), styles.percent())
                .number(2, total.undetermined(), styles.number(2))
                .text(
                        4,
                        total.judged() == 0
                                ? "本期无计分目标"
                                : total.incomplete() ? "不完整，不参加排名" : "计分" + total.judged() + "项",
                        styles.centre());
    }
}
