package cn.duibiao.returns;

import static cn.duibiao.returns.ReturnBook.formatted;
import static cn.duibiao.returns.ReturnBook.formula;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cn.duibiao.fact.Completion;
import cn.duibiao.fact.State;
import cn.duibiao.finding.Finding;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.FormulaError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionsTest {
    private static final String EXPECTED = "“是”“否”，或带百分号的形象进度（如60%）";
    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    @TempDir
    Path folder;

    private final List<Finding> findings = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"是", "已完成", "完成", "√", " 是 ", "Ｙ", "☑"})
    void done(String word) {
        assertThat(read(word, null)).isEqualTo(completion(true, null, null));
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"否", "未完成", "×", "X", "进行中", "尚未完成"})
    void open(String word) {
        assertThat(read(word, null)).isEqualTo(completion(false, null, null));
        assertThat(findings).isEmpty();
    }

    static Stream<Arguments> progress() {
        return Stream.of(
                arguments("60%", "60"),
                arguments("６０．５％", "60.5"),
                arguments(formatted(0.6, "0%"), "60"),
                arguments(formatted(60, "0\"%\""), "60"),
                arguments("0.5%", "0.5"),
                arguments("100%", "100"),
                arguments("120%", "120"));
    }

    @ParameterizedTest
    @MethodSource
    void progress(Object cell, String percent) {
        Completion read = read(cell, null);

        assertThat(read.state()).isEqualTo(State.REPORTED);
        assertThat(read.progress()).isEqualByComparingTo(percent);
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"完成80%", "已完成80％", "形象进度：80%", "进度达80 %"})
    void progress_behind_a_word(String text) {
        assertThat(read(text, null).progress()).isEqualByComparingTo("80");
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"完成约80%", "完成80%以上", "基本完成", "未完成80%", "完成80"})
    void no_progress(String text) {
        assertThat(read(text, null).state()).isEqualTo(State.UNREADABLE);
    }

    @Test
    void a_serial_number_is_a_day_and_told_where_another_number_is_none() {
        assertThat(read("是", 45413).date()).isEqualTo(LocalDate.of(2024, 5, 1));
        assertThat(findings)
                .containsExactly(
                        Finding.warning("指标填报!I4", "“45413”", "年月日俱全的日期，如2024-05-01", "已按日期序号2024-05-01采用，请设为日期格式并核对"));
        assertThat(read("是", 5413).date()).isNull();
    }

    @Test
    void a_bare_number_above_one_is_progress_and_is_told() {
        assertThat(read(60, null).progress()).isEqualByComparingTo("60");
        assertThat(findings).containsExactly(Finding.warning("指标填报!G4", "“60”", EXPECTED, "已按形象进度60%采用，请补上百分号"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "０", "0.0"})
    void a_bare_nought_could_be_no_or_no_progress(String nought) {
        for (Object typed : List.of(nought, 0)) {
            findings.clear();
            assertThat(read(typed, null).state()).isEqualTo(State.UNREADABLE);
            assertThat(findings)
                    .singleElement()
                    .satisfies(f -> assertThat(f.found()).endsWith("，是否还是0%"));
        }
        assertThat(read("0%", null)).isEqualTo(completion(false, new java.math.BigDecimal("0"), null));
    }

    @Test
    void a_bare_number_up_to_one_could_be_two_things() {
        Completion read = read(0.5, null);

        assertThat(read.state()).isEqualTo(State.UNREADABLE);
        assertThat(read.note()).isEqualTo("指标填报!G4“0.5”是0.5%还是50%");
        assertThat(findings).containsExactly(Finding.error("指标填报!G4", "“0.5”，是0.5%还是50%", EXPECTED, "请写上百分号，或填“是”“否”"));
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                arguments("基本完成", "“基本完成”，不能识别"),
                arguments("是否", "“是否”，不能识别"),
                arguments("3个", "“3个”，不能识别"),
                arguments(DAY, "“2024-05-01”，不能识别"),
                arguments(formula("1/0", FormulaError.DIV0), "#DIV/0!，没有数值"));
    }

    @ParameterizedTest
    @MethodSource
    void unreadable(Object cell, String found) {
        assertThat(read(cell, null).state()).isEqualTo(State.UNREADABLE);
        assertThat(findings).containsExactly(Finding.error("指标填报!G4", found, EXPECTED, "请填“是”或“否”"));
    }

    @Test
    void a_truth_value_is_a_word() {
        assertThat(read(true, null).done()).isTrue();
        assertThat(read(false, null).done()).isFalse();
        assertThat(findings).isEmpty();
    }

    @Test
    void a_date_is_kept_whatever_it_means() {
        assertThat(read("是", "2024年5月1日")).isEqualTo(completion(true, null, DAY));
        assertThat(read("否", "2024年5月1日")).isEqualTo(completion(false, null, DAY));
        assertThat(findings).isEmpty();
    }

    @Test
    void a_date_beside_a_blank_is_told_and_stays_unreported() {
        Completion read = read(null, DAY);

        assertThat(read).isEqualTo(Completion.missing("指标填报!G4"));
        assertThat(findings)
                .containsExactly(Finding.error("指标填报!I4", "“2024-05-01”，而本期值为空", "有完成日期的，本期值填“是”", "已按未报处理，请补填本期值"));
    }

    @Test
    void nothing_is_not_an_open_milestone() {
        assertThat(read("—", null)).isEqualTo(Completion.missing("指标填报!G4"));
        assertThat(findings).containsExactly(Finding.warning("指标填报!G4", "“—”", EXPECTED, "已按未报处理，未完成请填“否”"));
    }

    @Test
    void an_impossible_date_does_not_undo_what_is_done() {
        assertThat(read("是", "2024-02-30")).isEqualTo(completion(true, null, null));
        assertThat(findings)
                .containsExactly(
                        Finding.error("指标填报!I4", "“2024-02-30”，不是日历上的日期", "年月日俱全的日期，如2024-05-01", "完成日期未采用，请改正"));
    }

    @Test
    void an_impossible_date_beside_an_open_milestone_cannot_be_read() {
        Completion read = read("否", "2024-02-30");

        assertThat(read.state()).isEqualTo(State.UNREADABLE);
        assertThat(read.note()).isEqualTo("填报为未完成，完成日期指标填报!I4“2024-02-30”又无法读取");
    }

    @Test
    void a_promise_beside_an_open_milestone_is_told_and_left_aside() {
        assertThat(read("否", "预计6月底")).isEqualTo(completion(false, null, null));
        assertThat(findings)
                .containsExactly(Finding.error("指标填报!I4", "“预计6月底”，不是日历上的日期", "年月日俱全的日期，如2024-05-01", "请改正，或在未完成时留空"));
    }

    private Completion read(Object value, Object date) {
        Path file = ReturnBook.xinjian()
                .row("xinjian-3-d", null, null, null, null, null, value, null, date)
                .save(folder);
        return Completions.read(
                        ReturnReader.read(file).rows().get(0), new cn.duibiao.plan.Period(2024, 2), findings::add)
                .completion();
    }

    private static Completion completion(boolean done, java.math.BigDecimal progress, LocalDate date) {
        return new Completion(State.REPORTED, done, progress, date, "指标填报!G4", "指标填报!I4", null);
    }
}
