package cn.duibiao.assess;

import cn.duibiao.plan.Target;
import cn.duibiao.rule.Phase;
import cn.duibiao.verdict.Basis;
import cn.duibiao.verdict.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Set;

/** 完成率 and the points that it earns (verdicts.md section 10). */
final class Attainment {
    private static final int MANY_PLACES = 40;

    private Attainment() {}

    /** 0 to 1; null where none applies. */
    static BigDecimal of(Decided d) {
        if (d.verdict() == Verdict.NOT_IN_FORCE) {
            return null;
        }
        if (d.verdict() == Verdict.PASS || d.basis() == Basis.NEAR_LIMIT) {
            return BigDecimal.ONE;
        }
        if (d.verdict() == Verdict.UNDETERMINED) {
            return BigDecimal.ZERO;
        }
        Target target = d.target();
        if (target.isMilestone()) {
            return d.verdict() == Verdict.FAIL ? BigDecimal.ZERO : null;
        }
        BigDecimal requirement = d.requirement();
        BigDecimal value = d.measured().getValue();
        if (requirement.signum() == 0) {
            // 零事故 broken, or direction only and unmet.
            return BigDecimal.ZERO;
        }
        if (target.isLimit()) {
            return share(requirement, value);
        }
        boolean againstSchedule = d.basis() == Basis.BEHIND_SCHEDULE && !target.isChange();
        return share(value, againstSchedule ? d.schedule() : requirement);
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return whole.signum() <= 0
                ? BigDecimal.ONE
                : cut(part, whole).max(BigDecimal.ZERO).min(BigDecimal.ONE);
    }

    /** A quotient cut off, so that it lies below a grade of the policy exactly where the quotient does. */
    static BigDecimal cut(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, MANY_PLACES, RoundingMode.FLOOR).stripTrailingZeros();
    }

    /** Weight × attainment; null where the target leaves the sum. */
    static BigDecimal points(Decided d, BigDecimal attainment, BigDecimal weight, Set<Flag> flags) {
        boolean rateLimitBroken = d.target().isLimit()
                && d.target().isRunningRate()
                && d.demand().phase() == Phase.BEFORE
                && EnumSet.of(Basis.OVER_LIMIT, Basis.LIMIT_BROKEN).contains(d.basis());
        boolean earlyWarning = d.verdict() == Verdict.AT_RISK && flags.contains(Flag.BEFORE_ISSUE);
        if (attainment == null || rateLimitBroken || earlyWarning) {
            return null;
        }
        return weight.multiply(attainment)
                .setScale(Judging.SHARE_PLACES, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}
