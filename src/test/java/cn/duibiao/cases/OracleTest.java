package cn.duibiao.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.cases.Oracle.Said;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Policy;
import cn.duibiao.plan.Target;
import cn.duibiao.rule.Band;
import cn.duibiao.rule.Demand;
import cn.duibiao.rule.Measuring;
import cn.duibiao.rule.Timetable;
import cn.duibiao.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The program and the plain reading of the law give the same verdict, and a PASS the same basis, whatever is said of any target in any quarter. */
class OracleTest {

    static Stream<String> plans() {
        return Plans.ids().stream();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void theProgramAgreesWithAPlainReadingOfTheLaw(String id) {
        Plan plan = Plans.plan(id);
        Policy policy = Plans.policy();
        Oracle oracle = new Oracle(plan, policy);
        Timetable timetable = new Timetable(plan, policy);
        List<String> disagreements = new ArrayList<>();
        int tried = 0;
        for (Target target : plan.targets()) {
            for (Target reading : readings(target)) {
                for (Period period : plan.periods()) {
                    Demand demand = timetable.demand(reading, period);
                    for (Said said : new Sayings(plan, policy, reading, period).all()) {
                        tried++;
                        Verdict law = oracle.verdict(reading, period, said);
                        Band program = demand.decide(Measuring.measure(reading, Sayings.report(reading, period, said)));
                        if (law != program.verdict()) {
                            disagreements.add(
                                    target.id() + " " + period + " 法 " + law + " 程序 " + program.verdict() + " " + said);
                        } else if (law == Verdict.PASS && oracle.passed(reading, period, said) != program.basis()) {
                            disagreements.add(target.id() + " " + period + " 法 " + oracle.passed(reading, period, said)
                                    + " 程序 " + program.basis() + " " + said);
                        }
                    }
                }
            }
        }
        assertThat(tried).isGreaterThan(plan.targets().size() * plan.periods().size() * 5);
        assertThat(disagreements.stream().limit(40))
                .as("%d of %d", disagreements.size(), tried)
                .isEmpty();
    }

    /** The target itself, and every other recorded reading of it (口径敏感). */
    private static List<Target> readings(Target target) {
        return Stream.concat(Stream.of(target), target.alternatives().stream().map(Target.Alternative::target))
                .toList();
    }
}
