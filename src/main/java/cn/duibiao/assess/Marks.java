package cn.duibiao.assess;

import cn.duibiao.fact.Measurement;
import cn.duibiao.fact.Quantity;
import cn.duibiao.fact.Ratio;
import cn.duibiao.fact.Report;
import cn.duibiao.fact.Situation;
import cn.duibiao.fact.State;
import cn.duibiao.plan.Comparison;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Policy;
import cn.duibiao.plan.Stage;
import cn.duibiao.plan.Target;
import cn.duibiao.rule.Demand;
import cn.duibiao.rule.Measuring;
import cn.duibiao.rule.Timetable;
import cn.duibiao.verdict.Basis;
import cn.duibiao.verdict.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Sets the flags of a verdict (verdicts.md section 8). */
final class Marks {
    private final Plan plan;
    private final Policy policy;
    private final Timetable timetable;

    Marks(Plan plan, Policy policy) {
        this.plan = plan;
        this.policy = policy;
        this.timetable = new Timetable(plan, policy);
    }

    /** @param previous the same target and unit in an earlier return; null where none is given */
    Set<Flag> of(Demand demand, Measurement m, Verdict verdict, Basis basis, Report previous) {
        Target target = demand.target();
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        mark(flags, Flag.SOFT, target.isSoft());
        mark(flags, Flag.REMARKED, !target.remarks().isEmpty());
        mark(flags, Flag.BEFORE_ISSUE, beforeIssue(demand));
        mark(flags, Flag.WITHOUT_PARTS, m.isWithoutParts());
        mark(
                flags,
                Flag.SHOWN_DIFFERS,
                m.getState() == State.REPORTED && deciding(m).anyMatch(Quantity::shownDiffers));
        mark(flags, Flag.SMALL_NUMBERS, small(target, m));
        mark(
                flags,
                Flag.DENOMINATOR_MOVED,
                basis == Basis.SLIPPED && previous != null && numeratorHeld(target, m, previous));
        if (target.isMilestone() && m.isDone()) {
            mark(flags, Flag.NO_DATE, m.completedOn() == null);
            mark(
                    flags,
                    Flag.LATE,
                    m.completedOn() != null
                            && m.completedOn().isAfter(demand.stage().due()));
        }
        mark(
                flags,
                Flag.ROUNDING_SENSITIVE,
                target.isQuota()
                        && otherRoundings(m).anyMatch(s -> demand.decide(s).verdict() != verdict));
        mark(flags, Flag.READING_SENSITIVE, readings(target).anyMatch(t -> verdictUnder(t, demand, m) != verdict));
        return flags;
    }

    boolean beforeIssue(Demand demand) {
        return plan.issued() != null && demand.period().end().isBefore(plan.issued());
    }

    private static void mark(Set<Flag> flags, Flag flag, boolean holds) {
        if (holds) {
            flags.add(flag);
        }
    }

    /** The numbers that decided: the typed share beside computed parts does not. */
    private static Stream<Quantity> deciding(Measurement m) {
        boolean computed = m.subject().share() != null && !m.isWithoutParts();
        return m.parts().stream()
                .filter(q -> q.isReported() && !(computed && q.name().equals(Report.VALUE)));
    }

    private boolean small(Target target, Measurement m) {
        if (!target.isRunningRate() || m.isWithoutParts() || m.getState() != State.REPORTED) {
            return false;
        }
        Quantity numerator = m.part(target.share().numerator().name());
        return numerator != null
                && target.share().numerator().whole()
                && numerator.value().compareTo(policy.smallNumbers()) <= 0;
    }

    private static boolean numeratorHeld(Target target, Measurement m, Report previous) {
        if (target.share() == null) {
            return false;
        }
        Quantity now = m.part(target.share().numerator().name());
        Quantity then = previous.quantity(target.share().numerator().name());
        return now != null
                && now.isReported()
                && then.isReported()
                && now.value().compareTo(then.value()) >= 0;
    }

    /** The number required, rounded in the other ways that are met: each denominator by itself, up; the sum to the nearest; down. */
    private static Stream<Situation> otherRoundings(Measurement m) {
        if (m.requiredExactly() == null || m.getState() != State.REPORTED) {
            return Stream.empty();
        }
        BigDecimal each = m.requiredByNorm().stream().map(Ratio::ceiling).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Stream.of(
                        each,
                        m.requiredExactly().rounded(RoundingMode.HALF_UP),
                        m.requiredExactly().rounded(RoundingMode.FLOOR))
                .map(required -> new OtherRequired(m, required));
    }

    /** The recorded alternatives, and of 左右 the figure without its tolerance. */
    private static Stream<Target> readings(Target target) {
        Stream<Target> recorded = target.alternatives().stream().map(Target.Alternative::target);
        return target.stages().stream().anyMatch(Stage::about)
                ? Stream.concat(recorded, Stream.of(exact(target)))
                : recorded;
    }

    private static Target exact(Target t) {
        List<Stage> stages = t.stages().stream()
                .map(s -> new Stage(s.due(), Comparison.AT_LEAST, s.number(), false, s.aspiration(), s.quote()))
                .toList();
        return t.readAs(t.reading(), t.nature(), t.measure(), stages, t.throughout());
    }

    private Verdict verdictUnder(Target reading, Demand demand, Measurement m) {
        Measurement read = Measuring.measure(reading, m.report().readAs(reading));
        return timetable.demand(reading, demand.period()).decide(read).verdict();
    }

    /** A measurement with another number required. */
    private record OtherRequired(Measurement m, BigDecimal getRequired) implements Situation {
        @Override
        public State getState() {
            return m.getState();
        }

        @Override
        public BigDecimal getValue() {
            return m.getValue();
        }

        @Override
        public BigDecimal getBaseline() {
            return m.getBaseline();
        }

        @Override
        public BigDecimal getProjected() {
            return m.getProjected();
        }

        @Override
        public boolean isDone() {
            return m.isDone();
        }

        @Override
        public BigDecimal getProgress() {
            return m.getProgress();
        }
    }
}
