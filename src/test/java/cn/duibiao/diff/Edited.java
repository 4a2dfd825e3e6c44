package cn.duibiao.diff;

import cn.duibiao.catalogue.CatalogueReader;
import cn.duibiao.plan.Plan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A small plan, and the same plan with one piece of its files replaced. */
record Edited(Path folder) {
    static final String PLAN = """
            id: demo-2024
            prefix: demo
            title: 示例计划
            years: [2024, 2025]
            area: 示例区
            units:
              - {name: 甲院}
              - {name: 乙院, aliases: [第二医院]}
            """;
    static final String TARGETS = """
            chapter: 第一章
            clauses:
              - clause: "1"
                cite: 一1
                title: 床位
                responsible: [甲科]
                qualitative:
                  - {quote: 提高能力, reason: 无数量}
                targets:
                  - id: demo-1-a
                    quote: 床位不少于100张
                    indicator: 床位数
                    unit: 张
                    nature: stock
                    nature-reason: 期末状态
                    measure: {value: {name: 床位数, unit: 张}}
                    stages:
                      - {due: 2024-12-31, at-least: 100}
                      - {due: 2025-12-31, at-least: 120}
                    units: [甲院]
                    remarks: [疑点一]
                  - id: demo-1-b
                    quote: 签约率达到70%
                    indicator: 签约率
                    unit: "%"
                    nature: stock
                    nature-reason: 期末状态
                    measure: {share: {numerator: {name: 签约人数, unit: 人}, denominator: {name: 常住人口, unit: 人, shared: true}, per: 100}}
                    stages:
                      - {due: 2025-12-31, about: 70}
                    alternatives:
                      - {reading: 另一读法, stages: [{due: 2024-12-31, about: 70}]}
            """;
    private static final String TEXT = "提高能力。全区床位不少于100张，签约率达到70%左右；床位不少于100张。";

    Plan plan() {
        return edited("从没有的话", "");
    }

    /** The plan with {@code from} replaced by {@code to} wherever it stands in its files. */
    Plan edited(String from, String to) {
        return read(Map.of(
                "plan.yaml", PLAN.replace(from, to),
                "demo-2024.txt", TEXT.replace(from, to),
                "targets/01.yaml", TARGETS.replace(from, to)));
    }

    List<String> lines(String from, String to) {
        return PlanChange.between(plan(), edited(from, to)).changes().stream()
                .map(Change::line)
                .toList();
    }

    private Plan read(Map<String, String> files) {
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = folder.resolve("demo-2024").resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
            return new CatalogueReader(folder).plan("demo-2024");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
