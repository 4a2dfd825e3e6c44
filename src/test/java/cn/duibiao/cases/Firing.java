package cn.duibiao.cases;

import cn.duibiao.engine.RuleBase;
import cn.duibiao.engine.RuleCache;
import cn.duibiao.fact.Fired;
import cn.duibiao.fact.Measurement;
import cn.duibiao.fact.Report;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Policy;
import cn.duibiao.rule.Band;
import cn.duibiao.rule.Measuring;
import cn.duibiao.rule.PlanRules;
import cn.duibiao.rule.Timetable;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A way that rules fire. Every case goes through each of them. */
enum Firing {
    /** The bands from which the rules are written, asked directly. */
    BANDS {
        @Override
        List<Fired> fire(Plan plan, Policy policy, Period period, List<Report> reports) {
            Timetable timetable = new Timetable(plan, policy);
            return reports.stream()
                    .map(report -> {
                        Measurement m = Measuring.measure(report.subject(), report);
                        Band band = timetable.demand(report.subject(), period).decide(m);
                        return new Fired(m, band.verdict(), band.basis(), report.getTarget() + "/" + band.name());
                    })
                    .toList();
        }
    },

    /** The DRL, through Drools: that of rules/ as the build compiled it, that of the made-up plan compiled here. */
    DROOLS {
        @Override
        List<Fired> fire(Plan plan, Policy policy, Period period, List<Report> reports) {
            return loaded.computeIfAbsent(plan.id() + period, p -> load(plan, policy, period))
                    .fire(reports);
        }

        private RuleBase load(Plan plan, Policy policy, Period period) {
            ClassLoader classes = plan.id().equals(Plans.MADE_UP)
                    ? loaders.computeIfAbsent(
                            plan.id(),
                            id -> new RuleCache(Path.of("target/cases-rules"))
                                    .compiled(compiled(plan, policy).files(), plan.periods(), "cases"))
                    : Firing.class.getClassLoader();
            return RuleBase.load(classes, PlanRules.packageOf(plan.id()), period);
        }
    };

    private static final Map<String, PlanRules> COMPILED = new ConcurrentHashMap<>();
    final Map<String, RuleBase> loaded = new ConcurrentHashMap<>();
    final Map<String, ClassLoader> loaders = new ConcurrentHashMap<>();

    abstract List<Fired> fire(Plan plan, Policy policy, Period period, List<Report> reports);

    static PlanRules compiled(Plan plan, Policy policy) {
        return COMPILED.computeIfAbsent(plan.id(), id -> PlanRules.compile(plan, policy));
    }
}
