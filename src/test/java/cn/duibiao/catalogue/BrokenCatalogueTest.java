package cn.duibiao.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.duibiao.finding.InputProblem;
import cn.duibiao.plan.Plan;
import cn.duibiao.rule.PlanRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenCatalogueTest {
    private static final String PLAN = """
            id: demo-2024
            prefix: demo
            title: 示例计划
            years: [2024, 2025]
            area: 示例区
            """;
    private static final String TARGETS = """
            chapter: 第一章
            clauses:
              - clause: "1"
                cite: 一1
                title: 床位
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
            """;

    @TempDir
    Path folder;

    private CatalogueReader rules;

    @BeforeEach
    void writeAPlan() throws IOException {
        Files.createDirectories(folder.resolve("demo-2024/targets"));
        Files.writeString(folder.resolve("demo-2024/plan.yaml"), PLAN);
        Files.writeString(folder.resolve("demo-2024/demo-2024.txt"), "全区床位不少于100张。");
        Files.copy(Path.of("rules/policy.yaml"), folder.resolve("policy.yaml"));
        rules = new CatalogueReader(folder);
    }

    private void targets(String yaml) throws IOException {
        Files.writeString(folder.resolve("demo-2024/targets/01.yaml"), yaml);
    }

    private InputProblem problem() {
        return catchThrowableOfType(InputProblem.class, () -> rules.plan("demo-2024"));
    }

    @Test
    void aSoundPlanIsRead() throws IOException {
        targets(TARGETS);
        Plan plan = rules.plan("demo-2024");
        assertThat(plan.targets())
                .singleElement()
                .satisfies(t -> assertThat(t.offset()).isEqualTo(2));
        assertThat(PlanRules.compile(plan, rules.policy()).files()).containsOnlyKeys("1.drl");
    }

    @Test
    void aQuoteThatIsNotInTheTextIsRefused() throws IOException {
        targets(TARGETS.replace("床位不少于100张", "床位不少于101张"));
        assertThat(problem()).hasMessageContaining("引文“床位不少于101张”（第1处）不在计划原文中").hasMessageContaining("第7行（demo-1-a）");
    }

    @Test
    void aMisspeltKeyIsRefusedWithItsLine() throws IOException {
        targets(TARGETS.replace("at-least", "atleast"));
        assertThat(problem()).hasMessageContaining("01.yaml 第15行：发现不认识的键“atleast”");
    }

    @Test
    void whatDoesNotFitIsToldByItsKeyAndNotInTheWordsOfTheParser() throws IOException {
        targets(TARGETS.replace("2024-12-31, at-least: 100", "2024-12-31, at-least: [很多]"));
        assertThat(problem().findings())
                .singleElement()
                .satisfies(f -> assertThat(f.line())
                        .contains("01.yaml 第15行：发现“clauses.targets.stages.at-least”的内容与格式不符")
                        .doesNotContain("deserialize"));
    }

    @Test
    void whatIsNoYamlIsToldInOneLine() throws IOException {
        targets(TARGETS.replace("at-least: 100}", "at-least: 100"));
        assertThat(problem().findings())
                .singleElement()
                .satisfies(f -> assertThat(f.line())
                        .contains("发现不合YAML语法的内容（缩进、引号、括号或冒号）")
                        .doesNotContain("\n"));
    }

    @Test
    void anIdThatCouldBecomeCodeIsRefused() throws IOException {
        targets(TARGETS.replace("demo-1-a", "\"demo-1-a\\\"; end\""));
        assertThat(problem()).hasMessageContaining("只含小写字母、数字和连字符");
    }

    @Test
    void allProblemsAreToldAtOnce() throws IOException {
        targets(TARGETS.replace("床位不少于100张", "没有的话").replace("id: demo-1-a", "id: other-1-a"));
        assertThat(problem().findings()).hasSize(2);
    }

    @Test
    void stagesThatContradictEachOtherDoNotCompileAndTheMessageNamesTheInterval() throws IOException {
        targets(TARGETS.replace(
                "- {due: 2024-12-31, at-least: 100}",
                "- {due: 2024-12-31, at-least: 100}\n          - {due: 2025-12-31, at-least: 80}"));
        Plan plan = rules.plan("demo-2024");
        InputProblem problem = catchThrowableOfType(InputProblem.class, () -> PlanRules.compile(plan, rules.policy()));
        assertThat(problem).hasMessageContaining("demo-1-a 2025Q1：值 = 80 时同时有").hasMessageContaining("值在（80，95）之间");
    }
}
