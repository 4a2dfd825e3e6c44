package cn.duibiao.report.template;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.catalogue.CatalogueReader;
import cn.duibiao.finding.Finding;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Plan;
import cn.duibiao.returns.Return;
import cn.duibiao.returns.ReturnReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateChangesTest {
    private static final CatalogueReader RULES = new CatalogueReader(Path.of("rules"));
    private static final Plan PLAN = RULES.plan("xinjian-2023-2025");
    private static final Period PERIOD = new Period(2024, 2);
    private static final int NAME = 1;
    private static final int REQUIREMENT = 4;

    @TempDir
    private Path folder;

    @Test
    void a_template_of_today_shows_no_change() throws IOException {
        assertThat(since(book -> {})).isEmpty();
    }

    @Test
    void another_requirement_is_told_with_the_old_and_the_new_one() throws IOException {
        List<Finding> changes =
                since(sheet -> row(sheet, "xinjian-14-b").getCell(REQUIREMENT).setCellValue("2024年末 ≥ 3.8个"));
        assertThat(changes).singleElement().satisfies(f -> {
            assertThat(f.where()).startsWith("指标填报!E");
            assertThat(f.found()).isEqualTo("xinjian-14-b的本期要求“2024年末 ≥ 3.8个”");
            assertThat(f.expected()).contains("3.75").contains("4.0");
        });
    }

    @Test
    void another_name_is_told_and_an_indicator_that_the_template_did_not_have() throws IOException {
        List<Finding> changes = since(sheet -> {
            row(sheet, "xinjian-14-b").getCell(NAME).setCellValue("每千人托位数");
            Row gone = row(sheet, "xinjian-14-a");
            for (Cell cell : gone) {
                cell.setBlank();
            }
        });
        assertThat(changes)
                .extracting(Finding::found)
                .anySatisfy(f -> assertThat(f).isEqualTo("xinjian-14-b的指标名称“每千人托位数”"));
        assertThat(changes)
                .extracting(Finding::found)
                .anySatisfy(f -> assertThat(f).startsWith("没有xinjian-14-a“"));
    }

    private interface Edit {
        void on(XSSFSheet sheet);
    }

    private List<Finding> since(Edit edit) throws IOException {
        Path file = folder.resolve("return.xlsx");
        try (XSSFWorkbook book = TemplateWorkbook.book(PLAN, PERIOD, RULES.policy(), "00", "0");
                OutputStream out = Files.newOutputStream(file)) {
            edit.on(book.getSheet(ReturnReader.INDICATORS));
            book.write(out);
        }
        Return given = ReturnReader.read(file);
        return TemplateChanges.since(given, PLAN, PERIOD, RULES.policy());
    }

    private static Row row(XSSFSheet sheet, String target) {
        for (Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals(target)) {
                return row;
            }
        }
        throw new AssertionError(target);
    }
}
