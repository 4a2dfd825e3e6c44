package cn.duibiao.rule;

import cn.duibiao.fact.Ratio;
import cn.duibiao.plan.Comparison;
import cn.duibiao.plan.Measure;
import cn.duibiao.plan.Nature;
import cn.duibiao.plan.OwnSchedule;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Policy;
import cn.duibiao.plan.Stage;
import cn.duibiao.plan.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Derives the demand of a target on a quarter from its stages, its nature and the policy (verdicts.md sections 5 and 6). */
public final class Timetable {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Period firstPeriod;
    private final Policy policy;

    public Timetable(Plan plan, Policy policy) {
        this.firstPeriod = plan.firstPeriod();
        this.policy = policy;
    }

    /** What {@code target} asks of {@code period}. */
    public Demand demand(Target target, Period period) {
        Stage stage = stageFor(target, period);
        Phase phase = phase(target, stage, period);
        Demand figures = figures(target, period, stage, phase);
        return new Demand(
                target,
                period,
                phase,
                stage,
                figures.passed(),
                figures.requirement(),
                figures.goal(),
                figures.floor(),
                figures.schedule(),
                figures.warningLine(),
                figures.elapsed(),
                Bands.of(figures, inLastYear(stage, period), warns(stage, period)));
    }

    /** The next stage that is not past; the last one when all are. */
    private static Stage stageFor(Target target, Period period) {
        return target.stages().stream()
                .filter(s -> s.duePeriod().compareTo(period) >= 0)
                .findFirst()
                .orElse(target.lastStage());
    }

    private Phase phase(Target target, Stage stage, Period period) {
        int left = period.quartersUntil(stage.duePeriod());
        if (left < 0 && target.nature().flow()) {
            return Phase.CLOSED;
        }
        if (stage.comparison() == Comparison.EXACTLY || target.throughout() && !target.isLimit()) {
            return Phase.THROUGHOUT;
        }
        if (left < 0) {
            return Phase.AFTER;
        }
        if (left == 0) {
            return Phase.DUE;
        }
        return period.compareTo(windowStart(target, stage)) < 0 ? Phase.NOT_OPEN : Phase.BEFORE;
    }

    private Demand figures(Target target, Period period, Stage stage, Phase phase) {
        Stage passed = target.nature() == Nature.STOCK ? lastPassed(target, period) : null;
        boolean before = phase == Phase.BEFORE;
        Demand.Elapsed elapsed = before ? elapsed(target, stage, passed, period) : null;
        boolean climbs = before && !target.isLimit();
        return new Demand(
                target,
                period,
                phase,
                stage,
                passed,
                requirement(target, stage),
                goal(target, stage),
                climbs && passed != null && !target.isQuota() ? required(target, passed) : null,
                climbs ? schedule(target, stage, passed, period, elapsed) : null,
                before && target.isLimit() ? policy.warningLine(stage.number()) : null,
                elapsed,
                List.of());
    }

    private Bound requirement(Target target, Stage stage) {
        if (target.isMilestone()) {
            return null;
        }
        return target.isQuota() ? new Bound.Required() : new Bound.Figure(required(target, stage));
    }

    /** “已达终期目标”: the figure of the last stage, where the value at hand is measured for it. */
    private BigDecimal goal(Target target, Stage stage) {
        Stage last = target.lastStage();
        boolean reachable = stage != last && !target.hasCeiling() && !target.isMilestone();
        return reachable && target.sharesWindow(stage, last) ? required(target, last) : null;
    }

    /** The figure of a stage, less the tolerance of 左右; 0 for direction only. */
    private BigDecimal required(Target target, Stage stage) {
        return stage.number() == null ? BigDecimal.ZERO : stage.required(target.unit(), policy);
    }

    private static Stage lastPassed(Target target, Period period) {
        return target.stages().stream()
                .filter(s -> s.duePeriod().compareTo(period) < 0)
                .reduce((a, b) -> b)
                .orElse(null);
    }

    /** First quarter of the window of a flow or milestone; of a stock, the first of the plan. */
    private Period windowStart(Target target, Stage stage) {
        int year = stage.due().getYear();
        return switch (target.nature()) {
            case FLOW_YEAR -> new Period(year, 1);
            case FLOW_PLAN -> Period.of(target.start());
            case MILESTONE -> datedToYear(target) ? new Period(year, 1) : firstPeriod;
            case STOCK -> firstPeriod;
        };
    }

    /** A yearly milestone is open again each 1 January. */
    private static boolean datedToYear(Target target) {
        return target.stages().size() > 1 || ((Measure.Milestone) target.measure()).datedToYear();
    }

    /** Elapsed quarters of the line: from the earlier stage of a stock, else from the start of the window. */
    private Demand.Elapsed elapsed(Target target, Stage stage, Stage passed, Period period) {
        Period start = passed != null ? passed.duePeriod().next() : windowStart(target, stage);
        return new Demand.Elapsed(start.quartersUntil(period) + 1, start.quartersUntil(stage.duePeriod()) + 1);
    }

    private Bound schedule(Target target, Stage stage, Stage passed, Period period, Demand.Elapsed elapsed) {
        if (target.isMilestone()) {
            return target.schedule() != null
                    ? new Bound.Figure(share(target.schedule(), elapsed, HUNDRED))
                    : new Bound.Elapsed(period, windowStart(target, stage).year(), elapsed.n());
        }
        if (target.isRunningRate() && !target.isChange()) {
            return requirement(target, stage);
        }
        if (target.schedule() != null && !target.isQuota()) {
            return new Bound.Figure(inWholeThings(target, share(target.schedule(), elapsed, required(target, stage))));
        }
        if (target.nature() != Nature.STOCK || target.isChange()) {
            BigDecimal from = passed == null ? BigDecimal.ZERO : required(target, passed);
            return new Bound.Figure(line(target, from, required(target, stage), elapsed));
        }
        if (passed != null && !target.isQuota()) {
            return new Bound.Figure(line(target, required(target, passed), required(target, stage), elapsed));
        }
        return passed != null
                ? new Bound.Required()
                : new Bound.FromBaseline(
                        requirement(target, stage),
                        period,
                        firstPeriod.year(),
                        elapsed.n(),
                        target.countsWholeThings() ? policy.rounding() : null);
    }

    private BigDecimal line(Target target, BigDecimal from, BigDecimal to, Demand.Elapsed elapsed) {
        return inWholeThings(
                target, Ratio.between(from, to, elapsed.k(), elapsed.n()).decimal());
    }

    private BigDecimal inWholeThings(Target target, BigDecimal figure) {
        return target.countsWholeThings() ? figure.setScale(0, policy.rounding()) : figure;
    }

    /** The target's own schedule where it has one, else the straight share of the whole. */
    private static BigDecimal share(OwnSchedule own, Demand.Elapsed elapsed, BigDecimal whole) {
        if (own == null) {
            return Ratio.between(BigDecimal.ZERO, whole, elapsed.k(), elapsed.n())
                    .decimal();
        }
        if (own.shares().size() != elapsed.n()) {
            throw new IllegalArgumentException("序时进度有" + own.shares().size() + "档，窗口有" + elapsed.n() + "个季度");
        }
        return own.shares().get(elapsed.k() - 1).multiply(whole).movePointLeft(2);
    }

    /** Within the last year before the due date: rule 4. */
    private static boolean inLastYear(Stage stage, Period period) {
        return period.quartersUntil(stage.duePeriod()) < 4;
    }

    /** Among the last quarters that end before the date: an open milestone warns. */
    private boolean warns(Stage stage, Period period) {
        LocalDate soon = period.plus(policy.milestoneWarning()).end();
        return period.end().isBefore(stage.due()) && !soon.isBefore(stage.due());
    }
}
