package cn.duibiao.returns;

import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Target;
import cn.duibiao.plan.Unit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who a row speaks of (填报单位): the plan's area, one of the units that the plan names, or another reporting unit, whose
 * figures are parts of the whole.
 */
final class Bodies {
    /** Behind the area's name, or behind 区, 市, 县 alone: an office of the area itself, not one of a place within it. */
    private static final Pattern OFFICE = Pattern.compile("[^区县市镇乡街]{0,12}(委|委员会|局|科|股|处|室|人民政府|政府)");

    private static final Pattern DEPARTMENT =
            Pattern.compile("(?!.*(?:医院|卫生院|中心|镇|乡|街道|村|社区|卫生室|医务室|诊室|站|所)).{1,9}[科股]");

    private static final Pattern JOINED = Pattern.compile("[、，,；;/\\s]+");
    /** Of shorter names a single character says too much. */
    private static final int LEAST_TO_BE_NEAR = 4;

    /** As {@link Resemblance#score} has it: 区中医院 is so like 区中医医院. */
    private static final double LEAST_LIKE = 0.75;

    private static final Set<String> TOTALS = Set.of("合计", "总计", "共计", "全区合计", "全县合计", "全市合计");

    private final Set<String> area = new HashSet<>();
    private final Map<String, String> units = new HashMap<>();
    private final Set<String> offices = new HashSet<>();
    private final Map<String, String> parts = new HashMap<>();
    private final Map<String, String> listed = new LinkedHashMap<>();
    private final Map<String, Body> known = new HashMap<>();
    private final Map<String, Boolean> departments = new HashMap<>();
    private final Map<String, Optional<String>> slips = new HashMap<>();
    private final Memo<Map<String, Double>> likeness = new Memo<>(this::scores);

    /** @param expected reporting units by name, beyond those of the plan; empty where there is no list */
    Bodies(Plan plan, Collection<String> expected) {
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
        Stream.concat(
                        Stream.ofNullable(plan.issuer()),
                        plan.targets().stream().map(Target::responsible).flatMap(Collection::stream))
                .map(Spelling::name)
                .filter(n -> n.length() > 1)
                .forEach(offices::add);
        expected.stream()
                .filter(n -> of(n).kind() == Body.Kind.PART)
                .forEach(n -> listed.put(bare(Spelling.name(n)), of(n).name()));
        if (plan.area() != null) {
            area.add("全" + level(Spelling.name(plan.area())));
        }
    }

    /** 合计, 总计: of all units together. */
    static boolean isTotal(String text) {
        return TOTALS.contains(Column.bare(text));
    }

    /** 妇幼科 and 基层卫生股: of whoever reports, and none that reports itself. */
    boolean isDepartment(String text) {
        return departments.computeIfAbsent(text, this::departs);
    }

    private boolean departs(String text) {
        String name = Spelling.name(text);
        return DEPARTMENT.matcher(name).matches() && unit(text).isEmpty() && !listed.containsKey(bare(name));
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
                .filter(Objects::nonNull)
                .findFirst();
    }

    /**
     * The area, also by an office that speaks for it (区卫健委, a department that the plan makes responsible); a unit of
     * the plan; else a part, under the name by which it was first met. A part's name with and without the area in front
     * is one.
     */
    Body of(String text) {
        return known.computeIfAbsent(text, this::find);
    }

    private Body find(String text) {
        Optional<String> unit = unit(text);
        if (unit.isPresent()) {
            return new Body(Body.Kind.NAMED, unit.get());
        }
        if (isArea(text) || isTotal(text) || JOINED.splitAsStream(text).allMatch(this::isOffice)) {
            return Body.WHOLE;
        }
        return new Body(Body.Kind.PART, parts.computeIfAbsent(bare(Spelling.name(text)), n -> text.strip()));
    }

    /**
     * A unit of the plan or of the list whose name differs from the text in one character, so that the text may be a slip;
     * empty where there is none, and where the text is a known name itself.
     */
    Optional<String> near(String text) {
        return slips.computeIfAbsent(text, t -> {
            String name = bare(Spelling.name(t));
            return name.length() < LEAST_TO_BE_NEAR || listed.containsKey(name)
                    ? Optional.empty()
                    : Stream.concat(units.entrySet().stream(), listed.entrySet().stream())
                            .filter(e -> !e.getKey().equals(name) && oneApart(e.getKey(), name))
                            .map(Map.Entry::getValue)
                            .sorted()
                            .findFirst();
        });
    }

    /** Those of the units whose names are much like the text, the likest first; none where the text names a unit. */
    List<String> like(String text, Collection<String> of) {
        Map<String, Double> scores = likeness.of(text);
        return of.stream()
                .filter(scores::containsKey)
                .sorted(Comparator.comparing(u -> -scores.get(u)))
                .toList();
    }

    /** The units whose names are much like the text, with their scores; none where the text names a unit. */
    private Map<String, Double> scores(String text) {
        String name = bare(Spelling.name(text));
        Map<String, Double> scores = new HashMap<>();
        if (!name.isEmpty() && unit(text).isEmpty()) {
            units.forEach((spelled, unit) ->
                    scores.merge(unit, Resemblance.of(name, bare(spelled)).score(), Math::max));
        }
        scores.values().removeIf(score -> score < LEAST_LIKE);
        return scores;
    }

    private boolean isOffice(String text) {
        String name = Spelling.name(text);
        if (offices.contains(name)) {
            return true;
        }
        String bare = bare(name);
        boolean ofArea = bare.length() < name.length() || area.stream().anyMatch(a -> name.startsWith(level(a)));
        String rest = bare.length() < name.length() ? bare : name.isEmpty() ? name : name.substring(1);
        return ofArea && OFFICE.matcher(rest).matches();
    }

    /** 区 of 新建区. */
    private static String level(String area) {
        return area.substring(area.length() - 1);
    }

    private String bare(String name) {
        return area.stream()
                .filter(a -> name.startsWith(a) && name.length() > a.length())
                .map(a -> name.substring(a.length()))
                .min(Comparator.comparingInt(String::length))
                .orElse(name);
    }

    /** One character put in place of another, added or left out. */
    private static boolean oneApart(String a, String b) {
        String longer = a.length() >= b.length() ? a : b;
        String shorter = a.length() >= b.length() ? b : a;
        if (longer.length() - shorter.length() > 1) {
            return false;
        }
        int i = 0;
        while (i < shorter.length() && longer.charAt(i) == shorter.charAt(i)) {
            i++;
        }
        return longer.substring(i + 1).equals(shorter.substring(longer.length() == shorter.length() ? i + 1 : i));
    }
}
