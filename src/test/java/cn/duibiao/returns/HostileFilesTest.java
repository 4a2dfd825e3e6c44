package cn.duibiao.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.duibiao.finding.Finding;
import cn.duibiao.finding.InputProblem;
import cn.duibiao.xlsx.Bounds;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not get through, each beside what is nearly the same and does. */
class HostileFilesTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @Test
    void the_book_that_all_others_here_are_made_from_is_read() {
        assertThat(read(new RawBook()))
                .extracting(Cell::where, Cell::raw, Cell::shown)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("指标填报!A2", "a", "a"),
                        org.assertj.core.groups.Tuple.tuple("指标填报!C2", "0.755", "75.5%"));
    }

    // --- the zip

    @Test
    void ten_gigabytes_of_zeros_in_ten_megabytes() {
        byte[] bomb = withPart(SHEET, zeros(10_000), 10_000L << 20);
        assertThat(bomb.length).isLessThan(11 << 20);

        assertThat(found(bomb)).isEqualTo("已损坏的工作簿（第1行不是完好的XML）");
    }

    @ParameterizedTest
    @CsvSource({"100, 解压后为原来200倍以上的内容", "5, 已损坏的工作簿（校验和不符）"})
    void zeros_in_a_part_that_nobody_reads(int megabytes, String found) {
        assertThat(found(withPart("xl/media/image1.png", zeros(megabytes), (long) megabytes << 20)))
                .isEqualTo(found);
    }

    @Test
    void parts_that_share_their_bytes() {
        byte[] bytes = new RawBook().part("x", "0123456789").bytes();
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int last = central(bytes, "x");
        zip.putInt(last + 20, zip.getInt(last + 20) + 40_000);

        assertThat(found(bytes)).isEqualTo("已损坏的工作簿（压缩包的目录有误）");

        byte[] shared =
                new RawBook().part("x", "0123456789").part("y", "0123456789").bytes();
        zip = ByteBuffer.wrap(shared).order(ByteOrder.LITTLE_ENDIAN);
        zip.putInt(central(shared, "y") + 42, zip.getInt(central(shared, "x") + 42));
        assertThat(found(shared)).isEqualTo("已损坏的工作簿（部件互相重叠）");
    }

    @Test
    void two_parts_of_one_name() {
        byte[] bytes = new RawBook().part("XL/workbook.xmk", "").bytes();
        byte[] twice = new String(bytes, StandardCharsets.ISO_8859_1)
                .replace("XL/workbook.xmk", "XL/workbook.xml")
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(read(bytes)).isNotEmpty();
        assertThat(found(twice)).isEqualTo("已损坏的工作簿（有两个同名的部件XL/workbook.xml）");
    }

    @Test
    void a_wrong_checksum_in_any_part() {
        for (String part :
                new RawBook().part("xl/media/image1.png", "p").parts().keySet()) {
            byte[] bytes = new RawBook().part("xl/media/image1.png", "p").bytes();
            bytes[central(bytes, part) + 16] ^= 1;
            assertThat(refused(bytes).where()).isEqualTo("表 " + part);
            assertThat(refused(bytes).found()).isEqualTo("已损坏的工作簿（校验和不符）");
        }
    }

    @Test
    void any_truncation() {
        byte[] whole = new RawBook().bytes();
        for (int length = 0; length < whole.length; length += 7) {
            assertThat(refused(java.util.Arrays.copyOf(whole, length))).isNotNull();
        }
    }

    @Test
    void more_parts_than_a_workbook_has() {
        RawBook book = new RawBook();
        for (int i = 0; book.parts().size() <= Bounds.ENTRIES; i++) {
            book.part("xl/media/" + i, "");
        }
        assertThat(found(book.bytes())).isEqualTo("有10001个部件的压缩包");
        assertThat(read(book.without("xl/media/0").bytes())).isNotEmpty();
    }

    // --- XML

    @ParameterizedTest
    @ValueSource(strings = {"xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml", SHEET, "_rels/.rels"})
    void entities_from_outside_and_a_billion_laughs(String part) {
        String outside = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>";
        String laughs = "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
                + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>]>";
        for (String type : List.of(outside, laughs, "<!DOCTYPE x>")) {
            RawBook book = new RawBook();
            assertThat(found(book.part(part, type + book.part(part)).bytes()))
                    .isEqualTo("已损坏的工作簿（含有文档类型声明（DTD）或实体，可能是恶意文件）");
        }
        RawBook comment = new RawBook();
        assertThat(read(comment.part(part, "<!-- DOCTYPE -->" + comment.part(part))
                        .bytes()))
                .isNotEmpty();
    }

    @Test
    void wrong_bytes_in_a_text_are_told_once_and_other_encodings_of_the_standard_are_read() {
        java.io.PrintStream terminal = System.err;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        System.setErr(new java.io.PrintStream(written));
        try {
            byte[] wrong = new RawBook()
                    .part(SHEET)
                    .replace("<t>a</t>", "<t>\u00E4</t>")
                    .getBytes(StandardCharsets.ISO_8859_1);
            assertThat(found(new RawBook().part(SHEET, wrong).bytes())).isEqualTo("已损坏的工作簿（第1行不是完好的XML）");
        } finally {
            System.setErr(terminal);
        }
        assertThat(written.toString(StandardCharsets.UTF_8)).isEmpty();
        for (java.nio.charset.Charset other : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16)) {
            byte[] marked = ("\uFEFF" + new RawBook().part(SHEET)).getBytes(other);
            byte[] once = new RawBook().part(SHEET).getBytes(other);
            assertThat(read(new RawBook().part(SHEET, other == StandardCharsets.UTF_8 ? marked : once)))
                    .hasSize(5);
        }
    }

    @Test
    void signs_of_several_bytes_are_whole_wherever_a_buffer_ends() {
        for (int shift = 0; shift < 8; shift++) {
            String text = "x".repeat(shift) + "é字𠮷".repeat(3_600);
            assertThat(read(new RawBook().cells("<c t='str'><v>" + text + "</v></c>"))
                            .get(3)
                            .raw())
                    .isEqualTo(text);
        }
        byte[] cut = new RawBook()
                .part(SHEET)
                .replace("</worksheet>", "")
                .concat("字")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(found(new RawBook()
                        .part(SHEET, java.util.Arrays.copyOf(cut, cut.length - 1))
                        .bytes()))
                .isEqualTo("已损坏的工作簿（第1行不是完好的XML）");
    }

    @Test
    void elements_inside_each_other_without_end() {
        assertThat(found(new RawBook()
                        .cells("<x>".repeat(200_000) + "</x>".repeat(200_000))
                        .bytes()))
                .isEqualTo("已损坏的工作簿（元素嵌套超过100层）");
        assertThat(read(new RawBook().cells("<x>".repeat(90) + "</x>".repeat(90))))
                .hasSize(3);
    }

    @Test
    void a_mark_a_comment_or_a_text_of_many_megabytes() {
        String long_ = pattern(3 << 20);
        for (String xml : List.of("<c x='" + long_ + "'/>", "<!--" + long_ + "-->", "<" + "n".repeat(3 << 20) + "/>")) {
            assertThat(found(new RawBook().cells(xml).bytes())).startsWith("已损坏的工作簿（");
        }
        assertThat(found(new RawBook()
                        .cells("<c t='str'><v>" + long_ + "</v></c>")
                        .bytes()))
                .isEqualTo("已损坏的工作簿（长过32767字的单元格）");
        assertThat(read(new RawBook().cells("<c t='str'><v>" + pattern(Bounds.CELL_TEXT) + "</v></c>")))
                .hasSize(4);
    }

    @Test
    void more_attributes_than_an_element_has() {
        StringBuilder many = new StringBuilder("<c");
        for (int i = 0; i < 50_000; i++) {
            many.append(" a").append(i).append("=''");
        }
        assertThat(found(new RawBook().cells(many + "/>").bytes())).isEqualTo("已损坏的工作簿（第1行不是完好的XML）");
    }

    // --- a workbook's own numbers

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
                        org.assertj.core.groups.Tuple.tuple(Cell.Kind.ERROR, "不是有限的数"),
                        org.assertj.core.groups.Tuple.tuple(Cell.Kind.ERROR, "不是有限的数"),
                        org.assertj.core.groups.Tuple.tuple(Cell.Kind.ERROR, "不是有限的数"),
                        org.assertj.core.groups.Tuple.tuple(Cell.Kind.NUMBER, "1" + "0".repeat(308)),
                        org.assertj.core.groups.Tuple.tuple(Cell.Kind.NUMBER, "0"),
                        org.assertj.core.groups.Tuple.tuple(Cell.Kind.TEXT, "=cmd|' /C calc'!A0"),
                        org.assertj.core.groups.Tuple.tuple(Cell.Kind.TEXT, "\0\7\u0085"),
                        org.assertj.core.groups.Tuple.tuple(Cell.Kind.NUMBER, "-1"),
                        org.assertj.core.groups.Tuple.tuple(Cell.Kind.NUMBER, "1000000000"),
                        org.assertj.core.groups.Tuple.tuple(Cell.Kind.DATE, "2024-06-30"),
                        org.assertj.core.groups.Tuple.tuple(Cell.Kind.ERROR, "#SPILL!"),
                        org.assertj.core.groups.Tuple.tuple(Cell.Kind.ERROR, "没有计算结果的公式"),
                        org.assertj.core.groups.Tuple.tuple(Cell.Kind.ERROR, "没有计算结果的公式"));
    }

    // --- other kinds of file

    @Test
    void the_strict_variant_is_read() {
        RawBook book = new RawBook();
        for (String part : List.copyOf(book.parts().keySet())) {
            book.part(
                    part,
                    book.part(part)
                            .replace(RawBook.MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
                            .replace(
                                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                    "http://purl.oclc.org/ooxml/officeDocument/relationships"));
        }
        assertThat(read(book)).isEqualTo(read(new RawBook()));
    }

    @ParameterizedTest
    @CsvSource({
        "application/vnd.ms-excel.sheet.binary.macroEnabled.main, 二进制工作簿（.xlsb）",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml, Word文档（.docx）",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml, 演示文稿（.pptx）"
    })
    void a_package_of_another_kind(String type, String found) {
        assertThat(found(new RawBook()
                        .replace(
                                "[Content_Types].xml",
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                                type)
                        .bytes()))
                .isEqualTo(found);
    }

    @Test
    void macros_do_not_matter() {
        RawBook book = new RawBook()
                .replace(
                        "[Content_Types].xml",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                        "application/vnd.ms-excel.sheet.macroEnabled.main+xml")
                .part("xl/vbaProject.bin", "no macro is run");
        assertThat(read(book)).isEqualTo(read(new RawBook()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<html><table><tr><td>指标编号</td></tr></table></html>|网页（HTML）",
                "<?xml version='1.0'?><html xmlns:x='urn:schemas-microsoft-com:office:excel'>|网页（HTML）",
                "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>|XML文件（如“XML表格2003”）",
                "指标编号,指标名称,本期值|文本文件（如CSV）",
                "%PDF-1.7|PDF文件",
                "Rar!|RAR或7z压缩包"
            })
    void what_is_named_a_workbook_and_is_none(String content, String found) {
        assertThat(found(content.getBytes(StandardCharsets.UTF_8))).isEqualTo(found);
    }

    @Test
    void zips_that_are_no_workbook() {
        assertThat(found(new RawBook()
                        .without("[Content_Types].xml")
                        .part("内/表.xlsx", "")
                        .bytes()))
                .isEqualTo("装着别的文件的压缩包");
        assertThat(found(new RawBook().without("[Content_Types].xml").bytes())).isEqualTo("不是工作簿的压缩包");
        assertThat(found(new RawBook()
                        .without("[Content_Types].xml")
                        .part("mimetype", "")
                        .part("content.xml", "")
                        .bytes()))
                .isEqualTo("OpenDocument文件（.ods）");
    }

    // --- the older container

    @ParameterizedTest
    @CsvSource({"WordDocument, Word文档（.doc）", "Book, Excel 5.0或95的工作簿", "Anything, 不是工作簿的文件"})
    void containers_without_a_workbook(String stream, String found) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            files.createDocument(new java.io.ByteArrayInputStream(new byte[5_000]), stream);
            files.writeFilesystem(out);
            assertThat(found(out.toByteArray())).isEqualTo(found);
        }
    }

    @Test
    void chains_of_sectors_that_go_in_circles() throws IOException {
        byte[] old = old();
        ByteBuffer file = ByteBuffer.wrap(old).order(ByteOrder.LITTLE_ENDIAN);
        int table = 512 * (file.getInt(76) + 1);
        for (int sector = 0; sector < 20; sector++) {
            byte[] copy = old.clone();
            ByteBuffer.wrap(copy).order(ByteOrder.LITTLE_ENDIAN).putInt(table + 4 * sector, sector);
            assertThat(outcome(copy)).isNotNull();
        }
        assertThat(read(old)).hasSize(4);
    }

    @Test
    void records_that_promise_more_than_there_is() throws IOException {
        byte[] old = old();
        for (int at = 512; at < old.length; at += 2) {
            byte[] copy = old.clone();
            ByteBuffer.wrap(copy).order(ByteOrder.LITTLE_ENDIAN).putShort(at, (short) 0xFFFF);
            assertThat(outcome(copy)).isNotNull();
        }
    }

    // ---

    private static byte[] old() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var header = workbook.createSheet("指标填报").createRow(0);
            List.of("指标编号", "指标名称", "本期值")
                    .forEach(h -> header.createCell(Math.max(0, header.getLastCellNum()))
                            .setCellValue(h));
            header.getSheet().createRow(1).createCell(2).setCellValue(3.6);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] workbook(String sheets) {
        return new RawBook()
                .replace("xl/workbook.xml", "<sheet name='指标填报' sheetId='1' r:id='rId1'/>", sheets)
                .bytes();
    }

    /** So many megabytes of zeros, deflated: the same bytes over and over. */
    private static byte[] zeros(int megabytes) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(new byte[1 << 20]);
        byte[] buffer = new byte[1 << 12];
        int length = deflater.deflate(buffer, 0, buffer.length, Deflater.FULL_FLUSH);
        ByteBuffer all = ByteBuffer.allocate(length * megabytes + 2);
        for (int i = 0; i < megabytes; i++) {
            all.put(buffer, 0, length);
        }
        return all.put((byte) 3).put((byte) 0).array();
    }

    /** The book with a part put in as already deflated bytes. */
    private static byte[] withPart(String name, byte[] deflated, long size) {
        byte[] whole = new RawBook().without(name).bytes();
        int directory = ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN).getInt(whole.length - 6);
        byte[] named = name.getBytes(StandardCharsets.UTF_8);
        ByteBuffer zip = ByteBuffer.allocate(whole.length + deflated.length + 76 + 2 * named.length)
                .order(ByteOrder.LITTLE_ENDIAN);
        zip.put(whole, 0, directory);
        zip.putInt(0x04034b50)
                .putShort((short) 20)
                .putShort((short) 0)
                .putShort((short) 8)
                .putInt(0)
                .putInt(0);
        zip.putInt(deflated.length)
                .putInt((int) size)
                .putShort((short) named.length)
                .putShort((short) 0)
                .put(named);
        zip.put(deflated);
        int start = zip.position();
        zip.put(whole, directory, whole.length - 22 - directory);
        zip.putInt(0x02014b50)
                .putInt(0x00140014)
                .putShort((short) 0)
                .putShort((short) 8)
                .putInt(0)
                .putInt(0);
        zip.putInt(deflated.length)
                .putInt((int) size)
                .putShort((short) named.length)
                .putShort((short) 0);
        zip.putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(0)
                .putInt(directory)
                .put(named);
        int end = zip.position();
        int count = ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN).getShort(whole.length - 12) + 1;
        zip.putInt(0x06054b50).putInt(0).putShort((short) count).putShort((short) count);
        zip.putInt(end - start).putInt(start).putShort((short) 0);
        return java.util.Arrays.copyOf(zip.array(), zip.position());
    }

    /** Where the directory's entry of that name begins. */
    private static int central(byte[] zip, String name) {
        return new String(zip, StandardCharsets.ISO_8859_1).lastIndexOf(name) - 46;
    }

    /** Compresses badly enough not to look like a bomb. */
    private static String pattern(int length) {
        StringBuilder text = new StringBuilder(length + 8);
        for (int i = 0; text.length() < length; i++) {
            text.append(Integer.toString(i * 7919, 36));
        }
        return text.substring(0, length);
    }

    private static List<Cell> read(RawBook book) {
        return read(book.bytes());
    }

    private static List<Cell> read(byte[] bytes) {
        return ReturnReader.read("表", bytes, Password.NONE).cells();
    }

    private static String found(byte[] bytes) {
        return refused(bytes).found();
    }

    private static Finding refused(byte[] bytes) {
        return catchThrowableOfType(InputProblem.class, () -> ReturnReader.read("表", bytes, Password.NONE))
                .findings()
                .get(0);
    }

    /** A return or a refusal; anything else is thrown. */
    private static Object outcome(byte[] bytes) {
        try {
            return ReturnReader.read("表", bytes, Password.NONE);
        } catch (InputProblem e) {
            return e.findings();
        }
    }
}
