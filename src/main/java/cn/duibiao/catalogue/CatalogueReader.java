package cn.duibiao.catalogue;

import cn.duibiao.finding.Finding;
import cn.duibiao.finding.InputProblem;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Plan.PlanText;
import cn.duibiao.plan.Policy;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a folder with the layout of {@code rules/}. A plan's text is looked for in {@code <plan>/<plan>.txt}, then in
 * {@code ../seeds/<plan>.txt}, then among the texts shipped with the program.
 */
public final class CatalogueReader {
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

    /** @throws InputProblem with every problem of the plan's files */
    public Plan plan(String id) {
        List<Finding> findings = new ArrayList<>();
        RawPlan raw = raw(id, findings);
        if (!findings.isEmpty()) {
            throw new InputProblem(findings);
        }
        PlanText text = text(id);
        return PlanBuilder.build(raw, text, findings).orElseThrow(() -> new InputProblem(findings));
    }

    /** @throws InputProblem when the file is missing or malformed */
    public Policy policy() {
        List<Finding> findings = new ArrayList<>();
        Path path = rules.resolve("policy.yaml");
        PolicyFile file = parse(path, PolicyFile.class, findings);
        if (!findings.isEmpty()) {
            throw new InputProblem(findings);
        }
        return PolicyBuilder.build(path.toString(), file);
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
        Path folder = rules.resolve(id);
        Path planPath = folder.resolve("plan.yaml");
        PlanFile plan = parse(planPath, PlanFile.class, findings);
        if (plan != null && (!id.equals(plan.id()) || plan.prefix() == null)) {
            findings.add(Finding.stop(planPath.toString(), "id: " + plan.id(), "与目录同名的 id（" + id + "）和一个 prefix", "请改正"));
        }
        List<RawPlan.Chapter> chapters = new ArrayList<>();
        for (Path path : targetFiles(folder)) {
            TargetsFile file = parse(path, TargetsFile.class, findings);
            if (file != null) {
                chapters.add(new RawPlan.Chapter(path.toString(), file, source(path)));
            }
        }
        return new RawPlan(planPath.toString(), plan, chapters);
    }

    private static List<Path> targetFiles(Path folder) {
        try (Stream<Path> files = Files.list(folder.resolve("targets"))) {
            return files.filter(p -> p.getFileName().toString().endsWith(".yaml")).sorted().toList();
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
            findings.add(Finding.stop(path + line, e.getOriginalMessage(), "docs/catalogue.md 所述的 YAML", "请改正"));
        } catch (IOException e) {
            findings.add(Finding.stop(path.toString(), "没有或读不出的文件", "docs/catalogue.md 所述的 YAML", "请检查文件"));
        }
        return null;
    }

    private static String source(Path path) {
        try {
            return Files.readString(path, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
