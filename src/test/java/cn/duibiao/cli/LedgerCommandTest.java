package cn.duibiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerCommandTest {
    private static final String PLAN = "lizhou-2021";

    @TempDir
    Path rules;

    @BeforeEach
    void copyAPlan() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("rules", PLAN))) {
            for (Path file : all.toList()) {
                Path copy = rules.resolve(Path.of("rules").relativize(file));
                Files.createDirectories(Files.isDirectory(file) ? copy : copy.getParent());
                if (Files.isRegularFile(file)) {
                    Files.copy(file, copy);
                }
            }
        }
        Files.copy(Path.of("rules/policy.yaml"), rules.resolve("policy.yaml"));
        Files.copy(Path.of("seeds", PLAN + ".txt"), text());
    }

    private Path text() {
        return rules.resolve(PLAN).resolve(PLAN + ".txt");
    }

    private Terminal ledger(Object... more) {
        return Terminal.run(Stream.concat(Stream.of("ledger", PLAN, "--rules", rules), Stream.of(more))
                .toArray());
    }

    @Test
    void aPlanWhoseNumeralsAllWentSomewhereEndsWithZero() {
        Terminal told = ledger();
        assertThat(told.exit()).as(told.out()).isZero();
        assertThat(told.err()).isEmpty();
        assertThat(told.out())
                .startsWith("区卫健局谋划2021年工作，开启卫生健康现代化新征程　数字 73 处，都有去处\n")
                .contains("lizhou-2-a　重点项目谋划数≥17个（2021-12-31）")
                .endsWith("人工排除 12。\n");
    }

    @Test
    void aNumeralAddedToTheTextIsToldFirstAndEndsWithFour() throws IOException {
        Files.writeString(text(), Files.readString(text()) + "\n另建康复站37个。");
        Terminal told = ledger();
        assertThat(told.exit()).isEqualTo(4);
        assertThat(told.out().lines().skip(3).findFirst().orElseThrow()).contains("37", "另建康复站【37】个。", "！无去处");
    }

    @Test
    void aTargetTakenOutOfTheCatalogueIsTold() throws IOException {
        Path file = rules.resolve(PLAN).resolve("targets/03-yigai.yaml");
        String yaml = Files.readString(file);
        int from = yaml.indexOf("      - id: lizhou-3-a");
        Files.writeString(file, yaml.substring(0, from) + yaml.substring(yaml.indexOf("      - id: lizhou-3-b")));
        Terminal told = ledger("--open");
        assertThat(told.exit()).isEqualTo(4);
        assertThat(told.out()).contains("其中 1 处没有去处", "组建【4】个医疗联合体");
    }

    @Test
    void anEntryThatDoesNotHoldIsToldWithItsLineAndEndsWithFour() throws IOException {
        Path file = rules.resolve(PLAN).resolve("ledger.yaml");
        Files.writeString(file, Files.readString(file) + "  - quote: 谋划重点项目17个\n    excluded: 背景\n");
        Terminal told = ledger();
        assertThat(told.exit()).isEqualTo(4);
        assertThat(told.err())
                .contains("ledger.yaml 第23行：发现“谋划重点项目17个”中的“17”已有去处：要求 lizhou-2-a")
                .hasLineCount(1);
    }

    @Test
    void jsonHasEachNumeralAtItsPlaceInTheText() throws IOException {
        JsonNode json = new ObjectMapper().readTree(ledger("--json").out());
        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly("plan", "numerals", "unaccounted", "totals", "entries", "findings");
        assertThat(json.get("entries")).hasSize(json.get("numerals").asInt());
        int[] points = Files.readString(text()).codePoints().toArray();
        int behind = 0;
        for (JsonNode e : json.get("entries")) {
            int offset = e.get("offset").asInt();
            assertThat(offset).isGreaterThanOrEqualTo(behind);
            behind = offset + e.get("length").asInt();
            assertThat(new String(points, offset, behind - offset))
                    .isEqualTo(e.get("text").asText());
        }
        assertThat(json.get("entries").get(6)).hasToString("""
                {"offset":457,"length":2,"line":12,"text":"17","value":"17","kind":"number","role":"requirement",\
                "targets":["lizhou-2-a"],"reason":"重点项目谋划数≥17个（2021-12-31）"}""");
    }
}
