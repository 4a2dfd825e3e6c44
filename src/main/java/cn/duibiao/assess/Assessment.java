package cn.duibiao.assess;

import cn.duibiao.finding.Finding;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Policy;
import cn.duibiao.plan.Target;
import cn.duibiao.verdict.Verdict;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that an assessment says.
 *
 * @param judgements one for each target and unit, in the order of the plan
 * @param targets one for each target
 * @param version of the program
 * @param context other files, units and quarters
 */
public record Assessment(
        Plan plan,
        Period period,
        Policy policy,
        Digests digests,
        String version,
        List<Judgement> judgements,
        List<TargetResult> targets,
        Score score,
        List<Finding> findings,
        Context context) {

    /** Of a single return, without earlier ones. */
    public Assessment(
            Plan plan,
            Period period,
            Policy policy,
            Digests digests,
            String version,
            List<Judgement> judgements,
            List<TargetResult> targets,
            Score score,
            List<Finding> findings) {
        this(plan, period, policy, digests, version, judgements, targets, score, findings, Context.NONE);
    }

    public Assessment {
        judgements = List.copyOf(judgements);
        targets = List.copyOf(targets);
        findings = List.copyOf(findings);
    }

    /** SHA-256, in hex, of what the verdicts rest on. */
    public record Digests(String returned, String rules, String policy) {}

    /**
     * A target over its units.
     *
     * @param points null where it leaves the sum
     */
    public record TargetResult(Target target, Verdict verdict, BigDecimal points, List<Judgement> judgements) {}

    /** The same with everything told beside the verdicts. */
    public Assessment with(Context more, List<Finding> all) {
        return new Assessment(plan, period, policy, digests, version, judgements, targets, score, all, more);
    }

    /** How the value came about over the quarters; null where no earlier one is known. */
    public Trend trend(Judgement j) {
        return context.trends().get(key(j));
    }

    static String key(Judgement j) {
        return j.target().id() + '\n' + j.entity();
    }

    /** How many targets have each verdict; all five are present. */
    public Map<Verdict, Integer> counts() {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Verdict v : Verdict.values()) {
            counts.put(v, 0);
        }
        targets.forEach(t -> counts.merge(t.verdict(), 1, Integer::sum));
        return counts;
    }
}
