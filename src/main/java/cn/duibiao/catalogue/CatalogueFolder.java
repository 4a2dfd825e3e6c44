package cn.duibiao.catalogue;

import cn.duibiao.finding.Finding;
import cn.duibiao.finding.InputProblem;
import cn.duibiao.plan.Plan.PlanText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The layout of {@code rules/}: where each file of a catalogue lies. */
record CatalogueFolder(Path rules) {
    private static final String YAML = ".yaml";

    /** The ids of the plans: those of its folders that hold a plan.yaml. */
    List<String> planIds() {
        try (Stream<Path> entries = Files.list(rules)) {
            return entries.filter(p -> Files.isRegularFile(p.resolve("plan.yaml")))
                    .map(p -> p.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new InputProblem(Finding.stop(rules.toString(), "打不开的规则目录", "与 rules/ 同样布局的目录", "请检查 --rules 的路径"));
        }
    }

    Path plan(String id) {
        return rules.resolve(id).resolve("plan.yaml");
    }

    /** In the order of their names. */
    List<Path> targets(String id) {
        return files(rules.resolve(id).resolve("targets"), YAML);
    }

    Path ledger(String id) {
        return rules.resolve(id).resolve("ledger.yaml");
    }

    Path drl(String id) {
        return rules.resolve(id).resolve("drl");
    }

    /** In the order of their names. */
    List<Path> drlFiles(String id) {
        return files(drl(id), ".drl");
    }

    Path policy() {
        return rules.resolve("policy.yaml");
    }

    /** In the order of their names. */
    List<Path> profiles() {
        return files(rules.resolve("policies"), YAML);
    }

    /** The name by which {@code --policy} asks for it. */
    static String profileName(Path profile) {
        return profile.getFileName().toString().replace(YAML, "");
    }

    static String profileDigest(Path profile) {
        return new Digest().add("policies/" + profile.getFileName(), profile).hex();
    }

    Path indicators() {
        return rules.resolve("indicators.yaml");
    }

    /** The plan's text as issued: beside its plan.yaml, among the seeds, or shipped with the program. */
    PlanText text(String id) {
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

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(p -> p.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
