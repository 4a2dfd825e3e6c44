package cn.duibiao.returns;

import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The names under which a plan's targets are reported. */
final class Names {
    private final Map<String, Target> byId = new HashMap<>();
    private final Map<String, List<Target>> byName = new HashMap<>();
    private final Likeness likeness;

    Names(Plan plan) {
        this.likeness = new Likeness(plan.targets());
        for (Target target : plan.targets()) {
            byId.put(Spelling.id(target.id()), target);
            byName.computeIfAbsent(Spelling.name(target.indicator()), n -> new ArrayList<>())
                    .add(target);
        }
    }

    /** What the row gives as 指标编号; empty where it only counts the rows: 1, 2, 3. */
    static String id(Row row) {
        String id = Spelling.id(row.text(Column.ID));
        return id.matches("[0-9]{1,4}") ? "" : id;
    }

    /** Null for an id that is none of the plan's. */
    Target byId(String id) {
        return byId.get(id);
    }

    /** Those of that name, but for numbering, unit and little words. */
    List<Target> named(String name) {
        List<Target> targets = byName.getOrDefault(Spelling.name(name), List.of());
        return targets.isEmpty() ? likeness.same(name) : targets;
    }

    /** @param fits whether what else the row says can be the target's */
    Likeness.Found alike(String name, Predicate<Target> fits) {
        return likeness.of(name, fits);
    }

    /** The row names a target of the plan, or what can clearly be no other. */
    boolean knows(Row row) {
        String id = id(row);
        if (!id.isEmpty()) {
            return byId.containsKey(id);
        }
        String name = row.text(Column.NAME);
        return !name.isEmpty()
                && (!named(name).isEmpty() || alike(name, t -> true).clear() != null);
    }
}
