package cn.duibiao.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.plan.Target;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerTest {
    private static final String TEXT = """
            示例区卫生健康三年行动计划
            一、妇幼健康
            1.到2024年底,每千人口托位数4.0个,创建托育机构2-3个,孕产妇死亡率控制在10/10万以下。
            2.区第二人民医院新增床位80张,区第三人民医院新增床位80张,以上达到三级标准。
            3.推进“一网通办”,进一步统一流程。
            """;

    /** Each numeral with its role and targets, in the order of the text. */
    private static List<String> told(Ledger ledger) {
        return ledger.entries().stream()
                .map(e -> e.text() + " " + e.role().code()
                        + (e.targets().isEmpty() ? "" : " " + String.join(",", e.targets())))
                .toList();
    }

    private static List<String> unaccounted(Ledger ledger) {
        return ledger.unaccounted().stream()
                .map(e -> e.before() + "[" + e.text() + "]")
                .toList();
    }

    private static SamplePlan sample() {
        return new SamplePlan(TEXT)
                .share("a", "每千人口托位数4.0个", "到2024年底,每千人口托位数4.0个", "每千人口托位数", "个", 1000, "at-least: 4.0")
                .count("b", "创建托育机构2-3个", "创建托育机构数", "个", "range: [2, 3]")
                .share("c", null, "孕产妇死亡率控制在10/10万以下", "孕产妇死亡率", "/10万", 100000, "at-most: 10")
                .count("d", "区第二人民医院新增床位80张", "区第二人民医院新增床位数", "张", "at-least: 80")
                .count("e", "区第三人民医院新增床位80张,以上达到三级标准", "区第三人民医院新增床位数", "张", "at-least: 80");
    }

    @Test
    void eachNumeralIsToldWithItsRoleAndTarget() {
        assertThat(told(sample().ledger()))
                .containsExactly(
                        "三 name",
                        "一 clause",
                        "1 clause",
                        "2024年 due demo-1-a",
                        "千 denominator demo-1-a",
                        "4.0 requirement demo-1-a",
                        "2 requirement demo-1-b",
                        "3 aspiration demo-1-b",
                        "10 requirement demo-1-c",
                        "10万 denominator demo-1-c",
                        "2 clause",
                        "二 name demo-1-d",
                        "80 requirement demo-1-d",
                        "三 name demo-1-e",
                        "80 requirement demo-1-e",
                        "三 unaccounted",
                        "3 clause",
                        "一 unaccounted",
                        "一 word",
                        "一 word");
    }

    @Test
    void aNumeralInAQuoteThatIsNotTheTargetsOwnFigureIsReported() {
        SamplePlan other = new SamplePlan(TEXT)
                .share("a", "每千人口托位数4.0个", "到2024年底,每千人口托位数4.0个", "每千人口托位数", "个", 1000, "at-least: 4.1");
        assertThat(unaccounted(other.ledger())).contains("24年底,每千人口托位数[4.0]").doesNotContain("1.到[2024年]");
    }

    @Test
    void aShareIsNotACountOfTheSameNumber() {
        SamplePlan percent =
                new SamplePlan("签约率达到80%,新建80个站点。\n").count("a", "签约率达到80%,新建80个站点", "新建站点数", "个", "at-least: 80");
        assertThat(told(percent.ledger())).containsExactly("80% unaccounted", "80 requirement demo-1-a");
    }

    @Test
    void aYearThatNoStageOfTheTargetIsDueInIsReported() {
        SamplePlan other = new SamplePlan("到2025年新建8个站点。\n").count("a", "到2025年新建8个站点", "新建站点数", "个", "at-least: 8");
        assertThat(told(other.ledger())).containsExactly("2025年 unaccounted", "8 requirement demo-1-a");
    }

    @Test
    void ofTwoEqualFiguresInOneQuoteEachNeedsItsOwnTarget() {
        String quote = "新增医院2家、诊所2家";
        SamplePlan one = new SamplePlan(quote + "。\n").count("a", quote, "新增诊所数", "家", "at-least: 2");
        assertThat(told(one.ledger())).containsExactly("2 unaccounted", "2 requirement demo-1-a");
        assertThat(told(one.count("b", quote, "新增医院数", "家", "at-least: 2").ledger()))
                .containsExactly("2 requirement demo-1-b", "2 requirement demo-1-a");
    }

    @Test
    void aFigureAndARangeThatBeginsWithItAreTwoFigures() {
        String quote = "创建机构2024年2个、2025年2~3个";
        String both = "at-least: 2}\n          - {due: 2025-12-31, range: [2, 3]";
        assertThat(told(new SamplePlan(quote + "。\n")
                        .count("a", quote, "创建机构数", "个", both)
                        .ledger()))
                .containsExactly(
                        "2024年 due demo-1-a",
                        "2 requirement demo-1-a",
                        "2025年 due demo-1-a",
                        "2 requirement demo-1-a",
                        "3 aspiration demo-1-a");
    }

    @Test
    void aRangeThatNoStageHasIsReportedBesideAFigureThatOneHas() {
        String quote = "创建机构2024年2个、2025年2~3个";
        String twice = "at-least: 2}\n          - {due: 2025-12-31, at-least: 2";
        assertThat(unaccounted(new SamplePlan(quote + "。\n")
                        .count("a", quote, "创建机构数", "个", twice)
                        .ledger()))
                .containsExactly("024年2个、2025年[2]", "4年2个、2025年2~[3]");
    }

    @Test
    void severalTargetsMayShareOneFigure() {
        String quote = "准确率、兑现率均达100%";
        SamplePlan shared = new SamplePlan(quote + "。\n")
                .share("a", null, quote, "准确率", "\"%\"", 100, "at-least: 100")
                .share("b", null, quote, "兑现率", "\"%\"", 100, "at-least: 100");
        assertThat(told(shared.ledger())).containsExactly("100% requirement demo-1-a,demo-1-b");
    }

    @Test
    void figuresInTenThousandsAreOfTheTargetsUnit() {
        SamplePlan money = new SamplePlan("总投资 1.4025 万元,另有1.4025元。\n")
                .count("a", "总投资 1.4025 万元,另有1.4025元", "总投资", "万元", "at-least: 1.4025");
        assertThat(told(money.ledger())).containsExactly("1.4025 万 requirement demo-1-a", "1.4025 unaccounted");
    }

    @Test
    void aSecondCitationIsToldAsSuch() {
        SamplePlan also = new SamplePlan("新建8个站点。\n附件:新建8个站点,建成9个。\n")
                .count("a", "新建8个站点", "新建站点数", "个", "at-least: 8")
                .also("附件1", "新建8个站点,建成9个", "附件另写建成9个");
        assertThat(told(also.ledger())).containsExactly("8 requirement demo-1-a", "8 also demo-1-a", "9 also demo-1-a");
        assertThat(also.ledger().entries().get(1).reason()).isEqualTo("附件1再次引用，要求：新建站点数≥8个（2024-12-31）");
    }

    @Test
    void aTaskThatIsNotJudgedCoversAFigureOnlyIfItsReasonNamesIt() {
        SamplePlan task =
                new SamplePlan("推进65岁以上服务,开展两项活动。\n新建8个站点。\n").count("a", "新建8个站点", "新建站点数", "个", "at-least: 8");
        assertThat(told(task.qualitative("推进65岁以上服务,开展两项活动", "无数量").ledger()))
                .containsExactly("65 unaccounted", "两 qualitative", "8 requirement demo-1-a");
        assertThat(told(task.qualitative("推进65岁以上服务,开展两项活动", "65岁只界定人群").ledger()))
                .startsWith("65 qualitative");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"另建12个。", "另建十二个。", "达到９５％。", "到2031年。", "居全国第三。", "增加3-5家。", "两翼齐飞。", "1+N模式。", "拨打12320。"})
    void aNumeralAddedToTheTextIsReported(String added) {
        assertThat(unaccounted(sample().ledger())).hasSize(2);
        assertThat(new SamplePlan(sample(), TEXT + added + "\n").ledger().unaccounted())
                .hasSizeGreaterThan(2)
                .last()
                .satisfies(e -> assertThat(added).contains(e.text()));
    }

    @Test
    void aTargetTakenOutLeavesItsNumeralsBehind() {
        assertThat(unaccounted(sample().without("a").ledger()))
                .contains("1.到[2024年]", "1.到2024年底,每[千]", "24年底,每千人口托位数[4.0]");
        assertThat(unaccounted(sample().without("d").ledger())).contains("2.区第[二]", ".区第二人民医院新增床位[80]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lizhou-2021", "xinbei-2021", "xiangan-2024", "taizhou-2023"})
    void inARealPlanEachTargetTakenOutLeavesTheNumeralsThatOnlyItHad(String id) {
        var plan = SamplePlan.real(id);
        Ledger whole = Ledger.of(plan, List.of());
        for (Target target : plan.targets()) {
            Ledger rest = Ledger.of(SamplePlan.without(plan, target), List.of());
            for (int i = 0; i < whole.entries().size(); i++) {
                Entry before = whole.entries().get(i);
                // A name may also be that of a unit, which stays.
                if (before.targets().equals(List.of(target.id())) && before.role() != Role.NAME) {
                    assertThat(rest.entries().get(i).role())
                            .as(target.id() + " " + before.before() + before.text())
                            .isEqualTo(Role.UNACCOUNTED);
                }
            }
        }
    }

    @Test
    void totalsAddUpToTheNumerals() {
        Ledger ledger = sample().ledger();
        assertThat(ledger.totals().values().stream().mapToInt(n -> n).sum())
                .isEqualTo(ledger.entries().size());
        assertThat(ledger.totals()).containsEntry(Role.UNACCOUNTED, 2).containsEntry(Role.REQUIREMENT, 5);
    }
}
