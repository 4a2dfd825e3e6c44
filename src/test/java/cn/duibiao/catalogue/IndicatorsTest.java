package cn.duibiao.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.duibiao.finding.InputProblem;
import cn.duibiao.plan.Indicator;
import cn.duibiao.plan.IndicatorIndex;
import cn.duibiao.plan.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorsTest {
    private static final String DICTIONARY = """
            indicators:
              - name: 婴儿死亡率
                definition: 年内不满1周岁的婴儿死亡数与同年活产数之比。
                unit: ‰
                nature: flow-year
                synonyms: [IMR]
                targets: [xinbei-17-b]
              - name: 孕产妇死亡率
                definition: 年内孕产妇死亡数与同年活产数之比。
                unit: /10万
                nature: flow-year
                targets: [xinbei-17-a]
            """;
    private static final CatalogueReader RULES = new CatalogueReader(Path.of("rules"));

    @TempDir
    Path folder;

    @BeforeEach
    void copyOnePlan() throws IOException {
        Path plan = folder.resolve("xinbei-2021");
        Files.createDirectories(plan.resolve("targets"));
        Files.copy(Path.of("seeds/xinbei-2021.txt"), plan.resolve("xinbei-2021.txt"));
        for (String file : List.of("plan.yaml", "targets/06-quanrenqun.yaml")) {
            Files.copy(Path.of("rules/xinbei-2021").resolve(file), plan.resolve(file));
        }
    }

    private String problems(String yaml) throws IOException {
        Files.writeString(folder.resolve("indicators.yaml"), yaml);
        InputProblem problem = catchThrowableOfType(InputProblem.class, () -> new CatalogueReader(folder).indicators());
        return problem == null ? "" : problem.getMessage();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    没有的话               | 也没有                  | ~~
                    xinbei-17-b            | xinbei-17-z             | “婴儿死亡率”的 targets: xinbei-17-z
                    [xinbei-17-a]          | [xinbei-17-a, xinbei-17-b] | 目标 xinbei-17-b在“婴儿死亡率”和“孕产妇死亡率”两处
                    synonyms: [IMR]        | synonyms: [孕产妇死亡率] | 名称或别名“孕产妇死亡率”在“婴儿死亡率”和“孕产妇死亡率”两处
                    unit: ‰                | unit: "%"               | 在 differs 中写明 xinbei-17-b 为何不同
                    nature: flow-year      | nature: stock           | 在 differs 中写明 xinbei-17-b 为何不同
                    nature: flow-year      | nature: flow            | “婴儿死亡率”的 nature: flow；
                    synonyms: [IMR]        | differs: {xinbei-17-a: 别处} | “婴儿死亡率”的 differs: xinbei-17-a
                    synonyms:              | synonym:                | 发现不认识的键“synonym”
                    definition: 年内孕产妇死亡数与同年活产数之比。 | definition: "" | 条目“孕产妇死亡率”不完整
                    """)
    void whatIsWrongInTheDictionaryIsTold(String from, String to, String told) throws IOException {
        String message = problems(DICTIONARY.replace(from, to));
        if (told.isEmpty()) {
            assertThat(message).isEmpty();
        } else {
            assertThat(message).contains(told).contains("indicators.yaml");
        }
    }

    @Test
    void aTargetOfAnotherUnitIsTakenWithAReason() throws IOException {
        assertThat(problems(DICTIONARY
                        .replace("unit: ‰", "unit: \"%\"")
                        .replace("synonyms: [IMR]", "differs: {xinbei-17-b: 以千分率表示}")))
                .isEmpty();
    }

    @Test
    void aFolderWithoutADictionaryHasNone() {
        assertThat(new CatalogueReader(folder).indicators()).isEmpty();
    }

    @Test
    void theDictionaryIsNoPartOfTheRulesDigest() throws IOException {
        Files.copy(Path.of("rules/policy.yaml"), folder.resolve("policy.yaml"));
        var before = new CatalogueReader(folder).digest("xinbei-2021");
        problems(DICTIONARY);
        assertThat(new CatalogueReader(folder).digest("xinbei-2021")).isEqualTo(before);
    }

    @Test
    void theDictionaryOfTheFivePlansIsSound() {
        assertThatCode(RULES::indicators).doesNotThrowAnyException();
    }

    @Test
    void whatTwoPlansCallByTheSameNameIsInTheDictionary() {
        IndicatorIndex index = new IndicatorIndex(RULES.indicators());
        Map<String, String> planOf = new HashMap<>();
        for (String plan : RULES.planIds()) {
            for (Target t : RULES.plan(plan).targets()) {
                String other = planOf.putIfAbsent(t.indicator(), plan);
                if (other != null && !other.equals(plan)) {
                    assertThat(index.named(t.indicator())).as(t.indicator()).isPresent();
                }
            }
        }
    }

    @Test
    void everyTargetsOwnNameFindsItsEntry() {
        IndicatorIndex index = new IndicatorIndex(RULES.indicators());
        Map<String, Target> targets = new HashMap<>();
        RULES.planIds().forEach(p -> RULES.plan(p).targets().forEach(t -> targets.put(t.id(), t)));
        for (Indicator i : index.indicators()) {
            for (String id : i.targets()) {
                assertThat(index.named(targets.get(id).indicator())).contains(i);
            }
        }
    }

    @Test
    void aNameIsFoundWhateverItsWidthAndItsNeighboursWhereItIsNot() {
        IndicatorIndex index = new IndicatorIndex(RULES.indicators());
        assertThat(index.named("孕产妇 死亡率").map(Indicator::name)).contains("孕产妇死亡率");
        assertThat(index.named("每千人口托位数").map(Indicator::name)).contains("每千人口3岁以下婴幼儿托位数");
        assertThat(index.named("产妇死亡率")).isEmpty();
        assertThat(index.near("产妇死亡率")).first().extracting(Indicator::name).isEqualTo("孕产妇死亡率");
        assertThat(index.near("老年人健康管理率")).extracting(Indicator::name).contains("老年人健康体检率");
        assertThat(index.near("粮食产量")).isEmpty();
    }
}
