package cn.duibiao.plan;

import java.util.Objects;

/**
 * What a plan goes by, for finding the one that a return names without loading them all.
 *
 * @param shortTitle null where it has none
 * @param number null where the text has none
 */
public record PlanName(String id, String title, String shortTitle, String number) {
    public PlanName {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
    }

    public static PlanName of(Plan plan) {
        return new PlanName(plan.id(), plan.title(), plan.shortTitle(), plan.number());
    }
}
