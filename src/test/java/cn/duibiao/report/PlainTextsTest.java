package cn.duibiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class PlainTextsTest {
    private static final List<String> TYPED =
            List.of("托位", " 托位 ", "第一行\n第二行", "a<b>&\"c\"", "_x000D_", "_x00D_", "=1+1", "𠮷", "");

    @Test
    void everyTextComesBackAsItWasTyped() throws IOException {
        assertThat(written(TYPED)).isEqualTo(TYPED);
    }

    @Test
    void aTextThatStandsInTwoCellsIsKeptOnce() throws IOException {
        try (XSSFWorkbook book = PlainTexts.workbook()) {
            PlainTexts texts = (PlainTexts) book.getSharedStringSource();
            int first = texts.place("达标");
            assertThat(texts.place("不达标")).isNotEqualTo(first);
            assertThat(texts.addSharedStringItem(new XSSFRichTextString("达标"))).isEqualTo(first);
            assertThat(texts.getUniqueCount()).isEqualTo(2);
            assertThat(texts.getCount()).isEqualTo(3);
            assertThat(texts.getItemAt(first).getString()).isEqualTo("达标");
        }
    }

    @Test
    void whatXmlCannotHoldBecomesAQuestionMark() throws IOException {
        assertThat(written(List.of("a\u0001b"))).containsExactly("a?b");
    }

    /** Half of the texts through POI's model, half through the rows that are streamed; read by POI. */
    private static List<String> written(List<String> texts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XSSFWorkbook kept = PlainTexts.workbook();
        Row top = kept.createSheet("甲").createRow(0);
        try (StreamedBook book = new StreamedBook(kept)) {
            Row streamed = book.createSheet("乙").createRow(0);
            for (int i = 0; i < texts.size(); i++) {
                (i % 2 == 0 ? top : streamed).createCell(i).setCellValue(texts.get(i));
            }
            book.write(bytes);
        }
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            return IntStream.range(0, texts.size())
                    .mapToObj(i -> read.getSheetAt(i % 2).getRow(0).getCell(i).getStringCellValue())
                    .toList();
        }
    }
}
