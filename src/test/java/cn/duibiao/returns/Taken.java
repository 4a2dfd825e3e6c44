package cn.duibiao.returns;

import cn.duibiao.fact.Report;
import cn.duibiao.finding.Finding;
import cn.duibiao.finding.Tally;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Plan;
import java.util.List;

/**
 * What is taken in of a single return.
 *
 * @param reports in the order of the plan
 * @param ledger what was made of every cell
 * @param findings those of reading the file first; each once
 */
public record Taken(List<Report> reports, CellLedger ledger, List<Finding> findings) {

    public static Taken of(Return given, Plan plan, Period period) {
        Tally findings = new Tally();
        Intake intake = new Intake(List.of(given), false, plan, period, List.of(), Room.ofHeap(), findings);
        return new Taken(intake.reports(), intake.ledger(), findings.list());
    }
}
