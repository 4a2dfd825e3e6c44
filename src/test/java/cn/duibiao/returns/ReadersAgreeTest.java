package cn.duibiao.returns;

import static cn.duibiao.returns.ReturnBook.error;
import static cn.duibiao.returns.ReturnBook.formatId;
import static cn.duibiao.returns.ReturnBook.formula;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our readers and POI's model find the same in every cell. */
class ReadersAgreeTest {
    private static final List<String> FORMATS = List.of(
            "0",
            "0.00",
            "#,##0",
            "0%",
            "0.00%",
            "0\"%\"",
            "0\\%",
            "0.0\"万人\"",
            "0‰",
            "yyyy\"年\"m\"月\"d\"日\"",
            "m/d/yy",
            "[$-804]yyyy/m/d",
            "aaaa",
            "上午/下午h:mm",
            "h:mm",
            "0!.0,",
            "@",
            "0.0E+00",
            "# ?/?",
            "[红色]0;-0;\"—\"",
            "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ");
    private static final List<Double> NUMBERS = List.of(
            0.0,
            -0.0,
            1.0,
            -1.0,
            3.6,
            74.995,
            0.1 + 0.2,
            0.74995,
            1e-7,
            123456789012345.0,
            1234567890123456789.0,
            1e15,
            1e21,
            1e308,
            4.9e-324,
            2376.0,
            45473.0,
            45473.75,
            45473.999999999,
            59.0,
            60.0,
            61.0,
            -5.0,
            2958465.0);

    @TempDir
    Path folder;

    static Stream<Path> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("fixtures"))) {
            return files.filter(f -> f.toString().endsWith(".xlsx")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void on_every_sample_return(Path fixture) throws Exception {
        agree(Files.readAllBytes(fixture));
    }

    @Test
    void on_every_kind_of_cell_a_clerk_can_make() throws Exception {
        agree(Files.readAllBytes(ReturnBook.xinjian()
                .row("a", " b ", "\u3000", "", "＝1", "=1+1", "_x000D_", "行\n行", "\t", "无", "<&>\"'")
                .row(LocalDate.of(2024, 6, 30), true, false, error(FormulaError.DIV0), error(FormulaError.NA))
                .row(formula("1+1", 2), formula("1+1", null), formula("\"a\"", "a"), formula("1/0", FormulaError.DIV0))
                .row(
                        formula("TRUE", true),
                        formula("\"\"", ""),
                        formatId(45473, 31),
                        formatId(45473, 57),
                        formatId(1, 49))
                .property("duibiao.plan", "p<&")
                .property("别的", "p")
                .change(w -> {
                    w.getSheetAt(0).getRow(4).setZeroHeight(true);
                    w.getSheetAt(0).setColumnHidden(4, true);
                    w.getSheetAt(0).addMergedRegion(new CellRangeAddress(0, 1, 0, 10));
                    w.getSheetAt(0).addMergedRegion(new CellRangeAddress(9, 9, 3, 4));
                    XSSFRichTextString rich = new XSSFRichTextString("每千人口托位数");
                    rich.applyFont(2, 4, w.createFont());
                    w.getSheetAt(0).createRow(20).createCell(700).setCellValue(rich);
                    w.createSheet("空");
                    w.createSheet("藏").createRow(1).createCell(1).setCellValue(1);
                    w.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
                })
                .save(folder)));
    }

    @Test
    void on_every_number_in_every_format_of_both_kinds_of_file_and_both_calendars() throws Exception {
        for (boolean from1904 : new boolean[] {false, true}) {
            XSSFWorkbook workbook = new XSSFWorkbook();
            if (from1904) {
                workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
            }
            agree(bytes(numbers(workbook)));
            HSSFWorkbook old = new HSSFWorkbook();
            if (from1904) {
                old.getInternalWorkbook().getRecords().stream()
                        .filter(r -> r instanceof org.apache.poi.hssf.record.DateWindow1904Record)
                        .forEach(r -> ((org.apache.poi.hssf.record.DateWindow1904Record) r).setWindowing((short) 1));
            }
            agree(bytes(numbers(old)));
        }
    }

    @Test
    void on_a_streamed_workbook_with_its_texts_in_the_cells() throws Exception {
        agree(bytes(numbers(new SXSSFWorkbook())));
    }

    @Test
    void on_an_old_workbook() throws Exception {
        HSSFWorkbook old = new HSSFWorkbook();
        Sheet sheet = old.createSheet("指标填报");
        sheet.createRow(0).createCell(0).setCellValue("指标编号");
        sheet.getRow(0).createCell(1).setCellValue("　");
        sheet.createRow(3).createCell(2).setCellFormula("1+1");
        sheet.getRow(3).createCell(3).setCellFormula("\"甲\"&\"乙\"");
        sheet.getRow(3).createCell(4).setCellFormula("1/0");
        sheet.getRow(3).createCell(5).setCellFormula("1=1");
        sheet.getRow(3).createCell(6).setCellValue(true);
        sheet.getRow(3).createCell(7).setCellErrorValue((byte) 42);
        sheet.getRow(3).setZeroHeight(true);
        sheet.setColumnHidden(2, true);
        sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 10));
        old.createSheet("空");
        old.setSheetHidden(1, true);
        old.getCreationHelper().createFormulaEvaluator().evaluateAll();
        agree(bytes(old));
    }

    @Test
    void on_thousands_of_decimals_as_typed() throws Exception {
        Random random = new Random(1);
        XSSFWorkbook workbook = new XSSFWorkbook();
        Sheet sheet = workbook.createSheet("数");
        for (int r = 0; r < 500; r++) {
            org.apache.poi.ss.usermodel.Row row = sheet.createRow(r);
            for (int c = 0; c < 10; c++) {
                double value = c < 5
                        ? random.nextInt(10_000_000) / Math.pow(10, c)
                        : Double.longBitsToDouble(random.nextLong());
                if (!Double.isNaN(value) && !Double.isInfinite(value)) {
                    row.createCell(c).setCellValue(value);
                }
            }
        }
        agree(bytes(workbook));
    }

    private static Workbook numbers(Workbook workbook) {
        Sheet sheet = workbook.createSheet("数");
        List<CellStyle> styles = new ArrayList<>();
        for (int id = 0; id < 60; id++) {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat((short) id);
            styles.add(style);
        }
        for (String format : FORMATS) {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            styles.add(style);
        }
        for (int r = 0; r < NUMBERS.size(); r++) {
            org.apache.poi.ss.usermodel.Row row = sheet.createRow(3 * r);
            row.createCell(0).setCellValue("第" + r + "行");
            for (int c = 0; c < styles.size(); c++) {
                Cell cell = row.createCell(c + 2);
                cell.setCellValue(NUMBERS.get(r));
                cell.setCellStyle(styles.get(c));
            }
        }
        return workbook;
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        try (workbook;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void agree(byte[] bytes) throws Exception {
        List<String> ours = new ArrayList<>();
        WorkbookFile file = WorkbookFile.read("表", bytes);
        for (Grid grid : file.grids()) {
            ours.add("sheet " + grid.name() + " hidden " + grid.hidden());
            grid.merged().forEach(r -> ours.add(r.toString()));
            grid.rows().values().stream().flatMap(List::stream).forEach(c -> ours.add(line(grid, c)));
        }
        ours.add(file.properties().toString());
        List<String> theirs = PoiReader.lines(bytes);
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
            if (!ours.get(i).equals(theirs.get(i))) {
                differences.add(ours.get(i) + " ≠ " + theirs.get(i));
            }
        }
        assertThat(differences).isEmpty();
        assertThat(ours).hasSizeGreaterThan(2).hasSameSizeAs(theirs);
    }

    private static String line(Grid grid, cn.duibiao.returns.Cell c) {
        return c.address() + " " + c.kind() + " " + c.raw() + " " + c.format() + " / " + c.shown()
                + (grid.hiddenRows().contains(c.row()) ? " hidden row" : "")
                + (grid.hiddenColumns().contains(c.column()) ? " hidden column" : "");
    }
}
