package cn.duibiao.rule;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.engine.RuleCompiler;
import cn.duibiao.plan.Period;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrlTextTest {
    private static final String[] PIECES = {
        "\\",
        "u000a",
        "\\u000a",
        "\\u0022",
        "\"",
        "'",
        "\n",
        "\r",
        "\t",
        "\u2028",
        "\u2029",
        "\u0085",
        "\u0000",
        "*/",
        "/*",
        "//",
        "end",
        "rule \"x\"",
        ");",
        "托位数",
        "“",
        "％",
        "\ud83d\ude00",
        "\ud83d",
        "${x}",
        "System.exit(1)",
        "\u000b",
        "\f",
        "当年完成",
        "%",
        "$m"
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\u000aSystem.exit(1);",
                "a\nrule \"x\" when then end",
                "a\r\nb",
                "a\u2028b",
                "a\u0085b",
                "\\\\u000a",
                "*/ end",
                "\ud83d"
            })
    void aCommentStaysOneLineWithoutABackslash(String hostile) {
        assertOneLine(DrlText.comment(hostile));
    }

    @Test
    void noMixtureOfHostilePiecesLeavesItsComment() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            assertOneLine(DrlText.comment(mixture(random)));
        }
    }

    @Test
    void aLiteralIsReadBackAsWhatWasWritten() {
        Random random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            String text = mixture(random);
            String literal = DrlText.literal(text);
            assertThat(literal).startsWith("\"").endsWith("\"").doesNotContain("\n", "\r", "\u2028", "\u2029");
            assertThat(javaValue(literal)).isEqualTo(text);
        }
    }

    @Test
    void ordinaryChineseIsLeftAsItIs() {
        assertThat(DrlText.comment("每千人口托位数“3.5个”；100%")).isEqualTo("每千人口托位数“3.5个”；100%");
        assertThat(DrlText.literal("乡（镇）数")).isEqualTo("\"乡（镇）数\"");
    }

    @Test
    void droolsCompilesHostileNamesToNothingButTheirText() {
        Random random = new Random(13);
        StringBuilder drl = new StringBuilder("package duibiao.hostile\nimport cn.duibiao.fact.Report\n");
        for (int i = 0; i < 40; i++) {
            String text = mixture(random);
            drl.append("// ")
                    .append(DrlText.comment(text))
                    .append("\nrule \"r")
                    .append(i)
                    .append("\"\n    when\n        $r : Report(target == ")
                    .append(DrlText.literal(text))
                    .append(")\n    then\n        $r.value(")
                    .append(DrlText.literal(text))
                    .append(");\nend\n");
        }
        RuleCompiler.Compiled compiled =
                RuleCompiler.compile(Map.of("hostile.drl", drl.toString()), List.of(new Period(2024, 1)));
        assertThat(compiled.problems()).isEmpty();
        assertThat(drl.toString().lines().filter(l -> l.startsWith("rule ")).count())
                .isEqualTo(40);
    }

    private static String mixture(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i >= 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static void assertOneLine(String comment) {
        assertThat(comment).doesNotContain("\\");
        assertThat(comment.codePoints().noneMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029))
                .isTrue();
    }

    /** What the Java language makes of a literal: unicode escapes first, then the others. */
    private static String javaValue(String literal) {
        assertThat(SourceVersion.latest()).isGreaterThanOrEqualTo(SourceVersion.RELEASE_17);
        StringBuilder unescaped = new StringBuilder();
        for (int i = 0; i < literal.length(); i++) {
            int backslashes = 0;
            while (i + backslashes < literal.length() && literal.charAt(i + backslashes) == '\\') {
                backslashes++;
            }
            if (backslashes == 0) {
                unescaped.append(literal.charAt(i));
                continue;
            }
            // Only an odd run of backslashes before u is a unicode escape (JLS 3.3).
            boolean escape = backslashes % 2 == 1 && literal.startsWith("u", i + backslashes);
            unescaped.append("\\".repeat(escape ? backslashes - 1 : backslashes));
            i += backslashes - 1;
            if (escape) {
                unescaped.append((char) Integer.parseInt(literal.substring(i + 2, i + 6), 16));
                i += 5;
            }
        }
        return unescaped.substring(1, unescaped.length() - 1).translateEscapes();
    }
}
