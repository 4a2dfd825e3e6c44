package cn.duibiao.returns;

import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Unit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who a row speaks of (填报单位): the plan's area, or one of the units that the plan names. */
final class Bodies {
    private final Set<String> area = new HashSet<>();
    private final Map<String, String> units = new HashMap<>();

    Bodies(Plan plan) {
        Stream.concat(Stream.ofNullable(plan.area()), plan.areaAliases().stream())
                .map(Spelling::name)
                .forEach(area::add);
        // A name of one unit goes before another's alias, and both before what is left of a name without its area.
        plan.units().forEach(u -> units.putIfAbsent(Spelling.name(u.name()), u.name()));
        for (Unit unit : plan.units()) {
            unit.aliases().forEach(a -> units.putIfAbsent(Spelling.name(a), unit.name()));
        }
        for (Unit unit : plan.units()) {
            Stream.concat(Stream.of(unit.name()), unit.aliases().stream())
                    .map(Spelling::name)
                    .flatMap(n -> area.stream()
                            .filter(a -> n.startsWith(a) && n.length() > a.length())
                            .map(a -> n.substring(a.length())))
                    .forEach(n -> units.putIfAbsent(n, unit.name()));
        }
    }

    boolean isArea(String text) {
        return area.contains(Spelling.name(text));
    }

    /** The plan's own name of the unit. */
    Optional<String> unit(String text) {
        String name = Spelling.name(text);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (units.containsKey(name)) {
            return Optional.of(units.get(name));
        }
        return area.stream()
                .filter(name::startsWith)
                .map(a -> units.get(name.substring(a.length())))
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }
}
