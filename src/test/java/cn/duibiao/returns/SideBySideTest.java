package cn.duibiao.returns;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.finding.Finding;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables side by side on a sheet: which are two and are both read, and what only looks like two. */
class SideBySideTest {
    @TempDir
    Path folder;

    private static Arguments layout(String what, String rows, String merged, String... facts) {
        return Arguments.of(what, rows, merged, facts);
    }

    static Stream<Arguments> both() {
        return Stream.of(
                layout(
                        "an empty column between",
                        """
                        指标名称|本期值||指标名称|计量单位|分子|分母|本期值
                        新增社区托育中心数|5||每千人口托位数|个/千人|2376|660000|3.6
                        填表人：王五|||审核人：李四""",
                        "",
                        "14-a 本期值=5 B4",
                        "14-b 托位数=2376 F4",
                        "14-b 常住人口=660000 G4",
                        "14-b 本期值=3.6 H4"),
                layout("no column between, the numbering begins anew", """
                        序号|指标名称|本期值|序号|指标名称|本期值
                        一、托育
                        1|新增社区托育中心数|5|2|计划怀孕夫妇受检率|83%""", "A4:F4", "13-c 本期值=83 F5", "14-a 本期值=5 C5"),
                layout(
                        "the column before the names stands there again too",
                        """
                        类别|指标名称|本期值|类别|指标名称|本期值
                        托育|新增社区托育中心数|5|妇幼|计划怀孕夫妇受检率|83%""",
                        "",
                        "13-c 本期值=83 F4",
                        "14-a 本期值=5 C4"),
                layout(
                        "a unit of measure that the left one has already begins the right one",
                        """
                        指标名称|单位|本期值|单位|指标名称|本期值
                        新增社区托育中心数|个|5|%|计划怀孕夫妇受检率|83""",
                        "",
                        "13-c 本期值=83 F4",
                        "14-a 本期值=5 C4"),
                layout("other words for the same columns", """
                        指标名称|计量单位|本期值||考核指标|单位|完成值
                        新增社区托育中心数|个|5||计划怀孕夫妇受检率|%|83%""", "", "13-c 本期值=83 G4", "14-a 本期值=5 C4"),
                layout(
                        "the right header lies lower",
                        """
                        指标名称|计量单位|分子|本期值
                        每千人口托位数|个|2376|||表二　基础数据
                        新增社区托育中心数|个||5||项目|计量单位|数值
                        计划怀孕夫妇受检率|%||83%||城区人口|万人|30""",
                        "",
                        "6-a 城区人口=300000 H6",
                        "13-c 本期值=83 D6",
                        "14-a 本期值=5 D5",
                        "14-b 托位数=2376 C4"),
                layout(
                        "the right header lies lower, no column between",
                        """
                        指标名称|计量单位|本期值
                        新增社区托育中心数|个|5|项目|单位|数值
                        计划怀孕夫妇受检率|%|83%|城区人口|万人|30""",
                        "",
                        "6-a 城区人口=300000 F5",
                        "13-c 本期值=83 C5",
                        "14-a 本期值=5 C4"),
                layout("the left header lies lower", """
                        ||||项目|计量单位|数值
                        指标名称|计量单位|本期值||城区人口|万人|30
                        新增社区托育中心数|个|5""", "", "6-a 城区人口=300000 G4", "14-a 本期值=5 C5"),
                layout("the base data stand on the left", """
                        项目|计量单位|数值|指标名称|计量单位|分子|本期值
                        城区人口|万人|30|新增社区托育中心数|个||5""", "", "6-a 城区人口=300000 C4", "14-a 本期值=5 G4"),
                layout(
                        "three of them, and below them one over the whole width",
                        """
                        指标名称|本期值||指标名称|本期值||项目|计量单位|数值
                        新增社区托育中心数|5||受检夫妇随访率|90%||城区人口|万人|30
                        二、比率
                        序号|指标名称|计量单位||分子|分母|||本期值
                        1|计划怀孕夫妇受检率|%||830|1000|||83%""",
                        "",
                        "6-a 城区人口=300000 I4",
                        "13-c 受检的计划怀孕夫妇数=830 E7",
                        "13-c 计划怀孕夫妇数=1000 F7",
                        "13-c 本期值=83 I7",
                        "13-e 本期值=90 E4",
                        "14-a 本期值=5 B4"),
                layout(
                        "the header of both is printed again",
                        """
                        序号|指标名称|本期值|序号|指标名称|本期值
                        1|新增社区托育中心数|5|3|受检夫妇随访率|90%
                        序号|指标名称|本期值|序号|指标名称|本期值
                        2|计划怀孕夫妇受检率|83%||
                        填表人：王五""",
                        "",
                        "13-c 本期值=83 C6",
                        "13-e 本期值=90 F4",
                        "14-a 本期值=5 C4"),
                layout(
                        "a form of a unit each, its name over it",
                        """
                        填报单位：区人民医院||||填报单位：区中医医院
                        指标名称|计量单位|完成值||指标名称|计量单位|完成值
                        市级临床重点专科建成数|个|3||市级临床重点专科建成数|个|2
                        标准发热门诊设立||是||标准发热门诊设立||否""",
                        "",
                        "5-b（区人民医院） 本期值=3 C5",
                        "5-b（区中医医院） 本期值=2 G5",
                        "9-a（区人民医院） 是 C6",
                        "9-a（区中医医院） 否 G6"),
                layout("a unit of measure over one of them alone", """
                        表一　指标|||表二　人口（单位：万人）
                        指标名称|本期值||项目|数值
                        新增社区托育中心数|5||城区人口|30""", "", "6-a 城区人口=300000 E5", "14-a 本期值=5 B5"),
                layout(
                        "indicators as columns, units in another order on the right",
                        """
                        单位|市级临床重点专科建成数||单位|标准发热门诊设立
                        区人民医院|3||区中医医院|否
                        区中医医院|2||区人民医院|是""",
                        "",
                        "5-b（区人民医院） 本期值=3 B4",
                        "5-b（区中医医院） 本期值=2 B5",
                        "9-a（区人民医院） 是 E5",
                        "9-a（区中医医院） 否 E4"),
                layout(
                        "rows of indicators beside rows of units",
                        """
                        指标名称|计量单位|本期值||单位名称|市级临床重点专科建成数|标准发热门诊设立
                        新增社区托育中心数|个|5||区人民医院|3|是""",
                        "",
                        "5-b（区人民医院） 本期值=3 F4",
                        "9-a（区人民医院） 是 G4",
                        "14-a 本期值=5 C4"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("both")
    void both_tables_are_read(String what, String rows, String merged, String... facts) {
        Taken result = new Sketch(rows).merge(merged).taken(folder);

        assertThat(Sketch.facts(result)).containsExactly(facts);
        assertThat(Sketch.lines(result)).noneMatch(l -> l.startsWith("〔错误〕"));
        assertThat(result.ledger().entries()).noneMatch(e -> e.use().kind() == Use.Kind.IGNORED);
    }

    static Stream<Arguments> one() {
        return Stream.of(
                layout(
                        "two groups of columns",
                        """
                        指标名称|计量单位|本期|||上年同期||
                        ||分子|分母|完成率|分子|分母|完成率
                        计划怀孕夫妇受检率|%|830|1000|83%|700|1000|70%""",
                        "A3:A4,B3:B4,C3:E3,F3:H3",
                        "13-c 受检的计划怀孕夫妇数=830 C5",
                        "13-c 计划怀孕夫妇数=1000 D5"),
                layout("remarks to the right", """
                        指标名称|计量单位|本期值||填报说明
                        新增社区托育中心数|个|5||1.指标名称按计划填写
                        |||| 2.项目以实际为准""", "", "14-a 本期值=5 C4"),
                layout("a glossary to the right", """
                        指标名称|计量单位|本期值||指标名称|指标解释
                        新增社区托育中心数|个|5||新增社区托育中心数|当年新建成的""", "", "14-a 本期值=5 C4"),
                layout("the responsible unit behind an empty column", """
                        指标名称|计量单位|本期值||责任单位|科室意见
                        新增社区托育中心数|个|5||区卫健委|同意
                        市级临床重点专科建成数|个|3||区人民医院|同意""", "", "5-b（区人民医院） 本期值=3 C5", "14-a 本期值=5 C4"),
                layout("the numbering printed once more at the right edge", """
                        序号|指标名称|本期值|备注|序号
                        1|新增社区托育中心数|5||1""", "", "14-a 本期值=5 C4"),
                layout("an empty column within a table", """
                        指标名称|计量单位||本期值||备注
                        新增社区托育中心数|个||5||在建一处""", "", "14-a 本期值=5 D4"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("one")
    void what_only_looks_like_a_second_table_is_none(String what, String rows, String merged, String... facts) {
        Taken result = new Sketch(rows).merge(merged.split(",")).taken(folder);

        assertThat(Sketch.facts(result)).containsExactly(facts);
        assertThat(Sketch.lines(result)).noneMatch(l -> l.startsWith("〔错误〕"));
    }

    static Stream<Arguments> unclear() {
        return Stream.of(
                layout("a unit of measure that may be either's", """
                        指标名称|本期值|单位|指标名称|本期值
                        新增社区托育中心数|5|个|受检夫妇随访率|90%""", "", "D", "14-a 本期值=5 B4"),
                layout("a merged name over columns of both", """
                        序号|指标名称|填报情况|||
                        ||本期值|序号|指标名称|本期值
                        1|新增社区托育中心数|5|2|受检夫妇随访率|90%""", "A3:A4,B3:B4,C3:F3", "D", "14-a 本期值=5 C5"),
                layout("a merged figure over columns of both", """
                        指标名称|本期值|指标名称|本期值
                        新增社区托育中心数|5||90%""", "B4:C4", "C", "14-a 本期值=5 B4"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unclear")
    void where_it_is_not_clear_the_right_one_is_told_and_not_read(
            String what, String rows, String merged, String... facts) {
        Taken result = new Sketch(rows).merge(merged.split(",")).taken(folder);

        assertThat(Sketch.facts(result)).containsExactly(facts[1]);
        assertThat(Sketch.lines(result))
                .filteredOn(l -> l.startsWith("〔错误〕"))
                .singleElement()
                .asString()
                .contains("右边自" + facts[0] + "列起还有一张表");
    }

    @Test
    void what_both_tables_say_alike_is_told_by_their_cells_and_what_they_gainsay_is_not_used() {
        Taken result = new Sketch("""
                        指标名称|计量单位|本期值||指标名称|计量单位|本期值
                        新增社区托育中心数|个|5||新增社区托育中心数|个|5
                        计划怀孕夫妇受检率|%|83%||计划怀孕夫妇受检率|%|84%""").taken(folder);

        assertThat(result.findings())
                .contains(
                        Finding.warning("指标填报!E4:G4", "xinjian-14-a又报一次，与A4:C4数值相同", "每个指标和单位只报一行", "采用了A4:C4，请删去一行"),
                        Finding.error(
                                "指标填报!G5",
                                "xinjian-13-c重复填报：本期值在指标填报!C5为83%，在指标填报!G5为84%",
                                "每个指标和单位只报一行",
                                "两行都未采用，请核对后删去错的一行"));
    }

    @Test
    void a_table_of_another_time_on_the_right_gainsays_nothing() {
        Taken result = new Sketch("""
                        2024年1-6月|||2023年1-6月
                        指标名称|计量单位|完成值|指标名称|计量单位|完成值
                        新增社区托育中心数|个|5|新增社区托育中心数|个|3""").merge("A3:C3", "D3:F3").taken(folder);

        assertThat(Sketch.facts(result)).containsExactly("14-a 本期值=5 C5");
        assertThat(result.ledger().entries())
                .filteredOn(e -> e.where().equals("指标填报!F5"))
                .singleElement()
                .satisfies(e -> assertThat(e.use().as()).isEqualTo("表题写的是截至2023年6月，不是本期的数"));
    }

    @Test
    void forms_of_several_units_below_each_other_are_each_their_own() {
        String form = "填报单位：%s\n指标名称|计量单位|完成值\n市级临床重点专科建成数|个|%d\n填表人：张三\n";
        Taken result = new Sketch(form.formatted("区人民医院", 3) + form.formatted("区中医医院", 2)).taken(folder);

        assertThat(Sketch.facts(result)).containsExactly("5-b（区人民医院） 本期值=3 C5", "5-b（区中医医院） 本期值=2 C9");
    }

    @Test
    void a_header_printed_again_below_the_same_unit_s_name_goes_on() {
        Taken result = new Sketch("""
                        填报单位：区人民医院
                        指标名称|计量单位|完成值
                        市级临床重点专科建成数|个|3
                        填报单位：区人民医院
                        指标名称|计量单位|完成值
                        标准发热门诊设立||是""").taken(folder);

        assertThat(Sketch.facts(result)).containsExactly("5-b（区人民医院） 本期值=3 C5", "9-a（区人民医院） 是 C8");
        assertThat(result.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"二、2023年上半年完成情况", "2023年1-6月", "新建区2023年第二季度完成情况表"})
    void the_figures_of_a_table_below_a_title_of_another_time_are_not_used(String title) {
        Taken result = twice(title);

        assertThat(Sketch.facts(result)).containsExactly("14-a 本期值=5 C4");
        assertThat(Sketch.lines(result))
                .singleElement()
                .asString()
                .startsWith("〔错误〕指标填报!C8：发现“90%”，表题写的是")
                .contains("2023年6月；应为2024年第二季度的数");
    }

    @ParameterizedTest
    @ValueSource(strings = {"二、2024年12月底前完成的任务", "二、2024年上半年完成情况", "二、比率类指标"})
    void a_chapter_s_heading_that_names_a_due_date_or_the_quarter_itself_says_nothing_against_them(String title) {
        assertThat(Sketch.facts(twice(title))).containsExactly("13-e 本期值=90 C8", "14-a 本期值=5 C4");
    }

    private Taken twice(String title) {
        return new Sketch("指标名称|计量单位|完成值\n新增社区托育中心数|个|5\n" + title + "\n指标名称|计量单位|完成值\n新增社区托育中心数|个|5\n受检夫妇随访率|%|90%")
                .taken(folder);
    }
}
