package cn.duibiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** cmd goes to the first label of a name and ends the script where there is none, without a word in either case. */
class WindowsLauncherTest {
    private static final Pattern LABEL = Pattern.compile("(?m)^:(\\w+)");
    private static final Pattern JUMP = Pattern.compile("(?:goto|call) :(\\w+)");

    @Test
    void every_label_stands_once_and_is_gone_to() throws IOException {
        String script = Files.readString(Path.of("duibiao.cmd"));
        List<String> labels = named(LABEL, script);
        assertThat(labels).doesNotHaveDuplicates();
        assertThat(labels)
                .containsExactlyInAnyOrderElementsOf(
                        named(JUMP, script).stream().distinct().toList());
    }

    @Test
    void nothing_but_a_call_reaches_a_subroutine() throws IOException {
        String script = Files.readString(Path.of("duibiao.cmd"));
        assertThat(script.indexOf("\n:size")).isGreaterThan(script.indexOf("exit /b %RESULT%"));
        assertThat(script).contains("call :size").doesNotContain("goto :size");
    }

    private static List<String> named(Pattern pattern, String script) {
        return pattern.matcher(script)
                .results()
                .map((MatchResult r) -> r.group(1))
                .toList();
    }
}
