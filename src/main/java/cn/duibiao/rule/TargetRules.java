package cn.duibiao.rule;

import cn.duibiao.finding.Finding;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Policy;
import cn.duibiao.plan.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules of one target: its demands over all periods, and its bands gathered into the rules that are written. */
public final class TargetRules {
    private final Target target;
    private final List<Demand> demands;
    private final List<Rule> rules;

    /** One DRL rule: a band over a span of quarters. */
    record Rule(String name, Span span, Band band) {}

    private TargetRules(Target target, List<Demand> demands, List<Rule> rules) {
        this.target = target;
        this.demands = demands;
        this.rules = rules;
    }

    /** @param findings what keeps the target from compiling is added here */
    static TargetRules of(Plan plan, Target target, Policy policy, List<Finding> findings) {
        Timetable timetable = new Timetable(plan, policy);
        List<Demand> demands = new ArrayList<>();
        try {
            for (Period period : plan.periods()) {
                demands.add(timetable.demand(target, period));
            }
        } catch (IllegalArgumentException e) {
            findings.add(Finding.stop(target.id(), e.getMessage(), "与考核窗口的季度数相同的序时进度", "请改正 schedule"));
        }
        for (Demand demand : demands) {
            for (String flaw : Proof.flaws(demand)) {
                findings.add(Finding.stop(target.id(), flaw, "任何取值恰好有一条规则", "请检查该目标各阶段的数值与期限"));
            }
        }
        return new TargetRules(target, demands, gather(target, demands));
    }

    /** The same band in several quarters becomes as few rules as spans can hold. */
    private static List<Rule> gather(Target target, List<Demand> demands) {
        Map<String, Band> bands = new LinkedHashMap<>();
        Map<String, List<Period>> periods = new LinkedHashMap<>();
        for (Demand demand : demands) {
            for (Band band : demand.bands()) {
                bands.putIfAbsent(key(band), band);
                periods.computeIfAbsent(key(band), k -> new ArrayList<>()).add(demand.period());
            }
        }
        List<Rule> rules = new ArrayList<>();
        periods.forEach((key, when) -> {
            Band band = bands.get(key);
            for (Span span : Span.covering(when)) {
                rules.add(new Rule(target.id() + "/" + span.code() + "/" + band.name(), span, band));
            }
        });
        rules.sort(Comparator.comparing((Rule r) -> r.span().firstYear())
                .thenComparing(r -> r.span().firstQuarter()));
        return rules;
    }

    private static String key(Band band) {
        return band.name() + '\n' + band.drl() + '\n' + band.verdict() + '\n' + band.basis();
    }

    public Target target() {
        return target;
    }

    public List<Demand> demands() {
        return demands;
    }

    List<Rule> rules() {
        return rules;
    }
}
