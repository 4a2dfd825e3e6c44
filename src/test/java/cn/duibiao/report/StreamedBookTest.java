package cn.duibiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A long sheet, whose rows are written in a thread of their own with their texts, holds what a short one holds. */
class StreamedBookTest {
    private static final int LONG = 50_000;
    private static final int ROWS = 700; // more than a batch, and a part of one

    private static final List<Object> VALUES = List.of(
            "城区每3万人口1辆救护车",
            "a < b & \"c\" > d",
            " 前后空格 ",
            "一行\n二行\t三列",
            "不断行\u00A0空格",
            "控制\u0001字符",
            "𠮷野家",
            "_x0041_不是A",
            0.1 + 0.2,
            -3.0,
            1e20,
            true,
            "");

    @Test
    void every_value_of_every_row_comes_back_from_both() throws IOException {
        byte[] book = written();

        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(book))) {
            List<Object> texts = new ArrayList<>(VALUES);
            texts.set(5, "控制?字符"); // XML has no such character
            for (String name : List.of("短", "长")) {
                Sheet sheet = read.getSheet(name);
                assertThat(sheet.getLastRowNum()).isEqualTo(ROWS - 1);
                for (Row row : sheet) {
                    assertThat(row).extracting(StreamedBookTest::value).containsExactlyElementsOf(texts);
                }
            }
        }
    }

    private static byte[] written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (StreamedBook book = new StreamedBook(PlainTexts.workbook())) {
            fill(book.createSheet("短", LONG - 1));
            fill(book.createSheet("长", LONG));
            book.write(out);
        }
        return out.toByteArray();
    }

    private static void fill(Sheet sheet) {
        for (int r = 0; r < ROWS; r++) {
            Row row = sheet.createRow(r);
            for (int c = 0; c < VALUES.size(); c++) {
                Object value = VALUES.get(c);
                Cell cell = row.createCell(c);
                if (value instanceof Double number) {
                    cell.setCellValue(number);
                } else if (value instanceof Boolean yes) {
                    cell.setCellValue(yes);
                } else {
                    cell.setCellValue(value.toString());
                }
            }
        }
    }

    private static Object value(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC
                ? cell.getNumericCellValue()
                : cell.getCellType() == CellType.BOOLEAN ? cell.getBooleanCellValue() : cell.getStringCellValue();
    }
}
