package cn.duibiao.assess;

import cn.duibiao.fact.Measurement;
import cn.duibiao.plan.Stage;
import cn.duibiao.plan.Target;
import cn.duibiao.rule.Demand;
import cn.duibiao.verdict.Basis;
import cn.duibiao.verdict.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * One verdict with everything it rests on: the record that workbook, JSON and explanation all take their numbers from.
 *
 * @param demand what the target asks of the quarter
 * @param measurement what was reported and computed
 * @param rule the rule that fired
 * @param requirement the figure the value is held against at the due date; null for a milestone
 * @param schedule what is expected by now; null where none applies
 * @param stageMet the furthest stage met, of a PASS on a stage; else null
 * @param gap to what decided; null where there is none
 * @param remaining until the stage is due; null at and after it, and where nothing remains
 * @param flip null where no change of the reported number turns the verdict
 * @param reasons in Chinese: why there is no value, what the value is instead of
 * @param attainment 完成率, 0 to 1; null where none applies
 * @param points null where the target leaves the sum
 * @param weight of this verdict: the target's, shared equally by its units
 * @param severity 轻微, 中度, 严重; null where not graded
 * @param explanation one paragraph (section 12)
 */
public record Judgement(
        Demand demand,
        Measurement measurement,
        Verdict verdict,
        Basis basis,
        String rule,
        BigDecimal requirement,
        BigDecimal schedule,
        Stage stageMet,
        Gap gap,
        Remaining remaining,
        Flip flip,
        Set<Flag> flags,
        List<String> reasons,
        BigDecimal attainment,
        BigDecimal points,
        BigDecimal weight,
        String severity,
        String explanation) {

    public Judgement {
        flags = java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(flags));
        reasons = List.copyOf(reasons);
    }

    public Target target() {
        return demand.target();
    }

    /** The unit judged; null for the whole. */
    public String entity() {
        return measurement.getEntity();
    }

    Judgement explained(String text) {
        return new Judgement(
                demand,
                measurement,
                verdict,
                basis,
                rule,
                requirement,
                schedule,
                stageMet,
                gap,
                remaining,
                flip,
                flags,
                reasons,
                attainment,
                points,
                weight,
                severity,
                text);
    }
}
