package cn.duibiao.returns;

import cn.duibiao.fact.Report;
import cn.duibiao.finding.Finding;
import cn.duibiao.plan.Measure;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Turns returns of one plan and quarter into facts: one report for each target and unit of the plan, also where the
 * returns say nothing, and behind them the parts.
 */
public final class Intake {
    private final List<Report> reports = new ArrayList<>();
    private final Parts parts;
    private final CellLedger ledger;

    /**
     * @param given those that can be used
     * @param several more than one file was given: cells are told with their files ({@link Return#told}), and a row that
     *     names nobody is its sender's
     * @param listed reporting units expected beyond those that the plan names
     * @param room of the run
     * @param room of the run
     * @param findings told everything, those of reading first
     */
    public Intake(
            List<Return> given,
            boolean several,
            Plan plan,
            Period period,
            List<String> listed,
            Room room,
            Consumer<Finding> findings) {
        given.forEach(g -> g.findings().forEach(findings));
        Bodies bodies = new Bodies(plan, listed);
        CellLedger.Draft ledger =
                CellLedger.draft(given.stream().map(Return::ledger).toList());
        this.ledger = ledger.done();
        Names names = new Names(plan);
        Matched matched = new Matched(ledger);
        BaseData baseData = new BaseData(plan, period, ledger, findings);
        for (Return one : given) {
            Owners owners = new Owners(bodies, one, several, findings);
            new Matching(names, bodies, owners, one, matched, ledger, room, findings)
                    .add(Timely.of(one.rows(), period, ledger));
            baseData.add(Timely.of(one.baseData(), period, ledger), owners);
            owners.tell();
        }
        baseData.tellUnused(matched.reporters().keySet());
        for (Target target : plan.targets()) {
            for (String unit : target.judgedFor()) {
                weigh(target, unit, matched.rows(target, unit), period, baseData);
            }
            if (Headcount.share(target) != null && !baseData.isEmpty()) {
                matched.parts(target).forEach((part, rows) -> weigh(target, part, rows, period, baseData));
            }
        }
        for (Target target : plan.targets()) {
            for (String unit : target.judgedFor()) {
                List<Row> rows = matched.rows(target, unit);
                reports.add(new RowReport(target, unit, period, baseData, ledger, findings).of(rows));
            }
        }
        parts = new Parts(matched, bodies, baseData, period, ledger, room, findings);
    }

    /** Before any figure of base data is used: what is counted says that its people are too few. */
    private static void weigh(Target target, String unit, List<Row> rows, Period period, BaseData baseData) {
        Measure.Share share = Headcount.share(target);
        if (share == null || rows.isEmpty()) {
            return;
        }
        Reading counted =
                new RowFigures(rows.get(0), target, period, f -> {}).part(share.numerator(), Column.NUMERATOR);
        if (counted.isReported()) {
            baseData.weigh(share.denominator(), unit, Headcount.least(share, counted.value()));
        }
    }

    /** One for each target and unit that is judged, in the order of the plan. */
    public List<Report> reports() {
        return List.copyOf(reports);
    }

    /** What was made of every cell of every return. */
    public CellLedger ledger() {
        return ledger;
    }

    public Parts parts() {
        return parts;
    }
}
