package cn.duibiao.returns;

import static cn.duibiao.returns.ReturnBook.formatted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.duibiao.finding.Finding;
import cn.duibiao.finding.InputProblem;
import cn.duibiao.xlsx.Bounds;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReturnReaderTest {
    private static final String HEADERS = "含“指标编号、指标名称、计量单位、填报单位、分子、分母、本期值”等列名的表头";

    @TempDir
    Path folder;

    @Test
    void rows_are_found_between_title_and_signature() {
        Return read = read(ReturnBook.xinjian()
                .row("一（一）公共卫生服务能力提升行动")
                .row("xinjian-14-b", "每千人口托位数", "个/千人", "新建区", 2376)
                .row()
                .row("xinjian-14-a", "新增社区托育中心数", "个", "新建区", null, null, 3)
                .row("注：1. 本表按季填报")
                .row("填表人：", "张三", null, "审核人：", "李四", null, "联系电话：", 83701234));

        assertThat(read.rows()).extracting(Row::number).containsExactly(5, 7);
        assertThat(read.rows().get(0).text(Column.NAME)).isEqualTo("每千人口托位数");
        assertThat(read.rows().get(0).cell(Column.NUMERATOR).where()).isEqualTo("指标填报!E5");
        assertThat(read.rows().get(0).where(Column.VALUE)).isEqualTo("指标填报!G5");
        assertThat(read.plans()).containsExactly(new Return.Told("指标填报!B2", "xinjian-2023-2025"));
        assertThat(read.periods()).containsExactly(new Return.Told("指标填报!E2", "2024年第二季度"));
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void columns_are_found_in_any_order_and_by_their_usual_synonyms() {
        Return read = read(ReturnBook.blank()
                .row("序号", "本季完成", "累计完成（万人）", "责任单位", "指标", "编号", "单位", "完成时间", "上年值", "目标值")
                .row(1, 5, 12, "区人民医院", "某指标", "xinjian-5-b", "个", "2024-05-01", 3, 4));

        Row row = read.rows().get(0);
        assertThat(row.cell(Column.VALUE).address()).isEqualTo("C2");
        assertThat(row.text(Column.REPORTED_BY)).isEqualTo("区人民医院");
        assertThat(row.text(Column.NAME)).isEqualTo("某指标");
        assertThat(row.text(Column.ID)).isEqualTo("xinjian-5-b");
        assertThat(row.text(Column.UNIT)).isEqualTo("个");
        assertThat(row.cell(Column.DATE).address()).isEqualTo("H2");
        assertThat(row.cell(Column.BASELINE).address()).isEqualTo("I2");
    }

    @Test
    void a_header_of_two_levels_with_merged_cells_is_one_header() {
        Return read = read(ReturnBook.blank()
                .row("指标编号", "指标名称", "填报单位", "填报值")
                .row(null, null, null, "分子", "分母", "本期值")
                .row("xinjian-14-b", "每千人口托位数", null, 2376, 660000, 3.6)
                .change(w -> {
                    w.getSheetAt(0).addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
                    w.getSheetAt(0).addMergedRegion(new CellRangeAddress(0, 0, 3, 5));
                }));

        assertThat(read.rows()).hasSize(1);
        assertThat(read.rows().get(0).cell(Column.DENOMINATOR).where()).isEqualTo("指标填报!E3");
    }

    @Test
    void the_line_of_the_reporting_unit_right_over_the_header_is_no_level_of_it() {
        Return read = read(ReturnBook.blank()
                .row("填报单位（盖章）", "新建区卫生健康委员会")
                .row("指标编号", "指标名称", "填报单位", "本期值")
                .row("xinjian-5-b", "某指标", "区人民医院", 3));

        assertThat(read.findings()).isEmpty();
        assertThat(read.rows().get(0).text(Column.REPORTED_BY)).isEqualTo("区人民医院");
    }

    @Test
    void a_column_named_twice_is_told() {
        Return read = read(ReturnBook.blank().row("指标编号", "指标名称", "本期值", "本期值").row("a", "b", 1, 2));

        assertThat(read.rows().get(0).cell(Column.VALUE).address()).isEqualTo("C2");
        assertThat(read.findings())
                .containsExactly(Finding.warning("指标填报!D1", "又一个“本期值”列", "每种列只有一个", "采用了靠左的一列，请删去或改名"));
    }

    @Test
    void the_only_sheet_with_such_a_header_serves_whatever_its_name() {
        Return read = read(ReturnBook.blank()
                .on("填报说明", "请按季填报")
                .on("Sheet2", "指标编号", "指标名称", "本期值")
                .on("Sheet2", "a", "b", 1));

        assertThat(read.rows().get(0).cell(Column.VALUE).where()).isEqualTo("Sheet2!C2");
    }

    @Test
    void the_rows_of_all_sheets_with_such_a_header_are_taken() {
        Return read = read(ReturnBook.blank()
                .on("甲", "指标编号", "指标名称", "本期值")
                .on("甲", "a", "b", 1)
                .on("封面", "填报表")
                .on("乙", "指标名称", "填报单位", "完成值")
                .on("乙", "c", "d", 2));

        assertThat(read.rows()).extracting(r -> r.cell(Column.VALUE).where()).containsExactly("甲!C2", "乙!C2");
    }

    @Test
    void a_sheet_that_is_called_an_example_is_not_taken() {
        Return read = read(ReturnBook.blank()
                .on("指标填报", "指标编号", "指标名称", "本期值")
                .on("指标填报", "c", "d", 2)
                .on("填报示例", "指标编号", "指标名称", "本期值")
                .on("填报示例", "a", "b", 1));

        assertThat(read.rows()).extracting(Row::sheet).containsExactly("指标填报");
        assertThat(read.findings())
                .containsExactly(Finding.warning("填报示例", "像示例的工作表", "报送的数据", "其中的数据未采用；确为报送的数据，请改工作表名"));
    }

    @Test
    void two_names_and_a_value_make_no_header_where_neither_is_the_indicators() {
        assertThat(refused(ReturnBook.blank().on("表", "计量单位", "填报单位", "本期值").save(folder)))
                .containsExactly(
                        Finding.stop("填报表.xlsx", "没有“指标填报”的工作簿，其中的工作表是“表”", HEADERS, "请用 duibiao template 生成的模板填报"));
        assertThat(refused(ReturnBook.blank().row("指标编号", "指标名称", "备注").save(folder)))
                .containsExactly(Finding.stop("填报表.xlsx 指标填报", "没有表头的工作表", HEADERS, "请用 duibiao template 生成的模板填报"));
    }

    @Test
    void base_data_without_its_header_is_told() {
        Return read = read(
                ReturnBook.blank().row("指标编号", "指标名称", "本期值").row("a", "b", 1).on("基础数据", "常住人口", 66));

        assertThat(read.baseData()).isEmpty();
        assertThat(read.findings())
                .containsExactly(
                        Finding.error("基础数据", "没有表头“项目”和“数值”的工作表", "含“项目、计量单位、填报单位、数值”的表头", "请补上表头，否则其中的数据不被采用"));
    }

    @Test
    void a_header_without_any_row_below_it_is_told_and_one_with_a_row_that_says_nothing_yet_is_not() {
        String advice = "这张表没有数据可采用；请在表头下逐行填报，已填在别处的请移到表头下面，多余的表头请删去";
        Return read = read(ReturnBook.blank()
                .on("甲", "指标编号", "指标名称", "本期值")
                .on("甲", "填表人：张三")
                .on("乙", "指标编号", "指标名称", "本期值")
                .on("乙", "xinjian-14-a")
                .on("基础数据", "项目", "计量单位", "数值"));

        assertThat(read.findings())
                .containsExactly(
                        Finding.error("甲!A1:C1", "下面没有填报行的表头", "表头下面每个指标一行", advice),
                        Finding.error("基础数据!A1:C1", "下面没有填报行的表头", "表头下面每个项目一行", advice));
    }

    @Test
    void what_is_hidden_is_read_and_told() {
        Return read = read(ReturnBook.xinjian()
                .row("a", "b", null, null, 1)
                .row("c", "d", null, null, 2)
                .base("常住人口", "人", null, 1)
                .change(w -> {
                    w.getSheetAt(0).getRow(4).setZeroHeight(true);
                    w.getSheetAt(0).setColumnHidden(4, true);
                    w.getSheetAt(0).setColumnHidden(30, true);
                    w.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
                }));

        assertThat(read.rows()).hasSize(2);
        assertThat(read.findings())
                .containsExactly(
                        Finding.warning("指标填报", "隐藏的第5行", "看得见的行", "其中的数据已被采用，请取消隐藏并核对"),
                        Finding.warning("指标填报", "隐藏的E列", "看得见的列", "其中的数据已被采用，请取消隐藏并核对"),
                        Finding.warning("基础数据", "隐藏的工作表", "看得见的工作表", "其中的数据已被采用，请取消隐藏并核对"));
    }

    @Test
    void every_cell_of_its_sheets_is_kept_as_shown_and_as_held() {
        Return read = read(ReturnBook.blank()
                .row("指标编号", "指标名称", "本期值")
                .row("a", " b ", formatted(0.74995, "0.00%"))
                .base("常住人口", "万人", null, 66)
                .on("别的", "不相干"));

        assertThat(read.cells())
                .extracting(Cell::where)
                .containsExactly(
                        "指标填报!A1", "指标填报!B1", "指标填报!C1", "指标填报!A2", "指标填报!B2", "指标填报!C2", "基础数据!A1", "基础数据!B1",
                        "基础数据!C1", "基础数据!D1", "基础数据!A2", "基础数据!B2", "基础数据!D2");
        Cell share = read.cells().get(5);
        assertThat(share.shown()).isEqualTo("75.00%");
        assertThat(share.raw()).isEqualTo("0.74995");
        assertThat(read.cells().get(4).raw()).isEqualTo(" b ");
    }

    @Test
    void the_digest_is_that_of_the_bytes() throws IOException, GeneralSecurityException {
        Path file = ReturnBook.xinjian().save(folder);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));

        assertThat(ReturnReader.read(file).digest()).isEqualTo(String.format("%064x", new BigInteger(1, digest)));
    }

    @Test
    void an_old_workbook_is_read_too() throws IOException {
        Path file = folder.resolve("旧.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("指标填报");
            var header = sheet.createRow(0);
            List.of("指标编号", "指标名称", "本期值")
                    .forEach(h -> header.createCell(Math.max(0, header.getLastCellNum()))
                            .setCellValue(h));
            sheet.createRow(1).createCell(2).setCellValue(3.6);
            workbook.write(out);
        }

        assertThat(ReturnReader.read(file).rows().get(0).cell(Column.VALUE).raw())
                .isEqualTo("3.6");
    }

    @Test
    void what_is_no_readable_workbook_is_told_in_one_line() throws Exception {
        Path none = folder.resolve("没有.xlsx");
        assertThat(refused(none)).containsExactly(Finding.stop(none.toString(), "文件不存在", "一份填报表（.xlsx）", "请检查路径和文件名"));
        assertThat(refused(folder))
                .containsExactly(Finding.stop(folder.toString(), "不是文件的路径", "一份填报表（.xlsx）", "请给出文件的路径"));

        String expected = "能用Excel或WPS打开的 .xlsx 工作簿";
        String advice = "请用Excel或WPS打开后另存为 .xlsx";
        String again = "请重新取得这个文件，或用Excel、WPS打开后另存为 .xlsx 再报送";
        Path csv = Files.writeString(folder.resolve("表.xlsx"), "指标编号,指标名称,本期值\n");
        assertThat(refused(csv)).containsExactly(Finding.stop("表.xlsx", "文本文件（如CSV）", expected, advice));
        Path empty = Files.write(folder.resolve("空.xlsx"), new byte[0]);
        assertThat(refused(empty)).containsExactly(Finding.stop("空.xlsx", "空的文件", expected, advice));
        Path cut = Files.write(
                folder.resolve("断.xlsx"),
                java.util.Arrays.copyOf(Files.readAllBytes(ReturnBook.xinjian().save(folder)), 900));
        assertThat(refused(cut)).containsExactly(Finding.stop("断.xlsx", "已损坏的工作簿（文件不完整，缺少结尾）", "完好的 .xlsx 工作簿", again));
    }

    @Test
    void a_file_that_is_too_large_is_not_opened() throws IOException {
        Path file = folder.resolve("大.xlsx");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(Bounds.FILE + 1);
        }

        assertThat(refused(file)).containsExactly(Finding.stop("大.xlsx", "大于100MB的文件", "一份季度填报表", "请删去与填报无关的内容，如图片"));
    }

    @Test
    void a_sheet_with_too_many_columns_is_refused_where_one_less_is_read() {
        Object[] header = new Object[Bounds.COLUMNS_READ];
        List.of("指标编号", "指标名称", "本期值").toArray(header);
        header[Bounds.COLUMNS_READ - 1] = "别的";
        assertThat(read(ReturnBook.blank().row(header)).cells()).hasSize(4);

        Object[] wider = java.util.Arrays.copyOf(header, Bounds.COLUMNS_READ + 1);
        wider[Bounds.COLUMNS_READ] = "别的";
        assertThat(refused(ReturnBook.blank().row(wider).save(folder)))
                .containsExactly(Finding.stop("填报表.xlsx 指标填报", "超过1000列的内容", "一份季度填报表", "请删去与填报无关的列"));
    }

    @Test
    void a_workbook_whose_checksum_is_wrong_is_refused_where_the_same_one_intact_is_read() throws IOException {
        Path plain = ReturnBook.xinjian().row("a", "b", null, null, 1).save(folder);
        Path stored = stored(plain);
        byte[] bytes = Files.readAllBytes(stored);
        assertThat(ReturnReader.read(stored).rows()).hasSize(1);

        byte[] number = "<v>1.0</v>".getBytes(StandardCharsets.US_ASCII);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(new String(number, StandardCharsets.US_ASCII));
        bytes[at + 3] = '9';
        Files.write(stored, bytes);

        assertThat(refused(stored))
                .containsExactly(Finding.stop(
                        "存.xlsx xl/worksheets/sheet1.xml",
                        "已损坏的工作簿（校验和不符）",
                        "完好的 .xlsx 工作簿",
                        "请重新取得这个文件，或用Excel、WPS打开后另存为 .xlsx 再报送"));
    }

    /** The same parts, uncompressed, so that one byte can be changed. */
    private Path stored(Path plain) throws IOException {
        Path stored = folder.resolve("存.xlsx");
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(plain));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(stored))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ByteArrayOutputStream part = new ByteArrayOutputStream();
                in.transferTo(part);
                ZipEntry copy = new ZipEntry(entry.getName());
                java.util.zip.CRC32 crc = new java.util.zip.CRC32();
                crc.update(part.toByteArray());
                copy.setMethod(ZipEntry.STORED);
                copy.setSize(part.size());
                copy.setCrc(crc.getValue());
                out.putNextEntry(copy);
                out.write(part.toByteArray());
            }
        }
        return stored;
    }

    private Return read(ReturnBook book) {
        return ReturnReader.read(book.save(folder));
    }

    private static List<Finding> refused(Path file) {
        return catchThrowableOfType(InputProblem.class, () -> ReturnReader.read(file))
                .findings();
    }
}
