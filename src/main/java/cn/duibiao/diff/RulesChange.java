package cn.duibiao.diff;

import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Policy;
import cn.duibiao.plan.Target;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Everything that differs between two editions of the rules.
 *
 * @param plans those that differ, by id
 */
public record RulesChange(List<Change> policy, List<PlanChange> plans) {
    public RulesChange {
        policy = List.copyOf(policy);
        plans = List.copyOf(plans);
    }

    /** The plans by id. */
    public static RulesChange between(
            Map<String, Plan> before, Policy oldPolicy, Map<String, Plan> after, Policy newPolicy) {
        TreeSet<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        return new RulesChange(
                PolicyChanges.between(oldPolicy, newPolicy),
                ids.stream()
                        .map(id -> PlanChange.between(before.get(id), after.get(id)))
                        .filter(p -> !p.changes().isEmpty())
                        .toList());
    }

    public boolean isEmpty() {
        return policy.isEmpty() && plans.isEmpty();
    }

    public List<Change> all() {
        return Stream.concat(policy.stream(), plans.stream().flatMap(p -> p.changes().stream()))
                .toList();
    }

    /**
     * What can have made a verdict of the target another one: its own changes and the policy's that reach it; where there
     * are none, the plan's facts.
     *
     * @param turned only those by which a verdict can turn, not those that move its points or flags alone
     */
    public List<Change> causes(String planId, Target target, boolean turned) {
        List<Change> ofPlan = plans.stream()
                .filter(p -> p.planId().equals(planId))
                .flatMap(p -> p.changes().stream())
                .filter(c -> c.decides() || !turned)
                .toList();
        List<Change> own = Stream.concat(
                        ofPlan.stream().filter(c -> c.subject().equals(target.id())),
                        PolicyChanges.reaching(policy, target).stream().filter(c -> c.decides() || !turned))
                .toList();
        return !own.isEmpty()
                ? own
                : ofPlan.stream()
                        .filter(c -> c.subject().equals(PlanChange.SUBJECT))
                        .toList();
    }
}
