package cn.duibiao.fact;

import java.math.BigDecimal;

/**
 * What is measured against its baseline.
 *
 * @param up whether more is better
 * @param percent of the baseline; else in points
 */
record Improvement(Measurement now, Quantity baseline, boolean up, boolean percent) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A measurement of its own, positive where it is for the better. */
    Measurement measured() {
        Computation c = new Computation(now, baseline);
        if (now.getState() != State.REPORTED) {
            return c.state(now.getState(), now.note());
        }
        if (!baseline.isReported()) {
            return c.state(baseline.state(), baseline.state() == State.MISSING ? "未报基期值" : baseline.note());
        }
        Ratio points = now.ratio().minus(baseline.value());
        Ratio improvement = up ? points : points.negated();
        if (!percent) {
            return c.change(improvement, now.getValue());
        }
        return baseline.value().signum() <= 0
                ? c.state(State.CONTRADICTORY, "基期值不是正数，无法计算增幅")
                : c.change(improvement.dividedBy(baseline.value()).times(HUNDRED), now.getValue());
    }
}
