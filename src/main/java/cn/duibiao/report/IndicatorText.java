package cn.duibiao.report;

import cn.duibiao.plan.Indicator;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Policy;
import cn.duibiao.plan.Target;
import cn.duibiao.rule.Formula;
import cn.duibiao.rule.Wording;
import java.util.ArrayList;
import java.util.List;

/** An indicator of the dictionary and what each plan asks of it, line by line, for the terminal. */
public final class IndicatorText {

    private IndicatorText() {}

    public static List<String> of(Indicator i, List<Plan> plans, Policy policy) {
        List<String> lines = new ArrayList<>();
        lines.add(i.name() + "（" + i.unit() + "，" + i.nature().label() + "）");
        lines.add("定义：" + i.definition());
        if (!i.synonyms().isEmpty()) {
            lines.add("又称：" + String.join("、", i.synonyms()));
        }
        for (Plan plan : plans) {
            List<Target> asked =
                    i.targets().stream().flatMap(id -> plan.target(id).stream()).toList();
            if (!asked.isEmpty()) {
                lines.add("");
                lines.add(plan.shortTitle() + "（" + plan.id() + "）");
                asked.forEach(t -> asked(lines, i, t, policy));
            }
        }
        if (plans.stream()
                .noneMatch(p -> i.targets().stream().anyMatch(id -> p.target(id).isPresent()))) {
            lines.add("所列计划没有这一指标的目标");
        }
        return lines;
    }

    private static void asked(List<String> lines, Indicator i, Target t, Policy policy) {
        lines.add("  " + t.id() + "　" + t.clause().cite() + "　" + t.indicator() + "：" + Wording.requirements(t, policy)
                + "　" + (t.isSoft() ? "力争性（" + t.soft() + "）" : "刚性"));
        if (!t.unit().equals(i.unit()) || t.nature() != i.nature()) {
            lines.add("    单位与性质：" + t.unit() + "，" + t.nature().label());
        }
        if (i.differs().containsKey(t.id())) {
            lines.add("    不同之处：" + i.differs().get(t.id()));
        }
        lines.add("    算法：" + Formula.words(t));
        if (!t.units().isEmpty()) {
            lines.add("    判定单位：" + String.join("、", t.units()));
        }
        if (t.reading() != null) {
            lines.add("    解读：" + t.reading());
        }
        lines.add("    引文：“" + t.quote() + "”");
    }
}
