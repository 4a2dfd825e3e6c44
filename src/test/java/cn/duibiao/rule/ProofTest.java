package cn.duibiao.rule;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.catalogue.CatalogueReader;
import cn.duibiao.plan.Clause;
import cn.duibiao.plan.Comparison;
import cn.duibiao.plan.Item;
import cn.duibiao.plan.Measure;
import cn.duibiao.plan.Nature;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Policy;
import cn.duibiao.plan.Stage;
import cn.duibiao.plan.Target;
import cn.duibiao.verdict.Basis;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ProofTest {
    private static final CatalogueReader RULES = new CatalogueReader(Path.of("rules"));
    private static final Policy POLICY = RULES.policy();
    private static final Plan PLAN = RULES.plan("xinjian-2023-2025");

    @Test
    void stagesThatRiseLeaveNoFlaw() {
        for (Period p : PLAN.periods()) {
            assertThat(Proof.flaws(demand(stock("3.5", "4.0", "4.5"), p))).isEmpty();
        }
    }

    @Test
    void aStageBelowTheOneBeforeItIsTwoVerdictsAtOnce() {
        Target falling = stock("3.5", "4.0", "3.5");
        assertThat(Proof.flaws(demand(falling, new Period(2024, 4)))).isEmpty();
        assertThat(Proof.flaws(demand(falling, new Period(2025, 1))))
                .containsExactlyInAnyOrder(
                        "t 2025Q1：值 = 3.5 时同时有 达标（值 ≥ 3.5）、不达标（值 < 4）",
                        "t 2025Q1：值在（3.5，3.875）之间同时有 达标（值 ≥ 3.5）、不达标（值 < 4）",
                        "t 2025Q1：值 = 3.875 时同时有 达标（值 ≥ 3.5）、不达标（值 < 4）",
                        "t 2025Q1：值在（3.875，4）之间同时有 达标（值 ≥ 3.5）、不达标（值 < 4）");
    }

    @Test
    void equalStagesLeaveNoFlaw() {
        for (Period p : PLAN.periods()) {
            assertThat(Proof.flaws(demand(stock("3.5", "3.5", "3.5"), p))).isEmpty();
        }
    }

    @Test
    void aBandThatIsLeftOutIsAGapNamedByItsInterval() {
        Demand gap = with(
                demand(stock("3.5", "4.0", "4.5"), new Period(2024, 2)),
                b -> b.basis() == Basis.BEHIND_SCHEDULE ? null : b);
        assertThat(Proof.flaws(gap)).contains("t 2024Q2：值 = 3.5 时没有规则", "t 2024Q2：值在（3.5，3.75）之间没有规则");
    }

    @Test
    void aBoundaryThatBelongsToNobodyIsAGapAtThatPoint() {
        Demand open = with(
                demand(stock("3.5", "4.0", "4.5"), new Period(2023, 4)),
                b -> b.basis() == Basis.REACHED_STAGE ? opened(b) : b);
        assertThat(Proof.flaws(open)).containsExactly("t 2023Q4：值 = 3.5 时没有规则");
    }

    @Test
    void aBoundaryThatBelongsToTwoIsAnOverlapAtThatPoint() {
        Demand closed = with(
                demand(stock("3.5", "4.0", "4.5"), new Period(2023, 4)),
                b -> b.basis() == Basis.NOT_MET ? closed(b) : b);
        assertThat(Proof.flaws(closed))
                .singleElement()
                .satisfies(f -> assertThat(f).startsWith("t 2023Q4：值 = 3.5 时同时有"));
    }

    @Test
    void aMissingValueWithoutARuleIsAGap() {
        Demand silent = with(
                demand(stock("3.5", "4.0", "4.5"), new Period(2024, 2)), b -> b.basis() == Basis.NO_VALUE ? null : b);
        assertThat(Proof.flaws(silent)).contains("t 2024Q2：未报时没有规则", "t 2024Q2：无法读取时没有规则", "t 2024Q2：数据矛盾时没有规则");
    }

    @Test
    void onALineFromAReportedBaselineNothingIsMissedInAnyQuarter() {
        for (int quarter = 0; quarter < 11; quarter++) {
            Demand sound = demand(stock("4.5"), new Period(2023, 1).plus(quarter));
            assertThat(Proof.flaws(sound)).isEmpty();
            assertThat(Proof.flaws(with(sound, b -> b.basis() == Basis.ON_SCHEDULE ? null : b)))
                    .as("between line and requirement, %s", sound.period())
                    .isNotEmpty();
            assertThat(Proof.flaws(with(sound, b -> b.basis() == Basis.BEHIND_SCHEDULE ? null : b)))
                    .as("under the line, %s", sound.period())
                    .isNotEmpty();
            assertThat(Proof.flaws(with(sound, b -> b.basis() == Basis.ON_SCHEDULE ? opened(b) : b)))
                    .as("on the line, %s", sound.period())
                    .isNotEmpty();
            assertThat(Proof.flaws(with(sound, b -> b.basis() == Basis.BEHIND_SCHEDULE ? closed(b) : b)))
                    .as("twice on the line, %s", sound.period())
                    .isNotEmpty();
        }
    }

    @Test
    void everyTargetOfEveryPlanIsProved() {
        for (String id : RULES.planIds()) {
            Plan plan = RULES.plan(id);
            assertThat(PlanRules.compile(plan, POLICY).targets()).hasSameSizeAs(plan.targets());
        }
    }

    private static Demand demand(Target target, Period period) {
        return new Timetable(PLAN, POLICY).demand(target, period);
    }

    /** The same demand with each band changed, or left out where null comes back. */
    private static Demand with(Demand d, UnaryOperator<Band> change) {
        List<Band> bands = new ArrayList<>();
        d.bands().stream().map(change).filter(b -> b != null).forEach(bands::add);
        return new Demand(
                d.target(),
                d.period(),
                d.phase(),
                d.stage(),
                d.passed(),
                d.requirement(),
                d.goal(),
                d.floor(),
                d.schedule(),
                d.warningLine(),
                d.elapsed(),
                bands);
    }

    private static Band opened(Band b) {
        return sided(b, Constraint.Side.AT_LEAST, Constraint.Side.ABOVE);
    }

    private static Band closed(Band b) {
        return sided(b, Constraint.Side.BELOW, Constraint.Side.AT_MOST);
    }

    private static Band sided(Band b, Constraint.Side from, Constraint.Side to) {
        List<Constraint> when = b.when().stream()
                .map(c -> c instanceof Constraint.Compare x && x.side() == from
                        ? new Constraint.Compare(x.field(), to, x.bound())
                        : c)
                .toList();
        return new Band(b.name(), when, b.verdict(), b.basis());
    }

    /** A stock with a stage at the end of each of the plan's last years. */
    private static Target stock(String... figures) {
        List<Stage> stages = new ArrayList<>();
        for (int i = 0; i < figures.length; i++) {
            LocalDate due = LocalDate.of(2026 - figures.length + i, 12, 31);
            stages.add(new Stage(due, Comparison.AT_LEAST, new BigDecimal(figures[i]), false, null, null));
        }
        Measure share = new Measure.Share(
                new Item("托位数", "个", false), new Item("常住人口", "人", true), BigDecimal.valueOf(1000), false, null);
        Clause clause = new Clause("1", "一", "题", "章", List.of(), List.of());
        return new Target(
                "t",
                clause,
                "引文",
                0,
                "每千人口托位数",
                "个/千人",
                Nature.STOCK,
                "期末",
                share,
                stages,
                List.of(),
                null,
                false,
                false,
                LocalDate.of(2023, 1, 1),
                LocalDate.of(2022, 12, 31),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                BigDecimal.ONE);
    }
}
