package cn.duibiao.returns;

import cn.duibiao.plan.Item;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Target;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The names under which a plan's targets are reported. */
final class Names {
    private static final Pattern COUNTER = Pattern.compile("[0-9]{1,4}");

    private final Map<String, Target> byId = new HashMap<>();
    private final Map<String, List<Target>> byName = new HashMap<>();
    private final Likeness likeness;
    private final List<Target> targets;

    Names(Plan plan) {
        this.likeness = new Likeness(plan.targets());
        this.targets = plan.targets();
        for (Target target : plan.targets()) {
            byId.put(Spelling.id(target.id()), target);
            byName.computeIfAbsent(Spelling.name(target.indicator()), n -> new ArrayList<>())
                    .add(target);
        }
    }

    /** What the row gives as 指标编号; empty where it only counts the rows: 1, 2, 3. */
    static String id(Row row) {
        String id = Spelling.id(row.text(Column.ID));
        return COUNTER.matcher(id).matches() ? "" : id;
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

    /** The one target that the row names; empty where it names none, or several. */
    Optional<Target> only(Row row) {
        String id = id(row);
        String name = row.text(Column.NAME);
        if (!id.isEmpty()) {
            return Optional.ofNullable(byId.get(id));
        }
        List<Target> named = name.isEmpty() ? List.of() : named(name);
        return named.size() == 1
                ? Optional.of(named.get(0))
                : name.isEmpty() || named.size() > 1
                        ? Optional.empty()
                        : Optional.ofNullable(alike(name, t -> true).clear());
    }

    /** Shares whose indicator stands in one of the titles; those whose name is part of another's there are left out. */
    List<Target> titled(List<String> titles) {
        List<String> plain = titles.stream().map(Spelling::name).toList();
        List<Target> titled = targets.stream()
                .filter(t -> t.share() != null)
                .filter(t -> plain.stream().anyMatch(p -> p.contains(Spelling.name(t.indicator()))))
                .toList();
        return titled.stream()
                .filter(t -> titled.stream()
                        .noneMatch(o -> o != t
                                && !o.indicator().equals(t.indicator())
                                && o.indicator().contains(t.indicator())))
                .toList();
    }

    /** The share whose inputs are called as two of the columns; none where no share, or more than one, is. */
    List<Target> byInputs(Collection<Cell> heads) {
        List<Target> whole = targets.stream()
                .filter(t -> Inputs.of(t, heads).filter(Inputs::isWhole).isPresent())
                .toList();
        return whole.size() == 1 ? whole : List.of();
    }

    /** xinjian-15-a的分子, or an item of 基础数据: where a figure of that name belongs; empty where no indicator has it. */
    Optional<String> inputOf(String name) {
        String plain = Likeness.plain(name);
        for (Target target : targets) {
            for (Item item : target.measure().items()) {
                if (Likeness.plain(item.name()).equals(plain)) {
                    boolean over =
                            target.share() != null && target.share().numerator().equals(item);
                    boolean under = target.share() != null
                            && target.share().denominator().equals(item);
                    return item.shared() || !over && !under
                            ? Optional.of("基础数据的“" + item.name() + "”")
                            : Optional.of(target.id() + "的" + (over ? "分子" : "分母"));
                }
            }
        }
        return Optional.empty();
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
