package cn.duibiao.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write under 完成情况 and into the columns beside it. */
class PhraseTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"已完成5个，占62.5%, 5", "已完成5个, 5", "累计建成5家（长堎、石岗）, 5", "目前已累计完成1204个；占比达60%, 1204"})
    void a_count_that_begins_a_text_with_its_unit_is_used_and_told(String text, String figure) {
        Taken result = new Sketch("指标名称|完成情况\n新增社区托育中心数|" + text).taken(folder);

        assertThat(Sketch.facts(result)).containsExactly("14-a 本期值=" + figure + " B4");
        assertThat(Sketch.lines(result))
                .singleElement()
                .asString()
                .startsWith("〔提醒〕")
                .endsWith("采用，请核对，并只填数。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "完成3个，目标8个",
                "计划8个，已完成5个",
                "已完成5个乡镇",
                "新增5个",
                "已完成5",
                "已完成5人",
                "已完成62.5%",
                "完成约5个",
                "已完成5个左右",
                "已完成5个，在建2处"
            })
    void what_may_be_another_figure_is_not(String text) {
        Taken result = new Sketch("指标名称|完成情况\n新增社区托育中心数|" + text).taken(folder);

        assertThat(Sketch.facts(result)).isEmpty();
        assertThat(Sketch.lines(result)).singleElement().asString().startsWith("〔错误〕指标填报!B4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"完成83%", "完成83%，居全市前列", "受检率83%（830/1000）"})
    void a_share_in_a_few_words_may_be_that_of_what_was_to_be_reached(String text) {
        assertThat(Sketch.facts(new Sketch("指标名称|完成情况\n计划怀孕夫妇受检率|" + text).taken(folder)))
                .isEmpty();
    }

    @Test
    void a_department_of_whoever_reports_is_no_unit_of_its_own() {
        String rows = "指标名称|责任科室|完成值\n新增社区托育中心数|%s|5";

        assertThat(Sketch.facts(new Sketch(rows.formatted("托育科")).taken(folder)))
                .containsExactly("14-a 本期值=5 C4");
        assertThat(Sketch.facts(new Sketch("填报单位：长堎镇\n" + rows.formatted("托育科")).taken(folder)))
                .isEmpty();
        assertThat(Sketch.facts(new Sketch(rows.formatted("长堎镇卫生院公卫科")).taken(folder)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "指标名称|一季度|一至二季度|一至三季度, 14-a 本期值=5 C4",
        "指标名称|第1季度|1-2季度|1-3季度, 14-a 本期值=5 C4",
        "指标名称|2022年基数|2024年二季度末实际|目标, 14-a 本期值=5 C4"
    })
    void a_column_is_known_by_its_quarters(String header, String fact) {
        assertThat(Sketch.facts(new Sketch(header + "\n新增社区托育中心数|2|5|").taken(folder)))
                .contains(fact);
    }

    @Test
    void a_figure_beside_nothing_but_a_baseline_is_not_passed_over_silently() {
        Taken result = new Sketch("序号|指标名称|单位|基期值|核定结果\n1|计划怀孕夫妇受检率|%|70|83").taken(folder);

        assertThat(Sketch.lines(result)).anyMatch(l -> l.startsWith("〔错误〕指标填报!第4行：发现xinjian-13-c只有列名“核定结果”下的数"));
    }

    @Test
    void a_row_named_as_an_input_is_told_where_it_belongs() {
        Taken result = new Sketch("指标名称|计量单位|本期数\n孕产妇死亡数|人|0\n城区人口|万人|30").taken(folder);

        assertThat(Sketch.lines(result))
                .containsExactly(
                        "〔错误〕指标填报!A4：发现“孕产妇死亡数”，与xinjian-15-a的分子同名；应为本计划的指标名称，相近的有xinjian-15-a“孕产妇死亡率”；"
                                + "该行未采用，是xinjian-15-a的分子的请填在该处；是其中之一的请改用其名称，或补上指标编号。",
                        "〔错误〕指标填报!A5：发现“城区人口”，与基础数据的“城区人口”同名；应为本计划的指标名称；"
                                + "该行未采用，是基础数据的“城区人口”的请填在该处；请对照模板核对名称，或补上指标编号。");
    }
}
