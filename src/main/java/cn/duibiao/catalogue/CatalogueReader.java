package cn.duibiao.catalogue;

import cn.duibiao.finding.Finding;
import cn.duibiao.finding.InputProblem;
import cn.duibiao.plan.Indicator;
import cn.duibiao.plan.LedgerNote;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Plan.PlanText;
import cn.duibiao.plan.PlanName;
import cn.duibiao.plan.Policy;
import cn.duibiao.plan.Target;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a folder with the layout of {@code rules/}. A plan's text is looked for in {@code <plan>/<plan>.txt}, then in
 * {@code ../seeds/<plan>.txt}, then among the texts shipped with the program.
 */
public final class CatalogueReader implements Catalogue {
    private final CatalogueFolder folder;
    private final YamlReader yaml = new YamlReader();

    public CatalogueReader(Path rules) {
        this.folder = new CatalogueFolder(rules);
    }

    /** The ids of the plans in the folder: those of its folders that hold a plan.yaml. */
    public List<String> planIds() {
        return folder.planIds();
    }

    /** Where the plan's DRL lies. */
    public Path drlFolder(String id) {
        return folder.drl(id);
    }

    /** The plan's text as issued. */
    public PlanText text(String id) {
        return folder.text(id);
    }

    @Override
    public List<PlanName> names() {
        List<Finding> findings = new ArrayList<>();
        List<PlanName> names = new ArrayList<>();
        for (String id : planIds()) {
            yaml.read(folder.plan(id), PlanFile.class, findings)
                    .map(plan -> new PlanName(id, plan.title(), plan.shortTitle(), plan.number()))
                    .ifPresent(names::add);
        }
        refuse(findings);
        return names;
    }

    @Override
    public Plan plan(String id) {
        List<Finding> findings = new ArrayList<>();
        RawPlan raw = raw(id, findings);
        refuse(findings);
        return PlanBuilder.build(raw, text(id), findings).orElseThrow(() -> new InputProblem(findings));
    }

    private RawPlan raw(String id, List<Finding> findings) {
        Path path = folder.plan(id);
        Optional<PlanFile> plan = yaml.read(path, PlanFile.class, findings);
        if (plan.isPresent() && !named(plan.get(), id)) {
            findings.add(
                    Finding.stop(path.toString(), "id: " + plan.get().id(), "与目录同名的 id（" + id + "）和一个 prefix", "请改正"));
        }
        List<RawPlan.Chapter> chapters = new ArrayList<>();
        for (Path targets : folder.targets(id)) {
            yaml.read(targets, TargetsFile.class, findings)
                    .map(file -> new RawPlan.Chapter(targets.toString(), file, YamlReader.source(targets)))
                    .ifPresent(chapters::add);
        }
        return new RawPlan(path.toString(), plan.orElse(null), chapters);
    }

    private static boolean named(PlanFile plan, String id) {
        return id.matches("[a-z0-9]+(-[a-z0-9]+)*") && id.equals(plan.id()) && plan.prefix() != null;
    }

    @Override
    public Policy policy() {
        return policy(folder.policy());
    }

    private Policy policy(Path path) {
        return PolicyBuilder.build(path.toString(), yaml.read(path, PolicyFile.class));
    }

    @Override
    public Profile profile(String name) {
        List<Path> known = folder.profiles();
        Path path = known.stream()
                .filter(p -> CatalogueFolder.profileName(p).equals(name))
                .findFirst()
                .orElseThrow(() -> noProfile(
                        name, known.stream().map(CatalogueFolder::profileName).toList()));
        return new Profile(policy(path), CatalogueFolder.profileDigest(path));
    }

    static InputProblem noProfile(String name, List<String> known) {
        return new InputProblem(Finding.stop(
                "--policy",
                "口径“" + name + "”",
                known.isEmpty() ? "rules/policies/ 中的一个口径（现在没有）" : String.join("、", known) + " 之一",
                "不写 --policy 则用默认口径"));
    }

    @Override
    public List<LedgerNote> ledgerNotes(String id) {
        Path path = folder.ledger(id);
        if (!Files.exists(path)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        List<LedgerNote> notes =
                yaml.read(path, LedgerFile.class).notes(path.toString(), YamlReader.source(path), findings);
        refuse(findings);
        return notes;
    }

    @Override
    public List<Indicator> indicators() {
        Path path = folder.indicators();
        if (!Files.isRegularFile(path)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        Optional<IndicatorsFile> file = yaml.read(path, IndicatorsFile.class, findings);
        Map<String, Target> targets = new HashMap<>();
        for (String id : planIds()) {
            try {
                plan(id).targets().forEach(t -> targets.put(t.id(), t));
            } catch (InputProblem e) {
                findings.addAll(e.findings());
            }
        }
        List<Indicator> indicators = file.map(f -> IndicatorsBuilder.build(path.toString(), f, targets, findings))
                .orElse(List.of());
        refuse(findings);
        return indicators;
    }

    private static void refuse(List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw new InputProblem(findings);
        }
    }

    @Override
    public RulesDigest digest(String id) {
        Digest digest = new Digest().add("text", text(id).content().getBytes(StandardCharsets.UTF_8));
        digest.add("plan.yaml", folder.plan(id));
        folder.targets(id).forEach(p -> digest.add("targets/" + p.getFileName(), p));
        folder.drlFiles(id).forEach(p -> digest.add("drl/" + p.getFileName(), p));
        return new RulesDigest(
                digest.hex(), new Digest().add("policy.yaml", folder.policy()).hex());
    }

    CatalogueFolder folder() {
        return folder;
    }
}
