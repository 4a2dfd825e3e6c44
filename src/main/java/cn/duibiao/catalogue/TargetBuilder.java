package cn.duibiao.catalogue;

import static cn.duibiao.catalogue.CatalogueFormat.orEmpty;

import cn.duibiao.catalogue.TargetsFile.AlternativeEntry;
import cn.duibiao.catalogue.TargetsFile.TargetEntry;
import cn.duibiao.finding.Finding;
import cn.duibiao.plan.Citation;
import cn.duibiao.plan.Clause;
import cn.duibiao.plan.Measure;
import cn.duibiao.plan.Nature;
import cn.duibiao.plan.OwnSchedule;
import cn.duibiao.plan.Stage;
import cn.duibiao.plan.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Turns one entry of a file into a checked {@link Target}; everything wrong with it becomes a finding. */
final class TargetBuilder {
    private final RawPlan raw;
    private final Quotes quotes;
    private final List<Finding> findings;
    private final Set<String> ids = new HashSet<>();

    TargetBuilder(RawPlan raw, Quotes quotes, List<Finding> findings) {
        this.raw = raw;
        this.quotes = quotes;
        this.findings = findings;
    }

    /** Empty where something is wrong. */
    Optional<Target> build(String where, Clause clause, TargetEntry e) {
        int before = findings.size();
        checkNames(where, clause, e);
        int offset = quotes.locate(where, e.quote(), e.occurrence());
        List<Citation> also = new ArrayList<>();
        for (var a : orEmpty(e.also())) {
            also.add(new Citation(a.cite(), a.quote(), quotes.locate(where, a.quote(), a.occurrence()), a.differs()));
        }
        BiConsumer<String, String> problem = (found, expected) -> problem(where, found, expected, "请改正");
        StageReader stageReader =
                new StageReader(raw.plan().years().get(0), raw.plan().years().get(1), e.quote(), problem);
        List<Stage> stages = stageReader.read(e.stages());
        if (findings.size() > before) {
            return Optional.empty();
        }
        Measure measure = MeasureReader.measure(e.measure());
        Nature nature = MeasureReader.nature(e.nature());
        Coherence.check(e, nature, measure, stages, problem);
        if (findings.size() > before) {
            return Optional.empty();
        }
        LocalDate firstDay = LocalDate.of(raw.plan().years().get(0), 1, 1);
        Target plain = new Target(
                e.id(),
                clause,
                e.quote(),
                offset,
                e.indicator(),
                e.unit(),
                nature,
                e.natureReason(),
                measure,
                stages,
                orEmpty(e.units()),
                e.soft(),
                Boolean.TRUE.equals(e.throughout()),
                "yearly".equals(e.reported()),
                e.start() == null ? firstDay : e.start(),
                e.baselineDate() == null ? firstDay.minusDays(1) : e.baselineDate(),
                e.schedule() == null
                        ? null
                        : new OwnSchedule(e.schedule().shares(), e.schedule().source()),
                e.reading(),
                List.of(),
                also,
                orEmpty(e.remarks()),
                e.responsible() == null ? clause.responsible() : e.responsible(),
                e.weight() == null ? BigDecimal.ONE : e.weight());
        List<Target.Alternative> alternatives = orEmpty(e.alternatives()).stream()
                .map(a -> new Target.Alternative(a.reading(), replace(plain, a, stageReader)))
                .toList();
        return findings.size() > before ? Optional.empty() : Optional.of(plain.withAlternatives(alternatives));
    }

    private void checkNames(String where, Clause clause, TargetEntry e) {
        String prefix = raw.plan().prefix() + "-" + clause.key() + "-";
        if (e.id() == null || !PlanBuilder.ID.matcher(e.id()).matches() || !e.id().startsWith(prefix)) {
            problem(where, "id: " + e.id(), "以 " + prefix + " 开头，只含小写字母、数字和连字符", "请改正编号");
        } else if (!ids.add(e.id())) {
            problem(where, "编号重复：" + e.id(), "每个目标一个编号", "请改正编号");
        }
        for (String name : orEmpty(e.units())) {
            if (orEmpty(raw.plan().units()).stream().noneMatch(u -> u.name().equals(name))) {
                problem(where, "units: " + name, "plan.yaml 的 units 中列出的单位", "请在 plan.yaml 中补充该单位");
            }
        }
    }

    /** The target with the keys that the alternative gives in place of its own. */
    private static Target replace(Target t, AlternativeEntry a, StageReader stages) {
        return t.readAs(
                a.reading(),
                a.nature() == null ? t.nature() : MeasureReader.nature(a.nature()),
                a.measure() == null ? t.measure() : MeasureReader.measure(a.measure()),
                a.stages() == null ? t.stages() : stages.read(a.stages()),
                a.throughout() == null ? t.throughout() : a.throughout());
    }

    private void problem(String where, String found, String expected, String advice) {
        findings.add(Finding.stop(where, found, expected, advice));
    }
}
