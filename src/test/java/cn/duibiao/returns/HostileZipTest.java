package cn.duibiao.returns;

import static cn.duibiao.returns.RawZip.central;
import static cn.duibiao.returns.RawZip.withPart;
import static cn.duibiao.returns.RawZip.zeros;
import static cn.duibiao.returns.Refused.found;
import static cn.duibiao.returns.Refused.read;
import static cn.duibiao.returns.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import cn.duibiao.xlsx.Bounds;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Zips that must not get through, each beside what is nearly the same and does. */
class HostileZipTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @Test
    void the_book_that_all_others_here_are_made_from_is_read() {
        assertThat(read(new RawBook()))
                .extracting(Cell::where, Cell::raw, Cell::shown)
                .contains(tuple("指标填报!A2", "a", "a"), tuple("指标填报!C2", "0.755", "75.5%"));
    }

    @Test
    void ten_gigabytes_of_zeros_in_ten_megabytes() {
        byte[] bomb = withPart(SHEET, zeros(10_000), 10_000L << 20);
        assertThat(bomb.length).isLessThan(11 << 20);

        assertThat(found(bomb)).isEqualTo("已损坏的工作簿（第1行不是完好的XML）");
    }

    @ParameterizedTest
    @CsvSource({"100, 解压后为原来200倍以上的内容", "5, 已损坏的工作簿（校验和不符）"})
    void zeros_in_a_part_that_nobody_reads(int megabytes, String found) {
        assertThat(found(withPart("xl/media/image1.png", zeros(megabytes), (long) megabytes << 20)))
                .isEqualTo(found);
    }

    @Test
    void parts_that_share_their_bytes() {
        byte[] bytes = new RawBook().part("x", "0123456789").bytes();
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int last = central(bytes, "x");
        zip.putInt(last + 20, zip.getInt(last + 20) + 40_000);

        assertThat(found(bytes)).isEqualTo("已损坏的工作簿（压缩包的目录有误）");

        byte[] shared =
                new RawBook().part("x", "0123456789").part("y", "0123456789").bytes();
        zip = ByteBuffer.wrap(shared).order(ByteOrder.LITTLE_ENDIAN);
        zip.putInt(central(shared, "y") + 42, zip.getInt(central(shared, "x") + 42));
        assertThat(found(shared)).isEqualTo("已损坏的工作簿（部件互相重叠）");
    }

    @Test
    void two_parts_of_one_name() {
        byte[] bytes = new RawBook().part("XL/workbook.xmk", "").bytes();
        byte[] twice = new String(bytes, StandardCharsets.ISO_8859_1)
                .replace("XL/workbook.xmk", "XL/workbook.xml")
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(read(bytes)).isNotEmpty();
        assertThat(found(twice)).isEqualTo("已损坏的工作簿（有两个同名的部件XL/workbook.xml）");
    }

    @Test
    void a_wrong_checksum_in_any_part() {
        for (String part :
                new RawBook().part("xl/media/image1.png", "p").parts().keySet()) {
            byte[] bytes = new RawBook().part("xl/media/image1.png", "p").bytes();
            bytes[central(bytes, part) + 16] ^= 1;
            assertThat(refused(bytes).where()).isEqualTo("表 " + part);
            assertThat(refused(bytes).found()).isEqualTo("已损坏的工作簿（校验和不符）");
        }
    }

    @Test
    void any_truncation() {
        byte[] whole = new RawBook().bytes();
        for (int length = 0; length < whole.length; length += 7) {
            assertThat(refused(Arrays.copyOf(whole, length))).isNotNull();
        }
    }

    @Test
    void more_parts_than_a_workbook_has() {
        RawBook book = new RawBook();
        for (int i = 0; book.parts().size() <= Bounds.ENTRIES; i++) {
            book.part("xl/media/" + i, "");
        }
        assertThat(found(book.bytes())).isEqualTo("有10001个部件的压缩包");
        assertThat(read(book.without("xl/media/0").bytes())).isNotEmpty();
    }
}
