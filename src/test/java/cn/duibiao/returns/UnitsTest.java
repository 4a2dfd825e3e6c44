package cn.duibiao.returns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {
    @ParameterizedTest(name = "1{0} = {2}{1}")
    @CsvSource({
        "人, 人, 1", "万人, 人, 10000", "人, 万人, 0.0001", "名, 人, 1", "亿元, 万元, 10000", "元, 万元, 0.0001", "千元, 元, 1000",
        "百万元, 万元, 100", "所, 家, 1", "万人次, 人次, 10000", "%, ‰, 10", "‰, %, 0.1", "％, %, 1", "百分点, %, 1",
        "/10万, /万, 0.1", "例/10万, /10万, 1", "1/10万, /10万, 1", "张/千人, 张/千人, 1", "张/每千人口, 张/千人, 1", "个/万人, 个/千人, 0.1"
    })
    void one_in_another(String from, String to, String factor) {
        assertThat(Units.factor(from, to).orElseThrow().toPlainString()).isEqualTo(factor);
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource({"人次, 人", "人, 家", "台, 辆", "%, 个", "‰, 个/千人", "个, 个/千人", "张/千人, 个/千人", "万, 人", "级, 个", "是/否, 个"})
    void nothing_in_common(String from, String to) {
        assertThat(Units.factor(from, to)).isEmpty();
    }

    @ParameterizedTest(name = "1{0} under {1} = {2}")
    @CsvSource({"万, 人, 10000", "万, 万元, 1", "亿, 万元, 10000", "个, 个/千人, 1", "元, 元/人, 1", "万元, 元/人, 10000"})
    void a_unit_in_the_cell_may_be_cut_short(String suffix, String unit, String factor) {
        assertThat(Units.suffix(suffix, unit).orElseThrow().toPlainString()).isEqualTo(factor);
    }

    @ParameterizedTest(name = "{0} under {1}")
    @CsvSource({"张, 个/千人", "万, %", "万, 个/千人", "人, 元/人"})
    void but_not_into_another(String suffix, String unit) {
        assertThat(Units.suffix(suffix, unit)).isEmpty();
    }
}
