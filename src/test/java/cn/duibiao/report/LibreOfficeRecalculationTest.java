package cn.duibiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.fixtures.Fixtures;
import cn.duibiao.job.AssessReturn;
import cn.duibiao.job.Rules;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook's formulas, computed by a program that knows nothing of ours. One run of it for all workbooks of a test. */
class LibreOfficeRecalculationTest {

    /** What {@code assess} makes of every sample return that is committed, also with an earlier one at hand. */
    @Test
    void recalculation_agrees_with_the_rules_in_the_workbook_of_every_fixture(@TempDir Path folder) throws Exception {
        LibreOffice office = LibreOffice.found();
        Map<Path, Integer> verdicts = new LinkedHashMap<>();
        for (String name : Fixtures.all()) {
            AssessReturn.Result result =
                    new AssessReturn(Rules.shipped()).assess(Fixtures.file(name), Fixtures.previous(name));
            Path workbook = folder.resolve(name + ".xlsx");
            AssessmentWorkbook.write(result.assessment(), ReturnMirror.of(result.given(), result.ledger()), workbook);
            verdicts.put(workbook, result.assessment().judgements().size());
        }
        List<Path> books = List.copyOf(verdicts.keySet());

        List<Path> copies = office.recalculate(folder, books);

        assertThat(books).hasSizeGreaterThan(15);
        for (int i = 0; i < books.size(); i++) {
            try (XSSFWorkbook book = open(copies.get(i))) {
                assertThat(RecalculationTest.disagreements(book.getSheet(DetailSheet.NAME)))
                        .as(books.get(i).toString())
                        .isEmpty();
                assertThat(total(book)).startsWith("全部一致：共复算" + verdicts.get(books.get(i)) + "项，不一致0项");
            }
        }
    }

    @Test
    void recalculation_agrees_with_the_rules_and_catches_a_reported_cell_that_was_changed(@TempDir Path folder)
            throws Exception {
        LibreOffice office = LibreOffice.found();
        Samples.Sample sample = Samples.of(Catalogue.XINJIAN, "2024Q2");
        Path whole = folder.resolve("whole.xlsx");
        AssessmentWorkbook.write(sample.assessment(), sample.sheets(), whole);
        Path planted = folder.resolve("planted.xlsx");
        String row = plant(whole, planted);
        Path boundaries = folder.resolve("boundaries.xlsx");
        save(RecalculationTest.detail(Sweep.of(Catalogue.plan(Catalogue.XINJIAN), 2024)), boundaries);

        List<Path> copies = office.recalculate(folder, List.of(whole, planted, boundaries));

        try (XSSFWorkbook book = open(copies.get(0))) {
            assertThat(RecalculationTest.disagreements(book.getSheet(DetailSheet.NAME)))
                    .isEmpty();
            assertThat(total(book))
                    .startsWith("全部一致：共复算" + sample.assessment().judgements().size() + "项，不一致0项");
        }
        try (XSSFWorkbook book = open(copies.get(1))) {
            assertThat(RecalculationTest.disagreements(book.getSheet(DetailSheet.NAME)))
                    .singleElement()
                    .asString()
                    .contains(row);
            assertThat(total(book)).startsWith("有不一致：").contains("不一致1项");
        }
        try (XSSFWorkbook book = open(copies.get(2))) {
            assertThat(RecalculationTest.disagreements(book.getSheet(DetailSheet.NAME)))
                    .isEmpty();
        }
    }

    /** Changes one reported number so that another verdict would be due; cached results stay. Returns the target's id. */
    private static String plant(Path from, Path to) throws IOException {
        try (XSSFWorkbook book = open(from)) {
            String target = Planted.change(book);
            save(book, to);
            return target;
        }
    }

    static String total(XSSFWorkbook book) {
        for (var row : book.getSheet(OverviewSheet.NAME)) {
            XSSFCell cell = (XSSFCell) row.getCell(0);
            if (cell != null && cell.toString().equals("公式复算")) {
                return row.getCell(new CellReference("E1").getCol()).getStringCellValue();
            }
        }
        throw new AssertionError("no total of the recalculation on the overview");
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static void save(XSSFWorkbook book, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
    }
}
