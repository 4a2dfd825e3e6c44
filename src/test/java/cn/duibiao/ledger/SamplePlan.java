package cn.duibiao.ledger;

import cn.duibiao.catalogue.CatalogueReader;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Target;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A plan of one clause, written as the YAML that a person would write, and read from there. */
final class SamplePlan {
    private static final String PLAN = """
            id: demo-2024
            prefix: demo
            title: 示例区卫生健康三年行动计划
            years: [2024, 2025]
            area: 示例区
            """;

    private final String text;
    private final List<String> targets = new ArrayList<>();
    private String qualitative = "";

    SamplePlan(String text) {
        this.text = text;
    }

    /** The same catalogue for another text. */
    SamplePlan(SamplePlan other, String text) {
        this(text);
        targets.addAll(other.targets);
        qualitative = other.qualitative;
    }

    static Plan real(String id) {
        return new CatalogueReader(Path.of("rules")).plan(id);
    }

    static Plan without(Plan p, Target target) {
        List<Target> rest = new ArrayList<>(p.targets());
        rest.remove(target);
        return new Plan(
                p.id(),
                p.title(),
                p.shortTitle(),
                p.number(),
                p.issuer(),
                p.issued(),
                p.issuedNote(),
                p.firstYear(),
                p.lastYear(),
                p.area(),
                p.areaAliases(),
                p.units(),
                p.clauses(),
                rest,
                p.text());
    }

    SamplePlan count(String letter, String quote, String indicator, String unit, String figure) {
        return target(
                letter, null, quote, indicator, unit, "{value: {name: " + indicator + ", unit: " + unit + "}}", figure);
    }

    SamplePlan share(String letter, String stage, String quote, String indicator, String unit, int per, String figure) {
        String measure =
                "{share: {numerator: {name: 分子, unit: 人}, denominator: {name: 分母, unit: 人}, per: " + per + "}}";
        return target(letter, stage, quote, indicator, unit, measure, figure);
    }

    private SamplePlan target(
            String letter, String stage, String quote, String indicator, String unit, String measure, String figure) {
        targets.add("""
                      - id: demo-1-%s
                        quote: %s
                        indicator: %s
                        unit: %s
                        nature: stock
                        nature-reason: 期末状态
                        measure: %s
                        stages:
                          - {due: 2024-12-31, %s%s}
                """.formatted(
                        letter, quote, indicator, unit, measure, figure, stage == null ? "" : ", quote: " + stage));
        return this;
    }

    /** A second citation of the target written last. */
    SamplePlan also(String cite, String quote, String differs) {
        int last = targets.size() - 1;
        targets.set(
                last,
                targets.get(last) + "        also:\n          - {cite: " + cite + ", quote: \"" + quote
                        + "\", differs: " + differs + "}\n");
        return this;
    }

    SamplePlan qualitative(String quote, String reason) {
        qualitative = "    qualitative:\n      - {quote: \"" + quote + "\", reason: " + reason + "}\n";
        return this;
    }

    SamplePlan without(String letter) {
        targets.removeIf(t -> t.contains("id: demo-1-" + letter + "\n"));
        return this;
    }

    Ledger ledger() {
        try {
            Path folder = Files.createTempDirectory("ledger");
            CatalogueReader reader = write(folder, null);
            return Ledger.of(reader.plan("demo-2024"), reader.ledgerNotes("demo-2024"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param ledger the text of ledger.yaml; null for none */
    CatalogueReader write(Path folder, String ledger) throws IOException {
        Path home = folder.resolve("demo-2024");
        Files.createDirectories(home.resolve("targets"));
        Files.writeString(home.resolve("plan.yaml"), PLAN);
        Files.writeString(home.resolve("demo-2024.txt"), text);
        Files.writeString(
                home.resolve("targets/01.yaml"),
                "chapter: 第一章\nclauses:\n  - clause: \"1\"\n    cite: 一1\n    title: 示例\n" + qualitative
                        + "    targets:\n" + String.join("", targets));
        if (ledger != null) {
            Files.writeString(home.resolve("ledger.yaml"), ledger);
        }
        Files.copy(
                Path.of("rules/policy.yaml"),
                folder.resolve("policy.yaml"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        return new CatalogueReader(folder);
    }
}
