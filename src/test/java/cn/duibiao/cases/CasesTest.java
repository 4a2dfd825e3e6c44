package cn.duibiao.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.duibiao.assess.Assessment;
import cn.duibiao.assess.Assessor;
import cn.duibiao.cases.CaseFile.Case;
import cn.duibiao.fact.Report;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Policy;
import cn.duibiao.plan.Target;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every case under fixtures/cases comes out as it states, through every way that rules fire. */
class CasesTest {
    private static final Path FOLDER = Path.of("fixtures/cases");

    @TestFactory
    Stream<DynamicContainer> cases() {
        return CaseFile.all(FOLDER).entrySet().stream().map(file -> {
            Stream<Case> cases = file.getValue().cases().stream();
            String named = file.getKey().getFileName() + " " + file.getValue().title();
            return dynamicContainer(
                    named,
                    cases.flatMap(c -> Arrays.stream(Firing.values())
                            .map(firing -> dynamicTest(
                                    c.name() + "（" + firing + "）", () -> run(file.getValue(), c, firing)))));
        });
    }

    @Test
    void everyCaseCitesTheLawAndHasANameOfItsOwn() {
        for (CaseFile file : CaseFile.all(FOLDER).values()) {
            assertThat(file.cases().stream()
                            .filter(c -> !c.why().matches("(?s)第[0-9]+节.{4,}"))
                            .map(Case::name))
                    .isEmpty();
            assertThat(file.cases().stream().map(Case::name)).doesNotHaveDuplicates();
        }
    }

    private static void run(CaseFile file, Case c, Firing firing) {
        Plan plan = Plans.plan(c.plan() == null ? file.plan() : c.plan());
        Policy policy = Plans.policy();
        Period period = Period.parse(c.period()).orElseThrow();
        assertThat(plan.accepts(period)).as("%s lies in the plan", period).isTrue();
        List<Report> reports = reports(plan, period, c);
        List<Report> previous = c.previous() == null
                ? List.of()
                : List.of(Reported.report(target(plan, c.target()), c.unit(), period.plus(-1), c.previous()));
        Assessment assessment = new Assessor(plan, policy)
                .assess(
                        period,
                        reports,
                        rs -> firing.fire(plan, policy, period, rs),
                        previous,
                        List.of(),
                        null,
                        "test");
        Expectations.check(c, assessment);
    }

    private static List<Report> reports(Plan plan, Period period, Case c) {
        List<Report> reports = new ArrayList<>();
        if (c.reports() != null) {
            c.reports()
                    .forEach(r ->
                            reports.add(Reported.report(target(plan, r.target()), r.unit(), period, r.reported())));
        } else if (c.units() != null) {
            Target target = target(plan, c.target());
            assertThat(target.units()).containsAll(c.units().keySet());
            target.units()
                    .forEach(u -> reports.add(
                            Reported.report(target, u, period, c.units().getOrDefault(u, Map.of()))));
        } else {
            reports.add(Reported.report(target(plan, c.target()), c.unit(), period, c.reported()));
        }
        return reports;
    }

    private static Target target(Plan plan, String id) {
        return plan.target(id).orElseThrow(() -> new IllegalArgumentException("no target " + id));
    }
}
