package cn.duibiao.plan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An indicator of the dictionary: what several plans ask under one name or another. It decides no verdict.
 *
 * @param definition in the standard terms of health statistics
 * @param unit and {@code nature}: as it is usually stated; a target that states it otherwise has its reason in {@code differs}
 * @param targets ids, across plans
 * @param differs target id → in what that target differs
 */
public record Indicator(
        String name,
        String definition,
        String unit,
        Nature nature,
        List<String> synonyms,
        List<String> targets,
        Map<String, String> differs) {
    public Indicator {
        Objects.requireNonNull(name);
        Objects.requireNonNull(definition);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(nature);
        synonyms = List.copyOf(synonyms);
        targets = List.copyOf(targets);
        differs = Map.copyOf(differs);
    }

    /** Its name, then its synonyms. */
    public Stream<String> names() {
        return Stream.concat(Stream.of(name), synonyms.stream());
    }
}
