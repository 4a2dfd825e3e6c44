package cn.duibiao.rule;

import cn.duibiao.finding.Finding;
import cn.duibiao.finding.InputProblem;
import cn.duibiao.plan.Clause;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * A plan compiled and proved.
 *
 * @param files the DRL by file name (14.drl), one for each clause that has targets
 */
public record PlanRules(Plan plan, Policy policy, List<TargetRules> targets, TreeMap<String, String> files) {

    /** @throws InputProblem with every gap and overlap of the plan */
    public static PlanRules compile(Plan plan, Policy policy) {
        List<Finding> findings = new ArrayList<>();
        List<TargetRules> targets = plan.targets().stream()
                .map(t -> TargetRules.of(plan, t, policy, findings))
                .toList();
        if (!findings.isEmpty()) {
            throw new InputProblem(findings);
        }
        DrlWriter writer = new DrlWriter(plan, policy);
        TreeMap<String, String> files = new TreeMap<>();
        for (Clause clause : plan.clauses()) {
            List<TargetRules> ofClause =
                    targets.stream().filter(t -> t.target().clause() == clause).toList();
            if (!ofClause.isEmpty()) {
                files.merge(clause.key() + ".drl", writer.file(clause, ofClause), (a, b) -> {
                    throw new InputProblem(Finding.stop(plan.id(), "条款编号重复：" + clause.key(), "每个条款一个编号", "请改正 clause"));
                });
            }
        }
        return new PlanRules(plan, policy, targets, files);
    }

    /** The piece of {@link #files} that holds one target's rules, letter by letter. */
    public String drl(TargetRules target) {
        return new DrlWriter(plan, policy).piece(target);
    }

    /** The package that a plan's rules live in. */
    public static String packageOf(String planId) {
        return DrlWriter.packageOf(planId);
    }

    /** Number of DRL rules, the measure rules included. */
    public int ruleCount() {
        return targets.stream().mapToInt(t -> t.rules().size() + 1).sum();
    }
}
