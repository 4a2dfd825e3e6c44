package cn.duibiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecalculationTest {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?(E-?[0-9]+)?");

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
            assertThat(differentInPoi(sheet)).isEmpty();
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

    /** Formulas to which POI's evaluator gives another value than they were written with. */
    private static List<String> differentInPoi(XSSFSheet sheet) {
        XSSFFormulaEvaluator poi = sheet.getWorkbook().getCreationHelper().createFormulaEvaluator();
        List<String> found = new ArrayList<>();
        int formulas = 0;
        for (var row : sheet) {
            for (var cell : row) {
                if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.FORMULA) {
                    formulas++;
                    String written = shown((XSSFRow) row, cell.getColumnIndex());
                    poi.evaluateFormulaCell(cell);
                    String computed = shown((XSSFRow) row, cell.getColumnIndex());
                    if (!alike(written, computed)) {
                        found.add(
                                cell.getAddress() + " " + cell.getCellFormula() + ": " + written + ", POI " + computed);
                    }
                }
            }
        }
        assertThat(formulas).isGreaterThan(sheet.getLastRowNum());
        return found;
    }

    /** POI multiplies and divides in decimals: binary numbers may differ behind their twelfth digit. */
    private static boolean alike(String a, String b) {
        return a.equals(b)
                || NUMBER.matcher(a).matches()
                        && NUMBER.matcher(b).matches()
                        && Math.abs(Double.parseDouble(a) - Double.parseDouble(b))
                                <= 1e-12 * Math.max(1, Math.abs(Double.parseDouble(a)));
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
