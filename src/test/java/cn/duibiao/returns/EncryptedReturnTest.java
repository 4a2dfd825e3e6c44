package cn.duibiao.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.duibiao.finding.Finding;
import cn.duibiao.finding.InputProblem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EncryptedReturnTest {
    private static final Finding MISSING =
            Finding.stop("表", "加密的工作簿", "打开它的密码", "请用 --password 给出密码（或设环境变量 DUIBIAO_PASSWORD），或取消密码后另存，再报送");
    private static final Finding WRONG = Finding.stop("表", "密码不对的加密工作簿", "打开它的密码", "请核对给出的密码，注意大小写和全角半角");

    @ParameterizedTest
    @EnumSource(
            value = EncryptionMode.class,
            names = {"agile", "standard"})
    void a_workbook_opens_with_its_password_alone(EncryptionMode mode) throws Exception {
        byte[] file = encrypted(new RawBook().bytes(), mode, "密码Ａ1");

        assertThat(read(file, "密码Ａ1")).isEqualTo(read(new RawBook().bytes(), null));
        assertThat(refused(file, null)).containsExactly(MISSING);
        assertThat(refused(file, "密码A1")).containsExactly(WRONG);
        assertThat(refused(file, "")).containsExactly(WRONG);
    }

    @Test
    void an_old_workbook_too() throws IOException {
        byte[] file = old("secret");

        assertThat(read(file, "secret")).extracting(Cell::raw).containsExactly("指标编号", "指标名称", "本期值", "3.6");
        assertThat(refused(file, null)).containsExactly(MISSING);
        assertThat(refused(file, "Secret")).containsExactly(WRONG);
        assertThat(Biff8EncryptionKey.getCurrentUserPassword()).isNull();
    }

    @Test
    void a_password_that_is_not_needed_does_no_harm_and_is_not_asked_for() throws Exception {
        assertThat(read(encrypted(new RawBook().bytes(), EncryptionMode.agile, "VelvetSweatshop"), "x"))
                .hasSize(5);
        assertThat(read(old("VelvetSweatshop"), "x")).hasSize(4);
        assertThat(ReturnReader.read("表", new RawBook().bytes(), f -> {
                            throw new AssertionError("asked");
                        })
                        .cells())
                .hasSize(5);
    }

    @Test
    void what_is_inside_is_held_to_the_same_bounds() throws Exception {
        byte[] laughs = new RawBook()
                .replace("xl/workbook.xml", "<workbook ", "<!DOCTYPE x><workbook ")
                .bytes();

        assertThat(refused(encrypted(laughs, EncryptionMode.agile, "a"), "a")
                        .get(0)
                        .found())
                .isEqualTo("已损坏的工作簿（含有文档类型声明（DTD）或实体，可能是恶意文件）");
    }

    @Test
    void a_password_that_takes_hours_to_check_is_not_checked() throws Exception {
        byte[] file = encrypted(new RawBook().bytes(), EncryptionMode.agile, "a");
        String text = new String(file, StandardCharsets.ISO_8859_1);
        assertThat(text).contains("spinCount=\"100000\"");

        // One digit more in one place is one letter less in another.
        byte[] bomb = text.replace("standalone=\"yes\"", "standalone=\"no\"")
                .replace("spinCount=\"100000\"", "spinCount=\"9000000\"")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(refused(bomb, "a").get(0).found()).isEqualTo("要求计算9000000次的密码");
    }

    private static byte[] encrypted(byte[] plain, EncryptionMode mode, String password) throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream encrypted = encryptor.getDataStream(files)) {
                new ByteArrayInputStream(plain).transferTo(encrypted);
            }
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    /** An .xls with one value; not encrypted where {@code password} is null. */
    static byte[] old(String password) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var header = workbook.createSheet("指标填报").createRow(0);
            List.of("指标编号", "指标名称", "本期值")
                    .forEach(h -> header.createCell(Math.max(0, header.getLastCellNum()))
                            .setCellValue(h));
            header.getSheet().createRow(1).createCell(2).setCellValue(3.6);
            workbook.write(out);
            return out.toByteArray();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static List<Cell> read(byte[] bytes, String password) {
        return ReturnReader.read("表", bytes, f -> password).cells();
    }

    private static List<Finding> refused(byte[] bytes, String password) {
        return catchThrowableOfType(InputProblem.class, () -> read(bytes, password))
                .findings();
    }
}
