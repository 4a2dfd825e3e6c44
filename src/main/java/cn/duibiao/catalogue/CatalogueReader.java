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
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a folder with the layout of {@code rules/}. A plan's text is looked for in {@code <plan>/<plan>.txt}, then in
 * {@code ../seeds/<plan>.txt}, then among the texts shipped with the program.
 */
public final class CatalogueReader implements Catalogue {
    /** A file larger than this is no catalogue of a person's making. */
    private static final long MOST_BYTES = 4L << 20;

    private final Path rules;
    private final ObjectMapper yaml = CatalogueFormat.yaml();

    public CatalogueReader(Path rules) {
        this.rules = rules;
    }

    /** The ids of the plans in the folder: those of its folders that hold a plan.yaml. */
    public List<String> planIds() {
        try (Stream<Path> entries = Files.list(rules)) {
            return entries.filter(p -> Files.isRegularFile(p.resolve("plan.yaml")))
                    .map(p -> p.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new InputProblem(Finding.stop(rules.toString(), "打不开的规则目录", "与 rules/ 同样布局的目录", "请检查 --rules 的路径"));
        }
    }

    @Override
    public List<PlanName> names() {
        List<Finding> findings = new ArrayList<>();
        List<PlanName> names = new ArrayList<>();
        for (String id : planIds()) {
            PlanFile plan = parse(planFile(id), PlanFile.class, findings);
            if (plan != null) {
                names.add(new PlanName(id, plan.title(), plan.shortTitle(), plan.number()));
            }
        }
        if (!findings.isEmpty()) {
            throw new InputProblem(findings);
        }
        return names;
    }

    @Override
    public Plan plan(String id) {
        List<Finding> findings = new ArrayList<>();
        RawPlan raw = raw(id, findings);
        if (!findings.isEmpty()) {
            throw new InputProblem(findings);
        }
        PlanText text = text(id);
        return PlanBuilder.build(raw, text, findings).orElseThrow(() -> new InputProblem(findings));
    }

    @Override
    public Policy policy() {
        List<Finding> findings = new ArrayList<>();
        Path path = policyFile();
        PolicyFile file = parse(path, PolicyFile.class, findings);
        if (!findings.isEmpty()) {
            throw new InputProblem(findings);
        }
        return PolicyBuilder.build(path.toString(), file);
    }

    @Override
    public Profile profile(String name) {
        List<Path> known = profileFiles();
        Path path = known.stream()
                .filter(p -> p.getFileName().toString().equals(name + ".yaml"))
                .findFirst()
                .orElseThrow(() -> noProfile(
                        name,
                        known.stream()
                                .map(p -> p.getFileName().toString().replace(".yaml", ""))
                                .toList()));
        List<Finding> findings = new ArrayList<>();
        PolicyFile file = parse(path, PolicyFile.class, findings);
        if (!findings.isEmpty()) {
            throw new InputProblem(findings);
        }
        return new Profile(PolicyBuilder.build(path.toString(), file), profileDigest(path));
    }

    static InputProblem noProfile(String name, List<String> known) {
        return new InputProblem(Finding.stop(
                "--policy",
                "口径“" + name + "”",
                known.isEmpty() ? "rules/policies/ 中的一个口径（现在没有）" : String.join("、", known) + " 之一",
                "不写 --policy 则用默认口径"));
    }

    /** In the order of their names. */
    List<Path> profileFiles() {
        return files(rules.resolve("policies"), ".yaml");
    }

    static String profileDigest(Path path) {
        return new Digest().add("policies/" + path.getFileName(), path).hex();
    }

    @Override
    public List<LedgerNote> ledgerNotes(String id) {
        Path path = ledgerFile(id);
        if (!Files.exists(path)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        LedgerFile file = parse(path, LedgerFile.class, findings);
        List<LedgerNote> notes = file == null ? List.of() : file.notes(path.toString(), source(path), findings);
        if (!findings.isEmpty()) {
            throw new InputProblem(findings);
        }
        return notes;
    }

    @Override
    public List<Indicator> indicators() {
        Path path = indicatorsFile();
        if (!Files.isRegularFile(path)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        IndicatorsFile file = parse(path, IndicatorsFile.class, findings);
        Map<String, Target> targets = new HashMap<>();
        for (String id : planIds()) {
            try {
                plan(id).targets().forEach(t -> targets.put(t.id(), t));
            } catch (InputProblem e) {
                findings.addAll(e.findings());
            }
        }
        List<Indicator> indicators =
                file == null ? List.of() : IndicatorsBuilder.build(path.toString(), file, targets, findings);
        if (!findings.isEmpty()) {
            throw new InputProblem(findings);
        }
        return indicators;
    }

    @Override
    public RulesDigest digest(String id) {
        Digest digest = new Digest().add("text", text(id).content().getBytes(StandardCharsets.UTF_8));
        digest.add("plan.yaml", planFile(id));
        targetFiles(id).forEach(p -> digest.add("targets/" + p.getFileName(), p));
        files(rules.resolve(id).resolve("drl"), ".drl").forEach(p -> digest.add("drl/" + p.getFileName(), p));
        return new RulesDigest(
                digest.hex(), new Digest().add("policy.yaml", policyFile()).hex());
    }

    /** Where the plan's DRL lies. */
    public Path drlFolder(String id) {
        return rules.resolve(id).resolve("drl");
    }

    Path planFile(String id) {
        return rules.resolve(id).resolve("plan.yaml");
    }

    Path ledgerFile(String id) {
        return rules.resolve(id).resolve("ledger.yaml");
    }

    Path policyFile() {
        return rules.resolve("policy.yaml");
    }

    Path indicatorsFile() {
        return rules.resolve("indicators.yaml");
    }

    /** The plan's text as issued. */
    public PlanText text(String id) {
        Path beside = rules.resolve(id).resolve(id + ".txt");
        Path seed = rules.toAbsolutePath().normalize().resolveSibling("seeds").resolve(id + ".txt");
        try {
            for (Path path : List.of(beside, seed)) {
                if (Files.isRegularFile(path)) {
                    return new PlanText(Files.readString(path));
                }
            }
        } catch (IOException e) {
            throw new InputProblem(Finding.stop(seed.toString(), "读不出的计划原文", "UTF-8 文本", "请检查文件"));
        }
        return ShippedCatalogue.text(id)
                .orElseThrow(() -> new InputProblem(
                        Finding.stop(seed.toString(), "没有计划原文", "计划全文的 UTF-8 文本", "请放入 " + beside + " 或 " + seed)));
    }

    RawPlan raw(String id, List<Finding> findings) {
        Path planPath = planFile(id);
        PlanFile plan = parse(planPath, PlanFile.class, findings);
        if (plan != null && (!id.matches("[a-z0-9]+(-[a-z0-9]+)*") || !id.equals(plan.id()) || plan.prefix() == null)) {
            findings.add(
                    Finding.stop(planPath.toString(), "id: " + plan.id(), "与目录同名的 id（" + id + "）和一个 prefix", "请改正"));
        }
        List<RawPlan.Chapter> chapters = new ArrayList<>();
        for (Path path : targetFiles(id)) {
            TargetsFile file = parse(path, TargetsFile.class, findings);
            if (file != null) {
                chapters.add(new RawPlan.Chapter(path.toString(), file, source(path)));
            }
        }
        return new RawPlan(planPath.toString(), plan, chapters);
    }

    /** In the order of their names. */
    List<Path> targetFiles(String id) {
        return files(rules.resolve(id).resolve("targets"), ".yaml");
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(p -> p.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private <T> T parse(Path path, Class<T> type, List<Finding> findings) {
        try {
            if (Files.size(path) > MOST_BYTES) {
                findings.add(Finding.stop(path.toString(), "大于4MB的文件", "人工编写的目标文件", "请拆分"));
                return null;
            }
            return Optional.ofNullable(yaml.readValue(source(path), type)).orElseThrow(() -> new IOException("空文件"));
        } catch (JsonProcessingException e) {
            String line = e.getLocation() == null ? "" : " 第" + e.getLocation().getLineNr() + "行";
            findings.add(Finding.stop(path + line, told(e), "docs/catalogue.md 所述的 YAML", "请改正"));
        } catch (IOException e) {
            findings.add(Finding.stop(path.toString(), "没有或读不出的文件", "docs/catalogue.md 所述的 YAML", "请检查文件"));
        }
        return null;
    }

    private static String told(JsonProcessingException e) {
        return e instanceof UnrecognizedPropertyException unknown
                ? "不认识的键“" + unknown.getPropertyName() + "”"
                : "读不懂的内容（" + e.getOriginalMessage() + "）";
    }

    private static String source(Path path) {
        try {
            return Files.readString(path, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
