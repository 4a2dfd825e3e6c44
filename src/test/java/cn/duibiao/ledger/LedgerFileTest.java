package cn.duibiao.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.duibiao.catalogue.CatalogueReader;
import cn.duibiao.catalogue.Shipment;
import cn.duibiao.finding.Finding;
import cn.duibiao.finding.InputProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerFileTest {
    private static final String TEXT = "发布日期:2024-02-01\n新建8个站点,居全省第三。\n到2024年:建成9家,9家中3家为新建,一律公开。\n";

    @TempDir
    Path folder;

    private CatalogueReader write(String entries) throws IOException {
        return new SamplePlan(TEXT)
                .count("a", "新建8个站点", "新建站点数", "个", "at-least: 8")
                .count("b", "建成9家", "建成数", "家", "at-least: 9")
                .write(folder, "# 注释\nentries:\n" + entries);
    }

    private Ledger ledger(String entries) throws IOException {
        CatalogueReader reader = write(entries);
        return Ledger.of(reader.plan("demo-2024"), reader.ledgerNotes("demo-2024"));
    }

    private List<String> findings(String entries) throws IOException {
        Ledger ledger = ledger(entries);
        assertThat(ledger.holds()).isFalse();
        return ledger.findings().stream()
                .map(Finding::line)
                .map(l -> l.substring(l.indexOf("ledger.yaml")))
                .toList();
    }

    @Test
    void withoutEntriesWhatNoTargetHasIsOpen() throws IOException {
        assertThat(ledger("").unaccounted())
                .extracting(Entry::text)
                .containsExactly("2024-02-01", "三", "2024年", "9", "3");
    }

    @Test
    void aPersonsEntriesAccountForTheRest() throws IOException {
        Ledger ledger = ledger("""
                  - quote: 发布日期:2024-02-01
                    excluded: 发布日期
                  - quote: 居全省第三
                    excluded: 背景叙述，不是要求
                  - quote: 到2024年
                    as: due
                    target: [demo-1-b, demo-1-a]
                  - quote: 9家中3家
                    excluded: 举例
                """);
        assertThat(ledger.findings()).isEmpty();
        assertThat(ledger.holds()).isTrue();
        assertThat(ledger.entries().get(3)).satisfies(e -> {
            assertThat(e.role()).isEqualTo(Role.DUE);
            assertThat(e.targets()).containsExactly("demo-1-a", "demo-1-b");
        });
        assertThat(ledger.entries().get(2).reason()).isEqualTo("背景叙述，不是要求");
    }

    @Test
    void everyOccurrenceOrOneOfThem() throws IOException {
        assertThat(ledger("  - {quote: 家, occurrence: all, excluded: x}\n").findings())
                .as("家 alone has no numeral")
                .isNotEmpty();
        assertThat(findings("  - {quote: 9家, occurrence: all, excluded: x}\n"))
                .containsExactly("ledger.yaml 第3行：发现“9家”中的“9”已有去处：要求 demo-1-b；应为只含尚无去处的数字；请缩短引文，或删去本条。");
        assertThat(ledger("  - {quote: 9家, occurrence: 2, excluded: x}\n").unaccounted())
                .extracting(Entry::text)
                .containsExactly("2024-02-01", "三", "2024年", "3");
    }

    @Test
    void allProblemsAreToldAtOnceEachWithItsLine() throws IOException {
        assertThat(findings("""
                  - quote: 居全省第四
                    excluded: 背景
                  - quote: 到2024年
                    as: due
                    target: demo-9-z
                  - quote: 一律公开
                    excluded: 无数字
                  - quote: 居全省第三
                    excluded: " "
                  - quote: 居全省第三
                    as: whatever
                  - quote: 到2024年
                    as: due
                  - quote: 到202
                    excluded: 半个
                  - quote: 居全省第三
                    excluded: 背景
                    target: demo-1-a
                """))
                .containsExactly(
                        "ledger.yaml 第3行：发现引文“居全省第四”（第1处）不在计划原文中；应为与 seeds/demo-2024.txt 逐字相同的一段；请照原文抄录。",
                        "ledger.yaml 第5行：发现没有目标“demo-9-z”；应为本计划的目标编号；duibiao targets demo-2024 列出全部目标。",
                        "ledger.yaml 第8行：发现“一律公开”中没有尚无去处的数字；应为至少一个完整的、尚无去处的数字；请删去本条。",
                        "ledger.yaml 第10行：发现没有 excluded（或为空），也没有 as；应为二者之一；请写明理由，或写明去处和目标。",
                        "ledger.yaml 第12行：发现as: whatever；应为requirement、aspiration、due、denominator、baseline、name、clause 之一；请改正。",
                        "ledger.yaml 第14行：发现as: due 没有 target；应为数字所属目标的编号；请补充 target。",
                        "ledger.yaml 第16行：发现“到202”只含半个数字；应为至少一个完整的、尚无去处的数字；请引用完整的数字。",
                        "ledger.yaml 第18行：发现excluded 带有 target；应为排除的数字不属于任何目标；请去掉 target，或改写 as。");
    }

    @Test
    void aTargetMustHaveTheFigureThatAPersonSaysItHas() throws IOException {
        assertThat(findings("  - {quote: 9家中3家, as: requirement, target: demo-1-b}\n"))
                .containsExactly("ledger.yaml 第3行：发现demo-1-b 没有“3”这个要求；应为与目标的要求相同的数字；请改正 as 或 target。");
        assertThat(findings("  - {quote: 9家中, as: requirement, target: demo-1-a}\n"))
                .hasSize(1);
        assertThat(ledger("  - {quote: 9家中, as: requirement, target: demo-1-b}\n")
                        .findings())
                .isEmpty();
    }

    @Test
    void anExclusionCannotSwallowATargetsFigureNorAPage() throws IOException {
        assertThat(findings("  - {quote: '新建8个站点,居全省第三', excluded: 背景}\n"))
                .containsExactly("ledger.yaml 第3行：发现“新建8个站点,居全省第三”中的“8”已有去处：要求 demo-1-a；应为只含尚无去处的数字；请缩短引文，或删去本条。");
        String text = "甲".repeat(55) + "居全省第三";
        CatalogueReader reader = new SamplePlan(text + "。新建8个站点")
                .count("a", "新建8个站点", "新建站点数", "个", "at-least: 8")
                .write(
                        folder,
                        "entries:\n  - {quote: 甲" + text + ", excluded: x}\n  - {quote: " + text + ", excluded: x}\n");
        Ledger ledger = Ledger.of(reader.plan("demo-2024"), reader.ledgerNotes("demo-2024"));
        assertThat(ledger.findings())
                .extracting(Finding::found)
                .contains("引文长61字")
                .doesNotContain("引文长60字");
        assertThat(ledger.unaccounted()).isEmpty();
    }

    @Test
    void twoEntriesForOneNumeralAreOneTooMany() throws IOException {
        assertThat(findings("  - {quote: 居全省第三, excluded: a}\n  - {quote: 全省第三, excluded: b}\n"))
                .containsExactly("ledger.yaml 第4行：发现“全省第三”中的“三”已有去处：人工排除；应为只含尚无去处的数字；请缩短引文，或删去本条。");
    }

    @Test
    void anEntryThatIsRefusedAccountsForNothing() throws IOException {
        assertThat(ledger("  - {quote: '新建8个站点,居全省第三', excluded: 背景}\n").unaccounted())
                .extracting(Entry::text)
                .contains("三");
    }

    @Test
    void aMalformedFileStopsTheWorkWithItsLine() throws IOException {
        CatalogueReader unknown = write("  - {quote: 居全省第三, exclude: 背景}\n");
        assertThat(catchThrowableOfType(InputProblem.class, () -> unknown.ledgerNotes("demo-2024")))
                .hasMessageContaining("ledger.yaml 第3行：发现不认识的键“exclude”");
        CatalogueReader never = write("  - {quote: 居全省第三, occurrence: never, excluded: x}\n  - \n");
        assertThat(catchThrowableOfType(InputProblem.class, () -> never.ledgerNotes("demo-2024"))
                        .findings())
                .hasSize(2);
    }

    @Test
    void theFileIsShippedAndIsNoPartOfTheRulesDigest() throws IOException {
        CatalogueReader reader = write("");
        var before = reader.digest("demo-2024");
        Path classes = folder.resolve("classes");
        Files.writeString(folder.resolve("indicators.yaml"), "indicators: []\n");
        Files.writeString(folder.resolve("demo-2024/ledger.yaml"), "entries:\n  - {quote: 居全省第三, excluded: 背景}\n");
        assertThat(reader.digest("demo-2024")).isEqualTo(before);
        Shipment.ship(reader, classes);
        assertThat(classes.resolve("duibiao/demo-2024.ledger.json"))
                .hasContent("{\"entries\":[{\"quote\":\"居全省第三\",\"excluded\":\"背景\"}]}");
    }
}
