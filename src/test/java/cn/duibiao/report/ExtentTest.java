package cn.duibiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExtentTest {
    @Test
    void a_text_that_fits_takes_one_line_and_one_character_more_takes_two() {
        // 10 units are 70 pixels less padding: five characters of 12 pixels.
        assertThat(Extent.lines("托位数达标", 10, 9)).isEqualTo(1);
        assertThat(Extent.lines("托位数达标了", 10, 9)).isEqualTo(2);
    }

    @Test
    void a_line_break_is_a_line() {
        assertThat(Extent.lines("一\n二\n三", 50, 9)).isEqualTo(3);
    }

    @Test
    void no_row_is_higher_than_excel_allows() {
        assertThat(Extent.height(500, 9)).isEqualTo(409f);
    }
}
