package cn.duibiao.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.plan.Citation;
import cn.duibiao.plan.Clause;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Target;
import cn.duibiao.rule.PlanRules;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FivePlansTest {
    private final CatalogueReader rules = new CatalogueReader(Path.of("rules"));

    @Test
    void theFivePlansAreThere() {
        assertThat(rules.planIds())
                .containsExactly("lizhou-2021", "taizhou-2023", "xiangan-2024", "xinbei-2021", "xinjian-2023-2025");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lizhou-2021", "taizhou-2023", "xiangan-2024", "xinbei-2021", "xinjian-2023-2025"})
    void everyQuoteStandsInTheTextLetterByLetterWhereItSays(String id) {
        Plan plan = rules.plan(id);
        int[] text = plan.text().content().codePoints().toArray();
        for (Target target : plan.targets()) {
            assertThat(at(text, target.offset(), target.quote()))
                    .as(target.id())
                    .isEqualTo(target.quote());
            for (Citation also : target.also()) {
                assertThat(at(text, also.offset(), also.quote()))
                        .as(target.id())
                        .isEqualTo(also.quote());
            }
            target.stages().forEach(s -> assertThat(target.quote()).contains(s.quote() == null ? "" : s.quote()));
        }
        for (Clause clause : plan.clauses()) {
            clause.qualitative()
                    .forEach(q -> assertThat(at(text, q.offset(), q.quote())).isEqualTo(q.quote()));
        }
    }

    private static String at(int[] text, int offset, String quote) {
        return new String(text, offset, quote.codePointCount(0, quote.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lizhou-2021", "taizhou-2023", "xiangan-2024", "xinbei-2021", "xinjian-2023-2025"})
    void theCommittedRulesAreWhatTheTargetsCompileTo(String id) {
        PlanRules compiled = PlanRules.compile(rules.plan(id), rules.policy());
        assertThat(new DrlFolder(rules.drlFolder(id)).differences(compiled.files()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lizhou-2021", "taizhou-2023", "xiangan-2024", "xinbei-2021", "xinjian-2023-2025"})
    void indicatorsOfAPlanHaveNamesOfTheirOwn(String id) {
        List<String> names =
                rules.plan(id).targets().stream().map(Target::indicator).toList();
        assertThat(names).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lizhou-2021", "taizhou-2023", "xiangan-2024", "xinbei-2021", "xinjian-2023-2025"})
    void theShippedPlanIsTheOneOfTheFolder(String id) {
        assertThat(new ShippedCatalogue().plan(id)).isEqualTo(rules.plan(id));
        assertThat(new ShippedCatalogue().digest(id)).isEqualTo(rules.digest(id));
    }
}
