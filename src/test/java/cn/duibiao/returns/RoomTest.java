package cn.duibiao.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.duibiao.finding.InputProblem;
import cn.duibiao.xlsx.Bounds;
import cn.duibiao.xlsx.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a usual run has room for, and a large one. */
class RoomTest {
    private static final String OR_MORE = "；确需一次判定的，请设环境变量 DUIBIAO_MEMORY=2g 后再试，用时较长。";

    @TempDir
    private Path folder;

    private ReturnBook book;

    @BeforeEach
    void two_rows() {
        book = table("填报单位", "本期值").row("a-1", "甲", "第一医院", 1).row("a-2", "乙", "第二医院", 2);
    }

    private static ReturnBook table(Object... columns) {
        Object[] head =
                Stream.concat(Stream.of("指标编号", "指标名称"), Stream.of(columns)).toArray();
        return ReturnBook.blank().row(head);
    }

    @Test
    void as_many_rows_as_there_is_room_for_and_one_more() throws IOException {
        assertThat(read(Room.of(2, 100)).rows()).hasSize(2);
        assertThat(refusal(Room.of(1, 100))).isEqualTo("〔停止〕表 指标填报：发现2行数据；应为一次不超过1行；请按单位分成几份、分次判定" + OR_MORE);
    }

    @Test
    void as_many_cells_as_there_is_room_for_and_one_more() throws IOException {
        int cells = read(Room.of(2, 100)).cells().size();

        assertThat(read(Room.of(2, cells)).cells()).hasSize(cells);
        assertThat(refusal(Room.of(2, cells - 1)))
                .isEqualTo("〔停止〕表 指标填报：发现" + cells + "个非空单元格；应为一次不超过" + (cells - 1) + "个；请删去与填报无关的行列，或按单位分成几份、分次判定"
                        + OR_MORE);
    }

    @Test
    void a_row_counts_for_each_of_the_units_that_stand_as_columns() throws IOException {
        book = table("第一医院", "第二医院", "第三医院");
        book.row("a-1", "甲", 1, 2, 3).row("a-2", "乙", 1, 2, 3);

        assertThat(read(Room.of(6, 100)).rows()).hasSize(6);
        assertThat(refusal(Room.of(5, 100))).contains("发现2行×3组列的数据，合6行；应为一次不超过5行");
    }

    @Test
    void files_that_are_too_much_only_together() throws IOException {
        Room enough = Room.of(4, 100);
        Room tight = Room.of(3, 100);
        for (int i = 0; i < 2; i++) {
            read(enough);
            read(tight);
        }

        assertThatCode(() -> enough.check(2)).doesNotThrowAnyException();
        assertThat(catchThrowableOfType(InputProblem.class, () -> tight.check(2)))
                .hasMessage("〔停止〕全部填报表：发现2份文件合计4行数据；应为一次不超过3行；请按单位分成几份、分次判定" + OR_MORE);
    }

    @Test
    void a_file_that_was_refused_takes_no_room() throws IOException {
        Room room = Room.of(3, 100);
        read(room);
        ReturnBook larger = table("填报单位", "本期值");
        for (int i = 0; i < 4; i++) {
            larger.row("a-" + i, "甲", "第一医院", i);
        }
        byte[] bytes = Files.readAllBytes(larger.save(folder));

        assertThat(catchThrowableOfType(InputProblem.class, () -> ReturnReader.read("另一份", bytes, Password.NONE, room)))
                .hasMessageContaining("另一份 指标填报：发现4行数据");
        assertThatCode(() -> room.check(1)).doesNotThrowAnyException();
    }

    @Test
    void the_heap_says_whether_a_run_is_a_large_one() {
        Room usual = Room.of(Bounds.LARGE_HEAP - 1);
        Room large = Room.of(Bounds.LARGE_HEAP);
        for (Room room : new Room[] {usual, large}) {
            room.open(1);
            assertThatCode(() -> room.rows("表", Bounds.USUAL_ROWS, 1)).doesNotThrowAnyException();
            assertThatCode(() -> room.cells("表", Bounds.USUAL_CELLS)).doesNotThrowAnyException();
        }

        assertThat(catchThrowableOfType(Refused.class, () -> usual.rows("表", 1, 1))
                        .expected())
                .isEqualTo("一次不超过105000行");
        assertThat(catchThrowableOfType(Refused.class, () -> usual.cells("表", 1))
                        .expected())
                .isEqualTo("一次不超过1200000个");
        assertThatCode(() -> large.rows("表", Bounds.ROWS - Bounds.USUAL_ROWS, 1))
                .doesNotThrowAnyException();
        assertThatCode(() -> large.cells("表", 10_000_000)).doesNotThrowAnyException();
        Refused tooMany = catchThrowableOfType(Refused.class, () -> large.rows("表", 1, 1));
        assertThat(tooMany.found()).isEqualTo("1048577行数据");
        assertThat(tooMany.advice()).isEqualTo("请按单位分成几份、分次判定");
    }

    @Test
    void units_and_findings_as_many_as_there_is_room_for_and_one_more() {
        Room usual = Room.of(Bounds.LARGE_HEAP - 1);
        Room large = Room.of(Bounds.LARGE_HEAP);

        assertThatCode(() -> usual.units(Bounds.USUAL_UNITS)).doesNotThrowAnyException();
        assertThatCode(() -> usual.findings(Bounds.USUAL_FINDINGS)).doesNotThrowAnyException();
        assertThat(catchThrowableOfType(InputProblem.class, () -> usual.units(Bounds.USUAL_UNITS + 1)))
                .hasMessage("〔停止〕全部填报表：发现20001个填报单位；应为一次不超过20000个；请核对填报单位一列，或按单位分成几份、分次判定" + OR_MORE);
        assertThat(catchThrowableOfType(InputProblem.class, () -> usual.findings(Bounds.USUAL_FINDINGS + 1)))
                .hasMessage("〔停止〕全部填报表：发现超过200000处问题的数据；应为大体能读的填报表；请对照 duibiao template 生成的模板核对各列，" + "或按单位分成几份、分次判定"
                        + OR_MORE);
        assertThatCode(() -> large.units(Bounds.USUAL_UNITS + 1)).doesNotThrowAnyException();
        assertThatCode(() -> large.findings(Bounds.USUAL_FINDINGS + 1)).doesNotThrowAnyException();
    }

    @Test
    void a_run_that_has_taken_its_time_stops_at_the_next_thousandth_row() {
        Room none = Room.of(Duration.ZERO);
        Room enough = Room.of(Duration.ofHours(1));
        for (int i = 0; i < 999; i++) {
            none.pace();
            enough.pace();
        }

        assertThat(catchThrowableOfType(InputProblem.class, none::pace))
                .hasMessage("〔停止〕全部填报表：发现判定用时超过0秒的数据；应为大体按模板填写的填报表；请对照 duibiao template 生成的模板核对名称和各列，或按单位分成几份、分次判定"
                        + OR_MORE);
        assertThatCode(enough::pace).doesNotThrowAnyException();
    }

    private Return read(Room room) throws IOException {
        return ReturnReader.read("表", Files.readAllBytes(book.save(folder)), Password.NONE, room);
    }

    private String refusal(Room room) {
        return catchThrowableOfType(InputProblem.class, () -> read(room)).getMessage();
    }
}
