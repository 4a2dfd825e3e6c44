package cn.duibiao.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.duibiao.catalogue.CatalogueReader;
import cn.duibiao.finding.Finding;
import cn.duibiao.finding.InputProblem;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.PlanName;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BindingTest {
    private static final Plan XINJIAN = new CatalogueReader(Path.of("rules")).plan(ReturnBook.PLAN);
    private static final List<PlanName> KNOWN = List.of(
            PlanName.of(XINJIAN), new PlanName("xiangan-2024", "厦门市翔安区卫生健康局2024年工作计划", "翔安区2024年卫生健康工作计划", null));
    private static final String KNOWN_PLANS =
            "已知的一个计划：xinjian-2023-2025（新建区卫生健康服务能力全面提升三年行动计划（2023—2025年））、" + "xiangan-2024（厦门市翔安区卫生健康局2024年工作计划）";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xinjian-2023-2025",
                "新建区卫生健康服务能力全面提升三年行动计划（2023—2025年）",
                "《新建区卫生健康服务能力全面提升三年行动计划(2023-2025年)》",
                "新建区三年行动计划",
                "新建区卫生健康服务能力全面提升三年行动计划",
                "新府发〔2023〕3号",
                "新府发[2023]3号",
                "《新建区三年行动计划》（新府发〔2023〕3号）"
            })
    void a_plan_goes_by_its_id_its_titles_and_its_number(String name) {
        Binding binding = bind(book("计划：" + name, "填报期：2024年第二季度"));

        assertThat(binding.plan()).isSameAs(XINJIAN);
        assertThat(binding.period()).isEqualTo(new Period(2024, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "2024Q2, 2",
        "2024年第二季度, 2",
        "2024 年 第 2 季度, 2",
        "2024年二季度, 2",
        "２０２４年第三季度, 3",
        "2024年上半年, 2",
        "2024年1—9月, 3",
        "2024年1-12月, 4",
        "2024年第一季度（1—3月）, 1",
        "截至2024年第四季度末, 4",
        "截至2024年6月底, 2",
        "2024年4-6月, 2",
        "2024年6月, 2",
        "2024.6, 2",
        "2024-06, 2",
        "2024/6/30, 2",
        "2024年12月31日, 4"
    })
    void a_period_is_written_in_many_ways(String text, int quarter) {
        assertThat(bind(book("计划：新建区三年行动计划", "填报期：" + text)).period()).isEqualTo(new Period(2024, quarter));
    }

    @Test
    void the_properties_of_a_template_are_enough() {
        ReturnBook book = book("填报表", "（盖章）")
                .property("duibiao.plan", "xinjian-2023-2025")
                .property("duibiao.period", "2024Q3")
                .property("duibiao.rules", "abc")
                .property("other", "x");

        Return read = ReturnReader.read(book.save(folder));

        assertThat(Binding.of(read, KNOWN, id -> XINJIAN).period()).isEqualTo(new Period(2024, 3));
        assertThat(read.rulesDigest()).isEqualTo("abc");
        assertThat(read.properties()).doesNotContainKey("other");
    }

    @Test
    void a_title_serves_where_nothing_else_says_it() {
        Binding binding = bind(book("新建区三年行动计划2024年第二季度填报表", "（盖章）"));

        assertThat(binding.period()).isEqualTo(new Period(2024, 2));
    }

    @Test
    void everything_that_is_missing_is_told_at_once() {
        assertThat(refused(book("填报表", "2024年")))
                .containsExactly(
                        Finding.stop("填报表.xlsx 表头", "没有写明计划", KNOWN_PLANS, "请在表头写明“计划：…”"),
                        Finding.stop("填报表.xlsx 表头", "没有写明填报期", "一个季度，如2024年第二季度或2024Q2", "请在表头写明“填报期：…”"));
    }

    @Test
    void everything_that_is_unknown_is_told_at_once() {
        assertThat(refused(book("计划：某某计划", "填报期：2024年")))
                .containsExactly(
                        Finding.stop("指标填报!A1", "计划“某某计划”", KNOWN_PLANS, "请改正"),
                        Finding.stop("指标填报!A2", "填报期“2024年”", "一个季度，如2024年第二季度或2024Q2", "请改正"));
    }

    @Test
    void a_head_that_contradicts_the_template_stops() {
        ReturnBook book = book("计划：翔安区2024年卫生健康工作计划", "填报期：2024Q2")
                .property("duibiao.plan", "xinjian-2023-2025")
                .property("duibiao.period", "2024Q3");

        assertThat(refused(book))
                .containsExactly(
                        Finding.stop(
                                "填报表.xlsx",
                                "互相矛盾的计划：指标填报!A1“翔安区2024年卫生健康工作计划”、文件属性duibiao.plan“xinjian-2023-2025”",
                                "同一个计划",
                                "请核对，或用模板重新填报"),
                        Finding.stop(
                                "填报表.xlsx",
                                "互相矛盾的填报期：指标填报!A2“2024Q2”、文件属性duibiao.period“2024Q3”",
                                "同一个填报期",
                                "请核对，或用模板重新填报"));
    }

    @Test
    void a_head_that_says_the_same_in_other_words_does_not() {
        ReturnBook book = book("计划：新府发〔2023〕3号", "填报期：2024年第二季度")
                .property("duibiao.plan", "xinjian-2023-2025")
                .property("duibiao.period", "2024Q2");

        assertThat(bind(book).period()).isEqualTo(new Period(2024, 2));
    }

    @Test
    void a_title_of_another_quarter_than_the_label_stops() {
        ReturnBook book = ReturnBook.blank()
                .row("新建区2024年第三季度填报表")
                .row("计划：新建区三年行动计划", "填报期：2024Q2")
                .row("指标编号", "本期值");

        assertThat(refused(book))
                .containsExactly(Finding.stop(
                        "填报表.xlsx", "互相矛盾的填报期：指标填报!B2“2024Q2”、指标填报!A1“新建区2024年第三季度填报表”", "同一个填报期", "请核对，或用模板重新填报"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024年", "2024年5月", "二季度", "2024年6月3日", "2024年5-6月", "2024年1-5月"})
    void what_ends_with_no_quarter_is_no_period(String text) {
        assertThat(refused(book("计划：新建区三年行动计划", "填报期：" + text)))
                .containsExactly(Finding.stop("指标填报!A2", "填报期“" + text + "”", "一个季度，如2024年第二季度或2024Q2", "请改正"));
    }

    @Test
    void a_title_without_the_word_form_contradicts_as_well() {
        ReturnBook book = ReturnBook.blank()
                .row("厦门市翔安区卫生健康局2024年工作计划2024年1-3月完成情况")
                .row("计划：新建区三年行动计划", "填报期：2024Q2")
                .row("指标编号", "本期值");

        assertThat(refused(book))
                .extracting(Finding::found)
                .satisfiesExactly(
                        plan -> assertThat(plan).startsWith("互相矛盾的计划："),
                        period -> assertThat(period).startsWith("互相矛盾的填报期："));
    }

    @ParameterizedTest
    @ValueSource(strings = {"新建区三年行动计划2024年1-6月完成情况", "新建区三年行动计划（2024年1—6月）统计表"})
    void months_in_a_title_serve_too(String title) {
        assertThat(bind(book(title, "（盖章）")).period()).isEqualTo(new Period(2024, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "新建区2024年第二季度填报表",
                "新建区2024年填报表",
                "注：2024年第一季度的数见附表",
                "2024年第一季度至第二季度情况",
                "2024年第一季度、2024年第二季度对照表"
            })
    void a_title_that_says_the_same_or_only_speaks_of_another_quarter_does_not(String title) {
        ReturnBook book =
                ReturnBook.blank().row(title).row("计划：新建区三年行动计划", "填报期：2024Q2").row("指标编号", "本期值");

        assertThat(bind(book).period()).isEqualTo(new Period(2024, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022Q4", "2026Q1"})
    void a_period_outside_the_plan_stops(String outside) {
        assertThat(refused(book("计划：新建区三年行动计划", "填报期：" + outside)))
                .containsExactly(Finding.stop(
                        "指标填报!A2",
                        "填报期" + Period.parse(outside).orElseThrow().label(),
                        "2023年第一季度至2025年第四季度（新府发〔2023〕3号）",
                        "请核对计划与填报期"));
    }

    private static ReturnBook book(String first, String second) {
        return ReturnBook.blank().row(first).row(second).row("指标编号", "指标名称", "本期值");
    }

    private Binding bind(ReturnBook book) {
        return Binding.of(ReturnReader.read(book.save(folder)), KNOWN, id -> {
            assertThat(id).isEqualTo(ReturnBook.PLAN);
            return XINJIAN;
        });
    }

    private List<Finding> refused(ReturnBook book) {
        return catchThrowableOfType(InputProblem.class, () -> bind(book)).findings();
    }
}
