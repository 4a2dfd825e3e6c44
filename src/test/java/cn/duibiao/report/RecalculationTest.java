package cn.duibiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecalculationTest {

    @ParameterizedTest
    @CsvSource({
        "xinbei-2021, 2021",
        "lizhou-2021, 2021",
        "xiangan-2024, 2024",
        "taizhou-2023, 2023",
        "xinjian-2023-2025, 2023",
        "xinjian-2023-2025, 2024",
        "xinjian-2023-2025, 2025"
    })
    void formulas_and_rules_agree_on_every_boundary_of_every_target_and_quarter(String plan, int year)
            throws Exception {
        Samples.Sample sample = Sweep.of(Catalogue.plan(plan), year);
        try (XSSFWorkbook book = detail(sample)) {
            XSSFSheet sheet = book.getSheet(DetailSheet.NAME);
            assertThat(sheet.getLastRowNum())
                    .isEqualTo(sample.assessment().judgements().size());
            assertThat(disagreements(sheet)).isEmpty();
        }
    }

    /** 评估明细 and 报送数据 alone. */
    static XSSFWorkbook detail(Samples.Sample sample) {
        XSSFWorkbook book = new XSSFWorkbook();
        Styles styles = new Styles(book);
        Mirror mirror = new Mirror(sample.sheets());
        Page page = new Page("", "", "");
        DetailSheet detail = new DetailSheet(sample.assessment(), styles, mirror, Map.of());
        XSSFSheet sheet = book.createSheet(DetailSheet.NAME);
        new ReportedSheets(book, styles, mirror).write(sample.sheets(), page);
        detail.write(sheet, page);
        XSSFFormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
        detail.formulas().forEach(evaluator::evaluateFormulaCell);
        return book;
    }

    /** Rows that are not marked as the same, with what led there. */
    static List<String> disagreements(XSSFSheet sheet) {
        List<String> found = new ArrayList<>();
        int last = sheet.getRow(0).getLastCellNum() - 1;
        for (int i = 1; i <= sheet.getLastRowNum(); i++) {
            XSSFRow row = sheet.getRow(i);
            if (!row.getCell(last).getStringCellValue().equals(Recalculation.SAME)) {
                found.add(IntStream.of(0, 17, 9)
                                .mapToObj(c -> String.valueOf(row.getCell(c)))
                                .toList() + " "
                        + IntStream.rangeClosed(19, last)
                                .mapToObj(c -> shown(row, c))
                                .toList());
            }
        }
        return found;
    }

    private static String shown(XSSFRow row, int column) {
        var cell = row.getCell(column);
        return switch (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.FORMULA
                ? cell.getCachedFormulaResultType()
                : cell.getCellType()) {
            case NUMERIC -> String.valueOf(cell.getNumericCellValue());
            case ERROR -> cell.getErrorCellString();
            case BLANK -> "";
            default -> cell.getStringCellValue();
        };
    }
}
