package cn.duibiao.book;

import cn.duibiao.fact.Completion;
import cn.duibiao.fact.Report;
import cn.duibiao.fact.Situation;
import cn.duibiao.fact.State;
import cn.duibiao.plan.Measure;
import cn.duibiao.plan.Nature;
import cn.duibiao.plan.Policy;
import cn.duibiao.plan.Stage;
import cn.duibiao.plan.Target;
import cn.duibiao.rule.Bound;
import cn.duibiao.rule.Demand;
import cn.duibiao.rule.Figures;
import cn.duibiao.rule.Measuring;
import cn.duibiao.rule.Phase;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What to ask the rules of one target and quarter: every figure from just below, at and just above, and what is no number.
 * Only the figures are taken from the demand; the verdicts are the rules' own.
 */
final class Questions {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal FIFTY = BigDecimal.valueOf(50);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ASIDE = new BigDecimal("0.01");

    private final Demand demand;
    private final Target target;
    private final Policy policy;
    private final List<Question> all = new ArrayList<>();

    private Questions(Demand demand, Policy policy) {
        this.demand = demand;
        this.target = demand.target();
        this.policy = policy;
    }

    static List<Question> of(Demand demand, Policy policy) {
        Questions questions = new Questions(demand, policy);
        if (demand.target().isMilestone()) {
            questions.milestone();
        } else if (demand.target().isChange()) {
            questions.change();
        } else if (demand.schedule() instanceof Bound.FromBaseline) {
            questions.fromBaseline();
        } else {
            questions.figures("", null, 0);
            questions.projected();
        }
        return questions.all;
    }

    private void milestone() {
        BigDecimal at = demand.schedule() != null ? demand.schedule().of(null) : null;
        if (demand.phase() == Phase.DUE || demand.phase() == Phase.AFTER || demand.phase() == Phase.THROUGHOUT) {
            at = HUNDRED;
        }
        if (at != null) {
            all.add(new Question(
                    "",
                    "形象进度 " + Figures.shown(at) + "%",
                    List.of(progressed(at.subtract(ASIDE)), progressed(at), progressed(at.add(ASIDE)))));
        }
        ask("是", new Completion(State.REPORTED, true, null, null, null, null, null));
        ask("否", progress(null));
        ask("未报", null);
        ask("无法读取", new Completion(State.UNREADABLE, false, null, null, null, null, "不是是/否或形象进度"));
    }

    private void ask(String words, Completion completion) {
        all.add(Question.alone("", new Probe(words, null, report(completion))));
    }

    private Probe progressed(BigDecimal percent) {
        return new Probe(Figures.shown(percent) + "%", null, report(progress(percent)));
    }

    private static Completion progress(BigDecimal percent) {
        return new Completion(State.REPORTED, false, percent, null, null, null, null);
    }

    private Report report(Completion completion) {
        return new Report(target, target.judgedFor().get(0), demand.period(), Map.of(), completion, null);
    }

    private void change() {
        Measure.Change change = (Measure.Change) target.measure();
        BigDecimal baseline = change.by() == Measure.By.PERCENT || target.share() == null ? HUNDRED : FIFTY;
        figures("基期值" + Figures.shown(baseline), baseline, 0);
        Gauge without = new Gauge(target, demand.period(), null).fit(List.of());
        Probe reported = without.at(baseline);
        all.add(Question.alone("基期值未报", new Probe("报" + reported.shown(), reported.parts(), reported.report())));
        all.add(Question.alone("基期值未报", new Probe("未报", null, without.blank())));
    }

    private void fromBaseline() {
        figures("基期值未报", null, 0);
        BigDecimal end = ((Bound.FromBaseline) demand.schedule()).to().of(situation(null));
        boolean whole = target.countsWholeThings();
        BigDecimal half = end.divide(TWO, end.scale() + 1, RoundingMode.UNNECESSARY);
        BigDecimal baseline = whole ? half.setScale(0, RoundingMode.DOWN) : half.stripTrailingZeros();
        figures("基期值" + Figures.shown(baseline), baseline, 0);
    }

    /** A rate above its limit: whether it can come back depends on the denominator expected at the year's end. */
    private void projected() {
        if (target.isLimit() && target.isRunningRate() && demand.phase() == Phase.BEFORE) {
            String name = target.share().denominator().expectedAtYearEnd().name();
            all.replaceAll(q -> new Question(name + "未报，" + q.given(), q.figure(), q.probes()));
            figures(name + "为本期分母的2倍", null, 2);
        }
    }

    /** @param expecting 预计全年〈分母〉 as a multiple of the denominator; 0 where it is not reported */
    private void figures(String given, BigDecimal baseline, int expecting) {
        Map<String, BigDecimal> cuts = cuts(situation(baseline));
        if (expecting > 0) {
            cuts.clear();
            BigDecimal limit = demand.requirement().of(null);
            cuts.put("上限 " + Figures.shown(limit), limit);
            BigDecimal reaching = limit.multiply(BigDecimal.valueOf(expecting));
            cuts.put("推算全年恰达上限 " + Figures.shown(reaching), reaching);
        }
        Gauge gauge = new Gauge(target, demand.period(), baseline).fit(List.copyOf(cuts.values()));
        if (expecting > 0) {
            gauge.expecting(expecting);
        }
        String assumed = gauge.assumed();
        String all = given.isEmpty() || assumed.isEmpty() ? given + assumed : given + "，" + assumed;
        cuts.forEach((name, figure) -> this.all.add(new Question(all, name, gauge.around(figure))));
        if (expecting == 0) {
            this.all.add(Question.alone(all, new Probe("未报", null, gauge.blank())));
        }
        if (expecting == 0 && !given.equals("基期值未报")) {
            this.all.add(Question.alone(all, new Probe("无法读取", null, gauge.unreadable())));
            if (target.share() != null || target.isQuota()) {
                this.all.add(Question.alone(
                        all, new Probe(target.isQuota() ? "配备数、基数均为0" : "分子、分母均为0", null, gauge.nobody())));
            }
        }
    }

    /** Every figure that the quarter has, by its names; those that are equal stand on one line. */
    private Map<String, BigDecimal> cuts(Situation s) {
        Map<BigDecimal, String> names = new java.util.TreeMap<>();
        put(names, demand.floor(), "已到期阶段");
        put(names, demand.schedule() == null ? null : demand.schedule().of(s), "序时");
        put(names, demand.warningLine(), "预警线");
        put(names, demand.requirement().of(s), target.hasCeiling() ? "上限" : "要求");
        put(names, finalFigure(), "终期要求");
        Map<String, BigDecimal> cuts = new LinkedHashMap<>();
        names.forEach((figure, name) -> cuts.put(name + " " + shown(figure), figure));
        return cuts;
    }

    private String shown(BigDecimal figure) {
        return target.isChange() && figure.signum() == 0 ? "基期水平" : Figures.shown(figure);
    }

    private static void put(Map<BigDecimal, String> names, BigDecimal figure, String name) {
        if (figure != null) {
            names.merge(figure, name, (a, b) -> a + "、" + b);
        }
    }

    private BigDecimal finalFigure() {
        Stage last = target.lastStage();
        boolean later = target.nature() == Nature.STOCK && demand.stage() != last && last.number() != null;
        return later && !target.isQuota() ? last.required(target.unit(), policy) : null;
    }

    /** The required number and the baseline, as the measure finds them. */
    private Situation situation(BigDecimal baseline) {
        return Measuring.measure(target, new Gauge(target, demand.period(), baseline).blank());
    }
}
