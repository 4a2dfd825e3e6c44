package cn.duibiao.returns;

import cn.duibiao.plan.PlanName;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every plan there is, and which of them a text of a return's head names. */
record KnownPlans(List<PlanName> known) {

    /** The id of the one plan that the text names; empty where it names none, or several. */
    Optional<String> named(String text) {
        List<String> exact = named(text, false);
        List<String> ids = exact.isEmpty() ? named(text, true) : exact;
        return ids.size() == 1 ? Optional.of(ids.get(0)) : Optional.empty();
    }

    /** It contains the name of one at least. */
    boolean mentioned(String text) {
        return !named(text, true).isEmpty();
    }

    /** id（题名）、id（题名）. */
    String listed() {
        return known.stream().map(p -> p.id() + "（" + p.title() + "）").collect(Collectors.joining("、"));
    }

    /** Ids of the plans whose id, title, short title or number the text is, or contains. */
    private List<String> named(String text, boolean within) {
        String name = Spelling.name(text);
        return known.stream()
                .filter(p -> Stream.of(p.id(), p.title(), withoutYears(p.title()), p.shortTitle(), p.number())
                        .filter(Objects::nonNull)
                        .map(Spelling::name)
                        .anyMatch(n -> within ? name.contains(n) : name.equals(n)))
                .map(PlanName::id)
                .toList();
    }

    /** 三年行动计划 for 三年行动计划（2023—2025年）, as people write it in their titles. */
    private static String withoutYears(String title) {
        return title.replaceFirst("[(（][0-9]{4}[^()（）]*[)）]$", "");
    }
}
