package cn.duibiao.returns;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.finding.Finding;
import cn.duibiao.finding.InputProblem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Thousands of good returns gone bad: each is read or refused in words, whatever was done to it. {@code -Dfuzz.files=…}
 * and {@code -Dfuzz.seed=…} try more and others; a failure names the seed that makes its file.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FuzzTest {
    private static final int FILES = Integer.getInteger("fuzz.files", 700);
    private static final long FIRST = Long.getLong("fuzz.seed", 20_240_630L);

    @TempDir
    Path folder;

    private List<byte[]> good;

    @BeforeEach
    void someGoodReturns() throws IOException {
        Path typed = ReturnBook.xinjian()
                .row("xinjian-14-b", "每千人口托位数", "个", null, 2376, 660000, 3.6, "—", LocalDate.of(2024, 6, 30), "备 注")
                .row(
                        1,
                        ReturnBook.formatted(0.755, "0.0%"),
                        true,
                        ReturnBook.formula("1+1", 2),
                        ReturnBook.formula("A1", null))
                .base("常住人口", "万人", null, 66)
                .property("duibiao.plan", ReturnBook.PLAN)
                .change(w -> w.getSheetAt(0).addMergedRegion(new CellRangeAddress(0, 0, 0, 9)))
                .change(w -> w.getSheetAt(0).setColumnHidden(3, true))
                .save(folder);
        good = List.of(new RawBook().bytes(), Files.readAllBytes(typed));
    }

    @Test
    void bytes_of_the_zip() throws IOException {
        for (int i = 0; i < FILES; i++) {
            check(FIRST + i, new Mutations(FIRST + i).bytes(good.get(i % good.size())));
        }
    }

    @Test
    void bytes_of_a_part_in_a_whole_zip() throws IOException {
        for (int i = 0; i < FILES; i++) {
            check(FIRST + i, new Mutations(FIRST + i).partBytes(good.get(i % good.size())));
        }
    }

    @Test
    void elements_attributes_and_values() throws IOException {
        int read = 0;
        for (int i = 0; i < 2 * FILES; i++) {
            read += check(FIRST + i, new Mutations(FIRST + i).structure(good.get(i % good.size()))) ? 1 : 0;
        }
        // Both outcomes were tried.
        assertThat(read).isBetween(FILES / 10, 2 * FILES - FILES / 10);
    }

    @Test
    void bytes_of_an_old_workbook() throws IOException {
        byte[] old = old();
        for (int i = 0; i < FILES; i++) {
            check(FIRST + i, new Mutations(FIRST + i).bytes(old));
        }
    }

    /** Whether it was read. */
    private static boolean check(long seed, byte[] bytes) {
        try {
            Return read = ReturnReader.read("表", bytes, Password.NONE);
            read.cells()
                    .forEach(c -> assertThat(c.shown() + c.raw() + c.where() + c.format())
                            .isNotEmpty());
            read.findings().forEach(f -> assertThat(isTold(f)).as(f.line()).isTrue());
            return true;
        } catch (InputProblem e) {
            assertThat(e.findings()).isNotEmpty().allMatch(FuzzTest::isTold);
            return false;
        } catch (RuntimeException | Error e) {
            throw new AssertionError("seed " + seed, e);
        }
    }

    private static boolean isTold(Finding f) {
        return !f.where().isBlank()
                && !f.found().isBlank()
                && !f.expected().isBlank()
                && !f.advice().isBlank();
    }

    private static byte[] old() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("指标填报");
            var header = sheet.createRow(0);
            for (String name : List.of("指标编号", "指标名称", "计量单位", "本期值", "完成日期")) {
                header.createCell(Math.max(0, header.getLastCellNum())).setCellValue(name);
            }
            var row = sheet.createRow(1);
            row.createCell(0).setCellValue("xinjian-14-b");
            row.createCell(3).setCellFormula("1+1");
            row.createCell(4).setCellValue(LocalDate.of(2024, 6, 30));
            row.createCell(5).setCellFormula("\"甲\"&\"乙\"");
            sheet.addMergedRegion(new CellRangeAddress(3, 4, 0, 9));
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
