package cn.duibiao.report.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.duibiao.catalogue.CatalogueReader;
import cn.duibiao.fact.Report;
import cn.duibiao.fact.State;
import cn.duibiao.finding.InputProblem;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Target;
import cn.duibiao.returns.Binding;
import cn.duibiao.returns.Return;
import cn.duibiao.returns.ReturnReader;
import cn.duibiao.returns.Taken;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateWorkbookTest {
    private static final CatalogueReader CATALOGUE = new CatalogueReader(Path.of("rules"));
    private static final String DIGEST = "0123456789abcdef";

    @TempDir
    private Path folder;

    static Stream<Arguments> firstAndLastQuarters() {
        return CATALOGUE.planIds().stream()
                .map(CATALOGUE::plan)
                .flatMap(p -> Stream.of(Arguments.of(p.id(), p.firstPeriod()), Arguments.of(p.id(), p.lastPeriod())));
    }

    @ParameterizedTest
    @MethodSource("firstAndLastQuarters")
    void a_blank_template_reads_back_without_findings_and_with_every_row_missing(String id, Period period) {
        Plan plan = CATALOGUE.plan(id);
        Return given = ReturnReader.read(written(plan, period));
        assertThat(Binding.of(given, CATALOGUE.names(), CATALOGUE::plan).period())
                .isEqualTo(period);
        Taken taken = Taken.of(given, plan, period);

        assertThat(taken.findings()).isEmpty();
        assertThat(given.rulesDigest()).isEqualTo(DIGEST);
        for (Report report : taken.reports()) {
            Target target = report.subject();
            if (target.isMilestone()) {
                assertThat(report.milestone().getState()).as(target.id()).isEqualTo(State.MISSING);
                assertThat(report.milestone().completion().cell())
                        .as(target.id())
                        .startsWith("指标填报!H");
            } else {
                target.measure()
                        .items()
                        .forEach(i ->
                                assertThat(report.quantity(i.name()).state()).isEqualTo(State.MISSING));
                assertThat(report.quantity(Report.VALUE).cell())
                        .as("%s has its row", target.id())
                        .startsWith("指标填报!H");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("firstAndLastQuarters")
    void a_template_with_a_one_in_every_open_cell_is_read_from_exactly_those_cells(String id, Period period)
            throws IOException {
        Plan plan = CATALOGUE.plan(id);
        Set<String> filled = new HashSet<>();
        Path file = folder.resolve("filled.xlsx");
        try (XSSFWorkbook book = book(plan, period);
                OutputStream out = Files.newOutputStream(file)) {
            for (String sheet : List.of(ReturnReader.INDICATORS, ReturnReader.BASE_DATA)) {
                filled.addAll(fill(book.getSheet(sheet)));
            }
            book.write(out);
        }
        Taken taken = Taken.of(ReturnReader.read(file), plan, period);

        Set<String> used = new HashSet<>();
        for (Report report : taken.reports()) {
            Target target = report.subject();
            if (target.isMilestone()) {
                used.add(report.milestone().completion().cell());
                continue;
            }
            Stream.concat(
                            target.measure().items().stream().map(i -> i.name()),
                            Stream.of(Report.VALUE, Report.BASELINE))
                    .map(report::quantity)
                    .filter(q -> q.state() != State.MISSING)
                    .forEach(q -> used.add(q.cell()));
            if (target.isLimit() && target.isRunningRate()) {
                used.add(report.quantity(
                                target.share().denominator().expectedAtYearEnd().name())
                        .cell());
            }
        }
        assertThat(used).containsAll(filled);
    }

    /** A 2 in every open cell of numbers, 是 in every one of milestones; returns the addresses. */
    private static Set<String> fill(Sheet sheet) {
        Set<String> filled = new HashSet<>();
        boolean indicators = sheet.getSheetName().equals(ReturnReader.INDICATORS);
        for (Row row : sheet) {
            for (org.apache.poi.ss.usermodel.Cell cell : row) {
                int column = cell.getColumnIndex();
                boolean figures = row.getRowNum() > 5
                        && row.getCell(0).getCellType() == CellType.STRING
                        && !cell.getCellStyle().getLocked()
                        && (indicators ? column >= 5 && column <= 8 : row.getRowNum() > 2 && column == 3);
                if (!indicators && column == 3 && row.getRowNum() > 2) {
                    figures = true;
                }
                if (!figures || row.getCell(0).getStringCellValue().endsWith("：")) {
                    continue;
                }
                boolean milestone =
                        indicators && row.getCell(2).getStringCellValue().equals("是/否");
                if (milestone) {
                    cell.setCellValue("是");
                } else {
                    cell.setCellValue(2);
                }
                filled.add(sheet.getSheetName() + "!" + cell.getAddress());
            }
        }
        return filled;
    }

    @Test
    void nothing_in_it_is_a_formula_and_what_is_not_to_be_filled_is_locked() throws IOException {
        Plan plan = CATALOGUE.plan("xinjian-2023-2025");
        try (XSSFWorkbook book = book(plan, new Period(2024, 2))) {
            for (Sheet sheet : book) {
                assertThat(((XSSFSheet) sheet).isSheetLocked()).isTrue();
                for (Row row : sheet) {
                    for (org.apache.poi.ss.usermodel.Cell cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                        if (cell.getCellType() != CellType.BLANK) {
                            assertThat(cell.getCellStyle().getLocked())
                                    .as(cell.getAddress().toString())
                                    .isTrue();
                        }
                    }
                }
            }
        }
    }

    @Test
    void an_expected_total_is_asked_for_while_a_rate_can_still_come_back_and_not_at_its_due_date() throws IOException {
        Plan plan = CATALOGUE.plan("xinjian-2023-2025");
        assertThat(itemsOfBaseData(plan, new Period(2025, 3))).contains("活产数", "预计全年活产数");
        assertThat(itemsOfBaseData(plan, new Period(2025, 4))).contains("活产数").doesNotContain("预计全年活产数");
        assertThat(itemsOfBaseData(plan, new Period(2025, 3))).doesNotHaveDuplicates();
    }

    private List<String> itemsOfBaseData(Plan plan, Period period) throws IOException {
        List<String> items = new ArrayList<>();
        try (XSSFWorkbook book = book(plan, period)) {
            for (Row row : book.getSheet(ReturnReader.BASE_DATA)) {
                if (row.getRowNum() > 2) {
                    items.add(row.getCell(0).getStringCellValue());
                }
            }
        }
        return items;
    }

    @Test
    void a_period_outside_the_plan_is_refused_and_nothing_is_written() {
        Plan plan = CATALOGUE.plan("xinjian-2023-2025");
        Path out = folder.resolve("out.xlsx");
        assertThatThrownBy(
                        () -> TemplateWorkbook.write(plan, new Period(2026, 1), CATALOGUE.policy(), DIGEST, "0", out))
                .isInstanceOf(InputProblem.class)
                .hasMessageContaining("填报期：发现2026年第一季度（2026Q1）；应为2023Q1 至 2025Q4（新府发〔2023〕3号）；请换一个计划期内的季度");
        assertThat(out).doesNotExist();
    }

    private Path written(Plan plan, Period period) {
        Path file = folder.resolve(plan.id() + ".xlsx");
        TemplateWorkbook.write(plan, period, CATALOGUE.policy(), DIGEST, "0", file);
        return file;
    }

    private static XSSFWorkbook book(Plan plan, Period period) {
        return TemplateWorkbook.book(plan, period, CATALOGUE.policy(), DIGEST, "0");
    }
}
