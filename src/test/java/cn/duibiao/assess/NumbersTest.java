package cn.duibiao.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    /** The last column is what the first two, as shown, are apart. */
    @ParameterizedTest
    @CsvSource({
        "41.9643, 54,      41.96,   12.04",
        "46.5686, 57.5,    46.57,   10.93",
        "28.125,  32.5,    28.13,   4.37",
        "36.875,  32.5,    36.88,   4.38",
        "3.6,     3.75,    3.60,    0.15",
        "3.60,    3.625,   3.60,    0.025",
        "74.9996, 75,      74.9996, 0.0004",
        "3,       4,       3,       1",
        "3,       3.75,    3,       0.75",
    })
    void a_gap_is_shown_as_fine_as_its_value_so_that_the_two_make_up_the_figure(
            BigDecimal value, BigDecimal figure, String beside, BigDecimal gap) {
        assertThat(Numbers.beside(value, figure)).isEqualTo(beside);
        assertThat(Numbers.apart(value, figure)).isEqualByComparingTo(gap);
    }

    @ParameterizedTest
    @CsvSource({"1.3334, 4, 1.34", "1.33, 4, 1.33", "0.00021, 0.0007, 0.0003"})
    void what_each_quarter_must_bring_is_rounded_up_to_the_places_of_the_gap(
            BigDecimal each, BigDecimal gap, String told) {
        assertThat(new Gap(gap, gap, "个百分点", null, null).eachWords(each)).isEqualTo(told + "个百分点");
    }
}
