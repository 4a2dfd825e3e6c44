package cn.duibiao.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One dated requirement of a target (阶段目标).
 *
 * @param due the day by which it is to be met
 * @param comparison how
 * @param number the plan's own figure; null for a milestone and for direction only
 * @param about the plan says 左右 or 约: the policy's tolerance is taken off before comparing
 * @param aspiration the upper end of a range, shown and not required; null where there is none
 * @param quote the piece of the target's quote that sets this stage; null where it is the whole quote
 */
public record Stage(
        LocalDate due, Comparison comparison, BigDecimal number, boolean about, BigDecimal aspiration, String quote) {

    public Stage {
        Objects.requireNonNull(due);
        boolean figure = comparison != Comparison.DONE && comparison != Comparison.BETTER;
        if (figure != (number != null)) {
            throw new IllegalArgumentException(comparison + " with figure " + number);
        }
    }

    /** The quarter at whose end it is judged: a mid-quarter date is judged at the end of its quarter. */
    public Period duePeriod() {
        return Period.of(due);
    }

    /**
     * The figure that a value must reach: {@link #number()}, less the tolerance of 左右/约.
     *
     * @param unit the target's unit: the tolerance of a percentage is in points
     */
    public BigDecimal required(String unit, Policy policy) {
        return about ? number.subtract(policy.tolerance(number, unit)) : number;
    }
}
