package cn.duibiao.returns;

import static cn.duibiao.returns.ReturnBook.formatted;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.catalogue.CatalogueReader;
import cn.duibiao.fact.Quantity;
import cn.duibiao.fact.Report;
import cn.duibiao.fact.State;
import cn.duibiao.finding.Finding;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Plan;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {
    private static final Plan PLAN = new CatalogueReader(Path.of("rules")).plan(ReturnBook.PLAN);
    private static final Period PERIOD = new Period(2024, 2);
    private static final Finding EMPTY =
            Finding.error("指标填报!A3:J3", "下面没有填报行的表头", "表头下面每个指标一行", "这张表没有数据可采用；请在表头下逐行填报，已填在别处的请移到表头下面，多余的表头请删去");

    @TempDir
    Path folder;

    @Test
    void every_target_and_unit_has_a_report_even_of_an_empty_return() {
        Taken result = take(ReturnBook.xinjian());

        assertThat(result.reports())
                .hasSize(PLAN.targets().stream()
                        .mapToInt(t -> t.judgedFor().size())
                        .sum())
                .allMatch(r -> r.quantity(Report.VALUE).state() == State.MISSING)
                .allMatch(r -> r.contradiction() == null && r.period().equals(PERIOD));
        assertThat(result.findings()).containsExactly(EMPTY);
    }

    @Test
    void a_share_takes_its_numerator_from_the_row_and_its_shared_denominator_from_the_base_data() {
        Taken result = take(ReturnBook.xinjian()
                .row("xinjian-14-b", "每千人口托位数", "个/千人", "新建区", 2376, null, null, 3.5)
                .base("常住人口", "万人", null, formatted(66, "0.0")));

        Report report = report(result, "xinjian-14-b");
        assertThat(report.quantity("托位数")).isEqualTo(quantity("托位数", "2376", "指标填报!E4", "2376"));
        assertThat(report.quantity("常住人口")).isEqualTo(quantity("常住人口", "660000", "基础数据!D2", "660000（表中显示66.0）"));
        assertThat(report.quantity("常住人口").shownDiffers()).isFalse();
        assertThat(report.quantity(Report.VALUE)).isEqualTo(Quantity.missing(Report.VALUE, "指标填报!G4"));
        assertThat(report.quantity(Report.BASELINE).value()).isEqualByComparingTo("3.5");
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void the_row_s_own_denominator_goes_before_the_base_data_and_a_difference_is_told() {
        ReturnBook book = ReturnBook.xinjian().row("xinjian-14-b", null, null, null, 2376, "65.9万人", null);

        Report report = report(take(book), "xinjian-14-b");
        assertThat(report.quantity("常住人口").value()).isEqualByComparingTo("659000");

        Taken result = take(book.base("常住人口", "万人", "新建区", 66));
        assertThat(report(result, "xinjian-14-b").quantity("常住人口").cell()).isEqualTo("指标填报!F4");
        assertThat(result.findings())
                .containsExactly(Finding.warning("指标填报!F4", "常住人口659000人", "与基础数据一致（基础数据!D2为660000人）", "已采用本行的数，请核对"));
    }

    @Test
    void the_same_denominator_in_other_units_is_no_difference() {
        Taken result = take(ReturnBook.xinjian()
                .row("xinjian-14-b", null, null, null, 2376, 660000, null)
                .base("常住人口", "万人", "全区", 66));

        assertThat(result.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"万人, 370000", "人, 37", "%, 37", ", 37"})
    void a_row_s_unit_that_can_only_be_that_of_the_parts_holds_for_them(String written, String people) {
        Taken result = take(ReturnBook.xinjian().row("xinjian-18-d", null, written, null, 37));

        assertThat(report(result, "xinjian-18-d").quantity("家庭医生签约服务居民数").value())
                .isEqualByComparingTo(people);
    }

    @Test
    void base_data_said_twice_with_different_values_is_a_contradiction() {
        Taken result = take(ReturnBook.xinjian()
                .row("xinjian-14-b", null, null, null, 2376)
                .base("常住人口", "万人", null, 66)
                .base("常住人口", "人", "新建区", 650000));

        String why = "常住人口在基础数据!D2为66，在基础数据!D3为650000";
        Quantity population = report(result, "xinjian-14-b").quantity("常住人口");
        assertThat(population.state()).isEqualTo(State.CONTRADICTORY);
        assertThat(population.note()).isEqualTo(why);
        assertThat(result.findings()).containsExactly(Finding.error("基础数据!D3", why, "同一项目只有一个数", "请核对后删去错的一行"));
    }

    @Test
    void base_data_said_twice_with_the_same_value_is_not() {
        Taken result = take(ReturnBook.xinjian()
                .row("xinjian-14-b")
                .base("常住人口", "万人", null, 66)
                .base("常住人口", "人", "新建区", 660000));

        assertThat(report(result, "xinjian-14-b").quantity("常住人口").value()).isEqualByComparingTo("660000");
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void base_data_of_an_unknown_unit_item_or_body_is_told_and_not_used() {
        Taken result = take(ReturnBook.xinjian()
                .row("xinjian-14-b")
                .base("常住人口", "户", null, 66)
                .base("城区人口", "万人", "长堎镇", 20)
                .base("流动人口", "万人", null, 5)
                .base("活产数", null, null, 3000)
                .base(null, "人", null, 7));

        assertThat(report(result, "xinjian-14-b").quantity("常住人口").state()).isEqualTo(State.UNREADABLE);
        assertThat(report(result, "xinjian-6-a").quantity("城区人口").state()).isEqualTo(State.MISSING);
        assertThat(report(result, "xinjian-15-b").quantity("活产数").value()).isEqualByComparingTo("3000");
        assertThat(result.findings())
                .containsExactlyInAnyOrder(
                        Finding.error("基础数据!C3", "“长堎镇”", "空白、本地区名称、计划点名的单位，或在“指标填报”中有数的单位", "未采用，全区数据请将填报单位留空"),
                        Finding.warning("基础数据!A4", "“流动人口”", "本计划用到的项目", "未采用，请对照模板核对项目名称"),
                        Finding.error("基础数据!D6", "“7”，没有项目名称", "写明项目的一行", "未采用，请补上项目"),
                        Finding.error("基础数据!D2", "“66”，计量单位写作“户”", "以人计的数", "请改用人填报"),
                        Finding.warning("基础数据!第5行", "没有计量单位的活产数", "计量单位“人”", "已按人采用，请补填"));
    }

    @Test
    void a_quota_takes_what_is_held_from_the_value_and_its_bases_from_the_base_data() {
        Taken result = take(ReturnBook.xinjian()
                .row("xinjian-6-a", null, "辆", null, null, null, 40)
                .row("xinjian-20-a", null, "人", null, null, 800, 9)
                .base("城区人口", "万人", null, 20)
                .base("农村地区人口", "万人", null, 46));

        assertThat(report(result, "xinjian-6-a").quantity(Report.VALUE).value()).isEqualByComparingTo("40");
        assertThat(report(result, "xinjian-6-a").quantity("农村地区人口").value()).isEqualByComparingTo("460000");
        assertThat(report(result, "xinjian-20-a").quantity("二级及以上综合性医院实际床位数").cell())
                .isEqualTo("指标填报!F5");
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void a_limit_rate_takes_the_expected_denominator_and_tells_one_that_is_already_passed() {
        ReturnBook book =
                ReturnBook.xinjian().row("xinjian-15-a", null, "/10万", null, 1).base("活产数", "人", null, 3000);

        assertThat(take(book.base("预计全年活产数", "人", null, 6000)).findings()).isEmpty();

        Taken passed = take(ReturnBook.xinjian()
                .row("xinjian-15-a")
                .base("活产数", "人", null, 3000)
                .base("预计全年活产数", "人", null, 2999));
        assertThat(report(passed, "xinjian-15-a").quantity("预计全年活产数").value()).isEqualByComparingTo("2999");
        assertThat(passed.findings())
                .containsExactly(Finding.warning("基础数据!D3", "预计全年活产数2999人", "不小于已报的活产数3000人（基础数据!D2）", "该预计数未采用，请核对"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xinjian-14-a", " XINJIAN-14-A ", "ｘｉｎｊｉａｎ－１４－ａ", "xinjian–14–a"})
    void an_id_is_read_whatever_its_width_and_case(String id) {
        Taken result = take(ReturnBook.xinjian().row(id, null, "个", null, null, null, 3));

        assertThat(report(result, "xinjian-14-a").quantity(Report.VALUE).value())
                .isEqualByComparingTo("3");
        assertThat(result.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"每千人口托位数", "每千人口 托位数", "每千人口托位数：", "　每千人口托位数"})
    void a_row_without_id_is_matched_by_name(String name) {
        Taken result = take(ReturnBook.xinjian().row(1, name, "个/千人", null, null, null, 3.6));

        assertThat(report(result, "xinjian-14-b").quantity(Report.VALUE).value())
                .isEqualByComparingTo("3.6");
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void rows_that_belong_to_nothing_are_told() {
        Taken result = take(ReturnBook.xinjian()
                .row("xinjian-99-z", "每千人口托位数", null, null, null, null, 3.6)
                .row(null, "托位满意度", null, null, null, null, 3.6)
                .row(null, null, "个", null, null, null, 5)
                .row(null, "小计", "个"));

        assertThat(report(result, "xinjian-14-b").quantity(Report.VALUE).state())
                .isEqualTo(State.MISSING);
        assertThat(result.findings())
                .containsExactly(
                        Finding.error("指标填报!A4", "“xinjian-99-z”", "本计划的指标编号", "该行未采用，请对照模板核对编号"),
                        Finding.error("指标填报!B5", "“托位满意度”", "本计划的指标名称", "该行未采用，请对照模板核对名称，或补上指标编号"),
                        Finding.error("指标填报!第6行", "有数而没有指标编号和指标名称的一行", "写明指标编号的一行", "该行未采用，请补上指标编号"));
    }

    @Test
    void an_id_governs_over_a_name_that_contradicts_it() {
        Taken result = take(ReturnBook.xinjian().row("xinjian-14-a", "每千人口托位数", "个", null, null, null, 3));

        assertThat(report(result, "xinjian-14-a").quantity(Report.VALUE).value())
                .isEqualByComparingTo("3");
        assertThat(result.findings())
                .containsExactly(
                        Finding.warning("指标填报!B4", "“每千人口托位数”", "xinjian-14-a的名称“新增社区托育中心数”", "已按指标编号采用，请核对编号与名称"));
    }

    @Test
    void units_are_known_by_their_aliases_and_without_the_area() {
        Taken result = take(ReturnBook.xinjian()
                .row("xinjian-5-b", null, "个", "新建区人民医院", null, null, 4)
                .row("xinjian-5-b", null, "个", "南昌市新建区 中医医院", null, null, 3)
                .row("xinjian-4-a", null, null, "专科医院(石岗)", null, null, "是"));

        assertThat(report(result, "xinjian-5-b", "区人民医院").quantity(Report.VALUE).value())
                .isEqualByComparingTo("4");
        assertThat(report(result, "xinjian-5-b", "区中医医院").quantity(Report.VALUE).value())
                .isEqualByComparingTo("3");
        assertThat(report(result, "xinjian-4-a", "新建区专科医院（石岗）").milestone().isDone())
                .isTrue();
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void a_unit_that_the_target_does_not_name_is_told_and_a_whole_takes_any() {
        Taken result = take(ReturnBook.xinjian()
                .row("xinjian-5-b", null, "个", "区疾控中心", null, null, 4)
                .row("xinjian-5-b", null, "个", null, null, null, 3)
                .row("xinjian-14-a", null, "个", "区卫健委妇幼科", null, null, 3));

        assertThat(report(result, "xinjian-5-b", "区人民医院").quantity(Report.VALUE).state())
                .isEqualTo(State.MISSING);
        assertThat(report(result, "xinjian-14-a").quantity(Report.VALUE).value())
                .isEqualByComparingTo("3");
        assertThat(result.findings())
                .containsExactly(
                        Finding.error("指标填报!D4", "“区疾控中心”", "计划点名的单位：区人民医院、区中医医院", "该行未采用，请填写其中之一"),
                        Finding.error("指标填报!D5", "xinjian-5-b没有填报单位", "计划点名的单位：区人民医院、区中医医院", "该行未采用，请填写其中之一"));
    }

    @Test
    void two_rows_that_say_the_same_are_one() {
        Taken result = take(ReturnBook.xinjian()
                .row("xinjian-14-a", null, "个", null, null, null, 3)
                .row("xinjian-14-a", null, "个", null, null, null, "3"));

        assertThat(report(result, "xinjian-14-a").contradiction()).isNull();
        assertThat(result.findings())
                .containsExactly(
                        Finding.warning("指标填报!第5行", "xinjian-14-a又报一次，与第4行数值相同", "每个指标和单位只报一行", "采用了第4行，请删去一行"));
    }

    @Test
    void two_rows_that_differ_contradict_each_other() {
        Taken result = take(ReturnBook.xinjian()
                .row("xinjian-14-a", null, "个", null, null, null, 3)
                .row("xinjian-14-a", null, "个", null, null, null, 5));

        String why = "本期值在指标填报!G4为3，在指标填报!G5为5";
        assertThat(report(result, "xinjian-14-a").contradiction()).isEqualTo("重复填报且数值不同：" + why);
        assertThat(result.findings())
                .containsExactly(
                        Finding.error("指标填报!G5", "xinjian-14-a重复填报：" + why, "每个指标和单位只报一行", "两行都未采用，请核对后删去错的一行"));
    }

    @Test
    void a_value_is_converted_from_the_unit_of_its_row() {
        Taken result = take(ReturnBook.xinjian().row("xinjian-25-c", null, "万元", null, null, null, 3.6, 30000));

        assertThat(report(result, "xinjian-25-c").quantity(Report.VALUE).value())
                .isEqualByComparingTo("36000");
        assertThat(report(result, "xinjian-25-c").quantity(Report.BASELINE).value())
                .isEqualByComparingTo("300000000");
    }

    @ParameterizedTest
    @CsvSource({"个, 3.6, 3.6", "个/千人, 3.6, 3.6", "个/每千人口, 3.6, 3.6", "个/万人, 36, 3.6", "'', 3.6个, 3.6", "'', 36个/万人, 3.6"
    })
    void a_density_is_read_with_its_denominator_named_or_not(String unit, String cell, String value) {
        Taken result = take(ReturnBook.xinjian().row("xinjian-14-b", null, unit, null, null, null, cell));

        assertThat(report(result, "xinjian-14-b").quantity(Report.VALUE).value())
                .isEqualByComparingTo(value);
        assertThat(result.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5, 5个", "5, 0.0005万个", "1.0, 1", "5, —", "—, 5"})
    void one_value_in_two_writings_and_a_row_that_says_nothing_contradict_nobody(String one, String other) {
        Taken result = take(ReturnBook.xinjian()
                .row("xinjian-14-a", null, "个", null, null, null, one)
                .row("xinjian-14-a", null, "个", null, null, null, other));

        assertThat(report(result, "xinjian-14-a").contradiction()).isNull();
        assertThat(report(result, "xinjian-14-a").value("新增社区托育中心数").getState()).isEqualTo(State.REPORTED);
    }

    @Test
    void a_milestone_said_twice_in_other_words_is_no_contradiction_where_no_is_one() {
        ReturnBook book = ReturnBook.xinjian()
                .row("xinjian-8-g", null, null, null, null, null, "是", null, "2024.5.1")
                .row("xinjian-8-g", null, null, null, null, null, "√", null, "2024年5月1日");

        assertThat(report(take(book), "xinjian-8-g").contradiction()).isNull();
        assertThat(report(take(book.row("xinjian-8-g", null, null, null, null, null, "×")), "xinjian-8-g")
                        .contradiction())
                .startsWith("重复填报且数值不同");
    }

    @ParameterizedTest
    @CsvSource({
        "1-3月累计完成, 1-6月累计完成, D2",
        "截至3月底完成数, 截至6月底完成数, D2",
        "截至2024年6月末完成值, 截至2024年3月末完成值, C2",
        "完成值（2023年）, 完成值（2024年）, D2",
        "一季度, 二季度, D2",
        "第一季度完成情况, 第二季度完成情况, D2",
        "上半年完成数, 前三季度完成数, C2"
    })
    void of_columns_for_several_times_that_of_the_quarter_is_taken(String one, String other, String cell) {
        Taken result = take(ReturnBook.blank().row("指标编号", "计量单位", one, other).row("xinjian-14-b", "个", 3.5, 3.5));

        assertThat(report(result, "xinjian-14-b").quantity(Report.VALUE).cell()).isEqualTo("指标填报!" + cell);
        assertThat(result.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-3月累计完成", "截至5月底完成数", "2023年完成值", "完成值（2024年1-9月）", "一季度", "截至2025年6月底完成值"})
    void a_column_of_another_time_alone_is_not_taken(String header) {
        Taken result = take(ReturnBook.blank()
                .row("指标编号", "计量单位", header)
                .row("xinjian-14-b", "个", 3.5)
                .row("xinjian-8-g", null, "是"));

        assertThat(report(result, "xinjian-14-b").quantity(Report.VALUE).state())
                .isEqualTo(State.UNREADABLE);
        assertThat(report(result, "xinjian-8-g").milestone().getState()).isEqualTo(State.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-6月累计完成", "截至6月底完成数", "2024年完成值", "年末数", "全年完成数", "上半年完成值", "本年累计数", "本期"})
    void a_column_of_this_quarter_s_end_or_of_no_month_is(String header) {
        Taken result = take(ReturnBook.blank().row("指标编号", "计量单位", header).row("xinjian-14-a", "个", 5));

        assertThat(report(result, "xinjian-14-a").value("新增社区托育中心数").getValue()).isEqualByComparingTo("5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4-6月完成数", "二季度完成数", "6月完成数"})
    void what_was_done_in_a_quarter_or_month_alone_is_no_cumulative_count(String header) {
        Taken result = take(ReturnBook.blank().row("指标编号", "计量单位", header).row("xinjian-14-a", "个", 5));

        assertThat(report(result, "xinjian-14-a").value("新增社区托育中心数").note()).contains("是当季数");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024年",
                "2024年底",
                "2024年第三季度",
                "2024年下半年",
                "24年9月底",
                "拟于6月完成",
                "预计年底",
                "12月底",
                "9月30日",
                "第三季度",
                "2025年"
            })
    void done_and_a_day_that_has_not_come_or_may_not_have_is_not_done(String date) {
        assertThat(done(date)).isNotEqualTo(State.REPORTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023年", "2023年底", "2024年第一季度", "2024年上半年", "24年6月底", "6月30日", "第二季度", "去年12月"})
    void done_and_a_stretch_of_time_that_has_passed_is_done(String date) {
        assertThat(done(date)).isEqualTo(State.REPORTED);
    }

    private State done(String date) {
        Taken result = take(ReturnBook.xinjian().row("xinjian-8-g", null, null, null, null, null, "是", null, date));
        return report(result, "xinjian-8-g").milestone().getState();
    }

    @Test
    void the_unit_of_measure_over_base_data_holds_where_a_row_names_none() {
        Taken result = take(ReturnBook.xinjian()
                .row("xinjian-14-b", null, null, null, 2376)
                .on("基础数据", "单位：万人")
                .on("基础数据", "项目", "计量单位", "数值")
                .on("基础数据", "常住人口", null, 66)
                .on("基础数据", "城区人口", "人", 300000));

        assertThat(report(result, "xinjian-14-b").quantity("常住人口").value()).isEqualByComparingTo("660000");
        assertThat(report(result, "xinjian-6-a").quantity("城区人口").value()).isEqualByComparingTo("300000");
    }

    @Test
    void the_unit_of_measure_in_the_header_of_base_data_holds_too() {
        Taken result = take(ReturnBook.xinjian()
                .row("xinjian-14-b", null, null, null, 2376)
                .on("基础数据", "项目", "数值（万人）")
                .on("基础数据", "常住人口", 66));

        assertThat(report(result, "xinjian-14-b").quantity("常住人口").value()).isEqualByComparingTo("660000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"50余人", "50余", "约50", "大约50人", "近50人", "50左右", "50人左右", "50多人", "50以上", "1,200余人", "3万余人"})
    void a_rough_number_is_not_usable_and_it_is_said_what_to_type(String rough) {
        Taken result = take(ReturnBook.xinjian().row("xinjian-14-a", null, "人", null, null, null, rough));

        assertThat(report(result, "xinjian-14-a").quantity(Report.VALUE).state())
                .isEqualTo(State.UNREADABLE);
        String digits = rough.replaceAll("[^0-9,万]", "");
        assertThat(result.findings())
                .contains(Finding.error(
                        "指标填报!G4", "“" + rough + "”，是约数，不能用来判定", "以个计的数", "请填实际的数；确为" + digits + "的，只填" + digits));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5个", "5 家", "05", "5处"})
    void an_exact_number_is_not_taken_for_a_rough_one(String exact) {
        Taken result = take(ReturnBook.xinjian().row("xinjian-14-a", null, null, null, null, null, exact));

        assertThat(report(result, "xinjian-14-a").quantity(Report.VALUE).value())
                .isEqualByComparingTo("5");
    }

    @Test
    void points_are_no_level_where_per_cent_is() {
        Taken result = take(ReturnBook.xinjian()
                .row("xinjian-14-d", null, null, null, null, null, "75个百分点")
                .row("xinjian-17-a", null, "百分点", null, null, null, 75));

        assertThat(report(result, "xinjian-14-d").quantity(Report.VALUE).state())
                .isEqualTo(State.UNREADABLE);
        assertThat(result.findings())
                .contains(
                        Finding.error("指标填报!G4", "“75个百分点”，百分点是两个比率之差，不是比率", "以%计的社区托育中心普惠率", "请填比率本身；就是75%的，请改填“75%”"))
                .anySatisfy(f -> assertThat(f.where() + f.found()).isEqualTo("指标填报!G5“75”，百分点是两个比率之差，不是比率"));

        Taken level = take(ReturnBook.xinjian().row("xinjian-14-d", null, "百分点", null, null, null, "75%"));
        assertThat(report(level, "xinjian-14-d").quantity(Report.VALUE).value()).isEqualByComparingTo("75");
    }

    @Test
    void a_unit_that_is_none_of_those_asked_is_told_with_those_like_it() {
        Taken result = take(ReturnBook.xinjian()
                .row("xinjian-5-b", null, "个", "区中医院", null, null, 4)
                .row("xinjian-5-b", null, "个", "妇女联合会", null, null, 4));

        assertThat(result.findings())
                .contains(
                        Finding.error("指标填报!D4", "“区中医院”", "计划点名的单位：区人民医院、区中医医院，相近的有“区中医医院”", "该行未采用，是相近的那个单位的请改用其名称"),
                        Finding.error("指标填报!D5", "“妇女联合会”", "计划点名的单位：区人民医院、区中医医院", "该行未采用，请填写其中之一"));
    }

    @ParameterizedTest
    @CsvSource({"数据项,2024年", "数据名称,2024年6月末", "项目,2024年6月末", "数据项,2024年6月底（人）", "项目名称,2024年上半年"})
    void a_column_of_base_data_that_is_named_by_its_time_alone_holds_the_figures(String item, String time) {
        Taken result = take(ReturnBook.xinjian()
                .row("xinjian-14-b", null, null, null, 2376)
                .on("基础数据", item, "计量单位", time)
                .on("基础数据", "常住人口", "人", 660000));

        assertThat(report(result, "xinjian-14-b").quantity("常住人口").value()).isEqualByComparingTo("660000");
        assertThat(result.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023年", "2024年3月末", "2024年第一季度"})
    void figures_of_another_time_are_not_used(String time) {
        Taken result = take(ReturnBook.xinjian()
                .row("xinjian-14-b", null, null, null, 2376)
                .on("基础数据", "数据项", "计量单位", time)
                .on("基础数据", "常住人口", "人", 660000));

        assertThat(report(result, "xinjian-14-b").quantity("常住人口").state()).isEqualTo(State.UNREADABLE);
        assertThat(result.findings()).anySatisfy(f -> assertThat(f.found()).contains("列名写的是"));
    }

    @Test
    void people_fewer_than_places_are_in_doubt_where_their_unit_is_typed_nowhere() {
        Taken result = take(
                ReturnBook.xinjian().row("xinjian-14-b", null, null, null, 2376).base("常住人口", null, null, 66));

        Report report = report(result, "xinjian-14-b");
        assertThat(report.quantity("常住人口").state()).isEqualTo(State.CONTRADICTORY);
        assertThat(report.doubts())
                .singleElement()
                .satisfies(d -> assertThat(d.readings())
                        .extracting(r -> r.words() + r.quantity().value().toPlainString())
                        .containsExactly("66人66", "66万人660000"));
        assertThat(result.findings())
                .contains(Finding.error("基础数据!D2", "“66”，没有计量单位，是66人还是66万人", "写明计量单位的常住人口", "未采用，请写明计量单位是“人”还是“万人”"))
                .noneMatch(f -> f.advice().contains("已按人采用"));
    }

    @ParameterizedTest
    @CsvSource({"人,66,66", "万人,66,660000", ",660000,660000", ",66万,660000"})
    void people_are_in_no_doubt_where_their_unit_is_typed_or_there_are_enough_of_them(
            String unit, String figure, String people) {
        Taken result = take(
                ReturnBook.xinjian().row("xinjian-14-b", null, null, null, 2376).base("常住人口", unit, null, figure));

        assertThat(report(result, "xinjian-14-b").quantity("常住人口").value()).isEqualByComparingTo(people);
    }

    @Test
    void the_rows_own_people_are_in_doubt_too_unless_the_template_says_what_they_are() {
        Taken named = take(ReturnBook.xinjian().row(null, "每千人口托位数", null, null, 2376, 66));
        assertThat(report(named, "xinjian-14-b").quantity("常住人口").state()).isEqualTo(State.CONTRADICTORY);

        Taken numbered = take(ReturnBook.xinjian().row("xinjian-14-b", null, null, null, 2376, 66));
        assertThat(report(numbered, "xinjian-14-b").quantity("常住人口").value()).isEqualByComparingTo("66");
    }

    /** Under two lines of title, of which the second says the unit of measure. */
    private static ReturnBook under(String measure) {
        return ReturnBook.blank()
                .row("新建区卫生健康填报表")
                .row("计划", ReturnBook.PLAN, null, "填报期", "2024年第二季度", measure)
                .row("指标编号", "指标名称", "计量单位", "分子", "分母", "本期值");
    }

    @ParameterizedTest
    @ValueSource(strings = {"单位：万人", "计量单位: 万人", "（单位：万人）", "附表（单位：万人）"})
    void the_unit_of_measure_over_indicators_holds_where_a_row_names_none(String measure) {
        Taken result = take(under(measure).row("xinjian-14-b", null, null, "2376个", 66, null));

        assertThat(report(result, "xinjian-14-b").quantity("常住人口").value()).isEqualByComparingTo("660000");
        assertThat(report(result, "xinjian-14-b").quantity("托位数").value()).isEqualByComparingTo("2376");
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void a_row_or_a_cell_that_names_its_unit_goes_before_the_one_over_the_table() {
        Taken result = take(under("单位：万元").row("xinjian-14-a", null, "个", null, null, 5));
        assertThat(report(result, "xinjian-14-a").quantity(Report.VALUE).value())
                .isEqualByComparingTo("5");

        Taken own = take(under("单位：万元").row("xinjian-14-a", null, null, null, null, "5个"));
        assertThat(report(own, "xinjian-14-a").quantity(Report.VALUE).value()).isEqualByComparingTo("5");
        assertThat(own.findings()).isEmpty();
    }

    @Test
    void a_unit_of_measure_over_the_table_that_cannot_be_the_indicators_gainsays_its_figures() {
        Taken result = take(under("单位：万元")
                .row("xinjian-14-a", null, null, null, null, 5)
                .row("xinjian-14-b", null, null, 2376, 660000, null));

        assertThat(result.findings())
                .contains(
                        Finding.error("指标填报!F4", "“5”，计量单位写作“万元”", "以个计的数", "请改用个填报"),
                        Finding.error("指标填报!D5", "“2376”，计量单位写作“万元”", "以个计的数", "请改用个填报"),
                        Finding.error("指标填报!E5", "“660000”，计量单位写作“万元”", "以人计的数", "请改用人填报"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"填报单位：新建区卫健委", "单位：新建区人民医院", "单位：个、万人"})
    void an_institution_or_a_list_over_the_table_is_no_unit_of_measure(String measure) {
        Taken result = take(under(measure).row("xinjian-14-a", null, null, null, null, 5));

        assertThat(result.findings()).noneMatch(f -> f.found().contains("计量单位写作"));
    }

    @Test
    void a_second_table_has_its_own_unit_of_measure() {
        Taken result = take(under("单位：个")
                .row("xinjian-14-a", null, null, null, null, 5)
                .row("表二")
                .row("单位：万人")
                .row("项目", "计量单位", "数值")
                .row("常住人口", null, 66));

        assertThat(report(result, "xinjian-14-a").quantity(Report.VALUE).value())
                .isEqualByComparingTo("5");
        assertThat(report(result, "xinjian-14-b").quantity("常住人口").value()).isEqualByComparingTo("660000");
    }

    @Test
    void a_sheet_that_goes_on_without_a_header_is_told_where_a_cover_is_not() {
        Taken result = take(ReturnBook.xinjian()
                .row("xinjian-14-a", null, "个", null, null, null, 5)
                .on("续表", "安宁疗护病区数", "个", 1)
                .on("封面", "新建区卫生健康委员会", 2024)
                .on("值班", "7月1日", "王五"));

        assertThat(result.findings())
                .containsExactly(Finding.warning("续表", "没有表头而有名称和数的工作表", "每张工作表各有表头，续表也有", "其中的数据未采用；是报送的数据的，请补上表头"));
    }

    @Test
    void a_density_of_something_else_is_not_read() {
        Taken result = take(ReturnBook.xinjian().row("xinjian-14-b", null, "张/千人", null, null, null, 3.6));

        assertThat(result.findings())
                .containsExactly(Finding.error("指标填报!G4", "“3.6”，计量单位写作“张/千人”", "以个/千人计的数", "请改用个/千人填报"));
    }

    @Test
    void what_cannot_be_read_is_told_with_its_cell_and_carried_into_the_measurement() {
        Taken result = take(ReturnBook.xinjian()
                .row("xinjian-14-a", null, "个", null, null, null, "三个")
                .row("xinjian-13-c", null, "%", null, null, null, 0.75));

        assertThat(report(result, "xinjian-14-a").value("新增社区托育中心数").note()).isEqualTo("指标填报!G4“三个”不是数字");
        assertThat(report(result, "xinjian-13-c")
                        .proportion("受检的计划怀孕夫妇数", "计划怀孕夫妇数", "100")
                        .getState())
                .isEqualTo(State.CONTRADICTORY);
        assertThat(result.findings())
                .extracting(Finding::line)
                .containsExactly(
                        "〔错误〕指标填报!G5：发现“0.75”，是0.75%还是75%；应为写明单位的数；请填“0.75%”或“75%”。",
                        "〔错误〕指标填报!G4：发现“三个”，不是数字；应为以个计的数；请只填一个数，说明写在备注。");
    }

    private Taken take(ReturnBook book) {
        return Taken.of(ReturnReader.read(book.save(folder)), PLAN, PERIOD);
    }

    private static Report report(Taken result, String target) {
        return report(result, target, null);
    }

    private static Report report(Taken result, String target, String unit) {
        return result.reports().stream()
                .filter(r -> r.getTarget().equals(target) && Objects.equals(r.getEntity(), unit))
                .findFirst()
                .orElseThrow();
    }

    private static Quantity quantity(String name, String value, String cell, String shown) {
        return Quantity.reported(name, new java.math.BigDecimal(value), cell, shown);
    }
}
