package cn.duibiao.job;

import cn.duibiao.assess.Assessment;
import cn.duibiao.assess.Assessor;
import cn.duibiao.assess.Continuity;
import cn.duibiao.assess.History;
import cn.duibiao.assess.Roster;
import cn.duibiao.catalogue.Catalogue.RulesDigest;
import cn.duibiao.engine.RuleBase;
import cn.duibiao.finding.Tally;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Plan;
import cn.duibiao.returns.Binding;
import cn.duibiao.returns.Intake;
import cn.duibiao.returns.Province;
import cn.duibiao.returns.Return;
import cn.duibiao.returns.Room;
import java.util.List;

/** What lies between reader and writer, on a return of many units. As a program: units; prints seconds and heap. */
final class ProvinceRun {
    private ProvinceRun() {}

    record Outcome(Assessment assessment, Roster roster, Tally findings) {}

    public static void main(String[] args) {
        Rules rules = Rules.shipped();
        Plan plan = rules.catalogue().plan("xinjian-2023-2025");
        Return given = Province.of(plan, Integer.parseInt(args[0]));
        System.gc();
        long held = used();
        long started = System.nanoTime();
        Outcome outcome = run(rules, plan, given);
        System.out.println(given.rows().size() + " rows, " + (System.nanoTime() - started) / 1_000_000 + " ms, "
                + outcome.roster().contributions().size() + " contributions, "
                + outcome.findings().list().size() + " findings; held by the return " + (held >> 20)
                + " MB, afterwards " + after() + " MB");
    }

    private static long after() {
        System.gc();
        return used() >> 20;
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    static Outcome run(Rules rules, Plan plan, Return given) {
        Period period = new Period(2024, 2);
        Tally findings = new Tally();
        Intake intake = new Intake(List.of(given), false, plan, period, List.of(), Room.ofHeap(), findings);
        RuleBase loaded = rules.load(plan, period);
        RulesDigest digest = rules.catalogue().digest(plan.id());
        Assessment assessment = new Assessor(plan, rules.catalogue().policy())
                .assess(
                        period,
                        intake.reports(),
                        loaded::fire,
                        List.of(),
                        List.of(),
                        new Assessment.Digests(given.digest(), digest.rules(), digest.policy()),
                        Version.NUMBER);
        Given read =
                new Given(List.of(given), false, new Binding(plan, period), "", List.of(), List.of(), List.of(), null);
        Roster roster = new ManyUnits(
                        assessment,
                        read,
                        intake.parts(),
                        loaded,
                        new Continuity(new History(), findings),
                        Room.ofHeap())
                .roster(findings);
        return new Outcome(assessment, roster, findings);
    }
}
