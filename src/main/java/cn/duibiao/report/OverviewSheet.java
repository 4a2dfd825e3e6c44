package cn.duibiao.report;

import cn.duibiao.assess.Assessment;
import cn.duibiao.assess.Judgement;
import cn.duibiao.assess.Roster;
import cn.duibiao.assess.Score;
import cn.duibiao.assess.Standing;
import cn.duibiao.plan.Plan;
import cn.duibiao.verdict.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** 总览: the page that is handed upward. */
final class OverviewSheet {
    static final String NAME = "总览";
    /** In the order in which they are shown. */
    static final List<Verdict> SHOWN =
            List.of(Verdict.PASS, Verdict.AT_RISK, Verdict.FAIL, Verdict.UNDETERMINED, Verdict.NOT_IN_FORCE);

    private static final int ATTENTION = 8;
    private static final int CHART_ROWS = 13;
    private static final int MOST_NAMES = 60;

    private final Assessment assessment;
    private final Styles styles;
    private final String agreementRange;
    private final List<Object> agreements;
    private final Phrases phrases;

    /**
     * @param agreementRange where 一致 stands on 评估明细
     * @param agreements what stands there
     */
    OverviewSheet(Assessment assessment, Styles styles, String agreementRange, List<Object> agreements) {
        this.assessment = assessment;
        this.styles = styles;
        this.agreementRange = agreementRange;
        this.agreements = agreements;
        this.phrases = new Phrases(assessment.policy());
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
        attention(grid);
        reporting(grid);
        check(grid);
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

    private void attention(Grid grid) {
        List<List<Judgement>> all = worst();
        List<List<Judgement>> shown = all.subList(0, Math.min(ATTENTION, all.size()));
        boolean more = assessment.judgements().stream()
                        .filter(j -> j.verdict().adverse() || j.verdict() == Verdict.UNDETERMINED)
                        .count()
                > shown.stream().mapToInt(List::size).sum();
        grid.section("需要关注"
                + (more ? "（最突出的" + shown.size() + "个目标；全部见“" + TodoSheet.NAME + "”“" + ProblemSheet.NAME + "”）" : ""));
        if (shown.isEmpty()) {
            grid.row(20).text(Grid.COLUMNS, "没有不达标、预警或无法判定的目标。", styles.text());
            return;
        }
        grid.row(18)
                .text(2, "判定", styles.head())
                .text(7, "指标（填报单位）", styles.head())
                .text(11, "缘由", styles.head());
        for (List<Judgement> same : shown) {
            Judgement j = same.get(0);
            String units = same.stream()
                    .map(Judgement::entity)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining("、"));
            String name = j.target().indicator() + (units.isEmpty() ? "" : "（" + units + "）");
            String why =
                    phrases.attention(j) + (same.size() > 1 ? "（以上为" + j.entity() + "，共" + same.size() + "个单位）" : "");
            double height = Math.max(Grid.height(name, 7, Styles.TEXT), Grid.height(why, 11, Styles.TEXT));
            grid.row(Math.max(18, height))
                    .text(2, j.verdict().label(), styles.verdict(j.verdict()))
                    .text(7, name, styles.strongText())
                    .text(11, why, styles.text());
        }
    }

    /** FAIL first, then 严重 warnings, then what could not be judged, then the other warnings; the units of one target together. */
    private List<List<Judgement>> worst() {
        List<Judgement> adverse = TodoSheet.adverse(assessment);
        Stream<Judgement> failed = adverse.stream().filter(j -> j.verdict() == Verdict.FAIL);
        String worstGrade = assessment.policy().severity().worst();
        Stream<Judgement> grave =
                adverse.stream().filter(j -> j.verdict() == Verdict.AT_RISK && worstGrade.equals(j.severity()));
        Stream<Judgement> open = assessment.judgements().stream().filter(j -> j.verdict() == Verdict.UNDETERMINED);
        Map<String, List<Judgement>> together = Stream.of(failed, grave, open, adverse.stream())
                .flatMap(s -> s)
                .distinct()
                .collect(Collectors.groupingBy(
                        j -> j.target().id() + j.verdict(), LinkedHashMap::new, Collectors.toList()));
        return List.copyOf(together.values());
    }

    /** Who has reported and who has not, where there are several units. */
    private void reporting(Grid grid) {
        Roster roster = assessment.context().roster();
        if (roster == null) {
            return;
        }
        List<String> unreported = roster.unreported();
        List<String> reported = roster.standings().stream()
                .filter(Standing::reported)
                .map(Standing::unit)
                .toList();
        grid.section("报送情况");
        names(grid, "已报" + reported.size() + "个", reported, styles.text());
        names(
                grid,
                "未报" + unreported.size() + "个",
                unreported,
                unreported.isEmpty() ? styles.text() : styles.verdict(Verdict.UNDETERMINED));
    }

    private void names(Grid grid, String label, List<String> names, XSSFCellStyle style) {
        String all = names.stream().limit(MOST_NAMES).collect(Collectors.joining("、"))
                + (names.size() > MOST_NAMES ? "等，全部见“" + RankingSheet.NAME + "”" : names.isEmpty() ? "—" : "");
        grid.row(Math.max(18, Grid.height(all, 16, Styles.TEXT)))
                .text(4, label, styles.strongText())
                .text(16, all, style);
    }

    private void check(Grid grid) {
        grid.section("复算核对与文件指纹");
        grid.row(18).text(4, "公式复算", styles.strongText());
        XSSFCell cell = grid.block(16, styles.text());
        String differ = "COUNTIF(" + agreementRange + ",\"" + Recalculation.DIFFERS + "\")";
        String agree = "COUNTIF(" + agreementRange + ",\"" + Recalculation.SAME + "\")";
        String formula = "IF(" + differ + "=0,\"全部一致\",\"有不一致\")&\"：共复算\"&(" + agree + "+" + differ + ")&\"项，不一致\"&"
                + differ + "&\"项（" + DetailSheet.NAME + "“一致”列，随报送数据实时计算）\"";
        Formulas.put(cell, formula, Calculator.value(formula, new Calculator.Cells() {
            @Override
            public Object at(String reference) {
                throw new IllegalArgumentException(reference);
            }

            @Override
            public List<Object> within(String range) {
                return agreements;
            }
        }));
        fingerprint(grid, "填报表", assessment.digests().returned());
        fingerprint(grid, "规则", assessment.digests().rules());
        fingerprint(grid, "判定口径", assessment.digests().policy());
        grid.row(16).text(4, "程序版本", styles.strongText()).text(16, "对标（duibiao）" + assessment.version(), styles.text());
    }

    private void fingerprint(Grid grid, String what, String digest) {
        grid.row(16).text(4, what + " SHA-256", styles.strongText()).text(16, digest, styles.code());
    }
}
