package cn.duibiao.assess;

import cn.duibiao.fact.Measurement;
import cn.duibiao.fact.Quantity;
import cn.duibiao.fact.Report;
import cn.duibiao.fact.State;
import cn.duibiao.plan.Measure;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Target;
import cn.duibiao.rule.Measuring;
import java.math.BigDecimal;

/**
 * What was told of one target and unit in one quarter, as far as other quarters are compared with it.
 *
 * @param value what is judged; of a milestone its progress in per cent, 100 when done; null where it cannot be used
 * @param counted the count or amount, or the numerator; null where there is none
 * @param below the denominator; null where there is none
 */
public record Point(Period period, BigDecimal value, Told counted, Told below, Told baseline) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A number and its cell. */
    public record Told(BigDecimal number, String cell) {}

    static Point of(Report report) {
        Target target = report.subject();
        boolean usable = report.contradiction() == null;
        Measurement m = Measuring.measure(target, report);
        Measure inner = target.measure() instanceof Measure.Change change ? change.of() : target.measure();
        Told counted = null;
        Told below = null;
        if (usable && inner instanceof Measure.Share share) {
            counted = told(report.quantity(share.numerator().name()));
            below = told(report.quantity(share.denominator().name()));
        } else if (usable && inner instanceof Measure.Value value && Additive.is(value.item())) {
            counted = told(report.quantity(Report.VALUE));
        }
        return new Point(report.period(), value(target, m), counted, below, told(report.quantity(Report.BASELINE)));
    }

    private static BigDecimal value(Target target, Measurement m) {
        if (m.getState() != State.REPORTED) {
            return null;
        }
        return !target.isMilestone() ? m.getValue() : m.isDone() ? HUNDRED : m.getProgress();
    }

    private static Told told(Quantity q) {
        return q.isReported() ? new Told(q.value(), q.cell()) : null;
    }
}
