package cn.duibiao.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static Finding nth(int i) {
        return Finding.error("指标填报!G" + i, "“" + i + "”不是数字", "以“人" + i + "”计的数", "请填数");
    }

    @Test
    void as_many_as_fit_are_told_each() {
        Tally tally = new Tally();
        for (int i = 0; i < Tally.MOST; i++) {
            tally.accept(nth(i));
        }
        assertThat(tally.list()).hasSize(Tally.MOST);
    }

    @Test
    void beyond_them_the_count_and_the_first_places_are_told() {
        Tally tally = new Tally();
        for (int i = 0; i < Tally.MOST + 5; i++) {
            tally.accept(nth(i));
        }
        tally.accept(Finding.warning("指标填报!A1", "别的", "别的", "别的"));
        List<Finding> all = tally.list();
        assertThat(all).hasSize(Tally.MOST + 2);
        assertThat(all.get(all.size() - 1).where()).isEqualTo("指标填报!G300、指标填报!G301、指标填报!G302等");
        assertThat(all.get(all.size() - 1).found()).isEqualTo("同类问题共305处，以上逐条列出前300处，其余5处从略");
        assertThat(all.get(all.size() - 1).severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void the_same_finding_is_told_once() {
        Tally tally = new Tally();
        tally.accept(nth(1));
        tally.accept(nth(1));
        assertThat(tally.list()).containsExactly(nth(1));
    }
}
