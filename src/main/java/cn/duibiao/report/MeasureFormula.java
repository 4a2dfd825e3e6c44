package cn.duibiao.report;

import cn.duibiao.plan.Measure;
import cn.duibiao.plan.Target;
import java.util.function.Function;

/** 比较分子, 比较分母 and 复算要求 as formulas: the value, kept as a fraction, and what is required of it. */
final class MeasureFormula {
    private final Target target;
    private final Function<Again, String> at;

    MeasureFormula(Target target, Function<Again, String> at) {
        this.target = target;
        this.at = at;
    }

    String over() {
        String value = target.share() != null
                ? "IF(" + parts() + "," + at.apply(Again.NUMERATOR) + "*" + at.apply(Again.PER) + ","
                        + at.apply(Again.REPORTED) + ")"
                : target.isMilestone()
                        ? "IF(" + StateFormula.done(at.apply(Again.REPORTED)) + ",100," + at.apply(Again.REPORTED) + ")"
                        : at.apply(Again.REPORTED);
        if (!(target.measure() instanceof Measure.Change change)) {
            return value;
        }
        String base = at.apply(Again.BASELINE) + (target.share() == null ? "" : "*" + divisor());
        String improved = change.up() ? value + "-" + base : base + "-" + value;
        return change.by() == Measure.By.PERCENT ? "(" + improved + ")*100" : improved;
    }

    String under() {
        String divisor = target.share() == null ? "1" : divisor();
        boolean relative = target.measure() instanceof Measure.Change change && change.by() == Measure.By.PERCENT;
        return relative ? divisor + "*" + at.apply(Again.BASELINE) : divisor;
    }

    private String divisor() {
        return "IF(" + parts() + "," + at.apply(Again.DENOMINATOR) + ",1)";
    }

    private String parts() {
        return "AND(ISNUMBER(" + at.apply(Again.NUMERATOR) + "),ISNUMBER(" + at.apply(Again.DENOMINATOR) + "))";
    }

    String required() {
        if (target.isMilestone()) {
            return "";
        }
        if (!target.isQuota()) {
            return at.apply(Again.REQUIREMENT);
        }
        String base = at.apply(Again.DENOMINATOR);
        return "IF(ISNUMBER(" + base + "),ROUNDUP(ROUND(" + at.apply(Again.REQUIREMENT) + "*" + base + ",9),0),\"\")";
    }
}
