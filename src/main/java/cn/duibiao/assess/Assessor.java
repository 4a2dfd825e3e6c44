package cn.duibiao.assess;

import cn.duibiao.assess.Assessment.Digests;
import cn.duibiao.assess.Assessment.TargetResult;
import cn.duibiao.fact.Fired;
import cn.duibiao.fact.Measurement;
import cn.duibiao.fact.Quantity;
import cn.duibiao.fact.Report;
import cn.duibiao.fact.State;
import cn.duibiao.finding.Finding;
import cn.duibiao.plan.Measure;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Policy;
import cn.duibiao.verdict.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reports go in, rules fire, an assessment comes out. */
public final class Assessor {
    private final Plan plan;
    private final Policy policy;

    public Assessor(Plan plan, Policy policy) {
        this.plan = plan;
        this.policy = policy;
    }

    /**
     * @param reports one for each target and unit
     * @param rules fires the rules of the period on reports: exactly one verdict for each
     * @param previous reports of an earlier return; empty where none is given
     * @throws IllegalStateException when a report got no verdict, or two: the rules are not what was proved
     */
    public Assessment assess(
            Period period,
            List<Report> reports,
            Function<List<Report>, List<Fired>> rules,
            List<Report> previous,
            List<Finding> findings,
            Digests digests,
            String version) {
        Map<String, Fired> fired = oneEach(reports, rules.apply(reports));
        Map<String, Report> earlier = new HashMap<>();
        previous.forEach(r -> earlier.put(key(r), r));
        Judging judging = new Judging(plan, policy);
        List<Judgement> judgements = reports.stream()
                .map(r -> judging.judge(fired.get(key(r)), earlier.get(key(r))))
                .toList();
        List<Finding> all = new ArrayList<>(findings);
        judgements.forEach(j -> all.addAll(fromMeasurement(j.measurement())));
        return new Assessment(
                plan,
                period,
                policy,
                digests,
                version,
                judgements,
                targets(judgements),
                new Scoring(policy).score(plan, judgements),
                all);
    }

    /** The trends of an assessment's values, by target and unit. */
    public static Map<String, Trend> trends(Assessment assessment, History history) {
        Trends trends = new Trends(history);
        Map<String, Trend> found = new HashMap<>();
        for (Judgement j : assessment.judgements()) {
            Trend trend = trends.of(j);
            if (trend != null) {
                found.put(Assessment.key(j), trend);
            }
        }
        return found;
    }

    private static Map<String, Fired> oneEach(List<Report> reports, List<Fired> fired) {
        Map<String, Fired> byReport = new HashMap<>();
        for (Fired f : fired) {
            Fired other = byReport.put(key(f.measurement().report()), f);
            if (other != null) {
                throw new IllegalStateException("two rules fired: " + other.rule() + " and " + f.rule());
            }
        }
        for (Report report : reports) {
            if (!byReport.containsKey(key(report))) {
                throw new IllegalStateException("no rule fired for " + key(report));
            }
        }
        return byReport;
    }

    private static String key(Report report) {
        return report.getTarget() + '\n' + report.getEntity();
    }

    /** What only the computation could notice. */
    static List<Finding> fromMeasurement(Measurement m) {
        // What one cell alone contradicts was told when it was read.
        boolean contradictory = m.getState() == State.CONTRADICTORY
                && m.report().contradiction() == null
                && Cells.culprits(m).isEmpty();
        boolean withoutParts = m.isWithoutParts() && m.getState() == State.REPORTED;
        List<Finding> findings = new ArrayList<>();
        Plausibility.check(m, findings);
        if (!contradictory && !withoutParts && m.disagreeing() == null) {
            return findings;
        }
        String where = Cells.of(m).stream().findFirst().orElse(m.getTarget());
        String target = m.subject().indicator() + (m.getEntity() == null ? "" : "（" + m.getEntity() + "）");
        if (contradictory) {
            findings.add(Finding.error(culprit(m, where), target + "：" + m.note(), "互不矛盾的数据", "请核对后重报，这些数未采用"));
        }
        if (m.disagreeing() != null) {
            findings.add(Finding.warning(
                    Objects.requireNonNullElse(m.disagreeing().cell(), where),
                    target + "：填报的比率" + m.disagreeing().shown() + "与分子分母的计算值" + computed(m) + "不符",
                    "与分子÷分母一致的比率",
                    "已按计算值判定，请核对"));
        }
        if (withoutParts) {
            findings.add(Finding.warning(
                    where, target + "：只有比率" + typed(m) + "，未附分子分母" + blank(m), "分子和分母", "已按填报的比率判定，请补报分子分母"));
        }
        return findings;
    }

    /** Empty where a change could not be computed, for want of its baseline. */
    private static String computed(Measurement m) {
        return m.level() == null ? "" : Numbers.plain(m.level()) + m.subject().unit();
    }

    private static String typed(Measurement m) {
        Quantity typed = m.part(Report.VALUE);
        return typed == null || typed.value() == null
                ? ""
                : Numbers.plain(typed.value()) + m.subject().unit();
    }

    /** Where numerator and denominator were to stand. */
    private static String blank(Measurement m) {
        Measure.Share share = m.subject().share();
        if (share == null) {
            return "";
        }
        List<String> blank = new ArrayList<>();
        Stream.of(share.numerator(), share.denominator()).forEach(item -> {
            Quantity part = m.part(item.name());
            if (part != null && !part.isReported()) {
                blank.add(
                        (item == share.numerator() ? "分子" : "分母") + Objects.requireNonNullElse(part.cell(), "（表中没有）"));
            }
        });
        if (blank.equals(List.of("分子（表中没有）", "分母（表中没有）"))) {
            return "（表中没有分子和分母）";
        }
        return blank.isEmpty() ? "" : "（未报：" + String.join("、", blank) + "）";
    }

    /** The cell that contradicts itself or the others: not the blank one beside it. */
    private static String culprit(Measurement m, String otherwise) {
        return Stream.of(State.CONTRADICTORY, State.REPORTED)
                .flatMap(state -> m.parts().stream().filter(q -> q.state() == state))
                .map(Quantity::cell)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(otherwise);
    }

    private static List<TargetResult> targets(List<Judgement> judgements) {
        List<TargetResult> results = new ArrayList<>();
        Map<String, List<Judgement>> byTarget = new java.util.LinkedHashMap<>();
        judgements.forEach(j -> byTarget.computeIfAbsent(j.target().id(), t -> new ArrayList<>())
                .add(j));
        byTarget.values().forEach(of -> {
            Verdict verdict = Verdict.over(of.stream().map(Judgement::verdict).toList());
            List<Judgement> scored = of.stream().filter(j -> j.points() != null).toList();
            BigDecimal points = scored.isEmpty() ? null : Scoring.sum(scored, Judgement::points);
            results.add(new TargetResult(of.get(0).target(), verdict, points, of));
        });
        return results;
    }
}
