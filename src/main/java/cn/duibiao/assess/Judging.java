package cn.duibiao.assess;

import cn.duibiao.fact.Fired;
import cn.duibiao.fact.Measurement;
import cn.duibiao.fact.Report;
import cn.duibiao.fact.State;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Policy;
import cn.duibiao.plan.Stage;
import cn.duibiao.plan.Target;
import cn.duibiao.rule.Demand;
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
    /** A third of a weight is kept to so many places that three of them make a whole again when totals are rounded. */
    static final int SHARE_PLACES = 12;

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
        Decided decided = Decided.of(fired, demand);
        Verdict verdict = fired.verdict();
        Distances distances = new Distances(demand, m);
        BigDecimal exact = Attainment.of(decided);
        BigDecimal attainment =
                exact == null || exact.scale() <= PLACES ? exact : exact.setScale(PLACES, RoundingMode.HALF_UP);
        Set<Flag> flags = marks.of(demand, m, verdict, fired.basis(), previous);
        BigDecimal weight = target.weight()
                .divide(BigDecimal.valueOf(target.judgedFor().size()), SHARE_PLACES, RoundingMode.HALF_UP);
        Judgement judged = new Judgement(
                demand,
                m,
                verdict,
                fired.basis(),
                fired.rule(),
                decided.requirement(),
                decided.schedule(),
                stageMet(decided),
                distances.to(decided.missed()),
                decided.outside() ? null : remaining(decided, distances),
                distances.flip(verdict),
                flags,
                reasons(m),
                attainment,
                Attainment.points(decided, attainment, weight, flags),
                weight,
                Grade.of(decided, exact, policy.severity()),
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
        Decided decided = Decided.of(fired, demand);
        Set<Flag> flags = marks.beforeIssue(demand) ? EnumSet.of(Flag.BEFORE_ISSUE) : EnumSet.noneOf(Flag.class);
        return new Contribution(
                target,
                m.getEntity(),
                m.getState(),
                reported ? m.getValue() : null,
                told(m),
                fired.verdict(),
                fired.basis(),
                Attainment.points(decided, Attainment.of(decided), target.weight(), flags),
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

    /** “The furthest stage met is named.” */
    private Stage stageMet(Decided d) {
        boolean met = d.basis() == Basis.REACHED_STAGE || d.basis() == Basis.REACHED_FINAL;
        if (d.verdict() != Verdict.PASS || !met) {
            return null;
        }
        Target target = d.target();
        Stage at = d.demand().stage();
        if (d.basis() == Basis.REACHED_FINAL) {
            return target.lastStage();
        }
        BigDecimal value = d.measured().getValue();
        boolean compared = value != null && !target.hasCeiling() && !target.isQuota();
        return target.stages().stream()
                .filter(s -> compared && s.number() != null && target.sharesWindow(at, s))
                .filter(s -> value.compareTo(s.required(target.unit(), policy)) >= 0)
                .reduce((a, b) -> b)
                .orElse(at);
    }

    private static Remaining remaining(Decided d, Distances distances) {
        int quarters = d.demand().quartersLeft();
        if (quarters == 0 || d.target().hasCeiling() || d.verdict() == Verdict.UNDETERMINED) {
            return null;
        }
        Gap gap = distances.to(d.required());
        return gap == null && !d.target().isMilestone()
                ? null
                : new Remaining(
                        d.demand().stage().due(),
                        quarters,
                        gap,
                        gap == null ? null : distances.perQuarter(gap, quarters));
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
}
