package cn.duibiao.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.duibiao.plan.Grading.By;
import cn.duibiao.plan.Grading.Grade;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradingTest {
    private static final Grading LIGHTS = new Grading(
            By.POINTS_BEHIND,
            List.of(
                    grade("绿", null, false, "0", true),
                    grade("黄", "0", false, "30", true),
                    grade("红", "30", false, null, false)));

    private static Grade grade(String label, String from, boolean withFrom, String to, boolean withTo) {
        return new Grade(
                label,
                from == null ? null : new BigDecimal(from),
                withFrom,
                to == null ? null : new BigDecimal(to),
                withTo);
    }

    @ParameterizedTest
    @CsvSource({"0, 绿", "0.0001, 黄", "30, 黄", "30.00, 黄", "30.0001, 红", "100, 红"})
    void a_value_has_the_grade_whose_interval_holds_it(BigDecimal behind, String label) {
        assertThat(LIGHTS.of(behind)).isEqualTo(label);
        assertThat(LIGHTS.faults()).isEmpty();
    }

    @Test
    void a_stretch_without_a_grade_is_named_with_its_ends() {
        Grading published = new Grading(
                By.POINTS_BEHIND,
                List.of(
                        grade("绿", null, false, "0", true),
                        grade("黄", "10", true, "30", true),
                        grade("红", "30", false, null, false)));
        assertThat(published.faults()).containsExactly("落后序时进度（个百分点）大于0且小于10时没有等级");
        assertThatThrownBy(() -> published.of(BigDecimal.valueOf(5))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_single_value_without_a_grade_and_one_with_two_are_named() {
        Grading pointMissing = new Grading(
                By.ATTAINMENT, List.of(grade("轻", "0.6", false, null, false), grade("重", null, false, "0.6", false)));
        Grading pointTwice = new Grading(
                By.ATTAINMENT, List.of(grade("轻", "0.6", true, null, false), grade("重", null, false, "0.6", true)));
        assertThat(pointMissing.faults()).containsExactly("完成率等于0.6时没有等级");
        assertThat(pointTwice.faults()).containsExactly("完成率等于0.6时有2个等级：轻、重");
    }

    @Test
    void what_lies_outside_of_the_scale_needs_no_grade() {
        Grading upToOne = new Grading(
                By.ATTAINMENT, List.of(grade("轻", "0.6", true, "1", true), grade("重", "0", true, "0.6", false)));
        assertThat(upToOne.faults()).isEmpty();
    }
}
