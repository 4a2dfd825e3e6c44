package cn.duibiao.report.template;

import cn.duibiao.finding.Finding;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Policy;
import cn.duibiao.plan.Target;
import cn.duibiao.returns.Cell;
import cn.duibiao.returns.Column;
import cn.duibiao.returns.Return;
import cn.duibiao.returns.Row;
import cn.duibiao.rule.Timetable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What has changed since an outdated template was made: what it prints beside each indicator, against what a template of
 * today would print. Nothing is hidden in the file for it: a person can make the same comparison.
 */
public final class TemplateChanges {
    private static final String WHAT_TO_DO = "已按现行规则判定；请核对所填内容是否仍适用，并换用新的填报表";

    private final Return given;
    private final Plan plan;
    private final Period period;
    private final Policy policy;

    private TemplateChanges(Return given, Plan plan, Period period, Policy policy) {
        this.given = given;
        this.plan = plan;
        this.period = period;
        this.policy = policy;
    }

    /** One warning for each indicator that is asked otherwise, or anew; none where nothing of it can be seen in the return. */
    public static List<Finding> since(Return given, Plan plan, Period period, Policy policy) {
        return new TemplateChanges(given, plan, period, policy).all();
    }

    private List<Finding> all() {
        Map<Integer, Cell> printed = requirements();
        Map<String, Row> rows = new LinkedHashMap<>();
        given.rows().forEach(r -> rows.putIfAbsent(r.text(Column.ID), r));
        Timetable timetable = new Timetable(plan, policy);
        List<Finding> findings = new ArrayList<>();
        for (Target target : plan.targets()) {
            Row row = rows.get(target.id());
            if (row == null) {
                findings.add(
                        Finding.warning(given.fileName(), "没有" + named(target) + "这一指标", "现行规则中的每个指标", "请补报，或换用新的填报表"));
                continue;
            }
            changed(row, row.where(Column.NAME), "指标名称", row.text(Column.NAME), target.indicator(), findings);
            changed(row, row.where(Column.UNIT), "计量单位", row.text(Column.UNIT), Entries.valueUnit(target), findings);
            Cell then = printed.get(row.number());
            if (then != null) {
                String now = new Asked(timetable.demand(target, period), policy).requirement();
                changed(row, then.where(), "本期要求", then.raw().strip(), now, findings);
            }
        }
        return findings;
    }

    private static void changed(Row row, String where, String what, String then, String now, List<Finding> findings) {
        if (!then.isEmpty() && !then.equals(now)) {
            findings.add(Finding.warning(
                    where, row.text(Column.ID) + "的" + what + "“" + then + "”", "现行规则的“" + now + "”", WHAT_TO_DO));
        }
    }

    private static String named(Target target) {
        return target.id() + "“" + target.indicator() + "”";
    }

    /** What stands in the column 本期要求, by the number of its row. */
    private Map<Integer, Cell> requirements() {
        Map<Integer, Cell> found = new HashMap<>();
        given.cells().stream()
                .filter(c -> ReturnSheet.REQUIREMENT.equals(
                        c.raw() == null ? "" : c.raw().strip()))
                .findFirst()
                .ifPresent(head -> given.cells().stream()
                        .filter(c ->
                                c.sheet().equals(head.sheet()) && c.column() == head.column() && c.row() > head.row())
                        .forEach(c -> found.put(c.row() + 1, c)));
        return found;
    }
}
