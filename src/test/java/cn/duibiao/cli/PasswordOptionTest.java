package cn.duibiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordOptionTest {
    private static final Path RETURN = Path.of("fixtures/xinjian-2024Q2.xlsx");
    private static final Path EARLIER = Path.of("fixtures/xinjian-2024Q1.xlsx");
    private static final String TARGET = "xinjian-14-b";

    @TempDir
    Path folder;

    @Test
    void a_password_opens_the_return_and_the_earlier_one() throws Exception {
        Path locked = encrypted(RETURN, "对标");
        Path earlier = encrypted(EARLIER, "对标");

        Terminal open = Terminal.run("explain", RETURN, TARGET, "--previous", EARLIER);
        Terminal opened = Terminal.run("explain", locked, TARGET, "--previous", earlier, "--password=对标");
        assertThat(opened.exit()).as(opened.err()).isZero();
        assertThat(opened.out()).isEqualTo(open.out());
    }

    @Test
    void a_missing_password_and_a_wrong_one_are_told_apart() throws Exception {
        Path locked = encrypted(RETURN, "对标");

        Terminal none = Terminal.run("explain", locked, TARGET);
        assertThat(none.exit()).isEqualTo(ExitCode.INPUT);
        assertThat(none.err())
                .isEqualTo("〔停止〕xinjian-2024Q2.xlsx：发现加密的工作簿；应为打开它的密码；"
                        + "请用 --password 给出密码（或设环境变量 DUIBIAO_PASSWORD），或取消密码后另存，再报送。\n");
        Terminal wrong = Terminal.run("explain", locked, TARGET, "--password=对　标");
        assertThat(wrong.exit()).isEqualTo(ExitCode.INPUT);
        assertThat(wrong.err()).isEqualTo("〔停止〕xinjian-2024Q2.xlsx：发现密码不对的加密工作簿；应为打开它的密码；请核对给出的密码，注意大小写和全角半角。\n");
    }

    @Test
    void a_file_that_was_taken_as_the_password_is_told_and_a_file_that_is_missing_otherwise_is_not_called_that() {
        Terminal taken = Terminal.run("assess", "--password", "fixtures/xinjian-2024Q2.xlsx");
        assertThat(taken.exit()).isEqualTo(2);
        assertThat(taken.err())
                .startsWith("用法不对：缺少 填报表（--password 后面的一个词被当作密码了；请把 --password 放在最后，或写 --password=密码）。")
                .hasLineCount(1);
        assertThat(Terminal.run("assess").err()).startsWith("用法不对：缺少 填报表。");
    }

    private Path encrypted(Path plain, String password) throws Exception {
        return encrypted(plain, password, folder);
    }

    static Path encrypted(Path plain, String password, Path folder) throws Exception {
        Path file = folder.resolve(plain.getFileName());
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream encrypted = encryptor.getDataStream(files)) {
                Files.copy(plain, encrypted);
            }
            write(files, file);
        }
        return file;
    }

    private static void write(POIFSFileSystem files, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            files.writeFilesystem(out);
        }
    }
}
