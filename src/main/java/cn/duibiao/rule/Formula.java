package cn.duibiao.rule;

import cn.duibiao.plan.Item;
import cn.duibiao.plan.Measure;
import cn.duibiao.plan.Target;
import java.math.BigDecimal;
import java.util.stream.Collectors;

/** How an indicator is computed, in words for readers and as the call in its measure rule. */
public final class Formula {

    private Formula() {}

    /** 托位数 ÷ 常住人口 × 1000. */
    public static String words(Target target) {
        return words(target.measure(), target);
    }

    private static String words(Measure measure, Target target) {
        if (measure instanceof Measure.Value value) {
            return "直接填报" + named(value.item());
        }
        if (measure instanceof Measure.Share share) {
            return named(share.numerator()) + " ÷ " + named(share.denominator()) + times(share.per(), target.unit());
        }
        if (measure instanceof Measure.Quota quota) {
            String norms = quota.norms().stream()
                    .map(n -> named(n.base()) + " ÷ " + n.each().toPlainString())
                    .collect(Collectors.joining(" ＋ "));
            return named(quota.held()) + " 与应配数相比；应配数＝（" + norms + "）× "
                    + Figures.shown(target.lastStage().number()) + "，合计后进一取整";
        }
        if (measure instanceof Measure.Change change) {
            String now = words(change.of(), target);
            String by = change.by() == Measure.By.PERCENT ? "再除以基期值 × 100%" : "";
            return (change.up() ? "本期（" + now + "）－基期值" : "基期值－本期（" + now + "）") + by;
        }
        return "填报是/否，或形象进度";
    }

    private static String named(Item item) {
        return item.name() + "（" + item.unit() + "）";
    }

    private static String times(BigDecimal per, String unit) {
        return unit.equals("%") && per.intValue() == 100 ? " × 100%" : " × " + per.toPlainString();
    }

    /** The right-hand side of the measure rule; {@code $r} is the report. */
    static String call(Target target) {
        Measure measure = target.measure();
        if (measure instanceof Measure.Quota quota) {
            String norms = quota.norms().stream()
                    .map(n -> "Report.norm(" + DrlText.literal(n.base().name()) + ", \""
                            + n.each().toPlainString() + "\")")
                    .collect(Collectors.joining(", "));
            return "$r.quota(" + DrlText.literal(quota.held().name()) + ", \""
                    + target.lastStage().number().toPlainString() + "\", " + norms + ")";
        }
        if (measure instanceof Measure.Change change) {
            String method = (change.up() ? "rise" : "fall") + (change.by() == Measure.By.PERCENT ? "Percent" : "");
            return "$r." + method + "(" + simple(change.of()) + ")";
        }
        return simple(measure);
    }

    private static String simple(Measure measure) {
        if (measure instanceof Measure.Value value) {
            return "$r.value(" + DrlText.literal(value.item().name()) + ")";
        }
        if (measure instanceof Measure.Share share) {
            return "$r." + (share.proportion() ? "proportion" : "ratio") + "("
                    + DrlText.literal(share.numerator().name()) + ", "
                    + DrlText.literal(share.denominator().name()) + ", \""
                    + share.per().toPlainString() + "\")";
        }
        return "$r.milestone()";
    }
}
