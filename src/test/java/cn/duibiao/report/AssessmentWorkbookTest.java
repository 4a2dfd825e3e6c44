package cn.duibiao.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.duibiao.assess.Assessment;
import cn.duibiao.finding.InputProblem;
import cn.duibiao.plan.Period;
import cn.duibiao.report.Samples.Sample;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessmentWorkbookTest {
    private static final int REASON = 8;
    private static final int RULE = 17;
    private static final Sample SAMPLE = Samples.of(Catalogue.XINJIAN, "2024Q2");
    private static XSSFWorkbook book;

    @BeforeAll
    static void write(@TempDir Path folder) throws Exception {
        Path out = folder.resolve("out.xlsx");
        AssessmentWorkbook.write(SAMPLE.assessment(), SAMPLE.sheets(), out);
        try (InputStream in = Files.newInputStream(out)) {
            book = new XSSFWorkbook(in);
        }
    }

    @AfterAll
    static void close() throws Exception {
        book.close();
    }

    @Test
    void it_has_the_sheets_that_an_evaluator_expects_in_their_order() {
        assertThat(sheets().map(Sheet::getSheetName))
                .containsExactly("总览", "评估明细", "预警与不达标", "数据问题", "规则依据", "判定口径", "定性任务", "报送数据", "报送数据-基础数据");
    }

    @Test
    void every_sheet_fits_the_width_of_a4_and_names_plan_period_and_page() {
        assertThat(sheets()).allSatisfy(s -> {
            assertThat(s.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
            assertThat(s.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(s.getPrintSetup().getFitHeight()).isZero();
            assertThat(s.getHeader().getLeft()).contains("新建区三年行动计划");
            assertThat(s.getHeader().getRight()).contains("2024年第二季度");
            assertThat(s.getFooter().getCenter()).isEqualTo("&8第 &P 页，共 &N 页");
        });
    }

    @Test
    void a_reason_is_not_said_twice_and_one_that_adds_something_is_said() {
        List<String> reasons = new ArrayList<>();
        book.getSheet("评估明细").forEach(row -> reasons.add(row.getCell(REASON).getStringCellValue()));
        assertThat(reasons)
                .contains("未报，不影响判定", "没有可用于判定的数值；未报乡（镇）卫生院选派到区疾控中心轮岗学习人数")
                .noneMatch(r -> r.startsWith("未报，不影响判定；未报完成情况"));
    }

    @Test
    void the_detail_has_one_row_for_each_verdict_frozen_filtered_and_with_its_head_on_every_page() {
        XSSFSheet detail = book.getSheet("评估明细");
        assertThat(detail.getLastRowNum())
                .isEqualTo(SAMPLE.assessment().judgements().size());
        assertThat(detail.getPaneInformation().isFreezePane()).isTrue();
        assertThat(detail.getCTWorksheet().getAutoFilter().getRef()).startsWith("A1:");
        assertThat(detail.getRepeatingRows().formatAsString()).isEqualTo("1:1");
    }

    @Test
    void paper_shows_the_detail_up_to_the_explanation_and_tells_which_columns_are_left_out() {
        XSSFSheet detail = book.getSheet("评估明细");
        int index = book.getSheetIndex(detail);
        assertThat(book.getPrintArea(index)).endsWith("$A$1:$M$" + (detail.getLastRowNum() + 1));
        assertThat(detail.getRow(0).getCell(12).getStringCellValue()).isEqualTo("说明");
        assertThat(detail.getFooter().getLeft()).contains("未印：条款、单位、完成率、翻转距离、规则、数据来源、复算，见电子表");
        assertThat(book.getSheet("预警与不达标").getFooter().getLeft()).doesNotContain("未印");
        double width = IntStream.rangeClosed(0, 12)
                .mapToDouble(i -> detail.getColumnWidth(i) / 256.0)
                .sum();
        // A4 across holds some 150 digits of the default font at its own size: 9 points come out as 7.5.
        assertThat(width).isLessThan(180);
    }

    @Test
    void every_link_leads_to_a_cell_of_this_workbook() {
        List<? extends Hyperlink> links = sheets().flatMap(s -> ((XSSFSheet) s).getHyperlinkList().stream())
                .toList();
        assertThat(links).hasSizeGreaterThan(SAMPLE.assessment().judgements().size());
        assertThat(links).allSatisfy(link -> {
            CellReference to = new CellReference(link.getAddress());
            assertThat(book.getSheet(to.getSheetName())).isNotNull();
        });
    }

    @Test
    void a_verdict_is_linked_to_its_own_rule() {
        XSSFSheet detail = book.getSheet("评估明细");
        for (int i = 1; i <= detail.getLastRowNum(); i++) {
            CellReference to = new CellReference(
                    detail.getRow(i).getCell(RULE).getHyperlink().getAddress());
            assertThat(book.getSheet(to.getSheetName())
                            .getRow(to.getRow())
                            .getCell(0)
                            .getStringCellValue())
                    .isEqualTo(detail.getRow(i).getCell(0).getStringCellValue());
        }
    }

    @Test
    void text_that_looks_like_a_formula_stays_text() {
        XSSFCell found = (XSSFCell) sheets().flatMap(s -> Stream.iterate(0, i -> i <= s.getLastRowNum(), i -> i + 1)
                        .map(s::getRow))
                .filter(r -> r != null)
                .flatMap(AssessmentWorkbookTest::cells)
                .filter(c -> c.getCellType() == CellType.STRING
                        && c.getStringCellValue().startsWith("=HYPERLINK"))
                .findFirst()
                .orElseThrow();
        assertThat(found.getCellStyle().getQuotePrefixed()).isTrue();
        assertThat(book.getSheet("判定口径").getRow(3).getCell(0).getCellStyle().getQuotePrefixed())
                .isFalse();
    }

    @Test
    void formulas_hold_no_text_of_plan_or_return() {
        XSSFSheet detail = book.getSheet("评估明细");
        for (Row row : detail) {
            cells(row)
                    .filter(c -> c.getCellType() == CellType.FORMULA)
                    .forEach(c -> assertThat(c.getCellFormula()).doesNotContain("托位", "约三千"));
        }
    }

    @Test
    void a_reported_cell_stands_at_its_own_address() {
        ReportedCell cell = SAMPLE.sheets().get(0).cells().stream()
                .filter(c -> c.value() instanceof BigDecimal)
                .findFirst()
                .orElseThrow();
        double shown =
                book.getSheet("报送数据").getRow(cell.row()).getCell(cell.column()).getNumericCellValue();
        assertThat(BigDecimal.valueOf(shown)).isEqualByComparingTo((BigDecimal) cell.value());
    }

    @Test
    void the_front_shows_digests_version_and_that_the_recalculation_agrees() {
        String front = text(book.getSheet("总览"));
        assertThat(front).contains(SAMPLE.assessment().digests().returned(), "对标（duibiao）0.1.0", "新府发〔2023〕3号");
        assertThat(LibreOfficeRecalculationTest.total(book)).startsWith("全部一致");
        assertThat(book.getSheet("总览").getDrawingPatriarch().getCharts()).hasSize(2);
    }

    @Test
    void a_changed_cell_is_marked_and_counted() throws Exception {
        try (XSSFWorkbook changed = whole(SAMPLE.assessment(), SAMPLE.sheets())) {
            String target = Planted.change(changed);
            changed.getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertThat(RecalculationTest.disagreements(changed.getSheet("评估明细")))
                    .singleElement()
                    .asString()
                    .contains(target);
            assertThat(LibreOfficeRecalculationTest.total(changed))
                    .startsWith("有不一致")
                    .contains("不一致1项");
        }
    }

    @Test
    void what_cannot_be_written_is_told_in_one_line_and_leaves_nothing(@TempDir Path folder) throws Exception {
        Path nowhere = folder.resolve("没有/out.xlsx");
        assertThatThrownBy(() -> AssessmentWorkbook.write(SAMPLE.assessment(), SAMPLE.sheets(), nowhere))
                .isInstanceOf(InputProblem.class)
                .hasMessageContaining(nowhere.toString())
                .hasMessageContaining("请检查目录是否存在");
        assertThatThrownBy(() -> AssessmentWorkbook.write(SAMPLE.assessment(), SAMPLE.sheets(), folder))
                .isInstanceOf(InputProblem.class)
                .hasMessageContaining("一个目录");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void a_plan_without_number_date_and_units_is_written_too() throws Exception {
        Sample bare = Samples.of("lizhou-2021", new Period(2021, 4).code());
        try (XSSFWorkbook other = whole(bare.assessment(), bare.sheets())) {
            assertThat(text(other.getSheet("总览"))).contains("利州区");
            assertThat(RecalculationTest.disagreements(other.getSheet("评估明细"))).isEmpty();
        }
    }

    private static Stream<Sheet> sheets() {
        return Stream.iterate(0, i -> i < book.getNumberOfSheets(), i -> i + 1).map(book::getSheetAt);
    }

    private static Stream<Cell> cells(Row row) {
        return Stream.iterate(0, i -> i < row.getLastCellNum(), i -> i + 1)
                .map(row::getCell)
                .filter(c -> c != null);
    }

    private static String text(XSSFSheet sheet) {
        StringBuilder text = new StringBuilder();
        sheet.forEach(r -> r.forEach(c -> text.append(c).append('\n')));
        return text.toString();
    }

    /** Written and read back, so that every cell of it can be looked at. */
    private static XSSFWorkbook whole(Assessment assessment, List<ReportedSheet> reported) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SXSSFWorkbook book = AssessmentWorkbook.book(assessment, reported, null)) {
            book.write(bytes);
        }
        return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
