package cn.duibiao.report;

import cn.duibiao.assess.Assessment;
import cn.duibiao.assess.Judgement;
import cn.duibiao.assess.Score;
import cn.duibiao.fact.Measurement;
import cn.duibiao.fact.Report;
import cn.duibiao.plan.Measure;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Target;
import cn.duibiao.report.Paper.Entry;
import cn.duibiao.rule.Band;
import cn.duibiao.rule.Bound;
import cn.duibiao.rule.Demand;
import cn.duibiao.rule.Measuring;
import cn.duibiao.rule.Timetable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Targets of every shape that a plan has, in every quarter of a year, with values just below, at and just above every
 * figure that decides, and with the many ways to report nothing, nonsense or a contradiction.
 */
final class Sweep {
    /** Demands of one shape that are tried: their formulas differ only in figures. */
    private static final int ALIKE = 1;

    private static final BigDecimal FIXED = BigDecimal.valueOf(120_000);

    private final Plan plan;
    private final Timetable timetable;
    private final Paper paper = new Paper();
    private final List<Judgement> judgements = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();

    private Sweep(Plan plan) {
        this.plan = plan;
        this.timetable = new Timetable(plan, Catalogue.POLICY);
    }

    static Samples.Sample of(Plan plan, int year) {
        Sweep sweep = new Sweep(plan);
        plan.periods().stream().filter(p -> p.year() == year).forEach(sweep::period);
        Score.Total none = new Score.Total(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0, false);
        Assessment assessment = new Assessment(
                plan,
                new Period(year, 4),
                Catalogue.POLICY,
                new Assessment.Digests("a", "b", "c"),
                "0.1.0",
                sweep.judgements,
                List.of(),
                new Score(none, none, List.of(), List.of(), List.of()),
                List.of());
        return new Samples.Sample(assessment, sweep.paper.sheets());
    }

    private void period(Period p) {
        for (Target t : plan.targets()) {
            Demand demand = timetable.demand(t, p);
            if (seen.merge(shape(demand), 1, Integer::sum) <= ALIKE) {
                entries(demand).forEach(e -> judge(demand, e));
            }
        }
    }

    /** Demands of one shape differ only in their figures. */
    private static String shape(Demand d) {
        Target t = d.target();
        Measure.Share share = t.share();
        String measure = t.measure() instanceof Measure.Change c
                ? "change" + c.up() + c.by()
                : t.measure().kind();
        return String.join(
                "/",
                measure,
                d.phase().name(),
                d.stage().comparison().name(),
                t.nature().code(),
                String.valueOf(share == null ? null : share.growing()),
                String.valueOf(share == null || share.proportion()),
                String.valueOf(t.countsWholeThings()),
                String.valueOf(t.yearly()),
                String.valueOf(t.schedule() != null),
                d.schedule() == null ? "" : d.schedule().getClass().getSimpleName(),
                String.valueOf(d.floor() != null),
                String.valueOf(Math.min(4, d.quartersLeft())),
                String.valueOf(t.stages().size() > 1));
    }

    private void judge(Demand demand, Entry entry) {
        Report report = paper.put(demand.target(), null, demand.period(), entry);
        Measurement m = Measuring.measure(demand.target(), report);
        Band band = demand.decide(m);
        judgements.add(new Judgement(
                demand,
                m,
                band.verdict(),
                band.basis(),
                demand.target().id() + "/" + demand.period().code() + "/" + band.name(),
                null,
                null,
                null,
                null,
                null,
                null,
                Set.of(),
                List.of(),
                null,
                null,
                BigDecimal.ONE,
                null,
                ""));
    }

    private static List<Entry> entries(Demand d) {
        Target t = d.target();
        if (t.isMilestone()) {
            return milestones(d.period());
        }
        List<Entry> entries = new ArrayList<>();
        for (BigDecimal figure : figures(d)) {
            for (int step = -1; step <= 1; step++) {
                entries.add(at(t, figure, step));
            }
        }
        List<Entry> odd = t.share() != null ? oddShares() : oddValues();
        odd.forEach(e -> entries.add(t.isQuota() ? e.denominated(FIXED) : e));
        List<Entry> all = new ArrayList<>(entries);
        boolean useful = t.isChange() || d.schedule() instanceof Bound.FromBaseline;
        List<Object> baselines = List.of(BigDecimal.valueOf(50), BigDecimal.ONE, BigDecimal.ZERO, "约五十");
        List<Object> expected = List.of(FIXED.multiply(BigDecimal.valueOf(2)), BigDecimal.TEN, "若干");
        for (int i = 0; i < entries.size(); i++) {
            if (useful) {
                all.add(entries.get(i).from(baselines.get(0)));
                all.add(entries.get(i).from(baselines.get(1 + i % 3)));
            }
            if (t.isLimit()) {
                all.add(entries.get(i).expecting(expected.get(i % 3)));
            }
        }
        return all;
    }

    private static List<Entry> milestones(Period p) {
        LocalDate end = p.end();
        return List.of(
                Entry.done("是", end),
                Entry.done("是", end.plusDays(1)),
                Entry.done("是", null),
                Entry.done("是", LocalDate.of(2019, 5, 1)),
                Entry.done("否", null),
                Entry.done("否", end),
                Entry.done(null, null),
                Entry.done("—", null),
                Entry.done("快了", null),
                Entry.done(BigDecimal.valueOf(0), null),
                Entry.done(BigDecimal.valueOf(100), end),
                Entry.done(BigDecimal.valueOf(101), null),
                Entry.done(BigDecimal.valueOf(25), null),
                Entry.done(new BigDecimal("24.9"), null),
                Entry.done(new BigDecimal("75"), null),
                Entry.done(new BigDecimal("58.3"), null),
                Entry.done(new BigDecimal("58.4"), null),
                Entry.done(BigDecimal.valueOf(50), end));
    }

    private static List<Entry> oddValues() {
        return List.of(
                Entry.value(null),
                Entry.value("—"),
                Entry.value("约三千"),
                Entry.value("3.6个"),
                Entry.value(new BigDecimal("4.5")),
                Entry.value(BigDecimal.valueOf(-1)),
                Entry.value(BigDecimal.ZERO),
                Entry.value(BigDecimal.valueOf(1_000_000)));
    }

    private static List<Entry> oddShares() {
        BigDecimal zero = BigDecimal.ZERO;
        BigDecimal some = BigDecimal.valueOf(40);
        return List.of(
                Entry.share(null, null),
                Entry.share("—", "无"),
                Entry.share(some, null),
                Entry.share(null, some),
                Entry.share(zero, zero),
                Entry.share(some, zero),
                Entry.share(some, BigDecimal.TEN),
                Entry.share(some.negate(), some),
                Entry.share("约四十", some),
                Entry.share("38人", some),
                Entry.value(new BigDecimal("74.96")),
                Entry.value(BigDecimal.valueOf(101)),
                Entry.value("不详"));
    }

    /** The figures that decide, and the last stage's. */
    private static Set<BigDecimal> figures(Demand d) {
        Set<BigDecimal> figures = new TreeSet<>();
        Stream.of(
                        figure(d.requirement()),
                        figure(d.schedule()),
                        d.floor(),
                        d.warningLine(),
                        d.target().lastStage().number())
                .filter(Objects::nonNull)
                .forEach(figures::add);
        return figures;
    }

    private static BigDecimal figure(Bound bound) {
        return bound instanceof Bound.Figure f ? f.number() : null;
    }

    /** The nearest reportable value below, at or above a figure. */
    private static Entry at(Target t, BigDecimal figure, int step) {
        if (t.isQuota()) {
            Measure.Quota quota = (Measure.Quota) t.measure();
            BigDecimal each = quota.norms().get(0).each();
            BigDecimal required = figure.multiply(
                            BigDecimal.valueOf(quota.norms().size()))
                    .multiply(FIXED)
                    .divide(each, 0, RoundingMode.CEILING);
            return Entry.value(required.add(BigDecimal.valueOf(step))).denominated(FIXED);
        }
        BigDecimal level = t.isChange() ? figure.add(BigDecimal.valueOf(50)) : figure;
        if (t.share() != null) {
            BigDecimal above = level.multiply(FIXED)
                    .divide(t.share().per(), 0, RoundingMode.FLOOR)
                    .add(BigDecimal.valueOf(step));
            return Entry.share(above, FIXED);
        }
        BigDecimal least = t.countsWholeThings() ? BigDecimal.ONE : new BigDecimal("0.01");
        return Entry.value(level.setScale(6, RoundingMode.FLOOR)
                .stripTrailingZeros()
                .add(least.multiply(BigDecimal.valueOf(step))));
    }
}
