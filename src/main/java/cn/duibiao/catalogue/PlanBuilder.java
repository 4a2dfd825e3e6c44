package cn.duibiao.catalogue;

import static cn.duibiao.catalogue.CatalogueFormat.orEmpty;

import cn.duibiao.catalogue.TargetsFile.ClauseEntry;
import cn.duibiao.catalogue.TargetsFile.TargetEntry;
import cn.duibiao.finding.Finding;
import cn.duibiao.plan.Clause;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Plan.PlanText;
import cn.duibiao.plan.Target;
import cn.duibiao.plan.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns the files of one plan into a checked {@link Plan}; everything wrong with them becomes a finding. */
final class PlanBuilder {
    static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final RawPlan raw;
    private final PlanText text;
    private final Quotes quotes;
    private final TargetBuilder targetBuilder;
    private final List<Finding> findings;
    private final List<Clause> clauses = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();

    private PlanBuilder(RawPlan raw, PlanText text, List<Finding> findings) {
        this.raw = raw;
        this.text = text;
        this.quotes = new Quotes(raw.plan().id(), text, findings);
        this.targetBuilder = new TargetBuilder(raw, quotes, findings);
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
            int offset = quotes.locate(chapter.path(), q.quote(), q.occurrence());
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
                targetBuilder.build(where, clause, target).ifPresent(targets::add);
            } catch (IllegalArgumentException | NullPointerException e) {
                problem(
                        where,
                        "目标“" + target.id() + "”不完整或自相矛盾（" + e.getMessage() + "）",
                        "docs/catalogue.md 所述的格式",
                        "请补全或改正");
            }
        }
    }

    private void problem(String where, String found, String expected, String advice) {
        findings.add(Finding.stop(where, found, expected, advice));
    }
}
