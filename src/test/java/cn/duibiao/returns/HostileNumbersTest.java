package cn.duibiao.returns;

import static cn.duibiao.returns.Refused.found;
import static cn.duibiao.returns.Refused.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a workbook's own numbers cannot be: of rows, columns, cells, styles, texts, sheets. */
class HostileNumbersTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c r='XFE2'><v>1</v></c>|单元格的位置有误",
                "<c r='A3'><v>1</v></c>|单元格的位置有误",
                "<c r='AAAAAA2'><v>1</v></c>|单元格的位置有误",
                "<c r='2'><v>1</v></c>|单元格的位置有误",
                "<c r='A2' s='3'><v>1</v></c>|样式编号3超出范围",
                "<c r='A2' s='-1'><v>1</v></c>|样式编号-1超出范围",
                "<c r='A2' t='s'><v>3</v></c>|引用第3段共享文字，而只有3段",
                "<c r='A2' t='s'><v>99999999999</v></c>|引用第99999999999段共享文字，而只有3段",
                "<c r='A2' t='b'><v>2</v></c>|不认识的逻辑值",
                "<c r='A2' t='z'><v>2</v></c>|不认识的单元格类型“z”",
                "<c r='B2'><v>2</v></c><c r='B2'><v>3</v></c>|同一位置有两个单元格"
            })
    void cells_that_cannot_be(String cells, String how) {
        assertThat(found(new RawBook().cells(cells).bytes())).isEqualTo("已损坏的工作簿（" + how + "）");
    }

    @Test
    void rows_that_cannot_be() {
        for (String number : List.of("0", "-1", "1048577", "99999999999", "x", "")) {
            assertThat(found(new RawBook().rows("<row r='" + number + "'/>", "").bytes()))
                    .isEqualTo("已损坏的工作簿（行号超出1至1048576）");
        }
        assertThat(read(new RawBook().rows("<row r='1048576'><c r='XFD1048576' t='b'/></row>", "")))
                .hasSize(3);
    }

    @Test
    void a_million_columns() {
        assertThat(found(new RawBook()
                        .rows("", "")
                        .replace(
                                SHEET, "<sheetData>", "<cols><col min='1' max='1000000' hidden='1'/></cols><sheetData>")
                        .bytes()))
                .isEqualTo("已损坏的工作簿（列的范围有误）");
        assertThat(found(
                        new RawBook().cells("<c><v>1</v></c>".repeat(1_000_000)).bytes()))
                .isEqualTo("已损坏的工作簿（单元格的位置有误）");
        assertThat(found(new RawBook().cells("<c><v>1</v></c>".repeat(2_000)).bytes()))
                .isEqualTo("超过1000列的内容");
    }

    @Test
    void a_million_shared_strings_styles_and_formats_cost_no_more_than_their_bytes() {
        StringBuilder strings = new StringBuilder("<si><t>指标编号</t></si><si><t>指标名称</t></si><si><t>本期值</t></si>");
        StringBuilder formats = new StringBuilder("<numFmts>");
        for (int i = 0; i < 1_000_000; i++) {
            strings.append("<si><t>").append(Integer.toString(i, 36)).append("</t></si>");
        }
        for (int i = 0; i < 100_000; i++) {
            formats.append("<numFmt numFmtId='")
                    .append(164 + i)
                    .append("' formatCode='0.0&quot;")
                    .append(i)
                    .append("&quot;'/>");
        }
        formats.append("</numFmts><cellXfs>")
                .append("<xf numFmtId='165'/>".repeat(1_000_000))
                .append("</cellXfs>");

        assertThat(read(new RawBook()
                        .strings(strings.toString())
                        .styles(formats.toString())
                        .cells("<c r='A2' t='s'><v>1000002</v></c><c r='C2' s='999999'><v>3.6</v></c>")))
                .extracting(Cell::shown)
                .contains("lflr", "3.61");
    }

    @Test
    void a_million_merged_regions() {
        String one = "<mergeCell ref='A1:B2'/>";
        assertThat(found(new RawBook()
                        .rows("", "<mergeCells>" + one.repeat(1_000_000) + "</mergeCells>")
                        .bytes()))
                .isEqualTo("超过100000处合并单元格");
        assertThat(found(new RawBook()
                        .rows("", "<mergeCells><mergeCell ref='B2:A1'/></mergeCells>")
                        .bytes()))
                .isEqualTo("已损坏的工作簿（合并单元格的范围“B2:A1”有误）");
    }

    @Test
    void sheets_that_share_a_part_or_a_name_or_have_none() {
        String sheet = "<sheet name='指标填报' sheetId='1' r:id='rId1'/>";
        assertThat(found(workbook(sheet + "<sheet name='乙' sheetId='2' r:id='rId1'/>")))
                .isEqualTo("已损坏的工作簿（同一部件被引用两次）");
        assertThat(found(workbook(sheet + sheet))).isEqualTo("已损坏的工作簿（工作表的名称过长或重复）");
        assertThat(found(workbook("<sheet name='甲' r:id='rId9'/>"))).isEqualTo("已损坏的工作簿（缺少工作表“甲”的内容）");
        assertThat(found(workbook(""))).isEqualTo("已损坏的工作簿（没有工作表）");
        assertThat(found(new RawBook().without(SHEET).bytes())).isEqualTo("已损坏的工作簿（缺少工作表“指标填报”的内容）");
    }

    @Test
    void numbers_that_are_none_and_formulas_as_text_are_cells_like_others() {
        List<Cell> cells = read(new RawBook()
                .cells("<c><v>NaN</v></c><c><v>1e400</v></c><c><v>abc</v></c><c><v>1e308</v></c><c><v>-0</v></c>"
                        + "<c t='str'><v>=cmd|' /C calc'!A0</v></c><c t='str'><v>_x0000__x0007_&#x85;</v></c>"
                        + "<c s='2'><v>-1</v></c><c s='2'><v>1e9</v></c><c t='d'><v>2024-06-30</v></c><c t='e'><v>#SPILL!</v></c>"
                        + "<c><f>1+1</f></c><c><f>1+1</f><v></v></c><c><v/></c>"));

        assertThat(cells.subList(3, cells.size()))
                .extracting(Cell::kind, Cell::raw)
                .containsExactly(
                        tuple(Cell.Kind.ERROR, "不是有限的数"),
                        tuple(Cell.Kind.ERROR, "不是有限的数"),
                        tuple(Cell.Kind.ERROR, "不是有限的数"),
                        tuple(Cell.Kind.NUMBER, "1" + "0".repeat(308)),
                        tuple(Cell.Kind.NUMBER, "0"),
                        tuple(Cell.Kind.TEXT, "=cmd|' /C calc'!A0"),
                        tuple(Cell.Kind.TEXT, "\0\7\u0085"),
                        tuple(Cell.Kind.NUMBER, "-1"),
                        tuple(Cell.Kind.NUMBER, "1000000000"),
                        tuple(Cell.Kind.DATE, "2024-06-30"),
                        tuple(Cell.Kind.ERROR, "#SPILL!"),
                        tuple(Cell.Kind.ERROR, "没有计算结果的公式"),
                        tuple(Cell.Kind.ERROR, "没有计算结果的公式"));
    }

    private static byte[] workbook(String sheets) {
        return new RawBook()
                .replace("xl/workbook.xml", "<sheet name='指标填报' sheetId='1' r:id='rId1'/>", sheets)
                .bytes();
    }
}
