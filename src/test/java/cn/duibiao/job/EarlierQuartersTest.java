package cn.duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.duibiao.assess.Assessment;
import cn.duibiao.assess.Judgement;
import cn.duibiao.assess.Trend;
import cn.duibiao.finding.Finding;
import cn.duibiao.finding.InputProblem;
import cn.duibiao.returns.ReturnBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarlierQuartersTest {
    private static final Rules RULES = Rules.shipped();

    @TempDir
    Path folder;

    private Path earlier;

    @BeforeEach
    void makeFolder() throws IOException {
        earlier = Files.createDirectory(folder.resolve("往期"));
    }

    private static ReturnBook book(String period) {
        return Folder.book("新建区卫生健康委员会", period);
    }

    /** Centres opened this year, places, residents. */
    private static ReturnBook book(String period, int centres, int places, int people) {
        return book(period)
                .row("xinjian-14-a", null, "个", "新建区", null, null, centres)
                .row("xinjian-14-b", null, null, "新建区", places, null, null, 3.5)
                .base("常住人口", "人", null, people);
    }

    private Assessment assess(ReturnBook now) {
        return new AssessReturn(RULES)
                .assess(new Request(List.of(now.save(folder, "本期.xlsx")), List.of(earlier), null, Progress.SILENT))
                .assessment();
    }

    private static List<Finding> about(Assessment a, String word) {
        return a.findings().stream().filter(f -> f.found().contains(word)).toList();
    }

    private static Judgement judgement(Assessment a, String target) {
        return a.judgements().stream()
                .filter(j -> j.target().id().equals(target))
                .findFirst()
                .orElseThrow();
    }

    private static Trend trend(Assessment a, String target) {
        return a.trend(judgement(a, target));
    }

    @Test
    void a_total_that_falls_within_its_year_is_told_with_both_cells() {
        book("2024年第一季度", 5, 2000, 660_000).save(earlier, "一季度.xlsx");

        Assessment a = assess(book("2024年第二季度", 3, 2376, 660_000));

        assertThat(about(a, "累计"))
                .containsExactly(Finding.warning(
                        "指标填报!G5",
                        "新增社区托育中心数2024年第二季度累计3个，少于2024年第一季度累计的5个（一季度.xlsx〉指标填报!G5）",
                        "年内累计数只增不减",
                        "已按各期所报的数判定，请核对两期哪一个有误"));
    }

    @Test
    void a_total_that_begins_anew_with_its_year_or_stays_is_not_told() {
        book("2023年第四季度", 8, 2300, 660_000).save(earlier, "去年.xlsx");
        book("2024年第一季度", 3, 2000, 660_000).save(earlier, "一季度.xlsx");

        assertThat(about(assess(book("2024年第二季度", 3, 1900, 660_000)), "累计")).isEmpty();
    }

    @Test
    void an_earlier_quarter_told_twice_with_different_values_is_told_and_not_used() {
        book("2024年第一季度", 2, 2000, 660_000).save(earlier, "一季度.xlsx");
        book("2024年第一季度", 4, 2000, 660_000).save(earlier, "一季度（更正）.xlsx");

        Assessment a = assess(book("2024年第二季度", 3, 2376, 660_000));

        assertThat(about(a, "前后不一"))
                .singleElement()
                .satisfies(f -> assertThat(f.found())
                        .contains("新增社区托育中心数2024年第一季度", "一季度.xlsx〉指标填报!G5为2", "一季度（更正）.xlsx〉指标填报!G5为4"));
        assertThat(trend(a, "xinjian-14-a")).isNull();
        assertThat(trend(a, "xinjian-14-b").points()).hasSize(2);
    }

    @Test
    void a_population_that_moves_by_more_than_a_twentieth_is_told_once_for_all_its_targets() {
        book("2024年第一季度", 2, 2000, 600_000).save(earlier, "一季度.xlsx");

        assertThat(about(assess(book("2024年第二季度", 3, 2376, 630_001)), "（分母）"))
                .containsExactly(Finding.warning(
                        "基础数据!D2",
                        "常住人口（分母）2024年第二季度630,001人，比2024年第一季度的600,000人（一季度.xlsx〉基础数据!D2）增加5%",
                        "两期相差不超过5%的人口数",
                        "已按各期所报的数判定，请核对口径是否变动"));
        assertThat(about(assess(book("2024年第二季度", 3, 2376, 630_000)), "（分母）")).isEmpty();
    }

    @Test
    void the_baseline_that_was_stated_first_stays() {
        book("2024年第一季度", 2, 2000, 660_000).save(earlier, "一季度.xlsx");
        book("2023年第四季度")
                .row("xinjian-14-b", null, null, "新建区", 2300, 660_000, null, 3.4)
                .save(earlier, "去年.xlsx");

        assertThat(about(assess(book("2024年第二季度", 3, 2376, 660_000)), "基期值"))
                .singleElement()
                .satisfies(f -> assertThat(f.expected()).isEqualTo("与2023年第四季度首次填报的3.4一致"));
    }

    @Test
    void the_trend_stands_beside_a_verdict_with_where_it_leads() {
        book("2024年第一季度", 2, 2310, 660_000).save(earlier, "b.xlsx");
        book("2023年第四季度", 8, 2244, 660_000).save(earlier, "a.xlsx");

        Assessment a = assess(book("2024年第二季度", 3, 2376, 660_000));

        Trend stock = trend(a, "xinjian-14-b");
        assertThat(stock.words(judgement(a, "xinjian-14-b"))).isEqualTo("2023Q4 3.40 → 2024Q1 3.50 → 2024Q2 3.60 ↑");
        assertThat(stock.pace().words("个")).isEqualTo("自2023Q4起每季+0.1个，照此到2024年末为3.80个，达不到要求的4个");
        Trend flow = trend(a, "xinjian-14-a");
        assertThat(flow.words(judgement(a, "xinjian-14-a"))).isEqualTo("2023Q4 8 → 2024Q1 2 → 2024Q2 3 ↑");
        assertThat(flow.pace().words("个")).isEqualTo("自年初的0起每季+1.5个，照此到2024年末为6个，达不到要求的8个");
    }

    @Test
    void a_pace_that_just_arrives_reaches() {
        book("2024年第一季度", 2, 2244, 660_000).save(earlier, "a.xlsx");

        Assessment a = assess(book("2024年第二季度", 4, 2376, 660_000));

        assertThat(trend(a, "xinjian-14-b").pace().projected()).isEqualByComparingTo("4");
        assertThat(trend(a, "xinjian-14-b").pace().reaches()).isTrue();
        assertThat(trend(a, "xinjian-14-a").pace().reaches()).isTrue();
    }

    @Test
    void a_folder_may_hold_this_quarter_s_return_and_others_are_told() {
        book("2024年第一季度", 2, 2000, 660_000).save(earlier, "一季度.xlsx");
        book("2024年第三季度", 2, 2000, 660_000).save(earlier, "三季度.xlsx");
        ReturnBook now = book("2024年第二季度", 3, 2376, 660_000);

        assertThat(about(assess(now), "2024年第三季度的填报表"))
                .singleElement()
                .satisfies(f -> assertThat(f.where()).isEqualTo("三季度.xlsx"));
    }

    @Test
    void one_file_that_is_not_earlier_stops_the_work() {
        Path later = book("2024年第三季度", 2, 2000, 660_000).save(earlier, "三季度.xlsx");
        Path now = book("2024年第二季度", 3, 2376, 660_000).save(folder, "本期.xlsx");

        assertThatThrownBy(() -> new AssessReturn(RULES).assess(now, later))
                .isInstanceOf(InputProblem.class)
                .hasMessageContaining("请换一份较早的填报表");
    }
}
