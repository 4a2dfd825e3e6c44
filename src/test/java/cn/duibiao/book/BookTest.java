package cn.duibiao.book;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.catalogue.Catalogue;
import cn.duibiao.job.MakeBook;
import cn.duibiao.job.Rules;
import cn.duibiao.plan.Clause;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Target;
import cn.duibiao.rule.PlanRules;
import cn.duibiao.rule.Proof;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The books of the five plans, as they come out. */
class BookTest {
    private static final Catalogue CATALOGUE = Rules.shipped().catalogue();
    private static final Map<String, String> BOOKS = new ConcurrentHashMap<>();

    private static String book(String plan) {
        return BOOKS.computeIfAbsent(
                plan, id -> new String(new MakeBook(Rules.shipped()).of(id), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xinbei-2021", "lizhou-2021", "xiangan-2024", "taizhou-2023", "xinjian-2023-2025"})
    void theTextWithoutItsMarkupIsTheSeedLetterByLetter(String plan) throws IOException {
        assertThat(Paper.text(book(plan))).isEqualTo(Files.readString(Path.of("seeds", plan + ".txt")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xinbei-2021", "lizhou-2021", "xiangan-2024", "taizhou-2023", "xinjian-2023-2025"})
    void everyTargetAndTaskHasACardAndItsPhraseLeadsThere(String planId) {
        Plan plan = CATALOGUE.plan(planId);
        String html = book(planId);
        List<String> ids = Pattern.compile(" id=\"([^\"]*)\"")
                .matcher(html)
                .results()
                .map(m -> m.group(1))
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        for (Target t : plan.targets()) {
            assertThat(ids).contains(t.id(), "o-" + t.id());
            assertThat(phrase(html, t.id())).isEqualTo(t.quote().replace("\n", ""));
            String card = Paper.plain(Paper.card(html, t.id()));
            assertThat(card).contains(t.indicator());
            t.remarks().forEach(r -> assertThat(card).contains(r));
        }
        for (Clause clause : plan.clauses()) {
            for (int i = 0; i < clause.qualitative().size(); i++) {
                assertThat(phrase(html, Mark.qualitativeId(clause, i)))
                        .isEqualTo(clause.qualitative().get(i).quote().replace("\n", ""));
            }
        }
    }

    /** The words from a target's anchor to the link that closes its quote. */
    private static String phrase(String html, String id) {
        int start = html.indexOf("id=\"o-" + id + "\"");
        Matcher end = Pattern.compile("<a class=\"r (firm|soft|qual)\" href=\"#" + id + "\"")
                .matcher(html);
        assertThat(end.find(start)).as("%s has a link behind its phrase", id).isTrue();
        return Paper.plain(html.substring(html.indexOf('>', start) + 1, end.start()))
                .replace("\n", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xinbei-2021", "xinjian-2023-2025"})
    void nothingIsFetchedFromAnywhere(String plan) {
        assertThat(book(plan))
                .doesNotContainPattern("(?i)(src|href|action|data)=\"?\\s*(https?:|//|file:)")
                .doesNotContainPattern("(?i)<(link|iframe|img|object|embed)\\b")
                .doesNotContainPattern("(?i)(@import|url\\()");
        assertThat(book(plan)).contains("default-src 'none'");
    }

    @Test
    void theRulesInTheBookAreThoseInTheFolder() throws IOException {
        String html = book("xinjian-2023-2025");
        for (Target t : CATALOGUE.plan("xinjian-2023-2025").targets()) {
            String card = Paper.card(html, t.id());
            Matcher pre =
                    Pattern.compile("<pre[^>]*>(.*?)</pre>", Pattern.DOTALL).matcher(card);
            assertThat(pre.find()).isTrue();
            Path file = Path.of("rules/xinjian-2023-2025/drl", t.clause().key() + ".drl");
            assertThat(Files.readString(file)).contains(Paper.plain(pre.group(1)));
            assertThat(pre.group(1)).contains("rule \"" + t.id() + "/measure\"");
        }
    }

    @Test
    void theDigestsAreThoseOfTheCatalogue() {
        Catalogue.RulesDigest digest = CATALOGUE.digest("lizhou-2021");
        assertThat(book("lizhou-2021"))
                .contains("<code>" + digest.rules() + "</code>")
                .contains("<code>" + digest.policy() + "</code>");
    }

    @Test
    void theSameInputsGiveTheSameBytes() {
        assertThat(new String(new MakeBook(Rules.shipped()).of("lizhou-2021"), StandardCharsets.UTF_8))
                .isEqualTo(book("lizhou-2021"));
    }

    /** The figures of fixtures/cases/05-before-due-stock.yaml: 2474 of 660000 warns, 2475 passes. */
    @Test
    void aStockIsAskedAroundItsFloorItsScheduleAndItsStages() {
        assertThat(Paper.boundaries(book("xinjian-2023-2025"), "xinjian-14-b", "2024年第二季度"))
                .contains(
                        "已到期阶段 3.5 | 3.49 不达标 跌破已到期的阶段目标 | 3.5 预警 未达序时进度 | 3.51 预警 未达序时进度",
                        "序时 3.75 | 3.74 预警 未达序时进度 | 3.75 达标 达到序时进度 | 3.76 达标 达到序时进度",
                        "要求 4 | 3.99 达标 达到序时进度 | 4 达标 已达本阶段目标 | 4.01 达标 已达本阶段目标",
                        "终期要求 4.5 | 4.49 达标 已达本阶段目标 | 4.5 达标 已达终期目标 | 4.51 达标 已达终期目标");
        assertThat(Paper.boundaries(book("xinjian-2023-2025"), "xinjian-14-b", "2025年第四季度"))
                .contains("要求 4.5 | 4.49 不达标 到期未达到 | 4.5 达标 已达终期目标 | 4.51 达标 已达终期目标");
    }

    @Test
    void wholeThingsAreAskedOneByOne() {
        assertThat(Paper.boundaries(book("xinjian-2023-2025"), "xinjian-10-d", "2024年第二季度"))
                .contains("序时 8 | 7 预警 未达序时进度 | 8 达标 达到序时进度 | 9 达标 达到序时进度");
        assertThat(Paper.boundaries(book("xinjian-2023-2025"), "xinjian-14-a", "2025年第四季度"))
                .contains("要求 3 | 2 不达标 到期未达到 | 3 达标 已达终期目标 | 4 达标 已达终期目标");
    }

    @Test
    void aRateWithALimitIsAskedWithAndWithoutTheExpectedDenominator() {
        assertThat(Paper.boundaries(book("xinjian-2023-2025"), "xinjian-15-a", "2025年第一至三季度"))
                .contains(
                        "预警线 9.5 | 9.49 达标 持续保持 | 9.5 达标 持续保持 | 9.51 预警 接近上限",
                        "上限 10 | 9.99 预警 接近上限 | 10 预警 接近上限 | 10.01 无法判定 缺少预计全年分母，无法判断超限能否挽回",
                        "推算全年恰达上限 20 | 19.99 预警 超过上限，尚可挽回 | 20 预警 超过上限，尚可挽回" + " | 20.01 不达标 超过上限，已无法挽回");
    }

    @Test
    void aMilestoneIsAskedForYesNoAndItsProgress() {
        assertThat(Paper.boundaries(book("xinjian-2023-2025"), "xinjian-3-a", "2025年第四季度"))
                .contains("形象进度 100% | 99.99% 不达标 到期未完成 | 100% 达标 已达终期目标 | 100.01% 无法判定 数据矛盾")
                .anyMatch(row -> row.startsWith("是 达标 已达终期目标 否 不达标 到期未完成"));
    }

    /** Counted anew from the proof itself. */
    @Test
    void whatWasProvedIsCountedByTheProof() {
        Plan plan = CATALOGUE.plan("lizhou-2021");
        long situations = PlanRules.compile(plan, CATALOGUE.policy()).targets().stream()
                .flatMap(t -> t.demands().stream())
                .mapToLong(Proof::situations)
                .sum();
        assertThat(situations).isGreaterThan(plan.targets().size() * 4L * 4);
        assertThat(Paper.plain(book("lizhou-2021")))
                .contains(plan.targets().size() + "个目标 × 4个季度")
                .contains(String.format("逐组试遍 %,d 种情形", situations));
    }
}
