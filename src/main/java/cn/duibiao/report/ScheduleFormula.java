package cn.duibiao.report;

import cn.duibiao.plan.Comparison;
import cn.duibiao.plan.Nature;
import cn.duibiao.plan.Policy;
import cn.duibiao.plan.Target;
import cn.duibiao.rule.Demand;
import cn.duibiao.rule.Phase;
import java.math.RoundingMode;
import java.util.function.Function;

/** 复算序时 as a formula (verdicts.md section 5, “Before the due date”, rule 3). */
final class ScheduleFormula {
    private final Demand demand;
    private final Target target;
    private final Policy policy;
    private final Function<Again, String> at;

    ScheduleFormula(Demand demand, Policy policy, Function<Again, String> at) {
        this.demand = demand;
        this.target = demand.target();
        this.policy = policy;
        this.at = at;
    }

    /** Something is to be reached and a line leads there. */
    static boolean climbs(Demand d) {
        return d.phase() == Phase.BEFORE && !d.target().isLimit() && d.stage().comparison() != Comparison.BETTER;
    }

    /** Rule 3 for a stock without an earlier stage. */
    static boolean lineFromBaseline(Demand d) {
        Target t = d.target();
        return climbs(d)
                && t.nature() == Nature.STOCK
                && !t.isMilestone()
                && !t.isChange()
                && d.passed() == null
                && (t.schedule() == null || t.isQuota());
    }

    String of() {
        if (!climbs(demand)) {
            return "";
        }
        if (target.isMilestone()) {
            return "100*" + at.apply(Again.SHARE);
        }
        boolean runs = target.isRunningRate() && !target.isChange() || target.isQuota() && demand.passed() != null;
        if (runs) {
            return at.apply(Again.REQUIRED);
        }
        String start = target.schedule() != null && !target.isQuota() ? "0" : at.apply(Again.START);
        String line = start + "+(" + at.apply(Again.REQUIRED) + "-" + start + ")*" + at.apply(Again.SHARE);
        String whole = target.countsWholeThings() ? whole(line) : line;
        return lineFromBaseline(demand)
                ? "IF(AND(ISNUMBER(" + start + "),ISNUMBER(" + at.apply(Again.REQUIRED) + "))," + whole + ",\"\")"
                : whole;
    }

    /** The schedule of whole things; ties by the policy. */
    private String whole(String line) {
        String x = "ROUND(" + line + ",9)";
        if (policy.rounding() == RoundingMode.HALF_DOWN) {
            return "-INT(0.5-" + x + ")";
        }
        return policy.rounding() == RoundingMode.HALF_UP ? "INT(" + x + "+0.5)" : "ROUND(" + line + ",0)";
    }
}
