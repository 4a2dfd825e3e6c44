package cn.duibiao.report;

import cn.duibiao.assess.Assessment;
import cn.duibiao.finding.Finding;
import cn.duibiao.finding.InputProblem;
import cn.duibiao.returns.CellLedger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Whether an assessment workbook says what the same inputs give today: its digests, and then every cell of every sheet.
 * Of a formula the formula is compared, not its cached result.
 */
public final class Verification {
    private static final String NONE = "（没有）";

    private final List<String> differences = new ArrayList<>();

    private Verification() {}

    /**
     * @param again the assessment of the same return, made anew
     * @param ledger what was made of the return's cells
     * @return one line for each difference; empty when it is the same
     * @throws InputProblem when {@code file} is no assessment workbook
     */
    public static List<String> differences(
            Path file, Assessment again, List<ReportedSheet> reported, CellLedger ledger) {
        Verification verification = new Verification();
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ);
                XSSFWorkbook given = new XSSFWorkbook(opened);
                XSSFWorkbook made = AssessmentWorkbook.whole(again, reported, ledger)) {
            if (given.getProperties().getCustomProperties().getProperty("duibiao.digest.return") == null) {
                throw unreadable(file);
            }
            verification.digests(given, made);
            if (verification.differences.isEmpty()) {
                verification.sheets(given, made);
            }
            return List.copyOf(verification.differences);
        } catch (IOException | org.apache.poi.openxml4j.exceptions.OpenXML4JException | RuntimeException e) {
            throw unreadable(file);
        }
    }

    /**
     * What the workbook was made with and {@code again} was not: without it nothing else can be compared.
     *
     * @throws InputProblem when {@code file} is no workbook
     */
    public static List<Finding> missing(Path file, Assessment again) {
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            var properties = new POIXMLProperties(opened).getCustomProperties();
            List<Finding> missing = new ArrayList<>();
            if (again.context().previousDigest() == null && properties.contains("duibiao.digest.previous")) {
                missing.add(Finding.stop(
                        file.toString(), "这份工作簿是用 --previous 给出较早的填报表做的", "同样的 --previous", "请同样给出 --previous"));
            }
            if (again.context().unitsDigest() == null && properties.contains("duibiao.digest.units")) {
                missing.add(Finding.stop(file.toString(), "这份工作簿是按单位名单做的", "同样的单位名单", "请同样给出 --units"));
            }
            return missing;
        } catch (IOException
                | org.apache.poi.openxml4j.exceptions.OpenXML4JException
                | org.apache.xmlbeans.XmlException
                | RuntimeException e) {
            throw unreadable(file);
        }
    }

    private static InputProblem unreadable(Path file) {
        return new InputProblem(
                Finding.stop(file.toString(), "打不开的文件，或不是考核工作簿", "duibiao assess 写出的考核工作簿（.xlsx）", "请检查文件"));
    }

    private void digests(XSSFWorkbook given, XSSFWorkbook made) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("duibiao.plan", "计划");
        names.put("duibiao.period", "填报期");
        names.put("duibiao.digest.return", "填报表的摘要");
        names.put("duibiao.digest.rules", "规则的摘要");
        names.put("duibiao.digest.policy", "判定口径的摘要");
        names.put("duibiao.digest.previous", "较早填报表（--previous）的摘要");
        names.put("duibiao.digest.units", "单位名单的摘要");
        names.put("duibiao.version", "程序版本");
        names.forEach((key, label) -> {
            String was = property(given, key);
            String is = property(made, key);
            if (!is.equals(was)) {
                differences.add(label + "：工作簿中为" + was + "，现为" + is);
            }
        });
    }

    private static String property(XSSFWorkbook book, String key) {
        var property = book.getProperties().getCustomProperties().getProperty(key);
        return property == null ? NONE : property.getLpwstr();
    }

    private void sheets(XSSFWorkbook given, XSSFWorkbook made) {
        for (Sheet sheet : made) {
            Sheet was = given.getSheet(sheet.getSheetName());
            if (was == null) {
                differences.add("缺少工作表“" + sheet.getSheetName() + "”");
            } else {
                compare(was, sheet);
            }
        }
        for (Sheet sheet : given) {
            if (made.getSheet(sheet.getSheetName()) == null) {
                differences.add("多出工作表“" + sheet.getSheetName() + "”");
            }
        }
    }

    private void compare(Sheet was, Sheet is) {
        Map<CellAddress, String> before = contents(was);
        Map<CellAddress, String> now = contents(is);
        now.forEach((address, content) -> {
            String old = before.remove(address);
            if (!content.equals(old)) {
                differences.add(is.getSheetName() + "!" + address + "：工作簿中为“" + (old == null ? "" : old) + "”，重算为“"
                        + content + "”");
            }
        });
        before.forEach(
                (address, content) -> differences.add(is.getSheetName() + "!" + address + "：工作簿中多出“" + content + "”"));
    }

    private static Map<CellAddress, String> contents(Sheet sheet) {
        Map<CellAddress, String> contents = new LinkedHashMap<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                String content = content(cell);
                if (!content.isEmpty()) {
                    contents.put(cell.getAddress(), content);
                }
            }
        }
        return contents;
    }

    private static String content(Cell cell) {
        return switch (cell.getCellType()) {
            case FORMULA -> "=" + cell.getCellFormula();
            case NUMERIC ->
                java.math.BigDecimal.valueOf(cell.getNumericCellValue())
                        .stripTrailingZeros()
                        .toPlainString();
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            case ERROR -> String.valueOf(cell.getErrorCellValue());
            default -> cell.getStringCellValue();
        };
    }
}
