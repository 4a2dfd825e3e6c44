package cn.duibiao.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.duibiao.catalogue.CatalogueReader;
import cn.duibiao.fact.Quantity;
import cn.duibiao.fact.Report;
import cn.duibiao.fact.State;
import cn.duibiao.finding.Finding;
import cn.duibiao.finding.InputProblem;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.PlanName;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrosswiseTest {
    private static final Plan PLAN = new CatalogueReader(Path.of("rules")).plan(ReturnBook.PLAN);
    private static final String SHEET = ReturnReader.INDICATORS;

    @TempDir
    Path folder;

    /** Title, plan and quarter; the next row is row 3. */
    private static ReturnBook book() {
        return ReturnBook.blank().row("新建区卫生健康填报表").row("计划：新府发〔2023〕3号　填报期：2024年第二季度");
    }

    @Test
    void each_cell_below_an_indicator_is_of_the_unit_of_its_row() {
        Return read = read(book().row("填报单位", "市级临床重点专科建成数（个）", "标准发热门诊设立")
                .row("区人民医院", 3, "是")
                .row("区中医医院", 2, "否"));

        assertThat(value(read, "xinjian-5-b", "区人民医院").cell()).isEqualTo(SHEET + "!B4");
        assertThat(value(read, "xinjian-5-b", "区中医医院").value()).isEqualByComparingTo("2");
        assertThat(report(read, "xinjian-9-a", "区中医医院").milestone().isDone()).isFalse();
        assertThat(taken(read).findings()).isEmpty();
    }

    @Test
    void the_total_is_the_whole_also_where_it_reaches_over_the_serial_numbers() {
        Return read = read(book().row("序号", "单位", "新增社区托育中心数")
                .row(1, "长堎镇", 2)
                .row(2, "石岗镇", 1)
                .row("合计", null, 3)
                .change(w -> w.getSheetAt(0).addMergedRegion(CellRangeAddress.valueOf("A6:B6"))));

        assertThat(value(read, "xinjian-14-a", null).cell()).isEqualTo(SHEET + "!C6");
    }

    @Test
    void a_subtotal_is_nobodys() {
        Return read = read(book().row("序号", "单位", "新增社区托育中心数").row(1, "长堎镇", 2).row(null, "小计", 2));

        assertThat(value(read, "xinjian-14-a", null).state()).isEqualTo(State.MISSING);
    }

    @Test
    void a_group_over_the_indicators_belongs_to_the_header_and_last_years_figures_are_none_of_this_quarter() {
        Return read = read(book().row(null, "托育", null, "上年同期", null)
                .row("乡镇", "新增社区托育中心数", "每千人口托位数", "新增社区托育中心数", "每千人口托位数")
                .row("新建区", 3, 3.6, 9, 9)
                .change(w -> {
                    w.getSheetAt(0).addMergedRegion(CellRangeAddress.valueOf("B3:C3"));
                    w.getSheetAt(0).addMergedRegion(CellRangeAddress.valueOf("D3:E3"));
                }));

        assertThat(value(read, "xinjian-14-a", null).value()).isEqualByComparingTo("3");
        assertThat(taken(read).findings()).isEmpty();
    }

    @Test
    void what_stands_beside_a_label_over_a_table_is_no_header() {
        Return read = read(ReturnBook.blank()
                .row("单位名称", "新建区卫健委", "负责人", "熊建国")
                .row("计划", ReturnBook.PLAN, "填报期", "2024年第二季度")
                .row("指标名称", "计量单位", "完成值")
                .row("新增社区托育中心数", "个", 3));

        assertThat(value(read, "xinjian-14-a", null).cell()).isEqualTo(SHEET + "!C4");
        assertThat(read.periods()).hasSize(1);
    }

    @Test
    void a_name_that_is_unclear_is_told_once_for_its_column_with_what_it_could_be() {
        Taken taken = taken(
                read(book().row("单位", "新增社区托育中心数", "儿童死亡率").row("长堎镇", 2, "4‰").row("石岗镇", 1, "3‰")));

        assertThat(taken.findings())
                .extracting(Finding::line)
                .containsExactly("〔错误〕指标填报!C3：发现“儿童死亡率”；应为本计划的指标名称，相近的有xinjian-15-c“婴儿死亡率”、"
                        + "xinjian-f18-o“新生儿死亡率”、xinjian-15-b“5岁以下儿童死亡率”、xinjian-15-a“孕产妇死亡率”、"
                        + "xinjian-f18-i“高危儿童筛查率”；该列未采用，是其中之一的请改用其名称，或补上指标编号。");
    }

    @Test
    void a_return_in_which_no_column_is_an_indicator_is_refused() {
        Return read = read(book().row("医院名称", "院区面积", "等级").row("区人民医院", 33000, "二级"));

        assertThatThrownBy(() -> Binding.of(read, List.of(PlanName.of(PLAN)), id -> PLAN))
                .isInstanceOf(InputProblem.class)
                .hasMessageContaining("填报表.xlsx 指标填报!A3:C3：发现列名没有一个是");
    }

    @Test
    void a_header_without_any_unit_below_it_is_none() {
        assertThatThrownBy(() -> read(book().row("填报单位", "新增社区托育中心数", "每千人口托位数")))
                .isInstanceOf(InputProblem.class)
                .hasMessageContaining("没有表头的工作表");
    }

    private Return read(ReturnBook book) {
        return ReturnReader.read(book.save(folder));
    }

    private static Taken taken(Return read) {
        return Taken.of(read, PLAN, new Period(2024, 2));
    }

    private static Report report(Return read, String target, String unit) {
        return taken(read).reports().stream()
                .filter(r -> r.getTarget().equals(target) && Objects.equals(r.getEntity(), unit))
                .findFirst()
                .orElseThrow();
    }

    private static Quantity value(Return read, String target, String unit) {
        return report(read, target, unit).quantity(Report.VALUE);
    }
}
