package cn.duibiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class WorkedExampleTest {

    @Test
    void theExampleInTheReadmeIsWhatTheProgramSays() throws IOException {
        Terminal explained = Terminal.run("explain", "fixtures/xinjian-2024Q2.xlsx", "xinjian-14-b");
        assertThat(explained.exit()).isZero();
        String readme = Files.readString(Path.of("README.md"));
        String example = readme.substring(readme.indexOf("```text\n") + 8);
        for (String line : example.substring(0, example.indexOf("```")).lines().toList()) {
            assertThat(explained.out()).contains(line);
        }
        String paragraph = explained
                .out()
                .lines()
                .filter(l -> l.contains("规则 xinjian-14-b"))
                .findFirst()
                .orElseThrow();
        assertThat(Files.readString(Path.of("README.zh-CN.md"))).contains(paragraph);
    }

    @Test
    void theRuleInTheReadmeIsTheRuleThatStandsInItsFile() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String rule = readme.substring(readme.indexOf("// 2024年第二季度：值 ≥ 3.5"));
        assertThat(Files.readString(Path.of("rules/xinjian-2023-2025/drl/14.drl")))
                .contains(rule.substring(0, rule.indexOf("```")));
    }
}
