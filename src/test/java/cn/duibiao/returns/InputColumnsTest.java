package cn.duibiao.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Columns that are called as the inputs of an indicator, and columns that are called by a time alone. */
class InputColumnsTest {
    @TempDir
    Path folder;

    private static Arguments table(String rows, String... facts) {
        return Arguments.of(rows, facts);
    }

    static Stream<Arguments> understood() {
        return Stream.of(
                table("""
                        指标名称|受检夫妇数|应检夫妇数|检查率
                        计划怀孕夫妇受检率|830|1000|83%""", "13-c 受检的计划怀孕夫妇数=830 B4", "13-c 计划怀孕夫妇数=1000 C4", "13-c 本期值=83 D4"),
                table(
                        """
                        指标名称|计量单位|受检夫妇数|应检夫妇数|活产数|孕产妇死亡数|完成值
                        计划怀孕夫妇受检率|%|830|1000|||
                        孕产妇死亡率|/10万|||3000|0|
                        新增社区托育中心数|个|||||5""",
                        "13-c 受检的计划怀孕夫妇数=830 C4",
                        "13-c 计划怀孕夫妇数=1000 D4",
                        "14-a 本期值=5 G6",
                        "15-a 活产数=3000 E5",
                        "15-a 孕产妇死亡数=0 F5"),
                table("""
                        指标名称|签约服务居民数（万人）|常住人口（万人）
                        家庭医生签约服务覆盖率|37|66""", "18-d 家庭医生签约服务居民数=370000 B4", "18-d 常住人口=660000 C4"),
                table(
                        """
                        单位|活产数|孕产妇死亡数|孕产妇死亡率（/10万）|婴儿死亡数|婴儿死亡率（‰）
                        新建区|3000|0|0|6|2""",
                        "15-a 活产数=3000 B4",
                        "15-a 孕产妇死亡数=0 C4",
                        "15-a 本期值=0 D4",
                        "15-c 活产数=3000 B4",
                        "15-c 婴儿死亡数=6 E4",
                        "15-c 本期值=2 F4"),
                table("""
                        计划怀孕夫妇受检率完成情况
                        乡镇|受检夫妇数|应检夫妇数|检查率
                        合计|830|1000|83%""", "13-c 受检的计划怀孕夫妇数=830 B5", "13-c 计划怀孕夫妇数=1000 C5", "13-c 本期值=83 D5"),
                table("""
                        乡镇|受检的计划怀孕夫妇数|计划怀孕夫妇数
                        合计|830|1000""", "13-c 受检的计划怀孕夫妇数=830 B4", "13-c 计划怀孕夫妇数=1000 C4"));
    }

    @ParameterizedTest
    @MethodSource("understood")
    void columns_called_as_the_inputs_are_the_numerator_and_the_denominator(String rows, String... facts) {
        Taken result = new Sketch(rows).taken(folder);

        assertThat(Sketch.facts(result)).containsExactlyInAnyOrder(facts);
        assertThat(Sketch.lines(result)).noneMatch(l -> l.startsWith("〔错误〕"));
    }

    @Test
    void a_likeness_is_told_once_for_its_column_and_the_plan_s_own_name_is_not() {
        Taken result = new Sketch("""
                        指标名称|填报单位|受检夫妇数|计划怀孕夫妇数
                        计划怀孕夫妇受检率|新建区|830|1000
                        计划怀孕夫妇受检率|长堎镇|400|500""").taken(folder);

        assertThat(Sketch.lines(result))
                .containsExactly("〔提醒〕指标填报!C3：发现“受检夫妇数”；应为列名“分子”或“受检的计划怀孕夫妇数”；"
                        + "已作为xinjian-13-c“计划怀孕夫妇受检率”的分子（受检的计划怀孕夫妇数）采用，请核对。");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "门诊人次数|住院人次数; 9|9",
                "受检夫妇数|实际受检夫妇数; 830|820",
                "夫妇数|受检人员数; 1000|830",
                "受检夫妇数（万对）|应检夫妇数（对）; 0.083|1000"
            })
    void what_may_be_either_or_neither_is_not_used_and_told(String names, String figures) {
        Taken result = new Sketch("指标名称|" + names + "\n计划怀孕夫妇受检率|" + figures).taken(folder);

        assertThat(Sketch.facts(result)).isEmpty();
        assertThat(Sketch.lines(result))
                .singleElement()
                .asString()
                .startsWith("〔错误〕指标填报!第4行：发现xinjian-13-c只有列名")
                .endsWith("应为列名“分子”“分母”“本期值”，或“受检的计划怀孕夫妇数”“计划怀孕夫妇数”；该行未采用，请改列名。");
    }

    @Test
    void a_table_of_other_things_is_told_once() {
        Taken result = new Sketch("指标名称|计量单位|本期值\n新增社区托育中心数|个|5")
                .on("概况", "指标名称|床位总数|人员总数\n区人民医院|500|600\n区中医医院|300|400")
                .taken(folder);

        assertThat(Sketch.facts(result)).containsExactly("14-a 本期值=5 C4");
        assertThat(Sketch.lines(result)).singleElement().asString().startsWith("〔提醒〕概况!第2行");
    }

    static Stream<Arguments> times() {
        return Stream.of(
                Arguments.of("项目|计量单位|2023年末|2024年6月末", "城区人口|万人|29|30", "300000 基础数据!D2"),
                Arguments.of("项目|计量单位|上季|本季", "城区人口|万人|29|30", "300000 基础数据!D2"),
                Arguments.of("项目|计量单位|本期末|上年末", "城区人口|万人|30|29", "300000 基础数据!C2"),
                Arguments.of("项目|计量单位|2024年|2024年6月末", "城区人口|万人|29|30", "300000 基础数据!D2"),
                Arguments.of("项目|计量单位|2023年|2024年", "城区人口|万人|29|30", "300000 基础数据!D2"),
                Arguments.of("数据项|一季度末（万人）|二季度末（万人）", "城区人口|29|30", "300000 基础数据!C2"),
                Arguments.of("项目|计量单位|数值|\n||2023年末|2024年6月末", "城区人口|万人|29|30", "300000 基础数据!D3"),
                Arguments.of("项目|计量单位|2022年末|2023年末", "城区人口|万人|29|30", null),
                Arguments.of("项目|计量单位|2023年末|2024年6月末", "城区人口|万人|29|", null),
                Arguments.of("项目|计量单位|2024年3月末|2024年9月末", "城区人口|万人|29|31", null));
    }

    @ParameterizedTest
    @MethodSource("times")
    void of_base_data_for_several_times_the_quarter_s_are_taken(String header, String row, String figure) {
        Taken result = new Sketch("指标名称|计量单位|本期值\n新增社区托育中心数|个|5")
                .on("基础数据", header + "\n" + row)
                .taken(folder);

        assertThat(Sketch.facts(result))
                .filteredOn(f -> f.contains("人口"))
                .isEqualTo(figure == null ? List.of() : List.of("6-a 城区人口=" + figure));
        assertThat(Sketch.lines(result).stream().anyMatch(l -> l.startsWith("〔错误〕基础数据!")))
                .isEqualTo(figure == null);
    }

    @ParameterizedTest
    @CsvSource({
        "2023年|2024年1-6月, 14-a 本期值=5 C4",
        "2024年3月末|2024年6月末, 14-a 本期值=5 C4",
        "2024年1-6月|2024年1-3月, 14-a 本期值=8 B4"
    })
    void of_indicators_too(String header, String fact) {
        Taken result = new Sketch("指标名称|" + header + "\n新增社区托育中心数|8|5").taken(folder);

        assertThat(Sketch.facts(result)).containsExactly(fact);
    }

    @Test
    void columns_of_years_alone_may_be_what_is_to_be_reached() {
        Taken result = new Sketch("指标名称|计量单位|本期值\n新增社区托育中心数|个|5")
                .on("附件", "指标名称|计量单位|2023年|2024年|2025年\n每千人口托位数|个|3.5|4.0|4.5")
                .taken(folder);

        assertThat(Sketch.facts(result)).containsExactly("14-a 本期值=5 C4");
    }

    @Test
    void people_without_a_unit_far_fewer_than_those_counted_among_them_are_in_doubt() {
        String header = "指标名称|分子|分母\n家庭医生签约服务覆盖率|";
        assertThat(Sketch.lines(new Sketch(header + "370000|66").taken(folder)))
                .containsExactly("〔错误〕指标填报!C4：发现“66”，没有计量单位，是66人还是66万人；应为写明计量单位的常住人口；" + "未采用，请写明计量单位是“人”还是“万人”。");
        assertThat(Sketch.facts(new Sketch(header + "700|660").taken(folder)))
                .containsExactly("18-d 家庭医生签约服务居民数=700 B4", "18-d 常住人口=660 C4");
    }
}
