package cn.duibiao.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.catalogue.CatalogueReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The finders that need targets, on a small plan of which one piece is replaced; and all of them on the five plans. */
class DoubtsTest {
    private static final String TEXT = "培训2024年80人、2025年70人，缺口150人。五级不少于40%，四级不少于60%。推进2家机构建设。/附件/培训80人/推进2家机构建设";
    private static final String TARGETS = """
            chapter: 第一章
            clauses:
              - clause: "1"
                cite: 一1
                title: 人才
                targets:
                  - id: demo-1-a
                    quote: 培训2024年80人、2025年70人
                    indicator: 培训人数
                    unit: 人
                    nature: flow-year
                    nature-reason: 累计
                    measure: {value: {name: 培训人数, unit: 人}}
                    stages:
                      - {due: 2024-12-31, at-least: 80}
                      - {due: 2025-12-31, at-least: 70}
                    also: [{cite: 附件1, quote: 培训80人}]
                    remarks: []
                  - id: demo-1-b
                    quote: 五级不少于40%
                    indicator: 五级占比
                    unit: "%"
                    nature: stock
                    nature-reason: 期末
                    measure: {share: {numerator: {name: 五级馆数, unit: 个}, denominator: {name: 馆数, unit: 个}, per: 100}}
                    stages: [{due: 2025-12-31, at-least: 40}]
                  - id: demo-1-c
                    quote: 五级不少于40%，四级不少于60%
                    indicator: 四级占比
                    unit: "%"
                    nature: stock
                    nature-reason: 期末
                    measure: {share: {numerator: {name: 四级馆数, unit: 个}, denominator: {name: 馆数, unit: 个}, per: 100}}
                    stages: [{due: 2025-12-31, at-least: 60}]
                  - id: demo-1-d
                    quote: 推进2家机构建设
                    indicator: 机构数
                    unit: 家
                    nature: flow-plan
                    nature-reason: 累计
                    measure: {value: {name: 机构数, unit: 家}}
                    stages: [{due: 2025-12-31, at-least: 2}]
                    also: [{cite: 附件2, quote: 推进2家机构建设, occurrence: 2}]
            """;

    @TempDir
    Path folder;

    private List<Doubt> doubts(String from, String to) throws IOException {
        Path plan = folder.resolve("demo-2024");
        Files.createDirectories(plan.resolve("targets"));
        Files.writeString(
                plan.resolve("plan.yaml"),
                "{id: demo-2024, prefix: demo, title: 示例计划, years: [2024, 2025], area: 示例区}");
        Files.writeString(plan.resolve("demo-2024.txt"), TEXT.replace("/", "\n"));
        Files.writeString(plan.resolve("targets/01.yaml"), TARGETS);
        String text = TEXT.contains(from) ? TEXT.replace(from, to) : TEXT;
        Files.writeString(plan.resolve("demo-2024.txt"), text.replace("/", "\n"));
        Files.writeString(plan.resolve("targets/01.yaml"), TARGETS.replace(from, to));
        return Doubts.of(new CatalogueReader(folder).plan("demo-2024"));
    }

    @Test
    void yearsThatSumAndGradesThatFillTheWholeAreFound() throws IOException {
        assertThat(doubts("没有的话", ""))
                .extracting(Doubt::line)
                .containsExactly(
                        "〔新发现〕demo-2024 一1（demo-1-a）：分项合计：各年80＋70＝150，恰等于同段的150人：“培训2024年80人、2025年70人”",
                        "〔新发现〕demo-2024 一1（demo-1-b、demo-1-c）：比例之和：同一分母各等级的下限40%＋60%＝100%，只有各级恰好等于下限才能同时满足："
                                + "“五级不少于40%，四级不少于60%”");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    缺口150人             | 缺口151人             | 分项合计 |
                    缺口150人             | 缺口150家             | 分项合计 |
                    at-least: 60          | at-least: 59          | 比例之和 |
                    四级馆数              | 西药馆数              | 比例之和 |
                    denominator: {name: 馆数, unit: 个}, per: 100}}\\n        stages: [{due: 2025-12-31, at-least: 60 | denominator: {name: 站数, unit: 个}, per: 100}}\\n        stages: [{due: 2025-12-31, at-least: 60 | 比例之和 |
                    at-least: 60          | at-least: 61          |          | 不可能同时满足
                    /培训80人             | /培训90人             |          | 数值不同：本处为80、70，附件1为90人
                    /培训80人             | /2026年培训80人       |          | 时限不同：本处为2025年，附件1为2026年
                    /推进2家机构建设      | /建成2家机构          |          | 要求的程度不同：本处为“推进”，附件2为“建成”
                    """)
    void eachKindIsFoundAndItsNeighbourIsNot(String from, String to, String gone, String found) throws IOException {
        String start = from.replace("\\n", "\n");
        String end = to.replace("\\n", "\n");
        List<Doubt> doubts = start.startsWith("/") ? cited(start.substring(1), end.substring(1)) : doubts(start, end);
        if (gone != null) {
            assertThat(doubts).extracting(Doubt::kind).doesNotContain(gone).isNotEmpty();
        } else {
            assertThat(doubts).extracting(Doubt::words).anyMatch(w -> w.contains(found));
        }
    }

    /** The second place says {@code to}; the first stays. */
    private List<Doubt> cited(String from, String to) throws IOException {
        doubts("没有的话", "");
        Path plan = folder.resolve("demo-2024");
        String text = TEXT.substring(0, TEXT.indexOf("附件"))
                + TEXT.substring(TEXT.indexOf("附件")).replace(from, to);
        Files.writeString(plan.resolve("demo-2024.txt"), text.replace("/", "\n"));
        Files.writeString(
                plan.resolve("targets/01.yaml"),
                TARGETS.replace("quote: " + from + "}", "quote: " + to + "}")
                        .replace("quote: " + from + ", occurrence: 2}", "quote: " + to + "}"));
        return Doubts.of(new CatalogueReader(folder).plan("demo-2024"));
    }

    @Test
    void whatARemarkSaysIsKnownAndWhatItDoesNotSayIsNew() throws IOException {
        assertThat(doubts("remarks: []", "remarks: [三年合计80+70，等于缺口150人]").get(0).recorded())
                .isTrue();
        assertThat(doubts("remarks: []", "remarks: [原文未写比较词]").get(0).recorded())
                .isFalse();
    }

    @Test
    void theKnownDoubtsOfTheFivePlansAreFoundAndNothingElse() {
        CatalogueReader rules = new CatalogueReader(Path.of("rules"));
        List<Doubt> all = rules.planIds().stream()
                .flatMap(id -> Doubts.of(rules.plan(id)).stream())
                .toList();
        assertThat(all).allMatch(Doubt::recorded);
        assertThat(all)
                .extracting(d -> d.targets().get(0) + " " + d.kind())
                .containsExactlyInAnyOrder(
                        "lizhou-2-a 分项合计",
                        "lizhou-2-d 金额存疑",
                        "taizhou-47-b 比例之和",
                        "xinbei-6-b 一字之差",
                        "xinbei-7-a 一数两单位",
                        "xinbei-11-b 一数两单位",
                        "xinbei-4-a 两处不一",
                        "xinbei-18-a 两处不一",
                        "xinjian-1-d 一名两称",
                        "xinjian-21-a 分项合计");
    }
}
