package cn.duibiao.report;

import cn.duibiao.assess.Assessment;
import cn.duibiao.assess.Assessor;
import cn.duibiao.fact.Fired;
import cn.duibiao.fact.Measurement;
import cn.duibiao.fact.Report;
import cn.duibiao.finding.Finding;
import cn.duibiao.plan.Comparison;
import cn.duibiao.plan.Measure;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Stage;
import cn.duibiao.plan.Target;
import cn.duibiao.report.Paper.Entry;
import cn.duibiao.rule.Band;
import cn.duibiao.rule.Demand;
import cn.duibiao.rule.Measuring;
import cn.duibiao.rule.Timetable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Whole assessments to look at: every target reported, mostly well, some of it badly. */
final class Samples {
    private static final String DIGEST = "3f79bb7b435b05321651daefd374cdc681dc06faa65e374e38337b88ca046dea";

    private Samples() {}

    record Sample(Assessment assessment, List<ReportedSheet> sheets) {}

    /** The same for the same arguments. */
    static Sample of(String planId, String period) {
        Plan plan = Catalogue.plan(planId);
        Period p = Period.parse(period).orElseThrow();
        Timetable timetable = new Timetable(plan, Catalogue.POLICY);
        Random dice = new Random(7);
        Paper paper = new Paper();
        List<Report> reports = new ArrayList<>();
        for (Target t : plan.targets()) {
            for (String entity : t.judgedFor()) {
                reports.add(paper.put(t, entity, p, entry(t, timetable.demand(t, p), dice)));
            }
        }
        List<Finding> findings = List.of(
                Finding.error("指标填报!E8", "“约三千”", "数", "请填数"),
                Finding.warning("指标填报!G9", "=HYPERLINK(\"http://x\")", "数", "请填数"));
        Assessment assessment = new Assessor(plan, Catalogue.POLICY)
                .assess(
                        p,
                        reports,
                        rs -> rs.stream().map(r -> fired(timetable, r)).toList(),
                        List.of(),
                        findings,
                        new Assessment.Digests(DIGEST, DIGEST, DIGEST),
                        "0.1.0");
        return new Sample(assessment, paper.sheets());
    }

    private static Fired fired(Timetable timetable, Report report) {
        Measurement m = Measuring.measure(report.subject(), report);
        Demand demand = timetable.demand(report.subject(), report.period());
        Band band = demand.decide(m);
        return new Fired(
                m,
                band.verdict(),
                band.basis(),
                report.getTarget() + "/" + report.period().code() + "/" + band.name());
    }

    private static Entry entry(Target t, Demand demand, Random dice) {
        int fate = dice.nextInt(20);
        if (fate == 0) {
            return new Entry(null, null, null, null, null, null);
        }
        if (fate == 1) {
            return new Entry("约三千", BigDecimal.TEN, "正在统计", null, null, null);
        }
        double luck = fate < 13 ? 1.02 : 0.4 + dice.nextInt(60) / 100.0;
        if (t.isMilestone()) {
            boolean done = fate > 8;
            return Entry.done(
                    done ? "是" : fate > 6 ? BigDecimal.valueOf(dice.nextInt(100)) : "否",
                    fate > 10 ? demand.period().end().minusDays(dice.nextInt(60)) : null);
        }
        BigDecimal figure = figure(demand.stage());
        double part = demand.elapsed() == null
                ? 1
                : (double) demand.elapsed().k() / demand.elapsed().n();
        boolean climbs = t.nature().flow() && !t.isRunningRate();
        BigDecimal value =
                figure.multiply(BigDecimal.valueOf(t.isLimit() ? 2 - luck - 0.1 : climbs ? part * luck : luck));
        if (t.isChange()) {
            value = value.add(BigDecimal.valueOf(40));
        }
        Measure.Share share = t.share();
        if (share != null) {
            BigDecimal below = BigDecimal.valueOf(share.per().intValue() > 100 ? 660_000 : 4_800);
            BigDecimal above = value.multiply(below).divide(share.per(), 0, RoundingMode.HALF_UP);
            return Entry.share(share.proportion() ? above.min(below) : above, below)
                    .from(t.isChange() ? BigDecimal.valueOf(40) : null)
                    .expecting(below.multiply(BigDecimal.valueOf(2)));
        }
        if (t.isQuota()) {
            return new Entry(null, BigDecimal.valueOf(330_000), BigDecimal.valueOf(dice.nextInt(20)), null, null, null);
        }
        BigDecimal whole = value.setScale(t.countsWholeThings() ? 0 : 2, RoundingMode.HALF_UP)
                .max(BigDecimal.ZERO);
        return Entry.value(whole).from(t.isChange() ? BigDecimal.valueOf(40) : null);
    }

    private static BigDecimal figure(Stage stage) {
        return stage.number() == null || stage.comparison() == Comparison.EXACTLY ? BigDecimal.ONE : stage.number();
    }
}
