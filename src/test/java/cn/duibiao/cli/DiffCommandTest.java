package cn.duibiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One chapter of 利州 in two editions; the return is the sample one, whose other rows go unread. */
class DiffCommandTest {
    private static final Path RETURN = Path.of("fixtures/lizhou-2021Q4.xlsx");

    @TempDir
    Path folder;

    @BeforeEach
    void writeTheOldRules() throws IOException {
        rules("old", "", "");
    }

    private Path rules(String name, String from, String to) throws IOException {
        Path rules = folder.resolve(name);
        Path plan = rules.resolve("lizhou-2021");
        Files.createDirectories(plan.resolve("targets"));
        Files.copy(Path.of("rules/policy.yaml"), rules.resolve("policy.yaml"));
        Files.copy(Path.of("rules/lizhou-2021/plan.yaml"), plan.resolve("plan.yaml"));
        Files.copy(Path.of("seeds/lizhou-2021.txt"), plan.resolve("lizhou-2021.txt"));
        String targets = Files.readString(Path.of("rules/lizhou-2021/targets/02-xiangmu.yaml"));
        Files.writeString(plan.resolve("targets/02.yaml"), targets.replace(from, to));
        return rules;
    }

    private Terminal diff(Path now, Object... more) {
        Object[] args = new Object[3 + more.length];
        args[0] = "diff";
        args[1] = folder.resolve("old");
        args[2] = now;
        System.arraycopy(more, 0, args, 3, more.length);
        return Terminal.run(args);
    }

    @Test
    void theSameRulesHaveNoDifference() throws IOException {
        Terminal told = diff(rules("new", "", ""));
        assertThat(told.exit()).isZero();
        assertThat(told.out()).isEqualTo("两套规则的内容没有差别。\n");
    }

    @Test
    void aCommentIsNoDifferenceOfContentButIsTold() throws IOException {
        Terminal told = diff(rules("new", "        unit: 个\n", "        unit: 个 # 按个计\n"));
        assertThat(told.out()).isEqualTo("两套规则的内容没有差别。\nlizhou-2021：文件有改动（注释、排版或 DRL），规则的内容没有差别\n");
    }

    @Test
    void anEditThatWasNotCompiledIsToldAndItsConsequencesAreShown() throws IOException {
        Path now = rules("new", "at-least: 17}", "at-least: 18}");
        Files.createDirectories(folder.resolve("returns"));
        Files.copy(RETURN, folder.resolve("returns/a.xlsx"));
        Files.writeString(folder.resolve("returns/b.xlsx"), "不是工作簿");
        Path json = folder.resolve("diff.json");
        Terminal told = diff(now, "--returns", folder.resolve("returns"), "--json", json);
        assertThat(told.exit()).as(told.err()).isZero();
        assertThat(told.out())
                .contains(
                        "  lizhou-2-a 重点项目谋划数：2021年末要求 17 → 18\n",
                        "a.xlsx　",
                        "　1 条判定改变\n",
                        "  lizhou-2-a 重点项目谋划数：达标（已达终期目标） → 不达标（到期未达到）\n"
                                + "    依据数值：2021年末 ≥ 17个 → 2021年末 ≥ 18个；本期 17个\n"
                                + "    起因：2021年末要求 17 → 18\n")
                .containsPattern("目标数：不达标 (\\d) → (\\d)");
        assertThat(told.err())
                .contains("new/lizhou-2021/drl/2.drl：发现不是由现在的目标编译出的规则")
                .contains("〔错误〕b.xlsx");
        assertThat(now.resolve("lizhou-2021/drl")).doesNotExist();
        assertThat(Files.readString(json)).contains("\"target\" : \"lizhou-2-a\"", "\"requirement\" : \"18\"");
    }

    @Test
    void aPasswordOpensTheReturnsAndWithoutItTheyAreTold() throws Exception {
        Path locked = PasswordOptionTest.encrypted(RETURN, "对标", Files.createDirectory(folder.resolve("locked")));
        Path same = rules("same", "", "");

        Terminal without = diff(same, "--returns", locked);
        assertThat(without.err()).contains("lizhou-2021Q4.xlsx：发现加密的工作簿；应为打开它的密码");
        Terminal opened = diff(same, "--returns", locked, "--password=对标");
        assertThat(opened.err()).doesNotContain("加密");
        assertThat(opened.out()).contains("lizhou-2021Q4.xlsx");
    }

    @Test
    void aFolderThatIsNoRulesStopsTheWork() {
        Terminal told = diff(folder.resolve("nowhere"));
        assertThat(told.exit()).isEqualTo(3);
        assertThat(told.err()).contains("打不开的规则目录");
    }
}
