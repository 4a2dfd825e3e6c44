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
    void a_typed_rate_that_disagrees_is_told_also_where_the_change_lacks_its_baseline() {
        Path without = Folder.book("新建区卫生健康委员会", "2024年第二季度")
                .row("xinjian-13-f", null, "/万", "新建区", 10, 1000, 50)
                .save(folder, "a.xlsx");
        Path with = Folder.book("新建区卫生健康委员会", "2024年第二季度")
                .row("xinjian-13-f", null, "/万", "新建区", 10, 1000, 50, 120)
                .save(folder, "b.xlsx");

        assertThat(assess(without).assessment().findings())
                .extracting(Finding::found)
                .contains("出生缺陷发生率：填报的比率50与分子分母的计算值不符");
        assertThat(assess(with).assessment().findings())
                .extracting(Finding::found)
                .contains("出生缺陷发生率：填报的比率50与分子分母的计算值100/万不符");
    }

    @Test
    void a_single_return_whose_head_names_a_part_is_that_parts_and_one_whose_head_names_the_area_is_the_whole() {
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
                        "全区域的数，由主管部门填报或各行写明填报单位",
                        "已作为长堎镇的数，不作全区域的数判定；确为全区域数据的，请在表头或各行写明"));
        assertThat(verdict(street)).isEqualTo("无法判定");
        assertThat(verdict(area)).isEqualTo("预警");
        assertThat(assess(area).assessment().findings())
                .noneMatch(f -> f.found().startsWith("表头填报单位"));
    }

    @Test
    void a_template_that_a_town_filled_in_is_the_towns_alone_or_in_a_folder() throws IOException {
        Path street = Folder.book(Folder.TOWN, "2024年第二季度")
                .row("xinjian-14-a", null, "个", "新建区", null, null, 3)
                .save(Files.createDirectory(folder.resolve("二季度")), "a.xlsx");

        assertThat(verdict(street)).isEqualTo("无法判定");
        assertThat(verdict(street.getParent())).isEqualTo("无法判定");
    }

    @Test
    void a_row_that_names_nobody_is_asked_of_the_one_unit_that_the_plan_names_also_where_the_area_sends_it() {
        Path area = Folder.book("新建区卫生健康委员会", "2024年第二季度")
                .row("xinjian-3-a", null, null, null, null, null, "是")
                .save(folder, "a.xlsx");

        assertThat(assess(area).assessment().judgements().stream()
                        .filter(j -> j.target().id().equals("xinjian-3-a")))
                .allMatch(j -> j.measurement().isDone());
    }

    @Test
    void a_head_that_names_another_unit_than_the_rows_is_told_once_and_the_rows_decide() {
        Path one = Folder.book("区人民医院", "2024年第二季度")
                .row("xinjian-5-b", null, "个", "区中医医院", null, null, 2)
                .row("xinjian-9-a", null, null, "区中医医院", null, null, "是")
                .row("xinjian-9-a", null, null, "区人民医院", null, null, "是")
                .save(folder, "a.xlsx");

        assertThat(assess(one).assessment().findings().stream()
                        .filter(f -> f.found().startsWith("表头")))
                .containsExactly(Finding.warning(
                        "指标填报!B3", "表头填报单位“区人民医院”，而2行有数的填报单位为“区中医医院”", "表头与各行一致的填报单位", "已按各行的填报单位采用，请核对表头与各行"));
    }

    @Test
    void a_sheet_that_lists_the_units_says_who_has_not_reported_and_gives_way_to_a_list_that_was_given()
            throws IOException {
        Path one = listed().save(folder, "a.xlsx");
        assertThat(assess(one).assessment().context().roster().unreported())
                .contains("望城镇")
                .doesNotContain("长堎镇");

        Path list = Files.writeString(folder.resolve("应报.txt"), "长堎镇\n石岗镇\n");
        Assessment a = new AssessReturn(Rules.shipped())
                .assess(new Request(List.of(one), List.of(), list, Progress.SILENT))
                .assessment();
        assertThat(a.context().roster().unreported()).contains("石岗镇").doesNotContain("望城镇");
        assertThat(a.findings()).contains(Finding.warning("名单", "单位名单多出望城镇，缺少石岗镇", "与应报.txt相同的名单", "已以应报.txt为准，请核对"));

        Path same = Files.writeString(folder.resolve("同样.txt"), "望城镇\n长堎镇\n");
        assertThat(new AssessReturn(Rules.shipped())
                        .assess(new Request(List.of(one), List.of(), same, Progress.SILENT))
                        .assessment()
                        .findings())
                .noneMatch(f -> f.found().startsWith("单位名单"));
    }

    private static ReturnBook listed() {
        return Folder.book("新建区卫生健康委员会", "2024年第二季度")
                .row("xinjian-14-a", null, "个", Folder.TOWN, null, null, 3)
                .on("名单", "序号", "单位名称", "联系人")
                .on("名单", 1, Folder.TOWN, "张三")
                .on("名单", 2, "望城镇", "李四");
    }

    private String verdict(Path given) {
        return assess(given).assessment().judgements().stream()
                .filter(j -> j.target().id().equals("xinjian-14-a"))
                .map(j -> j.verdict().label())
                .findFirst()
                .orElseThrow();
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
