package cn.duibiao.returns;

import static cn.duibiao.returns.Refused.found;
import static cn.duibiao.returns.Refused.outcome;
import static cn.duibiao.returns.Refused.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of another kind than a workbook of today: named for what they are, or read where they are nearly one. */
class OtherFilesTest {
    @Test
    void the_strict_variant_is_read() {
        RawBook book = new RawBook();
        for (String part : List.copyOf(book.parts().keySet())) {
            book.part(
                    part,
                    book.part(part)
                            .replace(RawBook.MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
                            .replace(
                                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                    "http://purl.oclc.org/ooxml/officeDocument/relationships"));
        }
        assertThat(read(book)).isEqualTo(read(new RawBook()));
    }

    @ParameterizedTest
    @CsvSource({
        "application/vnd.ms-excel.sheet.binary.macroEnabled.main, 二进制工作簿（.xlsb）",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml, Word文档（.docx）",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml, 演示文稿（.pptx）"
    })
    void a_package_of_another_kind(String type, String found) {
        assertThat(found(new RawBook()
                        .replace(
                                "[Content_Types].xml",
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                                type)
                        .bytes()))
                .isEqualTo(found);
    }

    @Test
    void macros_do_not_matter() {
        RawBook book = new RawBook()
                .replace(
                        "[Content_Types].xml",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                        "application/vnd.ms-excel.sheet.macroEnabled.main+xml")
                .part("xl/vbaProject.bin", "no macro is run");
        assertThat(read(book)).isEqualTo(read(new RawBook()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<html><table><tr><td>指标编号</td></tr></table></html>|网页（HTML）",
                "<?xml version='1.0'?><html xmlns:x='urn:schemas-microsoft-com:office:excel'>|网页（HTML）",
                "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>|XML文件（如“XML表格2003”）",
                "指标编号,指标名称,本期值|文本文件（如CSV）",
                "%PDF-1.7|PDF文件",
                "Rar!|RAR或7z压缩包"
            })
    void what_is_named_a_workbook_and_is_none(String content, String found) {
        assertThat(found(content.getBytes(StandardCharsets.UTF_8))).isEqualTo(found);
    }

    @Test
    void zips_that_are_no_workbook() {
        assertThat(found(new RawBook()
                        .without("[Content_Types].xml")
                        .part("内/表.xlsx", "")
                        .bytes()))
                .isEqualTo("装着别的文件的压缩包");
        assertThat(found(new RawBook().without("[Content_Types].xml").bytes())).isEqualTo("不是工作簿的压缩包");
        assertThat(found(new RawBook()
                        .without("[Content_Types].xml")
                        .part("mimetype", "")
                        .part("content.xml", "")
                        .bytes()))
                .isEqualTo("OpenDocument文件（.ods）");
    }

    @ParameterizedTest
    @CsvSource({"WordDocument, Word文档（.doc）", "Book, Excel 5.0或95的工作簿", "Anything, 不是工作簿的文件"})
    void containers_without_a_workbook(String stream, String found) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            files.createDocument(new ByteArrayInputStream(new byte[5_000]), stream);
            files.writeFilesystem(out);
            assertThat(found(out.toByteArray())).isEqualTo(found);
        }
    }

    @Test
    void chains_of_sectors_that_go_in_circles() throws IOException {
        byte[] old = EncryptedReturnTest.old(null);
        ByteBuffer file = ByteBuffer.wrap(old).order(ByteOrder.LITTLE_ENDIAN);
        int table = 512 * (file.getInt(76) + 1);
        for (int sector = 0; sector < 20; sector++) {
            byte[] copy = old.clone();
            ByteBuffer.wrap(copy).order(ByteOrder.LITTLE_ENDIAN).putInt(table + 4 * sector, sector);
            assertThat(outcome(copy)).isNotNull();
        }
        assertThat(read(old)).hasSize(4);
    }

    @Test
    void records_that_promise_more_than_there_is() throws IOException {
        byte[] old = EncryptedReturnTest.old(null);
        for (int at = 512; at < old.length; at += 2) {
            byte[] copy = old.clone();
            ByteBuffer.wrap(copy).order(ByteOrder.LITTLE_ENDIAN).putShort(at, (short) 0xFFFF);
            assertThat(outcome(copy)).isNotNull();
        }
    }
}
