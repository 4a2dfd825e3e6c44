package cn.duibiao.report;

import cn.duibiao.assess.Judgement;
import cn.duibiao.fact.Measurement;
import cn.duibiao.fact.Quantity;
import cn.duibiao.fact.Report;
import cn.duibiao.fact.State;
import cn.duibiao.plan.Measure;
import cn.duibiao.plan.Policy;
import cn.duibiao.plan.Target;
import cn.duibiao.rule.Demand;
import cn.duibiao.rule.Phase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;

/**
 * Computes a verdict again: the columns behind a row of 评估明细, formulas from the reported cells to the verdict. It only works
 * them out; {@link DetailSheet} writes them.
 */
final class Recalculation {
    static final String DIFFERS = "不一致";
    static final String SAME = "✓";

    private static final Entry EMPTY = new Entry(null, null);

    /**
     * What a column of {@link Again} holds.
     *
     * @param formula null for a constant, and for an empty cell
     * @param value as {@link Calculator} gives it; null for an empty cell
     */
    record Entry(String formula, Object value) {}

    private final Inputs inputs;
    private final Policy policy;
    private final int firstColumn;
    private final int verdictColumn;
    private final Map<String, Object> computed = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Calculator.Cells cells;
    private int row;

    /**
     * @param firstColumn of the columns of {@link Again}
     * @param verdictColumn where the engine's verdict stands
     */
    Recalculation(Mirror mirror, Policy policy, int firstColumn, int verdictColumn) {
        this.inputs = new Inputs(mirror);
        this.policy = policy;
        this.firstColumn = firstColumn;
        this.verdictColumn = verdictColumn;
        this.cells = new Calculator.Cells() {
            @Override
            public Object at(String reference) {
                return reference.startsWith("'") ? mirror.value(reference) : computed.get(reference);
            }

            @Override
            public List<Object> within(String range) {
                throw new IllegalArgumentException(range);
            }
        };
    }

    /**
     * The entries of {@link Again}, column by column.
     *
     * @param row where they will stand, 0-based
     */
    List<Entry> of(Judgement j, int row) {
        this.row = row;
        Demand d = j.demand();
        Target t = d.target();
        Measurement m = j.measurement();
        Report report = m.report();
        computed.clear();
        entries.clear();
        text(quality(m));
        reported(d, t, m, report);
        thresholds(d, t);
        formula(new StateFormula(t, this::at).of(d.period()));
        String usable = at(Again.STATE) + "=\"" + StateFormula.USABLE + "\"";
        MeasureFormula measure = new MeasureFormula(t, this::at);
        formula("IF(" + usable + "," + measure.over() + ",\"\")");
        formula("IF(" + usable + "," + measure.under() + ",\"\")");
        formula("IF(ISNUMBER(" + at(Again.OVER) + ")," + at(Again.OVER) + "/" + at(Again.UNDER) + ",\"\")");
        formula(measure.required());
        formula(new ScheduleFormula(d, policy, this::at).of());
        formula(new VerdictFormula(d, policy, this::at).of());
        String verdict = CellReference.convertNumToColString(verdictColumn) + (row + 1);
        computed.put(verdict, j.verdict().label());
        formula("IF(" + at(Again.VERDICT) + "=" + verdict + ",\"" + SAME + "\",\"" + DIFFERS + "\")");
        return List.copyOf(entries);
    }

    /** What no formula over a single row can see. */
    private String quality(Measurement m) {
        if (m.report().contradiction() != null) {
            return "行间矛盾";
        }
        return inputs.unreadableDate(m.completion()) ? "日期存疑" : "";
    }

    private void reported(Demand d, Target t, Measurement m, Report report) {
        Measure.Share share = t.share();
        formula(
                share == null
                        ? ""
                        : inputs.number(report.quantity(share.numerator().name())));
        if (t.measure() instanceof Measure.Quota quota) {
            formula(inputs.bases(quota, report));
            Quantity typed = report.quantity(Report.VALUE);
            Quantity held = report.quantity(quota.held().name());
            boolean inValue = typed.state() != State.MISSING || held.state() == State.MISSING;
            formula(inputs.number(inValue ? typed : held));
        } else {
            formula(
                    share == null
                            ? ""
                            : inputs.number(report.quantity(share.denominator().name())));
            formula(t.isMilestone() ? inputs.completion(m.completion()) : inputs.number(report.quantity(Report.VALUE)));
        }
        boolean compares = t.isChange() || ScheduleFormula.lineFromBaseline(d);
        formula(compares ? inputs.number(report.quantity(Report.BASELINE)) : "");
        boolean projects = t.isLimit() && t.isRunningRate();
        formula(
                projects
                        ? inputs.number(report.quantity(
                                share.denominator().expectedAtYearEnd().name()))
                        : "");
        formula(t.isMilestone() ? inputs.date(m.completion()) : "");
    }

    private void thresholds(Demand d, Target t) {
        number(t.share() == null ? null : t.share().per());
        BigDecimal number = d.stage().number();
        number(
                t.isMilestone()
                        ? null
                        : number == null
                                ? BigDecimal.ZERO
                                : t.isQuota() ? number : d.stage().required(t.unit(), policy));
        if (ScheduleFormula.lineFromBaseline(d)) {
            formula("IF(ISNUMBER(" + at(Again.BASELINE) + ")," + at(Again.BASELINE) + ",\"\")");
        } else {
            number(
                    d.floor() != null
                            ? d.floor()
                            : ScheduleFormula.climbs(d) && !t.isMilestone() ? BigDecimal.ZERO : null);
        }
        if (!ScheduleFormula.climbs(d)) {
            number(null);
        } else if (t.schedule() != null) {
            number(t.schedule().shares().get(d.elapsed().k() - 1).movePointLeft(2));
        } else {
            formula(d.elapsed().k() + "/" + d.elapsed().n());
        }
        number(d.phase() == Phase.BEFORE && t.isLimit() ? d.warningLine() : null);
    }

    private String at(Again column) {
        return CellReference.convertNumToColString(firstColumn + column.ordinal()) + (row + 1);
    }

    private void text(String text) {
        put(new Entry(null, text.isEmpty() ? null : text));
    }

    /** A threshold; an empty cell for null. */
    private void number(BigDecimal number) {
        put(new Entry(null, number == null ? null : number.doubleValue()));
    }

    /** With its value; an empty formula leaves the cell empty. */
    private void formula(String formula) {
        boolean empty = formula.isEmpty() || formula.equals("\"\"");
        put(empty ? EMPTY : new Entry(formula, Calculator.value(formula, cells)));
    }

    private void put(Entry entry) {
        computed.put(at(Again.values()[entries.size()]), entry.value());
        entries.add(entry);
    }
}
