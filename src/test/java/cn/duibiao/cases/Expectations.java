package cn.duibiao.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.assess.Assessment;
import cn.duibiao.assess.Flag;
import cn.duibiao.assess.Gap;
import cn.duibiao.assess.Judgement;
import cn.duibiao.assess.Numbers;
import cn.duibiao.assess.Score;
import cn.duibiao.cases.CaseFile.Case;
import cn.duibiao.cases.CaseFile.Expected;
import cn.duibiao.finding.Finding;
import java.math.BigDecimal;
import java.util.stream.Stream;

/** Holds an assessment against what a case states. */
final class Expectations {
    private static final String NONE = "无";

    private Expectations() {}

    static void check(Case c, Assessment a) {
        if (c.reports() != null) {
            c.reports()
                    .forEach(r -> assertThat(
                                    of(a, r.target(), r.unit()).verdict().label())
                            .as(r.target())
                            .isEqualTo(r.verdict()));
        } else if (c.units() != null) {
            assertThat(a.targets().get(0).verdict().label()).isEqualTo(c.verdict());
            c.unitVerdicts()
                    .forEach((u, v) -> assertThat(of(a, c.target(), u).verdict().label())
                            .as(u)
                            .isEqualTo(v));
            if (c.points() != null) {
                number(a.targets().get(0).points(), c.points());
            }
        } else {
            judgement(c, a.judgements().get(0));
        }
        if (c.finding() != null) {
            assertThat(a.findings().stream().map(Finding::found)).anyMatch(f -> f.contains(c.finding()));
        }
        if (c.score() != null) {
            c.score().forEach((name, total) -> score(name, total, a.score()));
        }
    }

    private static void judgement(Case c, Judgement j) {
        assertThat(j.verdict().label()).as("verdict, %s", j.explanation()).isEqualTo(c.verdict());
        text(j.basis().label(), c.basis());
        number(j.requirement(), c.requirement());
        number(j.schedule(), c.schedule());
        number(j.measurement().getValue(), c.value());
        number(j.attainment(), c.attainment());
        number(j.points(), c.points());
        text(j.severity() == null ? NONE : j.severity(), c.severity());
        text(j.flip() == null ? NONE : j.flip().words(), c.flip());
        if (c.flags() != null) {
            assertThat(j.flags().stream().map(Flag::label)).containsExactlyInAnyOrderElementsOf(c.flags());
        }
        gap(c, j.gap());
        if (c.remaining() != null) {
            assertThat(j.remaining().quarters()).isEqualTo(c.remaining().quarters());
            text(counted(j.remaining().gap()), c.remaining().amount());
            text(
                    j.remaining().perQuarter() == null
                            ? NONE
                            : Numbers.plain(j.remaining().perQuarter()),
                    c.remaining().each());
        }
        text(j.stageMet() == null ? NONE : j.stageMet().due().toString(), c.stageMet());
        if (c.reason() != null) {
            assertThat(j.reasons()).anyMatch(r -> r.contains(c.reason()));
        }
        if (c.explains() != null) {
            assertThat(j.explanation()).contains(c.explains());
        }
    }

    private static void gap(Case c, Gap gap) {
        number(gap == null ? null : gap.amount(), c.gap());
        text(counted(gap), c.gapCount());
    }

    private static String counted(Gap gap) {
        return gap == null ? NONE : Numbers.plain(gap.countable()) + gap.countableUnit();
    }

    private static void score(String name, Expected expected, Score score) {
        Score.Total total = switch (name) {
            case "刚性" -> score.firm();
            case "力争" -> score.soft();
            default ->
                Stream.of(score.chapters(), score.departments(), score.units())
                        .flatMap(java.util.Collection::stream)
                        .filter(p -> p.name().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .firm();
        };
        number(total.points(), expected.points());
        number(total.weight(), expected.weight());
        number(total.rate(), expected.rate());
        number(total.best(), expected.best());
        number(total.worst(), expected.worst());
        if (expected.incomplete() != null) {
            assertThat(total.incomplete()).isEqualTo(expected.incomplete());
        }
    }

    /** Nothing is checked where nothing is stated; 无 states that there is none. */
    private static void text(String actual, String stated) {
        if (stated != null) {
            assertThat(actual).isEqualTo(stated);
        }
    }

    private static void number(BigDecimal actual, Object stated) {
        if (NONE.equals(stated)) {
            assertThat(actual).isNull();
        } else if (stated != null) {
            assertThat(actual).isEqualByComparingTo(new BigDecimal(stated.toString()));
        }
    }

    private static Judgement of(Assessment a, String target, String unit) {
        return a.judgements().stream()
                .filter(j -> j.target().id().equals(target) && java.util.Objects.equals(j.entity(), unit))
                .findFirst()
                .orElseThrow();
    }
}
