package cn.duibiao.cases;

import cn.duibiao.cases.Oracle.Said;
import cn.duibiao.fact.Completion;
import cn.duibiao.fact.Quantity;
import cn.duibiao.fact.Report;
import cn.duibiao.fact.State;
import cn.duibiao.plan.Measure;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Policy;
import cn.duibiao.plan.Stage;
import cn.duibiao.plan.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Everything worth saying of a target in a quarter: every figure at which something may turn, from below, on it and above. */
final class Sayings {
    private static final BigDecimal[] DENOMINATORS = {BigDecimal.valueOf(997), BigDecimal.valueOf(660_000)};
    private static final BigDecimal STEP = new BigDecimal("0.000001");

    private final Plan plan;
    private final Target target;
    private final Period period;
    private final Oracle oracle;
    private final Policy policy;
    private final Set<Said> all = new LinkedHashSet<>();

    Sayings(Plan plan, Policy policy, Target target, Period period) {
        this.plan = plan;
        this.target = target;
        this.period = period;
        this.policy = policy;
        this.oracle = new Oracle(plan, policy);
    }

    Set<Said> all() {
        for (BigDecimal baseline : baselines()) {
            all.add(said(null, null, null, baseline, false, false));
            all.add(said(null, null, null, baseline, true, false));
            all.add(said(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.TEN, baseline, false, true));
            if (target.isMilestone()) {
                continue;
            }
            for (Fraction figure : figures(baseline)) {
                numbers(figure, baseline);
            }
            impossible(baseline);
        }
        if (target.isMilestone()) {
            milestone();
        }
        return all;
    }

    /** None, one below everything that is asked, and one above. */
    private List<BigDecimal> baselines() {
        List<BigDecimal> baselines = new ArrayList<>();
        baselines.add(null);
        if (target.usesBaseline()) {
            BigDecimal number = target.lastStage().number();
            boolean level = target.isChange() || number == null || target.isQuota();
            baselines.add(
                    level
                            ? new BigDecimal("40")
                            : number.multiply(new BigDecimal("0.6")).setScale(1, java.math.RoundingMode.FLOOR));
            baselines.add(level ? new BigDecimal("7.3") : number.add(BigDecimal.ONE));
        }
        return baselines;
    }

    /** Stages, warning lines, and every straight line between two of them in this quarter. */
    private Set<Fraction> figures(BigDecimal baseline) {
        Set<Fraction> ends = new TreeSet<>();
        target.stages().forEach(s -> ends.add(oracle.figure(target, s)));
        if (target.isQuota()) {
            ends.clear();
            ends.add(Fraction.of(67, 1));
        }
        Set<Fraction> starts = new TreeSet<>(ends);
        starts.add(Fraction.ZERO);
        if (baseline != null && !target.isChange()) {
            starts.add(Fraction.of(baseline));
        }
        Set<Fraction> figures = new TreeSet<>(starts);
        for (Stage stage : target.stages()) {
            Period due = Period.of(stage.due());
            for (Period from :
                    List.of(plan.firstPeriod(), new Period(stage.due().getYear(), 1))) {
                int k = from.quartersUntil(period) + 1;
                int n = from.quartersUntil(due) + 1;
                for (Fraction start : k > 0 && k < n ? starts : Set.<Fraction>of()) {
                    ends.forEach(end -> figures.add(start.plus(end.minus(start).times(Fraction.of(k, n)))));
                }
            }
        }
        if (target.isLimit()) {
            Fraction kept =
                    Fraction.of(100, 1).minus(Fraction.of(policy.limitMargin())).by(Fraction.of(100, 1));
            ends.forEach(end -> figures.add(end.times(kept)));
        }
        if (target.schedule() != null) {
            target.schedule()
                    .shares()
                    .forEach(s -> ends.forEach(
                            e -> figures.add(e.times(Fraction.of(s)).by(Fraction.of(100, 1)))));
        }
        return figures;
    }

    private void numbers(Fraction figure, BigDecimal baseline) {
        Fraction level = figure;
        if (target.measure() instanceof Measure.Change change) {
            if (baseline == null) {
                return;
            }
            Fraction from = Fraction.of(baseline);
            Fraction points =
                    change.by() == Measure.By.PERCENT ? figure.times(from).by(Fraction.of(100, 1)) : figure;
            level = change.up() ? from.plus(points) : from.minus(points);
        }
        Measure.Share share = target.share();
        for (BigDecimal value : around(level, share == null && wholeValue())) {
            all.add(said(value, null, null, baseline, false, false));
        }
        if (share == null) {
            return;
        }
        for (BigDecimal denominator : DENOMINATORS) {
            Fraction exact = level.times(Fraction.of(denominator)).by(Fraction.of(share.per()));
            for (BigDecimal numerator : around(exact, true)) {
                all.add(said(null, numerator, denominator, baseline, false, false));
                if (target.isLimit()) {
                    expected(numerator, denominator, baseline);
                }
            }
        }
    }

    private boolean wholeValue() {
        String unit = target.measure() instanceof Measure.Quota q
                ? q.held().unit()
                : target.measure().items().get(0).unit();
        return List.of("个 家 人 名 台 张 辆 所 项 起 例 人次 处 支".split(" ")).contains(unit);
    }

    /** What is expected by the year's end, so that the rate then is just under, on and just over the limit. */
    private void expected(BigDecimal numerator, BigDecimal denominator, BigDecimal baseline) {
        Fraction limit = Fraction.of(target.lastStage().number());
        Fraction year =
                Fraction.of(numerator).times(Fraction.of(target.share().per())).by(limit);
        List<BigDecimal> expectations = new ArrayList<>(around(year, true));
        expectations.add(denominator);
        expectations.add(denominator.subtract(BigDecimal.ONE));
        expectations.add(BigDecimal.ZERO);
        for (BigDecimal e : expectations) {
            all.add(new Said(null, numerator, denominator, baseline, null, e, null, null, null, false, false));
        }
    }

    private static List<BigDecimal> around(Fraction exact, boolean whole) {
        BigDecimal step = whole ? BigDecimal.ONE : STEP;
        BigDecimal at = exact.decimal(whole ? 0 : 6);
        List<BigDecimal> numbers = new ArrayList<>();
        for (int i = -1; i <= 2; i++) {
            numbers.add(at.add(step.multiply(BigDecimal.valueOf(i))));
        }
        return numbers;
    }

    private void impossible(BigDecimal baseline) {
        BigDecimal minus = BigDecimal.ONE.negate();
        BigDecimal half = new BigDecimal("4.5");
        for (BigDecimal value : List.of(minus, half, BigDecimal.ZERO, new BigDecimal("1000000"))) {
            all.add(said(value, null, null, baseline, false, false));
            all.add(said(null, value, BigDecimal.TEN, baseline, false, false));
            all.add(said(null, BigDecimal.ONE, value, baseline, false, false));
            all.add(said(null, BigDecimal.ZERO, value, baseline, false, false));
        }
    }

    private void milestone() {
        Set<LocalDate> dates = new TreeSet<>();
        for (Stage stage : target.stages()) {
            dates.add(stage.due());
            dates.add(stage.due().plusDays(1));
            dates.add(LocalDate.of(stage.due().getYear(), 1, 1));
            dates.add(LocalDate.of(stage.due().getYear(), 1, 1).minusDays(1));
        }
        dates.addAll(List.of(
                plan.firstDay(),
                plan.firstDay().minusDays(1),
                period.end(),
                period.end().plusDays(1)));
        Set<BigDecimal> progress = new TreeSet<>();
        for (String p : List.of("-0.01", "0", "50", "99.99", "100", "100.01")) {
            progress.add(new BigDecimal(p));
        }
        for (int n = 1; n <= 14; n++) {
            for (int k = 1; k < n; k++) {
                progress.addAll(around(Fraction.of(100L * k, n), false));
            }
        }
        for (Boolean done : List.of(true, false)) {
            completed(done, null, null);
            dates.forEach(d -> completed(done, null, d));
        }
        progress.forEach(p -> completed(null, p, null));
        completed(null, new BigDecimal("60"), plan.firstDay());
        completed(null, new BigDecimal("100"), plan.firstDay());
    }

    private void completed(Boolean done, BigDecimal progress, LocalDate date) {
        all.add(new Said(null, null, null, null, null, null, done, progress, date, false, false));
    }

    private Said said(
            BigDecimal value,
            BigDecimal numerator,
            BigDecimal denominator,
            BigDecimal baseline,
            boolean unreadable,
            boolean contradiction) {
        List<BigDecimal> bases = null;
        if (target.measure() instanceof Measure.Quota quota && !unreadable) {
            // Together they require 67: 660,001 of one base, or half of it and as much of each.
            bases = new ArrayList<>();
            for (int i = 0; i < quota.norms().size(); i++) {
                BigDecimal share = quota.norms()
                        .get(i)
                        .each()
                        .multiply(BigDecimal.valueOf(66))
                        .divide(
                                target.lastStage()
                                        .number()
                                        .multiply(
                                                BigDecimal.valueOf(quota.norms().size())),
                                0,
                                java.math.RoundingMode.FLOOR);
                bases.add(i == 0 ? share.add(BigDecimal.ONE) : share);
            }
        }
        return new Said(
                value, numerator, denominator, baseline, bases, null, null, null, null, unreadable, contradiction);
    }

    /** The same for the program. */
    static Report report(Target target, Period period, Said said) {
        Map<String, Quantity> quantities = new HashMap<>();
        put(quantities, Report.VALUE, said.value(), said.unreadable());
        if (said.baseline() != null) {
            put(quantities, Report.BASELINE, said.baseline(), false);
        }
        Measure.Share share = target.share();
        if (share != null) {
            put(quantities, share.numerator().name(), said.numerator(), said.unreadable());
            put(quantities, share.denominator().name(), said.denominator(), said.unreadable());
            if (said.expected() != null) {
                put(quantities, share.denominator().expectedAtYearEnd().name(), said.expected(), false);
            }
        }
        if (target.measure() instanceof Measure.Quota quota) {
            for (int i = 0; i < quota.norms().size(); i++) {
                put(
                        quantities,
                        quota.norms().get(i).base().name(),
                        said.bases() == null ? null : said.bases().get(i),
                        said.unreadable());
            }
        }
        return new Report(target, null, period, quantities, completion(said), said.contradiction() ? "两行数值不同" : null);
    }

    private static void put(Map<String, Quantity> quantities, String name, BigDecimal value, boolean unreadable) {
        if (value != null) {
            quantities.put(name, Quantity.reported(name, value, null, null));
        } else if (unreadable) {
            quantities.put(name, Quantity.unreadable(name, null, "？", name + "不是数"));
        }
    }

    private static Completion completion(Said said) {
        if (said.unreadable()) {
            return new Completion(State.UNREADABLE, false, null, null, null, null, "读不出");
        }
        return said.done() == null && said.progress() == null
                ? Completion.missing(null)
                : new Completion(
                        State.REPORTED,
                        Boolean.TRUE.equals(said.done()),
                        said.progress(),
                        said.date(),
                        null,
                        null,
                        null);
    }
}
