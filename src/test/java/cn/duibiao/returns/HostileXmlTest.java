package cn.duibiao.returns;

import static cn.duibiao.returns.Refused.found;
import static cn.duibiao.returns.Refused.read;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.xlsx.Bounds;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** XML that must not get through, each beside what is nearly the same and does. */
class HostileXmlTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @ParameterizedTest
    @ValueSource(strings = {"xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml", SHEET, "_rels/.rels"})
    void entities_from_outside_and_a_billion_laughs(String part) {
        String outside = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>";
        String laughs = "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
                + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>]>";
        for (String type : List.of(outside, laughs, "<!DOCTYPE x>")) {
            RawBook book = new RawBook();
            assertThat(found(book.part(part, type + book.part(part)).bytes()))
                    .isEqualTo("已损坏的工作簿（含有文档类型声明（DTD）或实体，可能是恶意文件）");
        }
        RawBook comment = new RawBook();
        assertThat(read(comment.part(part, "<!-- DOCTYPE -->" + comment.part(part))
                        .bytes()))
                .isNotEmpty();
    }

    @Test
    void wrong_bytes_in_a_text_are_told_once_and_other_encodings_of_the_standard_are_read() {
        PrintStream terminal = System.err;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        System.setErr(new PrintStream(written));
        try {
            byte[] wrong = new RawBook()
                    .part(SHEET)
                    .replace("<t>a</t>", "<t>\u00E4</t>")
                    .getBytes(StandardCharsets.ISO_8859_1);
            assertThat(found(new RawBook().part(SHEET, wrong).bytes())).isEqualTo("已损坏的工作簿（第1行不是完好的XML）");
        } finally {
            System.setErr(terminal);
        }
        assertThat(written.toString(StandardCharsets.UTF_8)).isEmpty();
        for (Charset other : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16)) {
            byte[] marked = ("\uFEFF" + new RawBook().part(SHEET)).getBytes(other);
            byte[] once = new RawBook().part(SHEET).getBytes(other);
            assertThat(read(new RawBook().part(SHEET, other == StandardCharsets.UTF_8 ? marked : once)))
                    .hasSize(5);
        }
    }

    @Test
    void signs_of_several_bytes_are_whole_wherever_a_buffer_ends() {
        for (int shift = 0; shift < 8; shift++) {
            String text = "x".repeat(shift) + "é字𠮷".repeat(3_600);
            assertThat(read(new RawBook().cells("<c t='str'><v>" + text + "</v></c>"))
                            .get(3)
                            .raw())
                    .isEqualTo(text);
        }
        byte[] cut = new RawBook()
                .part(SHEET)
                .replace("</worksheet>", "")
                .concat("字")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(found(new RawBook()
                        .part(SHEET, Arrays.copyOf(cut, cut.length - 1))
                        .bytes()))
                .isEqualTo("已损坏的工作簿（第1行不是完好的XML）");
    }

    @Test
    void elements_inside_each_other_without_end() {
        assertThat(found(new RawBook()
                        .cells("<x>".repeat(200_000) + "</x>".repeat(200_000))
                        .bytes()))
                .isEqualTo("已损坏的工作簿（元素嵌套超过100层）");
        assertThat(read(new RawBook().cells("<x>".repeat(90) + "</x>".repeat(90))))
                .hasSize(3);
    }

    @Test
    void a_mark_a_comment_or_a_text_of_many_megabytes() {
        String long_ = pattern(3 << 20);
        for (String xml : List.of("<c x='" + long_ + "'/>", "<!--" + long_ + "-->", "<" + "n".repeat(3 << 20) + "/>")) {
            assertThat(found(new RawBook().cells(xml).bytes())).startsWith("已损坏的工作簿（");
        }
        assertThat(found(new RawBook()
                        .cells("<c t='str'><v>" + long_ + "</v></c>")
                        .bytes()))
                .isEqualTo("已损坏的工作簿（长过32767字的单元格）");
        assertThat(read(new RawBook().cells("<c t='str'><v>" + pattern(Bounds.CELL_TEXT) + "</v></c>")))
                .hasSize(4);
    }

    @Test
    void more_attributes_than_an_element_has() {
        StringBuilder many = new StringBuilder("<c");
        for (int i = 0; i < 50_000; i++) {
            many.append(" a").append(i).append("=''");
        }
        assertThat(found(new RawBook().cells(many + "/>").bytes())).isEqualTo("已损坏的工作簿（第1行不是完好的XML）");
    }

    /** Compresses badly enough not to look like a bomb. */
    private static String pattern(int length) {
        StringBuilder text = new StringBuilder(length + 8);
        for (int i = 0; text.length() < length; i++) {
            text.append(Integer.toString(i * 7919, 36));
        }
        return text.substring(0, length);
    }
}
