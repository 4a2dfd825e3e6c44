package cn.duibiao.rule;

import cn.duibiao.fact.Situation;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Stage;
import cn.duibiao.plan.Target;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a target asks of one quarter: the figures that decide, and the bands made from them.
 *
 * @param stage the stage in force or approached
 * @param passed the last stage already due of a stock, for the floor; null where there is none
 * @param requirement what the stage's value is held against; null for a milestone
 * @param goal what the last stage asks of the same value; null where the stage at hand is the last, where the last one's
 *     window is another, and of a limit, which is judged by its own section
 * @param floor what a stock must not slip under; null where there is none
 * @param schedule what is expected by now; null where there is none
 * @param warningLine of an upper limit before its due date; null otherwise
 * @param elapsed the elapsed share of the window, k of n quarters; null where none applies
 * @param bands exhaustive and disjoint, once proved
 */
public record Demand(
        Target target,
        Period period,
        Phase phase,
        Stage stage,
        Stage passed,
        Bound requirement,
        BigDecimal goal,
        BigDecimal floor,
        Bound schedule,
        BigDecimal warningLine,
        Elapsed elapsed,
        List<Band> bands) {

    public Demand {
        bands = List.copyOf(bands);
    }

    /** k of n quarters. */
    public record Elapsed(int k, int n) {}

    /** The band that a situation falls into. */
    public Band decide(Situation s) {
        return bands.stream()
                .filter(b -> b.holds(s))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no band of " + target.id() + " for " + period));
    }

    /**
     * Whether the plan asks something of this quarter, that is, whether any readable value gives FAIL or AT_RISK: then its
     * row in the template is not optional.
     */
    public boolean asks() {
        return bands.stream().anyMatch(b -> b.hurts(target));
    }

    /** Quarters left until the stage is due; 0 at and after it. */
    public int quartersLeft() {
        return Math.max(0, period.quartersUntil(stage.duePeriod()));
    }
}
