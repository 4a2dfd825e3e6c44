package cn.duibiao.rule;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.plan.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void anySetOfQuartersIsCoveredExactlyAndOnlyOnce() {
        Random random = new Random(20231109);
        for (int round = 0; round < 5000; round++) {
            Set<Period> periods = new TreeSet<>();
            int chance = 1 + random.nextInt(9);
            for (Period p = new Period(2021, 1); p.year() < 2026; p = p.next()) {
                if (random.nextInt(10) < chance) {
                    periods.add(p);
                }
            }
            List<Span> spans = Span.covering(periods);
            for (Period p = new Period(2020, 1); p.year() < 2027; p = p.next()) {
                Period at = p;
                assertThat(spans.stream().filter(s -> holds(s, at)).count())
                        .as("%s in %s", p, periods)
                        .isEqualTo(periods.contains(p) ? 1 : 0);
            }
            assertThat(spans.stream().map(Span::code)).doesNotHaveDuplicates();
        }
    }

    private static boolean holds(Span span, Period p) {
        return p.year() >= span.firstYear()
                && p.year() <= span.lastYear()
                && p.quarter() >= span.firstQuarter()
                && p.quarter() <= span.lastQuarter();
    }

    @Test
    void theSameQuartersOfConsecutiveYearsAreOneSpan() {
        List<Period> firstThree = new ArrayList<>();
        for (int year = 2023; year <= 2025; year++) {
            for (int quarter = 1; quarter <= 3; quarter++) {
                firstThree.add(new Period(year, quarter));
            }
        }
        assertThat(Span.covering(firstThree)).extracting(Span::code).containsExactly("2023-2025Q1-Q3");
        firstThree.remove(new Period(2024, 2));
        assertThat(Span.covering(firstThree))
                .extracting(Span::code)
                .containsExactly("2023Q1-Q3", "2024Q1", "2024Q3", "2025Q1-Q3");
    }

    @Test
    void aWholeYearNeedsNoQuarters() {
        assertThat(Span.covering(
                        List.of(new Period(2024, 1), new Period(2024, 2), new Period(2024, 3), new Period(2024, 4))))
                .singleElement()
                .satisfies(s -> assertThat(s.drl()).isEqualTo("year == 2024"));
    }
}
