package cn.duibiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
    void anUnknownPlanIsToldAndNothingIsWritten() {
        Path out = folder.resolve("x.html");
        Terminal told = Terminal.run("rulebook", "lizhou-2022", "-o", out);
        assertThat(told.exit()).isEqualTo(3);
        assertThat(told.err()).contains("“lizhou-2022”").contains("lizhou-2021");
        assertThat(out).doesNotExist();
    }
}
