package cn.duibiao.rule;

import cn.duibiao.fact.Measurement;
import cn.duibiao.fact.Report;
import cn.duibiao.plan.Measure;
import cn.duibiao.plan.Target;

/**
 * The measure rule of a target as a call from Java, for questions of what would be (another value, another reading). What
 * is assessed is measured by the rule itself; a test holds the two equal.
 */
public final class Measuring {

    private Measuring() {}

    public static Measurement measure(Target target, Report report) {
        Measure measure = target.measure();
        if (measure instanceof Measure.Quota quota) {
            Report.Norm[] norms = quota.norms().stream()
                    .map(n -> new Report.Norm(n.base().name(), n.each()))
                    .toArray(Report.Norm[]::new);
            return report.quota(quota.held().name(), target.lastStage().number().toPlainString(), norms);
        }
        if (measure instanceof Measure.Change change) {
            Measurement now = simple(change.of(), report);
            boolean percent = change.by() == Measure.By.PERCENT;
            if (change.up()) {
                return percent ? report.risePercent(now) : report.rise(now);
            }
            return percent ? report.fallPercent(now) : report.fall(now);
        }
        return simple(measure, report);
    }

    private static Measurement simple(Measure measure, Report report) {
        if (measure instanceof Measure.Value value) {
            return report.value(value.item().name());
        }
        if (measure instanceof Measure.Share share) {
            String per = share.per().toPlainString();
            return share.proportion()
                    ? report.proportion(
                            share.numerator().name(), share.denominator().name(), per)
                    : report.ratio(share.numerator().name(), share.denominator().name(), per);
        }
        return report.milestone();
    }
}
