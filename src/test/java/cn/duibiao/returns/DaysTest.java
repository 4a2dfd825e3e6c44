package cn.duibiao.returns;

import static cn.duibiao.returns.ReturnBook.formatId;
import static cn.duibiao.returns.ReturnBook.formatted;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
    /** 1 May 2024 as Excel counts from 1900. */
    private static final int SERIAL = 45413;

    private static final LocalDate MAY_DAY = LocalDate.of(2024, 5, 1);

    @TempDir
    Path folder;

    static Stream<Object> the_first_of_may() {
        return Stream.of(
                "2024年5月1日",
                "2024年05月01号",
                "2024 年 5 月 1 日",
                "2024-05-01",
                "2024-5-1",
                "2024.5.1",
                "2024/5/1",
                "20240501",
                "２０２４．５．１",
                "2024-05-01 00:00:00",
                "二〇二四年五月一日",
                "二○二四年五月一日",
                20240501,
                MAY_DAY,
                formatId(SERIAL, 14),
                formatId(SERIAL, 27),
                formatId(SERIAL, 31),
                formatId(SERIAL, 36),
                formatId(SERIAL, 57),
                formatId(SERIAL, 58),
                formatted(SERIAL, "yyyy\"年\"m\"月\"d\"日\""),
                formatted(SERIAL, "yyyy年m月d日"),
                formatted(SERIAL, "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\";@"),
                formatted(SERIAL, "aaaa yyyy-m-d"));
    }

    @ParameterizedTest
    @MethodSource
    void the_first_of_may(Object written) throws IOException {
        assertThat(Days.read(cell(ReturnBook.blank().on("表", written)))).contains(MAY_DAY);
    }

    @Test
    void a_workbook_that_counts_from_1904_is_read_by_its_own_count() throws IOException {
        ReturnBook book = ReturnBook.blank()
                .on("表", formatId(SERIAL - 1462, 31))
                .change(w -> w.getCTWorkbook().getWorkbookPr().setDate1904(true));

        assertThat(Days.read(cell(book))).contains(MAY_DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024年2月30日", "2024-13-01", "20240532", "2023.2.29"})
    void looks_like_a_day_and_is_none(String written) throws IOException {
        Cell cell = cell(ReturnBook.blank().on("表", written));

        assertThat(Days.looksLikeDay(cell)).isTrue();
        assertThat(Days.read(cell)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024年5月", "5月1日", "24.5.1", "2024-5.1", "预计2024年6月30日", "45413"})
    void is_no_day_at_all(String written) throws IOException {
        Cell cell = cell(ReturnBook.blank().on("表", written));

        assertThat(Days.looksLikeDay(cell)).isFalse();
        assertThat(Days.read(cell)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024年6月", "2024.6", "2024/06", "202406", "2024年6月底", "二〇二四年六月"})
    void a_month_is_its_first_and_its_last_day(String written) throws IOException {
        assertThat(Days.several(cell(ReturnBook.blank().on("表", written))))
                .containsExactly(LocalDate.of(2024, 6, 1), LocalDate.of(2024, 6, 30));
    }

    @Test
    void a_year_at_the_end_leaves_day_and_month_open_unless_one_of_them_is_no_month() throws IOException {
        assertThat(Days.several(cell(ReturnBook.blank().on("表", "5/7/2024"))))
                .containsExactly(LocalDate.of(2024, 5, 7), LocalDate.of(2024, 7, 5));
        assertThat(Days.read(cell(ReturnBook.blank().on("表", "30/6/2024")))).contains(LocalDate.of(2024, 6, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"二〇二四年十三月一日", "二〇二四年二月三十日", "2024年13月"})
    void what_no_calendar_has_is_no_day_in_any_words(String written) throws IOException {
        Cell cell = cell(ReturnBook.blank().on("表", written));

        assertThat(Days.read(cell)).isEmpty();
        assertThat(Days.several(cell)).isEmpty();
    }

    @Test
    void a_number_that_only_shows_two_digits_is_no_day() throws IOException {
        assertThat(Days.looksLikeDay(cell(ReturnBook.blank().on("表", formatted(SERIAL, "0.00")))))
                .isFalse();
        assertThat(Days.looksLikeDay(cell(ReturnBook.blank().on("表", formatted(SERIAL, "0\"day\"")))))
                .isFalse();
    }

    private Cell cell(ReturnBook book) throws IOException {
        return WorkbookFile.read("填报表.xlsx", Files.readAllBytes(book.save(folder)))
                .grids()
                .get(0)
                .rows()
                .get(0)
                .get(0);
    }
}
