package cn.duibiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    private static final Path RETURN = Path.of("fixtures/xinjian-2024Q2.xlsx");

    @TempDir
    Path folder;

    private Path workbook() {
        return folder.resolve("考核.xlsx");
    }

    @Test
    void aReturnIsAssessedAndTheWorkbookVerifies() throws IOException {
        Path json = folder.resolve("a.json");
        Terminal assessed = Terminal.run("assess", RETURN, "-o", workbook(), "--json", json);
        assertThat(assessed.exit()).as(assessed.err()).isZero();
        assertThat(Files.readString(json))
                .startsWith("{\n  \"plan\" : \"xinjian-2023-2025\",\n  \"period\" : \"2024Q2\"");
        Terminal verified = Terminal.run("verify", workbook(), RETURN);
        assertThat(verified.out()).startsWith("一致：");
        assertThat(verified.exit()).isZero();
    }

    @Test
    void theSameInputsGiveTheSameBytesOfJson() throws IOException {
        Path first = folder.resolve("1.json");
        Path second = folder.resolve("2.json");
        Terminal.run("assess", RETURN, "-o", workbook(), "--json", first);
        Terminal.run("assess", RETURN, "-o", workbook(), "--json", second);
        assertThat(second).hasSameBinaryContentAs(first);
    }

    @Test
    void anIndicatorThatHasToFallIsComparedByItsImprovementInTheJson() throws IOException {
        Path json = folder.resolve("x.json");
        Terminal.run("assess", "fixtures/xinbei-2021Q4.xlsx", "-o", workbook(), "--json", json);
        JsonNode fallen = StreamSupport.stream(
                        new ObjectMapper()
                                .readTree(json.toFile())
                                .get("verdicts")
                                .spliterator(),
                        false)
                .filter(v -> v.get("target").asText().equals("xinbei-17-c"))
                .findFirst()
                .orElseThrow();
        assertThat(fallen.get("verdict").asText()).isEqualTo("PASS");
        assertThat(new BigDecimal(fallen.get("value").asText())).isPositive();
        assertThat(fallen.at("/requirement/comparator").asText()).isEqualTo(">");
        assertThat(fallen.at("/requirement/value").asText()).isEqualTo("0");
    }

    @Test
    void theTargetsOfAPlanCompareThatIndicatorLikeItsAssessment() throws IOException {
        JsonNode targets = new ObjectMapper()
                .readTree(Terminal.run("targets", "xinbei-2021", "--json").out());
        assertThat(stage(targets, "xinbei-17-c")).isEqualTo("> 0");
        assertThat(stage(targets, "xinbei-6-e")).isEqualTo("> 0");
    }

    private static String stage(JsonNode targets, String id) {
        return StreamSupport.stream(targets.spliterator(), false)
                .filter(t -> t.get("id").asText().equals(id))
                .map(t -> t.at("/stages/0/comparator").asText() + " "
                        + t.at("/stages/0/value").asText())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aWorkbookThatWasTouchedDoesNotVerify() throws IOException {
        Terminal.run("assess", RETURN, "-o", workbook());
        Path touched = folder.resolve("touched.xlsx");
        try (Workbook book = WorkbookFactory.create(workbook().toFile());
                OutputStream out = new FileOutputStream(touched.toFile())) {
            Sheet detail = book.getSheet("评估明细");
            detail.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.STRING
                        && cell.getStringCellValue().equals("不达标")) {
                    cell.setCellValue("达标");
                }
            }));
            book.write(out);
        }
        Terminal verified = Terminal.run("verify", touched, RETURN);
        assertThat(verified.exit()).isEqualTo(4);
        assertThat(verified.out()).contains("工作簿中为“达标”，重算为“不达标”");
    }

    @Test
    void whatIsOnlyReadIsNeverWrittenOver() throws IOException {
        Path earlier = Files.copy(Path.of("fixtures/xinjian-2024Q1.xlsx"), folder.resolve("一季度.xlsx"));
        byte[] before = Files.readAllBytes(earlier);
        Terminal told = Terminal.run("assess", RETURN, "--previous", earlier, "-o", earlier);
        assertThat(told.exit()).isEqualTo(3);
        assertThat(told.err()).contains("与填报表或名单相同的输出文件").hasLineCount(1);
        assertThat(earlier).hasBinaryContent(before);
        assertThat(Terminal.run("assess", RETURN, "--previous", earlier, "-o", workbook())
                        .exit())
                .isZero();
    }

    @Test
    void whatIsOnlyReadIsNotWrittenOverThroughALinkEither() throws IOException {
        Path returns = Files.createDirectory(folder.resolve("二季度"));
        Path given = Files.copy(RETURN, returns.resolve("区卫健委.xlsx"));
        byte[] before = Files.readAllBytes(given);
        Path link = Files.createSymbolicLink(folder.resolve("又名"), returns);
        for (Path named : List.of(given, returns)) {
            Terminal told = Terminal.run("assess", named, "-o", link.resolve("区卫健委.xlsx"));
            assertThat(told.exit()).isEqualTo(3);
            assertThat(told.err()).hasLineCount(1);
            assertThat(given).hasBinaryContent(before);
        }
        assertThat(Terminal.run("assess", given, "-o", link.resolve("考核.xlsx")).exit())
                .isZero();
    }

    @Test
    void aJsonFileIsWrittenUnderNoOtherEnding() throws IOException {
        Path rules = Files.writeString(folder.resolve("policy.yaml"), "name: 默认口径");
        Terminal told = Terminal.run("assess", RETURN, "-o", workbook(), "--json", rules);
        assertThat(told.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(told.err())
                .isEqualTo("用法不对：--json 写出的是JSON，文件名要以 .json 结尾，而不是“" + rules + "”。duibiao assess --help 有完整说明。\n");
        assertThat(Terminal.run("diff", "rules", "rules", "--json", rules).exit())
                .isEqualTo(ExitCode.USAGE);
        assertThat(rules).hasContent("name: 默认口径");
        assertThat(workbook()).doesNotExist();
        Path list = Files.writeString(folder.resolve("单位.json"), "城东街道");
        assertThat(Terminal.run("assess", RETURN, "--units", list, "-o", workbook(), "--json", list)
                        .exit())
                .isEqualTo(ExitCode.INPUT);
        assertThat(list).hasContent("城东街道");
        assertThat(Terminal.run("assess", RETURN, "-o", workbook(), "--json", folder.resolve("A.JSON"))
                        .exit())
                .isZero();
    }

    @Test
    void aWorkbookIsWrittenUnderNoOtherEnding() {
        Path text = folder.resolve("x.txt");
        Terminal told = Terminal.run("assess", RETURN, "-o", text);
        assertThat(told.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(told.err())
                .isEqualTo("用法不对：-o 写出的是工作簿，文件名要以 .xlsx 结尾，而不是“" + text + "”。duibiao assess --help 有完整说明。\n");
        assertThat(Terminal.run("template", "lizhou-2021", "--period", "2021Q2", "-o", text)
                        .exit())
                .isEqualTo(ExitCode.USAGE);
        assertThat(text).doesNotExist();
        assertThat(Terminal.run("template", "lizhou-2021", "--period", "2021Q2", "-o", folder.resolve("X.XLSX"))
                        .exit())
                .isZero();
    }

    @Test
    void a_form_that_lies_there_is_not_written_over_unless_it_is_named() throws IOException {
        assertThat(TemplateCommand.free(folder, "表")).isEqualTo(folder.resolve("表.xlsx"));
        Files.createFile(folder.resolve("表.xlsx"));
        Files.createFile(folder.resolve("表-2.xlsx"));

        assertThat(TemplateCommand.free(folder, "表")).isEqualTo(folder.resolve("表-3.xlsx"));
    }

    @Test
    void aMissingFileIsToldInOneLine() {
        Terminal told = Terminal.run("assess", folder.resolve("没有.xlsx"));
        assertThat(told.exit()).isEqualTo(3);
        assertThat(told.err()).contains("没有.xlsx：发现文件不存在").hasLineCount(1);
    }

    @Test
    void aFileThatIsNoWorkbookIsToldInOneLine() throws IOException {
        Path text = Files.writeString(folder.resolve("文本.xlsx"), "这不是工作簿");
        Terminal told = Terminal.run("assess", text, "-o", workbook());
        assertThat(told.exit()).isEqualTo(3);
        assertThat(told.err()).contains("文本.xlsx").hasLineCount(1);
        assertThat(workbook()).doesNotExist();
    }

    @Test
    void anOutputThatCannotBeWrittenLeavesNothingBehind() throws IOException {
        Path nowhere = folder.resolve("没有的目录/考核.xlsx");
        Terminal told = Terminal.run("assess", RETURN, "-o", nowhere);
        assertThat(told.exit()).isEqualTo(3);
        assertThat(told.err()).contains("无法写入").hasLineCount(1);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void ofTwoOutputsNoneIsLeftAloneWhereTheOtherHasNoPlace() throws IOException {
        Terminal told = Terminal.run("assess", RETURN, "-o", workbook(), "--json", folder.resolve("没有的目录/考核.json"));
        assertThat(told.exit()).isEqualTo(3);
        assertThat(told.err()).contains("考核.json：发现无法写入的位置（目录不存在）").hasLineCount(1);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void theReturnIsNeverOverwritten() {
        assertThat(Terminal.run("assess", RETURN, "-o", RETURN).exit()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            targets nowhere-2024                                 | “nowhere-2024”
            ledger nowhere-2024                                  | “nowhere-2024”
            rulebook nowhere-2024 -o $/x.html                    | “nowhere-2024”
            template nowhere-2024 --period 2024Q2 -o $/x.xlsx    | “nowhere-2024”
            compile nowhere-2024 --check                         | “nowhere-2024”
            template xinjian-2023-2025 --period 2026Q1 -o $/x.xlsx | 2026年第一季度
            explain fixtures/xinjian-2024Q2.xlsx xinjian-99      | “xinjian-99”
            targets --indicator 产妇死亡率                          | “产妇死亡率”
            targets lizhou-2021 --policy 没有的口径                  | “没有的口径”
            assess $/没有.xlsx                                    | 没有.xlsx
            """)
    void whatIsNamedAndNotThereIsAMatterOfTheInput(String command, String found) throws IOException {
        Terminal told =
                Terminal.run((Object[]) command.replace("$", folder.toString()).split(" "));
        assertThat(told.exit()).as(told.err()).isEqualTo(ExitCode.INPUT);
        assertThat(told.err()).contains(found).hasLineCount(1);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024Q5", "2024", "第二季度", "2024-06"})
    void whatIsNoQuarterIsAMatterOfUsage(String period) {
        Terminal told =
                Terminal.run("template", "xinjian-2023-2025", "--period", period, "-o", folder.resolve("t.xlsx"));
        assertThat(told.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(told.err())
                .isEqualTo("用法不对：--period 不能是“" + period + "”，要写一个季度，如 2024Q2。duibiao template --help 有完整说明。\n");
    }

    @Test
    void aQuarterInWordsIsOne() {
        assertThat(Terminal.run("template", "lizhou-2021", "--period", "2021年第二季度", "-o", folder.resolve("t.xlsx"))
                        .exit())
                .isZero();
    }

    @Test
    void wrongArgumentsAreAMatterOfUsage() {
        assertThat(Terminal.run("frob").exit()).isEqualTo(2);
        assertThat(Terminal.run("assess").err()).isEqualTo("用法不对：缺少 填报表。duibiao assess --help 有完整说明。\n");
        assertThat(Terminal.run("assess", RETURN, "--fail-on", "never").exit()).isEqualTo(2);
    }

    @Test
    void aFailureEndsWithFourWhereThatIsAskedFor() {
        assertThat(Terminal.run("assess", RETURN, "-o", workbook(), "--fail-on", "fail")
                        .exit())
                .isEqualTo(4);
        assertThat(Terminal.run("assess", RETURN, "-o", workbook()).exit()).isZero();
    }

    @Test
    void theCommittedRulesAreCurrent() {
        Terminal checked = Terminal.run("compile", "--check");
        assertThat(checked.exit()).as(checked.out()).isZero();
    }

    @Test
    void everyCommandHasHelp() {
        for (String command :
                new String[] {"plans", "targets", "ledger", "compile", "diff", "template", "explain", "assess", "verify"
                }) {
            assertThat(Terminal.run(command, "--help").out()).startsWith("用法：duibiao " + command);
        }
    }

    @Test
    void oneIndicatorIsShownOverAllPlans() {
        Terminal told = Terminal.run("targets", "--indicator", "每千人口托位数");
        assertThat(told.exit()).as(told.err()).isZero();
        assertThat(told.out())
                .contains("定义：期末", "taizhou-55-d", "2023年末 ≥ 3.5个　力争性（力争）", "2025年末 ≥ 4.5个　刚性")
                .isEqualTo(Terminal.run("targets", "--indicator", "每千人口托位数", "--rules", "rules")
                        .out());
        assertThat(Terminal.run("targets", "taizhou-2023", "--indicator", "每千人口托位数")
                        .out())
                .contains("taizhou-55-d")
                .doesNotContain("2025年末 ≥ 4.5个");
        assertThat(Terminal.run("targets", "--indicator", "孕产妇死亡率", "--json").out())
                .contains("\"plan\" : \"xinbei-2021\"", "\"value\" : \"8\"", "\"value\" : \"10\"");
    }

    @Test
    void anIndicatorThatIsNotInTheDictionaryIsToldWithItsNeighbours() {
        Terminal told = Terminal.run("targets", "--indicator", "产妇死亡率");
        assertThat(told.exit()).isEqualTo(3);
        assertThat(told.err()).contains("“产妇死亡率”", "相近的有孕产妇死亡率").hasLineCount(1);
        assertThat(Terminal.run("targets").exit()).isEqualTo(2);
    }

    @Test
    void targetsAreGivenAsJson() {
        String json = Terminal.run("targets", "xinjian-2023-2025", "--json").out();
        assertThat(json).contains("\"id\" : \"xinjian-14-b\"", "\"due\" : \"2024-12-31\"", "\"value\" : \"4.0\"");
    }

    @Test
    void severalReturnsWithOneThatCannotBeUsedAreAssessedAndEndWithThree() throws IOException {
        Path many = Files.createDirectory(folder.resolve("二季度"));
        Files.copy(RETURN, many.resolve("区卫健委.xlsx"));
        Files.writeString(many.resolve("城东街道.xlsx"), "不是工作簿");
        Terminal assessed = Terminal.run("assess", many);
        assertThat(assessed.exit()).isEqualTo(3);
        assertThat(assessed.err()).contains("城东街道.xlsx", "这份文件未采用").hasLineCount(1);
        Path written = folder.resolve("二季度-考核.xlsx");
        assertThat(written).exists();
        assertThat(Terminal.run("verify", written, many).out()).startsWith("一致：");
        Files.delete(many.resolve("城东街道.xlsx"));
        assertThat(Terminal.run("verify", written, many).exit()).isEqualTo(4);
    }

    @Test
    void aWorkbookMadeWithEarlierReturnsAsksForThem() {
        Path earlier = Path.of("fixtures/xinjian-2024Q1.xlsx");
        assertThat(Terminal.run("assess", RETURN, "--previous", earlier, "-o", workbook())
                        .exit())
                .isZero();
        Terminal without = Terminal.run("verify", workbook(), RETURN);
        assertThat(without.exit()).isEqualTo(3);
        assertThat(without.err()).contains("这份工作簿是用 --previous", "请同样给出 --previous");
        assertThat(Terminal.run("verify", workbook(), RETURN, "--previous", earlier)
                        .exit())
                .isZero();
    }
}
