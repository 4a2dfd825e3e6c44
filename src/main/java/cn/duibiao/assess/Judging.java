package cn.duibiao.assess;

import cn.duibiao.fact.Fired;
import cn.duibiao.fact.Measurement;
import cn.duibiao.fact.Report;
import cn.duibiao.fact.State;
import cn.duibiao.plan.Grading;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Policy;
import cn.duibiao.plan.Stage;
import cn.duibiao.plan.Target;
import cn.duibiao.rule.Bound;
import cn.duibiao.rule.Demand;
import cn.duibiao.rule.Phase;
import cn.duibiao.rule.Timetable;
import cn.duibiao.verdict.Basis;
import cn.duibiao.verdict.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives a verdict that a rule has found its figures, flags, flip distance, points and explanation. */
final class Judging {
    private static final int PLACES = 6;
    private static final int MANY_PLACES = 40;
    /** A third of a weight is kept to so many places that three of them make a whole again when totals are rounded. */
    private static final int SHARE_PLACES = 12;

    private final Timetable timetable;
    private final Policy policy;
    private final Marks marks;
    private final Explanation explanation;
    private final Map<String, Demand> demands = new HashMap<>();

    Judging(Plan plan, Policy policy) {
        this.timetable = new Timetable(plan, policy);
        this.policy = policy;
        this.marks = new Marks(plan, policy);
        this.explanation = new Explanation(plan, policy);
    }

    Judgement judge(Fired fired, Report previous) {
        Measurement m = fired.measurement();
        Target target = m.subject();
        Demand demand = timetable.demand(target, m.report().period());
        Verdict verdict = fired.verdict();
        Basis basis = fired.basis();
        Distances distances = new Distances(demand, m);
        boolean slipped = basis == Basis.SLIPPED;
        BigDecimal required = valueOf(demand.requirement(), m);
        BigDecimal requirement = slipped ? demand.floor() : required;
        BigDecimal schedule = demand.phase() == Phase.BEFORE ? valueOf(demand.schedule(), m) : null;
        BigDecimal missed = switch (basis) {
            case BEHIND_SCHEDULE -> target.isMilestone() ? null : schedule;
            case SLIPPED -> demand.floor();
            case NEAR_LIMIT -> null;
            default -> required;
        };
        // A flow starts at zero in its own window: what it is before or after says nothing of a distance.
        boolean outside = demand.phase() == Phase.NOT_OPEN || demand.phase() == Phase.CLOSED;
        Gap gap = verdict == Verdict.PASS || outside ? null : distances.to(missed);
        BigDecimal exact = attainment(demand, m, verdict, basis, requirement, schedule);
        BigDecimal attainment =
                exact == null || exact.scale() <= PLACES ? exact : exact.setScale(PLACES, RoundingMode.HALF_UP);
        Set<Flag> flags = marks.of(demand, m, verdict, basis, previous);
        BigDecimal weight = target.weight()
                .divide(BigDecimal.valueOf(target.judgedFor().size()), SHARE_PLACES, RoundingMode.HALF_UP);
        Judgement judged = new Judgement(
                demand,
                m,
                verdict,
                basis,
                fired.rule(),
                requirement,
                schedule,
                stageMet(demand, m, verdict, basis),
                gap,
                outside ? null : remaining(demand, distances, verdict, required),
                distances.flip(verdict),
                flags,
                reasons(m),
                attainment,
                points(demand, verdict, basis, attainment, weight, flags),
                weight,
                graded(target, verdict, basis, exact) ? severity(target, m, schedule, requirement, exact) : null,
                null);
        return judged.explained(explanation.of(judged));
    }

    /**
     * The verdict of a part's own figures, with what it would earn: without explanation and flags, because there may be a
     * hundred thousand.
     */
    Contribution reference(Fired fired) {
        Measurement m = fired.measurement();
        Target target = m.subject();
        boolean reported = m.getState() == State.REPORTED;
        if (Additive.counts(target)) {
            return new Contribution(
                    target, m.getEntity(), m.getState(), m.getValue(), told(m), null, null, null, Cells.of(m));
        }
        Demand demand = demands.computeIfAbsent(
                target.id(), t -> timetable.demand(target, m.report().period()));
        Verdict verdict = fired.verdict();
        BigDecimal requirement = fired.basis() == Basis.SLIPPED ? demand.floor() : valueOf(demand.requirement(), m);
        BigDecimal schedule = demand.phase() == Phase.BEFORE ? valueOf(demand.schedule(), m) : null;
        BigDecimal attainment = attainment(demand, m, verdict, fired.basis(), requirement, schedule);
        Set<Flag> flags = marks.beforeIssue(demand) ? EnumSet.of(Flag.BEFORE_ISSUE) : EnumSet.noneOf(Flag.class);
        return new Contribution(
                target,
                m.getEntity(),
                m.getState(),
                reported ? m.getValue() : null,
                told(m),
                verdict,
                fired.basis(),
                points(demand, verdict, fired.basis(), attainment, target.weight(), flags),
                Cells.of(m));
    }

    /** Whether a value of the period could hurt. */
    boolean asks(Target target, Period period) {
        return demands.computeIfAbsent(target.id(), t -> timetable.demand(target, period))
                .asks();
    }

    private static String told(Measurement m) {
        if (m.getState() != State.REPORTED) {
            return m.getState().label();
        }
        if (m.subject().isMilestone()) {
            return m.isDone() ? "已完成" : m.getProgress() == null ? "未完成" : Numbers.plain(m.getProgress()) + "%";
        }
        return Numbers.beside(m.getValue(), null);
    }

    private static BigDecimal valueOf(Bound bound, Measurement m) {
        return bound == null ? null : bound.of(m);
    }

    /** “The furthest stage met is named.” */
    private Stage stageMet(Demand demand, Measurement m, Verdict verdict, Basis basis) {
        if (verdict != Verdict.PASS || basis != Basis.REACHED_STAGE && basis != Basis.REACHED_FINAL) {
            return null;
        }
        Target target = demand.target();
        boolean many = target.nature() == cn.duibiao.plan.Nature.STOCK
                && m.getValue() != null
                && !target.isLimit()
                && !target.isQuota();
        return target.stages().stream()
                .filter(s ->
                        many && s.number() != null && m.getValue().compareTo(s.required(target.unit(), policy)) >= 0)
                .reduce((a, b) -> b)
                .orElse(demand.stage());
    }

    private static Remaining remaining(Demand demand, Distances distances, Verdict verdict, BigDecimal required) {
        int quarters = demand.quartersLeft();
        if (quarters == 0 || demand.target().hasCeiling() || verdict == Verdict.UNDETERMINED) {
            return null;
        }
        Gap gap = distances.to(required);
        return gap == null && !demand.target().isMilestone()
                ? null
                : new Remaining(
                        demand.stage().due(), quarters, gap, gap == null ? null : distances.perQuarter(gap, quarters));
    }

    private static List<String> reasons(Measurement m) {
        List<String> reasons = new ArrayList<>();
        if (m.getState() != State.REPORTED && m.note() != null) {
            reasons.add(m.note());
        }
        if (m.isWithoutParts() && m.getState() == State.REPORTED) {
            reasons.add("未附分子分母，按填报的比率判定");
        }
        if (m.disagreeing() != null) {
            reasons.add("填报的比率" + m.disagreeing().shown() + "与分子分母计算值不符，以计算值判定");
        }
        return reasons;
    }

    /** Section 10. */
    private static BigDecimal attainment(
            Demand demand, Measurement m, Verdict verdict, Basis basis, BigDecimal requirement, BigDecimal schedule) {
        if (verdict == Verdict.NOT_IN_FORCE) {
            return null;
        }
        if (verdict == Verdict.PASS || basis == Basis.NEAR_LIMIT) {
            return BigDecimal.ONE;
        }
        Target target = demand.target();
        if (verdict == Verdict.UNDETERMINED) {
            return BigDecimal.ZERO;
        }
        if (target.isMilestone()) {
            return verdict == Verdict.FAIL ? BigDecimal.ZERO : null;
        }
        if (requirement.signum() == 0) {
            // 零事故 broken, or direction only and unmet.
            return BigDecimal.ZERO;
        }
        if (target.isLimit()) {
            return share(requirement, m.getValue());
        }
        boolean againstSchedule = basis == Basis.BEHIND_SCHEDULE && !target.isChange();
        return share(m.getValue(), againstSchedule ? schedule : requirement);
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        if (whole.signum() <= 0) {
            return BigDecimal.ONE;
        }
        // Cut off, so that it lies below a grade of the policy exactly where the quotient does.
        BigDecimal share = part.divide(whole, MANY_PLACES, RoundingMode.FLOOR).stripTrailingZeros();
        return share.max(BigDecimal.ZERO).min(BigDecimal.ONE);
    }

    /** Weight × attainment; null where the target leaves the sum. */
    private static BigDecimal points(
            Demand demand, Verdict verdict, Basis basis, BigDecimal attainment, BigDecimal weight, Set<Flag> flags) {
        boolean rateLimitBroken = demand.target().isLimit()
                && demand.target().isRunningRate()
                && demand.phase() == Phase.BEFORE
                && EnumSet.of(Basis.OVER_LIMIT, Basis.LIMIT_BROKEN).contains(basis);
        boolean earlyWarning = verdict == Verdict.AT_RISK && flags.contains(Flag.BEFORE_ISSUE);
        if (attainment == null || rateLimitBroken || earlyWarning) {
            return null;
        }
        return weight.multiply(attainment)
                .setScale(SHARE_PLACES, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    /** Not for milestones and rule 4. */
    private static boolean graded(Target target, Verdict verdict, Basis basis, BigDecimal attainment) {
        return verdict == Verdict.AT_RISK
                && !target.isMilestone()
                && basis != Basis.UNMET_LAST_YEAR
                && attainment != null;
    }

    private String severity(
            Target target, Measurement m, BigDecimal schedule, BigDecimal requirement, BigDecimal attainment) {
        boolean byAttainment = policy.severity().by() == Grading.By.ATTAINMENT;
        return policy.severity().of(byAttainment ? attainment : behind(target, m, schedule, requirement));
    }

    /** How far behind its schedule, or above its limit, in percentage points of the requirement; 0 where it is not. */
    private static BigDecimal behind(Target target, Measurement m, BigDecimal schedule, BigDecimal requirement) {
        BigDecimal due = schedule == null || target.isLimit() ? requirement : schedule;
        BigDecimal missing = target.isLimit() ? m.getValue().subtract(due) : due.subtract(m.getValue());
        return requirement.signum() <= 0
                ? BigDecimal.ZERO
                : missing.max(BigDecimal.ZERO)
                        .movePointRight(2)
                        .divide(requirement, MANY_PLACES, RoundingMode.FLOOR)
                        .stripTrailingZeros();
    }
}
