package cn.duibiao.assess;

import cn.duibiao.fact.Fired;
import cn.duibiao.fact.Measurement;
import cn.duibiao.plan.Target;
import cn.duibiao.rule.Bound;
import cn.duibiao.rule.Demand;
import cn.duibiao.rule.Phase;
import cn.duibiao.verdict.Basis;
import cn.duibiao.verdict.Verdict;
import java.math.BigDecimal;

/**
 * What a rule decided, beside the figures that it was decided by.
 *
 * @param required what the stage at hand asks for; null for a milestone
 * @param schedule what is expected by now; null where none applies
 */
record Decided(
        Demand demand, Measurement measured, Verdict verdict, Basis basis, BigDecimal required, BigDecimal schedule) {

    static Decided of(Fired fired, Demand demand) {
        Measurement m = fired.measurement();
        // A milestone is held against its schedule by a stated progress alone.
        boolean compared = !demand.target().isMilestone()
                || fired.basis() == Basis.ON_SCHEDULE
                || fired.basis() == Basis.BEHIND_SCHEDULE;
        return new Decided(
                demand,
                m,
                fired.verdict(),
                fired.basis(),
                valueOf(demand.requirement(), m),
                demand.phase() == Phase.BEFORE && compared ? valueOf(demand.schedule(), m) : null);
    }

    private static BigDecimal valueOf(Bound bound, Measurement m) {
        return bound == null ? null : bound.of(m);
    }

    Target target() {
        return demand.target();
    }

    /** The figure that the value is held against: of a stock that slipped, that of the stage already due. */
    BigDecimal requirement() {
        return basis == Basis.SLIPPED ? demand.floor() : required;
    }

    /** The figure that decided, where the value lies on the wrong side of it; null where there is none. */
    BigDecimal missed() {
        // A flow starts at zero in its own window: what it is before or after says nothing of a distance.
        if (verdict == Verdict.PASS || outside()) {
            return null;
        }
        return switch (basis) {
            case BEHIND_SCHEDULE -> target().isMilestone() ? null : schedule;
            case NEAR_LIMIT -> null;
            default -> requirement();
        };
    }

    /** The quarter lies before or after the window of a flow. */
    boolean outside() {
        return demand.phase() == Phase.NOT_OPEN || demand.phase() == Phase.CLOSED;
    }
}
