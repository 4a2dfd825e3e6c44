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
        List<Finding> findings) {

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
