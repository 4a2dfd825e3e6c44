package cn.duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.duibiao.assess.Assessment;
import cn.duibiao.assess.Judgement;
import cn.duibiao.assess.Roster;
import cn.duibiao.assess.Standing;
import cn.duibiao.fact.State;
import cn.duibiao.finding.Finding;
import cn.duibiao.finding.InputProblem;
import cn.duibiao.plan.Plan;
import cn.duibiao.returns.Province;
import cn.duibiao.returns.ReturnBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyReturnsTest {
    private static final Path EXPECTED = Path.of("src/test/resources/many/folder.txt");

    @TempDir
    Path folder;

    private static AssessReturn.Result assess(Path... given) {
        return new AssessReturn(Rules.shipped()).assess(new Request(List.of(given), List.of(), null, Progress.SILENT));
    }

    @Test
    void what_must_come_of_a_mailbox_comes_of_it() throws IOException {
        List<String> told = told(assess(Folder.of(folder)));
        if (Boolean.getBoolean("fixtures.write")) {
            Files.write(EXPECTED, told);
        }
        assertThat(told).isEqualTo(Files.readAllLines(EXPECTED));
    }

    @Test
    void as_many_for_one_quarter_as_for_another_stop_the_work_and_each_is_told() {
        Path one = book("2024年第一季度").save(folder, "a.xlsx");
        Path other = book("2024年第二季度").save(folder, "b.xlsx");

        assertThatThrownBy(() -> assess(one, other))
                .isInstanceOf(InputProblem.class)
                .hasMessageContaining("a.xlsx：发现新建区三年行动计划2024年第一季度的填报表")
                .hasMessageContaining("b.xlsx：发现新建区三年行动计划2024年第二季度的填报表");
    }

    @Test
    void the_head_of_a_single_return_that_names_a_part_is_told_and_one_that_names_the_area_is_not() {
        Path street = Folder.book(Folder.TOWN, "2024年第二季度")
                .row("xinjian-14-a", null, "个", null, null, null, 3)
                .save(folder, "a.xlsx");
        Path area = Folder.book("新建区卫生健康委员会", "2024年第二季度")
                .row("xinjian-14-a", null, "个", null, null, null, 3)
                .save(folder, "b.xlsx");

        assertThat(assess(street).assessment().findings())
                .contains(Finding.warning(
                        "指标填报!B3",
                        "表头填报单位“长堎镇”，而1行有数的没有写明填报单位",
                        "全区域的数，或各行写明填报单位",
                        "单独一份填报表，已按全区域的数判定；只是长堎镇的数的，请在各行写明填报单位"));
        assertThat(assess(area).assessment().findings())
                .noneMatch(f -> f.found().startsWith("表头填报单位"));
    }

    @Test
    void when_no_file_can_be_used_the_work_stops_with_all_of_their_problems() throws IOException {
        Path one = Files.writeString(folder.resolve("a.xlsx"), "x");
        Path other = Files.writeString(folder.resolve("b.xlsx"), "y");

        assertThatThrownBy(() -> assess(one, other))
                .isInstanceOfSatisfying(
                        InputProblem.class,
                        p -> assertThat(p.findings()).extracting(Finding::where).containsExactly("a.xlsx", "b.xlsx"));
    }

    @Test
    void the_order_of_the_files_and_naming_one_twice_change_nothing() {
        Path one = book("2024年第二季度")
                .row("xinjian-14-a", null, "个", "新建区", null, null, 3)
                .save(folder, "a.xlsx");
        Path other = book("2024年第二季度").save(folder, "b.xlsx");

        Assessment a = assess(one, other).assessment();
        assertThat(assess(other, one, other).assessment().digests()).isEqualTo(a.digests());
        assertThat(assess(other, one, other).assessment().findings()).isEqualTo(a.findings());
    }

    @Test
    void one_return_has_no_units_beside_it_and_keeps_its_plain_cells() {
        Path one = book("2024年第二季度")
                .row("xinjian-14-a", null, "个", null, null, null, 3)
                .save(folder, "a.xlsx");

        Assessment a = assess(one).assessment();
        assertThat(a.context().roster()).isNull();
        assertThat(a.judgements().stream().filter(j -> j.target().id().equals("xinjian-14-a")))
                .singleElement()
                .satisfies(j ->
                        assertThat(cn.duibiao.assess.Cells.of(j.measurement())).containsExactly("指标填报!G5"));
    }

    @Test
    void a_province_gives_a_reference_for_every_unit_and_target_and_tells_no_kind_of_finding_without_end() {
        Rules rules = Rules.shipped();
        Plan plan = rules.catalogue().plan(ReturnBook.PLAN);
        ProvinceRun.Outcome outcome = ProvinceRun.run(rules, plan, Province.of(plan, 40));

        long whole = plan.targets().stream().filter(t -> t.units().isEmpty()).count();
        assertThat(outcome.roster().contributions()).hasSize((int) (40 * whole));
        assertThat(outcome.roster().parts()).hasSize(40);
        assertThat(outcome.findings().list()).hasSizeLessThan(1_000);
    }

    private static ReturnBook book(String period) {
        return Folder.book("新建区卫生健康委员会", period);
    }

    /** Everything about units, the verdicts that rest on a value, every finding. */
    private static List<String> told(AssessReturn.Result result) {
        Assessment a = result.assessment();
        Roster roster = a.context().roster();
        List<String> lines = new ArrayList<>();
        lines.add("退出码：" + (result.refused() ? 3 : 0));
        lines.add("");
        for (Standing s : roster.standings()) {
            if (s.reported() || s.expected()) {
                lines.add((s.named() ? "点名单位 " : "填报单位 ") + s.unit() + "｜"
                        + (s.reported() ? String.join("、", s.files()) : "未报") + "｜得分"
                        + s.firm().points().toPlainString() + "/"
                        + s.firm().weight().toPlainString() + "｜名次" + (s.rank() == null ? "—" : s.rank())
                        + (s.firm().incomplete() ? "（不完整）" : ""));
            }
        }
        lines.add("");
        roster.contributions()
                .forEach(c -> lines.add(c.target().id() + "｜" + c.unit() + "｜" + c.told() + "｜"
                        + (c.verdict() == null ? "计入" : "对照" + c.verdict().label()) + "｜"
                        + String.join("、", c.cells())));
        lines.add("");
        for (Judgement j : a.judgements()) {
            if (j.measurement().getState() != State.MISSING) {
                lines.add(j.target().id() + "｜" + j.entity() + "｜" + j.verdict().label() + "｜" + j.explanation());
            }
        }
        lines.add("");
        a.findings().stream().map(Finding::line).forEach(lines::add);
        return lines;
    }
}
