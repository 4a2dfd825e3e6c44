package cn.duibiao.returns;

import static cn.duibiao.returns.ReturnBook.formatId;
import static cn.duibiao.returns.ReturnBook.formatted;
import static cn.duibiao.returns.ReturnBook.formula;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cn.duibiao.fact.Quantity;
import cn.duibiao.fact.State;
import cn.duibiao.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.FormulaError;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case goes through a real workbook: what a cell holds is half of the question. */
class FiguresTest {
    @TempDir
    Path folder;

    static Stream<Arguments> read() {
        return Stream.of(
                // cell, unit wanted, the row's unit, value, shown
                arguments(2376, "个", "", "2376", "2376"),
                arguments(74.995, "%", "", "74.995", "74.995"),
                arguments(3.6, "个/千人", "", "3.6", "3.6"),
                arguments(-3, "个", "", "-3", "-3"),
                arguments(0, "起", "", "0", "0"),
                arguments(1e7, "人", "", "10000000", "10000000"),
                arguments("1204", "人", "", "1204", "1204"),
                arguments("1,204", "人", "", "1204", "1,204"),
                arguments("1 204", "人", "", "1204", "1204（表中显示1 204）"),
                arguments("１，２０４", "人", "", "1204", "１，２０４"),
                arguments("１２０４人", "人", "", "1204", "１２０４人"),
                arguments(" 3.6个 ", "个/千人", "", "3.6", " 3.6个 "),
                arguments("3.6 个/千人口", "个/千人", "", "3.6", "3.6 个/千人口"),
                arguments("36个/万人", "个/千人", "", "3.6", "3.6（表中显示36个/万人）"),
                arguments("−5", "人", "", "-5", "−5"),
                arguments(".5", "级", "", "0.5", ".5"),
                arguments("12所", "家", "", "12", "12所"),
                arguments("66.0万人", "人", "", "660000", "660000（表中显示66.0万人）"),
                arguments("66万", "人", "", "660000", "660000（表中显示66万）"),
                arguments("66.0123万人", "人", "", "660123", "660123（表中显示66.0123万人）"),
                arguments(66, "人", "万人", "660000", "660000（表中显示66）"),
                arguments(formatted(66.04, "0.0"), "人", "万人", "660400", "660000（表中显示66.0）"),
                arguments(formatted(66, "0.0\"万人\""), "人", "", "660000", "660000（表中显示66.0万人）"),
                arguments(660000, "万人", "人", "66", "66.0000（表中显示660000）"),
                arguments("1.2亿元", "万元", "", "12000", "12000（表中显示1.2亿元）"),
                arguments(5000, "万元", "元", "0.5", "0.5000（表中显示5000）"),
                arguments("66万", "万元", "", "66", "66万"),
                arguments(12, "名", "人", "12", "12"),

                // per cent
                arguments(formatted(0.75, "0%"), "%", "", "75", "75%"),
                arguments(formatted(0.74995, "0.00%"), "%", "", "74.995", "75.00%"),
                arguments(formatted(0.005, "0.0%"), "%", "", "0.5", "0.5%"),
                arguments(formatted(1, "0%"), "%", "", "100", "100%"),
                arguments(formatted(75, "0\"%\""), "%", "", "75", "75%"),
                arguments(formatted(75, "0\\%"), "%", "", "75", "75%"),
                arguments(formatted(0.75, "0.00\"%\""), "%", "", "0.75", "0.75%"),
                arguments(formatted(-0.05, "0%;[Red]-0%"), "%", "", "-5", "-5%"),
                arguments(formatId(0.75, 9), "%", "", "75", "75%"),
                arguments(formatId(0.7512, 10), "%", "%", "75.12", "75.12%"),
                arguments("75%", "%", "", "75", "75%"),
                arguments("75％", "%", "", "75", "75％"),
                arguments("７５．５％", "%", "", "75.5", "７５．５％"),
                arguments("0.75%", "%", "", "0.75", "0.75%"),
                arguments(75, "%", "", "75", "75"),
                arguments(75, "%", "百分比", "75", "75"),
                arguments(1.01, "%", "", "1.01", "1.01"),
                arguments(0, "%", "", "0", "0"),
                arguments(-0.5, "%", "", "-0.5", "-0.5"),
                arguments(formula("66/88", 0.75), "个/千人", "", "0.75", "0.75"),
                arguments(formatted(formula("66/88", 0.75), "0%"), "%", "", "75", "75%"),

                // other rates
                arguments("6‰", "‰", "", "6", "6‰"),
                arguments(6, "‰", "", "6", "6"),
                arguments(formatted(6, "0\"‰\""), "‰", "", "6", "6‰"),
                arguments(formatted(0.006, "0.0%"), "‰", "", "6", "6（表中显示0.6%）"),
                arguments("0.6%", "‰", "", "6", "6（表中显示0.6%）"),
                arguments("10/10万", "/10万", "", "10", "10/10万"),
                arguments("10.5/十万", "/10万", "", "10.5", "10.5/十万"),
                arguments("10例/10万", "/10万", "", "10", "10例/10万"),
                arguments("1/万", "/10万", "", "10", "10（表中显示1/万）"),
                arguments(45, "/万", "/万", "45", "45"));
    }

    @ParameterizedTest
    @MethodSource
    void read(Object cell, String unit, String written, String value, String shown) {
        Reading reading = Figures.read(cell(cell), unit, written);

        assertThat(reading.finding()).isNull();
        assertThat(reading.state()).isEqualTo(State.REPORTED);
        assertThat(reading.value().toPlainString()).isEqualTo(value);
        assertThat(reading.shown()).isEqualTo(shown);
    }

    static Stream<Arguments> not_read() {
        String percent = "以%计的数";
        return Stream.of(
                arguments(0.75, "%", "", State.CONTRADICTORY, "“0.75”，是0.75%还是75%", "写明单位的数", "请填“0.75%”或“75%”"),
                arguments("0.75", "%", "", State.CONTRADICTORY, "“0.75”，是0.75%还是75%", "写明单位的数", "请填“0.75%”或“75%”"),
                arguments(1, "%", "", State.CONTRADICTORY, "“1”，是1%还是100%", "写明单位的数", "请填“1%”或“100%”"),
                arguments(0.006, "‰", "", State.CONTRADICTORY, "“0.006”，是0.006‰还是6‰", "写明单位的数", "请填“0.006‰”或“6‰”"),
                arguments(0.5, "/万", "", State.CONTRADICTORY, "“0.5”，是0.5/万还是5000/万", "写明单位的数", "请填“0.5/万”或“5000/万”"),
                arguments("很多", "%", "", State.UNREADABLE, "“很多”，不是数字", percent, "请只填一个数，说明写在备注"),
                arguments("零", "起", "", State.UNREADABLE, "“零”，不是数字", "以起计的数", "确为零请填0"),
                arguments("未发生", "起", "", State.UNREADABLE, "“未发生”，不是数字", "以起计的数", "确为零请填0"),
                arguments("零星", "起", "", State.UNREADABLE, "“零星”，不是数字", "以起计的数", "请只填一个数，说明写在备注"),
                arguments("约75%", "%", "", State.UNREADABLE, "“约75%”，是约数，不能用来判定", percent, "请填实际的数；确为75%的，只填75%"),
                arguments("≥75%", "%", "", State.UNREADABLE, "“≥75%”，不是数字", percent, "请只填一个数，说明写在备注"),
                arguments("70-75", "%", "", State.UNREADABLE, "“70-75”，不是数字", percent, "请只填一个数，说明写在备注"),
                arguments("75①", "%", "", State.UNREADABLE, "“75①”，不是数字", percent, "请只填一个数，说明写在备注"),
                arguments("1,20", "人", "", State.UNREADABLE, "“1,20”，不是数字", "以人计的数", "请只填一个数，说明写在备注"),
                arguments("7.5.1", "人", "", State.UNREADABLE, "“7.5.1”，不是数字", "以人计的数", "请只填一个数，说明写在备注"),
                arguments("75%", "个", "", State.UNREADABLE, "“75%”，单位“%”不能换算成个", "以个计的数", "请改用个填报"),
                arguments("12户", "人", "", State.UNREADABLE, "“12户”，单位“户”不能换算成人", "以人计的数", "请改用人填报"),
                arguments("12人次", "人", "", State.UNREADABLE, "“12人次”，单位“人次”不能换算成人", "以人计的数", "请改用人填报"),
                arguments(formatted(0.75, "0%"), "个", "", State.UNREADABLE, "“75%”，单位“%”不能换算成个", "以个计的数", "请改用个填报"),
                arguments(75, "%", "人", State.UNREADABLE, "“75”，计量单位写作“人”", percent, "请改用%填报"),
                arguments(
                        formatted(12345, "0!.0,\"万\""),
                        "人",
                        "",
                        State.UNREADABLE,
                        "“12345”，其数字格式0!.0,\"万\"使它显示为别的数",
                        "以人计的数",
                        "请把单元格格式改为常规后核对"),
                arguments(
                        LocalDate.of(2024, 5, 1),
                        "个",
                        "",
                        State.UNREADABLE,
                        "“2024-05-01”，是日期",
                        "以个计的数",
                        "请填数，并把单元格格式改为常规"),
                arguments(true, "个", "", State.UNREADABLE, "“TRUE”，不是数字", "以个计的数", "请填数"),
                arguments(
                        formula("1/0", FormulaError.DIV0),
                        "个",
                        "",
                        State.UNREADABLE,
                        "#DIV/0!，没有数值",
                        "以个计的数",
                        "请改正公式，或直接填数"),
                arguments(formula("B9*2", null), "个", "", State.UNREADABLE, "没有计算结果的公式，没有数值", "以个计的数", "请改正公式，或直接填数"));
    }

    @ParameterizedTest
    @MethodSource
    void not_read(Object cell, String unit, String written, State state, String found, String expected, String advice) {
        Reading reading = Figures.read(cell(cell), unit, written);

        assertThat(reading.state()).isEqualTo(state);
        assertThat(reading.value()).isNull();
        assertThat(reading.finding()).isEqualTo(Finding.error("表!A1", found, expected, advice));
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(strings = {"无", "—", "——", "－", "-", "/", "／", "未报", "暂无"})
    void nothing_is_neither_zero_nor_unreadable(String nothing) {
        Reading reading = Figures.read(cell(nothing), "起", "");

        assertThat(reading.as(Quantity.missing("事故数", null).name(), "表!A1"))
                .isEqualTo(new Quantity("事故数", State.MISSING, null, "表!A1", nothing, "未报事故数"));
        assertThat(reading.finding())
                .isEqualTo(Finding.warning("表!A1", "“" + nothing + "”", "以起计的数", "已按未报处理，有数请填数，确为零请填0"));
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(strings = {"", " ", "\u3000", "\u00a0\u3000 ", "\u200b"})
    void what_looks_blank_is_blank(String blank) throws IOException {
        Path file = ReturnBook.blank().on("表", blank).save(folder);
        WorkbookFile workbook = WorkbookFile.read("填报表.xlsx", Files.readAllBytes(file));

        assertThat(workbook.grids().get(0).rows()).isEmpty();
    }

    private Cell cell(Object value) {
        try {
            Path file = ReturnBook.blank().on("表", value).save(folder);
            return WorkbookFile.read("填报表.xlsx", Files.readAllBytes(file))
                    .grids()
                    .get(0)
                    .rows()
                    .get(0)
                    .get(0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
