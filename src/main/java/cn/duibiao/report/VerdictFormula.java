package cn.duibiao.report;

import static cn.duibiao.verdict.Verdict.AT_RISK;
import static cn.duibiao.verdict.Verdict.FAIL;
import static cn.duibiao.verdict.Verdict.NOT_IN_FORCE;
import static cn.duibiao.verdict.Verdict.PASS;
import static cn.duibiao.verdict.Verdict.UNDETERMINED;

import cn.duibiao.plan.Comparison;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Policy;
import cn.duibiao.plan.Target;
import cn.duibiao.rule.Bound;
import cn.duibiao.rule.Demand;
import cn.duibiao.rule.Phase;
import cn.duibiao.verdict.Verdict;
import java.util.function.Function;

/**
 * 复算判定 as a formula, written down from verdicts.md sections 2, 5 and 6 and not from the bands of the rules: the
 * second opinion. Values are compared by cross multiplication: 比较分子 − figure × 比较分母.
 */
final class VerdictFormula {
    private final Demand demand;
    private final Target target;
    private final Policy policy;
    private final Function<Again, String> at;

    VerdictFormula(Demand demand, Policy policy, Function<Again, String> at) {
        this.demand = demand;
        this.target = demand.target();
        this.policy = policy;
        this.at = at;
    }

    String of() {
        String state = at.apply(Again.STATE);
        return "IF(" + state + "=\"" + StateFormula.USABLE + "\"," + decided() + ",IF(" + state + "=\""
                + StateFormula.NO_SUBJECT + "\"," + word(NOT_IN_FORCE) + "," + silent(state) + "))";
    }

    private String decided() {
        return switch (demand.phase()) {
            case CLOSED -> word(NOT_IN_FORCE);
            case NOT_OPEN ->
                target.isMilestone() ? when(done(), PASS, word(warns() ? AT_RISK : NOT_IN_FORCE)) : word(NOT_IN_FORCE);
            case THROUGHOUT, DUE, AFTER -> when(met(), PASS, word(FAIL));
            case BEFORE -> target.isMilestone() ? milestoneBefore() : target.isLimit() ? limitBefore() : climbing();
        };
    }

    private String met() {
        if (target.isMilestone()) {
            return done();
        }
        String apart = apart(Again.REQUIRED);
        return switch (demand.stage().comparison()) {
            case AT_MOST -> apart + "<=0";
            case EXACTLY -> apart + "=0";
            case BETTER -> apart + ">0";
            default -> apart + ">=0";
        };
    }

    /** Section 5, “Before the due date”. */
    private String climbing() {
        if (demand.stage().comparison() == Comparison.BETTER) {
            return when(apart(Again.REQUIRED) + ">=0", PASS, word(AT_RISK));
        }
        String line = at.apply(Again.SCHEDULE);
        String without = word(inLastYear() ? AT_RISK : NOT_IN_FORCE);
        String onLine = "IF(ISNUMBER(" + line + ")," + when(apart(Again.SCHEDULE) + ">=0", PASS, word(AT_RISK)) + ","
                + without + ")";
        String kept = demand.floor() == null ? onLine : when(apart(Again.START) + "<0", FAIL, onLine);
        return when(apart(Again.REQUIRED) + ">=0", PASS, kept);
    }

    /** Section 6. */
    private String limitBefore() {
        String over = word(AT_RISK);
        if (target.isRunningRate()) {
            String expected = at.apply(Again.EXPECTED);
            String now = at.apply(Again.DENOMINATOR);
            String known =
                    "AND(ISNUMBER(" + expected + "),ISNUMBER(" + at.apply(Again.NUMERATOR) + "),ISNUMBER(" + now + "))";
            String atYearEnd =
                    "ROUND(" + at.apply(Again.OVER) + "-" + at.apply(Again.REQUIRED) + "*" + expected + ",6)<=0";
            over = "IF(" + known + ",IF(AND(" + expected + ">0," + expected + ">=" + now + "),"
                    + when(atYearEnd, AT_RISK, word(FAIL)) + "," + word(UNDETERMINED) + ")," + word(UNDETERMINED) + ")";
        } else if (target.nature().flow()) {
            over = word(FAIL);
        }
        return when(apart(Again.WARNING) + "<=0", PASS, when(apart(Again.REQUIRED) + "<=0", AT_RISK, over));
    }

    /** Section 5, “Milestones”. */
    private String milestoneBefore() {
        String progress = at.apply(Again.REPORTED);
        String bare = word(warns() ? AT_RISK : NOT_IN_FORCE);
        String onLine = when("ROUND(" + progress + "-" + at.apply(Again.SCHEDULE) + ",9)>=0", PASS, word(AT_RISK));
        return when(done(), PASS, "IF(ISNUMBER(" + progress + ")," + onLine + "," + bare + ")");
    }

    /** Section 2: what becomes of a value that is not there, cannot be read or cannot be. */
    private String silent(String state) {
        String blank = state + "=\"" + StateFormula.MISSING + "\"";
        boolean warned = target.isMilestone() && warns();
        // One thing due by the year's end is not expected in its first half: no count can be behind.
        boolean nothingExpected = demand.phase() == Phase.BEFORE
                && !target.isChange()
                && !target.isMilestone()
                && !target.isLimit()
                && demand.floor() == null
                && demand.schedule() instanceof Bound.Figure figure
                && figure.number().signum() == 0;
        if (nothingExpected || demand.phase() == Phase.CLOSED || demand.phase() == Phase.NOT_OPEN && !warned) {
            return word(NOT_IN_FORCE);
        }
        if (target.isMilestone() && demand.phase() == Phase.BEFORE && !warned) {
            return when(blank, NOT_IN_FORCE, word(UNDETERMINED));
        }
        boolean hurts = !ScheduleFormula.lineFromBaseline(demand) || inLastYear();
        String silent = hurts
                ? word(UNDETERMINED)
                : "IF(ISNUMBER(" + at.apply(Again.BASELINE) + ")," + word(UNDETERMINED) + "," + word(NOT_IN_FORCE)
                        + ")";
        boolean notBeforeYearEnd = target.yearly() && demand.period().quarter() < 4;
        return notBeforeYearEnd ? when(blank, NOT_IN_FORCE, silent) : silent;
    }

    /** Rule 4: the last four quarters before the date. */
    private boolean inLastYear() {
        return demand.period().plus(4).compareTo(demand.stage().duePeriod()) > 0;
    }

    /** Whether at most so many quarters as the policy says end from here to the date, this one included. */
    private boolean warns() {
        int ends = 0;
        for (Period p = demand.period(); p.end().isBefore(demand.stage().due()); p = p.next()) {
            ends++;
        }
        return ends >= 1 && ends <= policy.milestoneWarning();
    }

    private String done() {
        return StateFormula.done(at.apply(Again.REPORTED));
    }

    /** The value less a figure, times the common denominator. */
    private String apart(Again figure) {
        return "ROUND(" + at.apply(Again.OVER) + "-" + at.apply(figure) + "*" + at.apply(Again.UNDER) + ",6)";
    }

    private static String when(String condition, Verdict verdict, String otherwise) {
        return "IF(" + condition + "," + word(verdict) + "," + otherwise + ")";
    }

    private static String word(Verdict verdict) {
        return Inputs.text(verdict.label());
    }
}
