package cn.duibiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulebookCommandTest {
    @TempDir
    Path folder;

    @Test
    void theBookOfTheFolderIsThatOfTheProgram() {
        Path shipped = folder.resolve("shipped.html");
        Path own = folder.resolve("own.html");
        Terminal written = Terminal.run("rulebook", "lizhou-2021", "-o", shipped);
        assertThat(written.exit()).as(written.err()).isZero();
        assertThat(written.out()).isEqualToIgnoringNewLines(shipped.toString());
        assertThat(Terminal.run("rulebook", "lizhou-2021", "-o", own, "--rules", "rules")
                        .exit())
                .isZero();
        assertThat(own).hasSameBinaryContentAs(shipped);
    }

    @Test
    void aBookIsWrittenUnderNoOtherEndingSoThatRulesAreNeverOverwritten() throws IOException {
        Path policy = Files.writeString(folder.resolve("policy.yaml"), "name: 默认口径");
        Terminal told = Terminal.run("rulebook", "lizhou-2021", "-o", policy);
        assertThat(told.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(told.err())
                .isEqualTo("用法不对：-o 写出的是网页，文件名要以 .html 结尾，而不是“" + policy + "”。duibiao rulebook --help 有完整说明。\n");
        assertThat(policy).hasContent("name: 默认口径");
    }

    @Test
    void anUnknownPlanIsToldAndNothingIsWritten() {
        Path out = folder.resolve("x.html");
        Terminal told = Terminal.run("rulebook", "lizhou-2022", "-o", out);
        assertThat(told.exit()).isEqualTo(3);
        assertThat(told.err()).contains("“lizhou-2022”").contains("lizhou-2021");
        assertThat(out).doesNotExist();
    }
}
