package cn.duibiao.report;

import cn.duibiao.plan.Measure;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Target;
import java.util.function.Function;

/**
 * 数据状态 as a formula: whether what was reported lets anything be computed (verdicts.md section 3, “Contradictory”).
 */
final class StateFormula {
    static final String USABLE = "可用";
    static final String MISSING = "未报";
    static final String UNREADABLE = "不可读";
    static final String CONTRADICTORY = "矛盾";
    static final String NO_SUBJECT = "无对象";

    private final Function<Again, String> at;
    private final Target target;

    StateFormula(Target target, Function<Again, String> at) {
        this.target = target;
        this.at = at;
    }

    String of(Period period) {
        return when(at.apply(Again.QUALITY) + "<>\"\"", CONTRADICTORY, measure(target.measure(), period));
    }

    private String measure(Measure measure, Period period) {
        if (measure instanceof Measure.Value) {
            return value(at.apply(Again.REPORTED), measure.items().get(0).whole(), "");
        }
        if (measure instanceof Measure.Share share) {
            return share(share);
        }
        if (measure instanceof Measure.Quota quota) {
            return quota(quota);
        }
        if (measure instanceof Measure.Change change) {
            return change(change, period);
        }
        return milestone(period);
    }

    /** @param above a further condition under which the number cannot be */
    private String value(String x, boolean whole, String above) {
        String impossible = x + "<0";
        if (whole) {
            impossible = "OR(" + impossible + "," + fraction(x) + ")";
        }
        if (!above.isEmpty()) {
            impossible = "OR(" + impossible + "," + above + ")";
        }
        return readable(x, when(impossible, CONTRADICTORY, quoted(USABLE)));
    }

    private String share(Measure.Share share) {
        String n = at.apply(Again.NUMERATOR);
        String d = at.apply(Again.DENOMINATOR);
        String typed = at.apply(Again.REPORTED);
        String tooMuch = share.proportion() ? "ROUND(" + typed + "-" + at.apply(Again.PER) + ",9)>0" : "";
        String parts = share.proportion() ? when(n + ">" + d, CONTRADICTORY, quoted(USABLE)) : quoted(USABLE);
        String zero = "IF(" + d + "=0,IF(" + n + "=0," + quoted(NO_SUBJECT) + "," + quoted(CONTRADICTORY) + ")," + parts
                + ")";
        String broken = (share.numerator().whole() ? "," + fraction(n) : "")
                + (share.denominator().whole() ? "," + fraction(d) : "");
        String both = when("OR(" + n + "<0," + d + "<0" + broken + ")", CONTRADICTORY, zero);
        return when(
                "OR(" + bad(n) + "," + bad(d) + ")",
                UNREADABLE,
                "IF(OR(" + n + "=\"\"," + d + "=\"\")," + value(typed, false, tooMuch) + "," + both + ")");
    }

    private static String fraction(String x) {
        return "ROUND(" + x + "-ROUND(" + x + ",0),6)<>0";
    }

    private String quota(Measure.Quota quota) {
        String base = at.apply(Again.DENOMINATOR);
        String held = at.apply(Again.REPORTED);
        String none =
                "IF(AND(" + base + "=0,ISNUMBER(" + held + "))," + when(held + "=0", NO_SUBJECT, quoted(CONTRADICTORY))
                        + "," + value(held, quota.held().whole(), "") + ")";
        return readable(base, none);
    }

    private String change(Measure.Change change, Period period) {
        String base = at.apply(Again.BASELINE);
        String usable =
                change.by() == Measure.By.PERCENT ? when(base + "<=0", CONTRADICTORY, quoted(USABLE)) : quoted(USABLE);
        String from = readable(base, usable);
        String inner = measure(change.of(), period);
        // The state of the value itself, and only where that is usable the baseline's.
        return "IF(" + inner + "=" + quoted(USABLE) + "," + from + "," + inner + ")";
    }

    private String milestone(Period period) {
        String x = at.apply(Again.REPORTED);
        String date = at.apply(Again.DATE);
        String open = "AND(ISNUMBER(" + date + "),NOT(" + done(x) + "))";
        String outside = "AND(ISNUMBER(" + date + "),OR(" + date + ">" + Inputs.day(period.end()) + "," + date + "<"
                + Inputs.day(target.openFrom(period)) + "))";
        String progress = "AND(ISNUMBER(" + x + "),OR(" + x + "<0," + x + ">100))";
        String impossible = "OR(" + progress + "," + open + "," + outside + ")";
        return when(
                x + "=\"\"",
                MISSING,
                when(x + "=" + quoted(Inputs.UNREADABLE), UNREADABLE, when(impossible, CONTRADICTORY, quoted(USABLE))));
    }

    /** 是, or a progress of 100%. */
    static String done(String x) {
        return "OR(" + x + "=" + quoted(Inputs.DONE) + "," + x + "=100)";
    }

    private static String readable(String x, String then) {
        return when(x + "=\"\"", MISSING, "IF(ISNUMBER(" + x + ")," + then + "," + quoted(UNREADABLE) + ")");
    }

    private static String bad(String x) {
        return "AND(" + x + "<>\"\",NOT(ISNUMBER(" + x + ")))";
    }

    private static String when(String condition, String state, String otherwise) {
        return "IF(" + condition + "," + quoted(state) + "," + otherwise + ")";
    }

    private static String quoted(String text) {
        return Inputs.text(text);
    }
}
