package cn.duibiao.catalogue;

import static cn.duibiao.catalogue.CatalogueFormat.orEmpty;

import cn.duibiao.catalogue.IndicatorsFile.Entry;
import cn.duibiao.finding.Finding;
import cn.duibiao.plan.Indicator;
import cn.duibiao.plan.Nature;
import cn.duibiao.plan.Target;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns {@code indicators.yaml} into {@link Indicator}s and holds it against the targets that it names. */
final class IndicatorsBuilder {
    private final String where;
    private final Map<String, Target> targets;
    private final List<Finding> findings;
    private final Map<String, String> nameOf = new HashMap<>(); // a name → the entry that has it
    private final Map<String, String> entryOf = new HashMap<>(); // a target → the entry that has it

    private IndicatorsBuilder(String where, Map<String, Target> targets, List<Finding> findings) {
        this.where = where;
        this.targets = targets;
        this.findings = findings;
    }

    /** @param targets of all plans, by id; everything wrong is added to {@code findings} */
    static List<Indicator> build(
            String where, IndicatorsFile file, Map<String, Target> targets, List<Finding> findings) {
        IndicatorsBuilder builder = new IndicatorsBuilder(where, targets, findings);
        List<Indicator> indicators = new ArrayList<>();
        for (Entry entry : orEmpty(file.indicators())) {
            builder.read(entry).ifPresent(indicators::add);
        }
        return indicators;
    }

    private Optional<Indicator> read(Entry e) {
        if (blank(e.name())
                || blank(e.definition())
                || blank(e.unit())
                || orEmpty(e.targets()).isEmpty()) {
            problem("条目“" + e.name() + "”不完整", "name、definition、unit、nature 和至少一个 targets");
            return Optional.empty();
        }
        Optional<Nature> nature = Arrays.stream(Nature.values())
                .filter(n -> n.code().equals(e.nature()))
                .findFirst();
        if (nature.isEmpty()) {
            problem("“" + e.name() + "”的 nature: " + e.nature(), "stock、flow-year、flow-plan 或 milestone");
            return Optional.empty();
        }
        Map<String, String> differs = e.differs() == null ? Map.of() : e.differs();
        Indicator indicator =
                new Indicator(e.name(), e.definition(), e.unit(), nature.get(), synonyms(e), e.targets(), differs);
        indicator.names().forEach(n -> once(nameOf, n, e.name(), "名称或别名“" + n + "”"));
        e.targets().forEach(id -> {
            once(entryOf, id, e.name(), "目标 " + id);
            Target target = targets.get(id);
            if (target == null) {
                problem("“" + e.name() + "”的 targets: " + id, "某一计划中的目标编号");
            } else {
                agree(indicator, target);
            }
        });
        differs.keySet().stream()
                .filter(id -> !e.targets().contains(id))
                .forEach(id -> problem("“" + e.name() + "”的 differs: " + id, "该条 targets 中的目标编号"));
        return Optional.of(indicator);
    }

    /** Those written, then the names that its targets give it. */
    private List<String> synonyms(Entry e) {
        Stream<String> given = e.targets().stream()
                .map(targets::get)
                .filter(Objects::nonNull)
                .map(Target::indicator)
                .filter(n -> !n.equals(e.name()));
        return Stream.concat(orEmpty(e.synonyms()).stream(), given).distinct().toList();
    }

    private void once(Map<String, String> seen, String key, String entry, String what) {
        String other = seen.putIfAbsent(key, entry);
        if (other != null) {
            problem(what + "在“" + other + "”和“" + entry + "”两处", "只在一个条目中出现一次");
        }
    }

    private void agree(Indicator i, Target t) {
        if ((!t.unit().equals(i.unit()) || t.nature() != i.nature())
                && blank(i.differs().get(t.id()))) {
            problem(
                    "“" + i.name() + "”为" + i.unit() + "、" + i.nature().label() + "，目标 " + t.id() + " 为" + t.unit()
                            + "、" + t.nature().label(),
                    "相同的单位和性质，或在 differs 中写明 " + t.id() + " 为何不同");
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private void problem(String found, String expected) {
        findings.add(Finding.stop(where, found, expected, "请改正指标词典"));
    }
}
