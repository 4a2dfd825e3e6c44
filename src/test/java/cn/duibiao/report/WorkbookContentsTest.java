package cn.duibiao.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.duibiao.xlsx.Refused;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellFormula;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellFormulaType;

class WorkbookContentsTest {
    @TempDir
    Path folder;

    @Test
    void tellsValuesAndOfFormulasTheFormula() throws IOException {
        Path file = folder.resolve("明细.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = book.createSheet("评估明细");
            XSSFRow row = sheet.createRow(0);
            row.createCell(0).setCellValue("达标");
            row.createCell(1).setCellValue(0.1 + 0.2);
            row.createCell(2).setCellValue(true);
            row.createCell(3).setCellValue("");
            XSSFCell computed = row.createCell(4);
            computed.setCellFormula("B1*2");
            computed.setCellValue(0.6);
            book.write(out);
        }
        assertThat(read(file)).isEqualTo(Map.of("A1", "达标", "B1", "0.30000000000000004", "C1", "true", "E1", "=B1*2"));
    }

    @Test
    void tellsSharedFormulasAsIfEachCellHadItsOwn() throws IOException {
        Path file = folder.resolve("另存.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = book.createSheet("评估明细");
            shared(sheet.createRow(0).createCell(0), "B1*$C$1");
            shared(sheet.createRow(1).createCell(0), "");
            book.write(out);
        }
        assertThat(read(file)).isEqualTo(Map.of("A1", "=B1*$C$1", "A2", "=B2*$C$1"));
    }

    @Test
    void refusesWhatIsNoWorkbook() throws IOException {
        Path file = Files.writeString(folder.resolve("明细.xlsx"), "没有");
        assertThatThrownBy(() -> new WorkbookContents(file)).isInstanceOf(Refused.class);
    }

    private static void shared(XSSFCell cell, String text) {
        CTCellFormula formula = cell.getCTCell().addNewF();
        formula.setT(STCellFormulaType.SHARED);
        formula.setSi(0);
        formula.setStringValue(text);
    }

    private static Map<String, String> read(Path file) throws IOException {
        Map<String, String> cells = new TreeMap<>();
        new WorkbookContents(file).read("评估明细", (at, content) -> cells.put(at.formatAsString(), content));
        return cells;
    }
}
