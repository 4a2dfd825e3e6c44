package cn.duibiao.catalogue;

import cn.duibiao.catalogue.TargetsFile.AlternativeEntry;
import cn.duibiao.catalogue.TargetsFile.ClauseEntry;
import cn.duibiao.catalogue.TargetsFile.TargetEntry;
import cn.duibiao.finding.Finding;
import cn.duibiao.plan.Citation;
import cn.duibiao.plan.Clause;
import cn.duibiao.plan.Measure;
import cn.duibiao.plan.Nature;
import cn.duibiao.plan.OwnSchedule;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Plan.PlanText;
import cn.duibiao.plan.Stage;
import cn.duibiao.plan.Target;
import cn.duibiao.plan.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Turns the files of one plan into a checked {@link Plan}; everything wrong with them becomes a finding. */
final class PlanBuilder {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final RawPlan raw;
    private final PlanText text;
    private final List<Finding> findings;
    private final Set<String> ids = new HashSet<>();
    private final List<Clause> clauses = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();

    private PlanBuilder(RawPlan raw, PlanText text, List<Finding> findings) {
        this.raw = raw;
        this.text = text;
        this.findings = findings;
    }

    /** The plan, or empty when something is wrong; what is wrong is added to {@code findings}. */
    static Optional<Plan> build(RawPlan raw, PlanText text, List<Finding> findings) {
        int before = findings.size();
        Plan plan = new PlanBuilder(raw, text, findings).build();
        return findings.size() == before ? Optional.of(plan) : Optional.empty();
    }

    private Plan build() {
        for (RawPlan.Chapter chapter : raw.chapters()) {
            for (ClauseEntry entry : orEmpty(chapter.file().clauses())) {
                readClause(chapter, entry);
            }
        }
        PlanFile file = raw.plan();
        if (file.years() == null || file.years().size() != 2) {
            problem(raw.planPath(), "years: " + file.years(), "首年和末年两个年份，如 [2023, 2025]", "请改正");
            return null;
        }
        if (targets.isEmpty() && findings.isEmpty()) {
            problem(raw.planPath(), "没有任何目标", "targets/ 下至少一个目标", "请补充");
        }
        if (!findings.isEmpty()) {
            return null;
        }
        return new Plan(
                file.id(),
                file.title(),
                file.shortTitle() == null ? file.title() : file.shortTitle(),
                file.number(),
                file.issuer(),
                file.issued(),
                file.issuedNote(),
                file.years().get(0),
                file.years().get(1),
                file.area(),
                orEmpty(file.areaAliases()),
                units(),
                clauses,
                targets,
                text);
    }

    private List<Unit> units() {
        return orEmpty(raw.plan().units()).stream()
                .map(u -> new Unit(u.name(), orEmpty(u.aliases())))
                .toList();
    }

    private void readClause(RawPlan.Chapter chapter, ClauseEntry entry) {
        if (entry.clause() == null || !ID.matcher(entry.clause()).matches()) {
            problem(chapter.path(), "clause: " + entry.clause(), "小写字母、数字和连字符", "请改正条款编号");
            return;
        }
        List<Clause.Qualitative> qualitative = new ArrayList<>();
        for (var q : orEmpty(entry.qualitative())) {
            int offset = locate(chapter.path(), q.quote(), q.occurrence());
            qualitative.add(new Clause.Qualitative(q.quote(), offset, q.reason()));
        }
        Clause clause = new Clause(
                entry.clause(),
                entry.cite(),
                entry.title(),
                chapter.file().chapter(),
                orEmpty(entry.responsible()),
                qualitative);
        clauses.add(clause);
        for (TargetEntry target : orEmpty(entry.targets())) {
            String where = raw.where(chapter, target.id());
            try {
                readTarget(where, clause, target).ifPresent(targets::add);
            } catch (IllegalArgumentException | NullPointerException e) {
                problem(
                        where,
                        "目标“" + target.id() + "”不完整或自相矛盾（" + e.getMessage() + "）",
                        "docs/catalogue.md 所述的格式",
                        "请补全或改正");
            }
        }
    }

    private Optional<Target> readTarget(String where, Clause clause, TargetEntry e) {
        int before = findings.size();
        String prefix = raw.plan().prefix() + "-" + clause.key() + "-";
        if (e.id() == null || !ID.matcher(e.id()).matches() || !e.id().startsWith(prefix)) {
            problem(where, "id: " + e.id(), "以 " + prefix + " 开头，只含小写字母、数字和连字符", "请改正编号");
        } else if (!ids.add(e.id())) {
            problem(where, "编号重复：" + e.id(), "每个目标一个编号", "请改正编号");
        }
        for (String name : orEmpty(e.units())) {
            if (orEmpty(raw.plan().units()).stream().noneMatch(u -> u.name().equals(name))) {
                problem(where, "units: " + name, "plan.yaml 的 units 中列出的单位", "请在 plan.yaml 中补充该单位");
            }
        }
        int offset = locate(where, e.quote(), e.occurrence());
        List<Citation> also = new ArrayList<>();
        for (var a : orEmpty(e.also())) {
            also.add(new Citation(a.cite(), a.quote(), locate(where, a.quote(), a.occurrence()), a.differs()));
        }
        EntryReader entries = new EntryReader(
                raw.plan().years().get(0),
                raw.plan().years().get(1),
                e.quote(),
                (found, expected) -> problem(where, found, expected, "请改正"));
        List<Stage> stages = entries.stages(e.stages());
        if (findings.size() > before) {
            return Optional.empty();
        }
        Measure measure = entries.measure(e.measure());
        Nature nature = entries.nature(e.nature());
        entries.check(nature, measure, stages, e.indicator(), e.unit(), e.natureReason());
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
                .map(a -> new Target.Alternative(a.reading(), replace(plain, a, entries)))
                .toList();
        return findings.size() > before ? Optional.empty() : Optional.of(plain.withAlternatives(alternatives));
    }

    /** The target with the keys that the alternative gives in place of its own. */
    private static Target replace(Target t, AlternativeEntry a, EntryReader entries) {
        return t.readAs(
                a.reading(),
                a.nature() == null ? t.nature() : entries.nature(a.nature()),
                a.measure() == null ? t.measure() : entries.measure(a.measure()),
                a.stages() == null ? t.stages() : entries.stages(a.stages()),
                a.throughout() == null ? t.throughout() : a.throughout());
    }

    private int locate(String where, String quote, Integer occurrence) {
        int n = occurrence == null ? 1 : occurrence;
        int offset = quote == null || quote.isEmpty() ? -1 : text.offsetOf(quote, n);
        if (offset < 0) {
            problem(
                    where,
                    "引文“" + quote + "”（第" + n + "处）不在计划原文中",
                    "与 seeds/" + raw.plan().id() + ".txt 逐字相同的一段",
                    "请照原文抄录");
        }
        return offset;
    }

    private void problem(String where, String found, String expected, String advice) {
        findings.add(Finding.stop(where, found, expected, advice));
    }

    static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }

    static <A, B> List<B> map(List<A> list, Function<A, B> f) {
        return orEmpty(list).stream().map(f).toList();
    }
}
