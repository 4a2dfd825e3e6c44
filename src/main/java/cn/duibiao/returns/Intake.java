package cn.duibiao.returns;

import cn.duibiao.fact.Report;
import cn.duibiao.finding.Finding;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Target;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Turns a return into facts: one report for each target and unit of the plan, also where the return says nothing. */
public final class Intake {

    /**
     * @param reports in the order of the plan
     * @param findings those of reading the file first; each once
     */
    public record Result(List<Report> reports, List<Finding> findings) {
        public Result {
            reports = List.copyOf(reports);
            findings = List.copyOf(findings);
        }
    }

    private Intake() {}

    public static Result reports(Return given, Plan plan, Period period) {
        Set<Finding> findings = new LinkedHashSet<>(given.findings());
        Bodies bodies = new Bodies(plan);
        Matching matching = new Matching(given.rows(), plan, bodies, findings::add);
        BaseData baseData = new BaseData(given.baseData(), plan, bodies, findings::add);
        List<Report> reports = new ArrayList<>();
        for (Target target : plan.targets()) {
            for (String unit : target.judgedFor()) {
                List<Row> rows = matching.rows(target, unit);
                reports.add(new RowReport(target, unit, period, baseData, findings::add).of(rows));
            }
        }
        return new Result(reports, List.copyOf(findings));
    }
}
