package cn.duibiao.fact;

import cn.duibiao.plan.Item;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * 配备标准: the number held against Σ base ÷ each × figure, rounded up once.
 *
 * @param held as reported
 * @param item what is held
 */
record Quota(Report report, Quantity held, Item item, BigDecimal figure, List<Report.Norm> norms) {

    Measurement measured() {
        Computation c = report.computation().parts(held);
        List<Ratio> byNorm = new ArrayList<>();
        for (Report.Norm norm : norms) {
            Quantity base = report.quantity(norm.base());
            c.parts(base);
            if (!base.isReported()) {
                return c.state(base.state(), base.state() == State.MISSING ? "未报" + norm.base() : base.note());
            }
            String impossible = base.impossible(report.item(norm.base()));
            if (impossible != null) {
                return c.state(State.CONTRADICTORY, impossible);
            }
            byNorm.add(new Ratio(base.value().multiply(figure), norm.each()));
        }
        Ratio sum = byNorm.stream().reduce(Ratio.of(BigDecimal.ZERO), Ratio::plus);
        if (sum.over().signum() == 0 && held.isReported()) {
            return held.value().signum() == 0
                    ? c.state(State.NO_SUBJECT, "配备数与基数均为0")
                    : c.state(State.CONTRADICTORY, "基数为0，配备数不为0");
        }
        c.required(sum, byNorm);
        return c.value(held, item);
    }
}
