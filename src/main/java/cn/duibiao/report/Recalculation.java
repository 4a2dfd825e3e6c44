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
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** Computes a verdict again: the columns behind a row of 评估明细, formulas from the reported cells to the verdict. */
final class Recalculation {
    static final String DIFFERS = "不一致";
    static final String SAME = "✓";

    private final Table table;
    private final Styles styles;
    private final Inputs inputs;
    private final Policy policy;
    private final int firstColumn;
    private final int verdictColumn;
    private final Map<String, Object> computed = new HashMap<>();
    private final List<Object> agreements = new ArrayList<>();
    private final Calculator.Cells cells;
    private int row;

    /**
     * @param firstColumn of the columns of {@link Again}
     * @param verdictColumn where the engine's verdict stands
     */
    Recalculation(Table table, Styles styles, Mirror mirror, Policy policy, int firstColumn, int verdictColumn) {
        this.table = table;
        this.styles = styles;
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

    /** What stands under 一致, row by row. */
    List<Object> agreements() {
        return agreements;
    }

    /** Continues the table's current row. */
    void write(Judgement j) {
        row = table.nextRow();
        Demand d = j.demand();
        Target t = d.target();
        Measurement m = j.measurement();
        Report report = m.report();
        computed.clear();
        text(Again.QUALITY, quality(m));
        reported(d, t, m, report);
        thresholds(d, t);
        formula(new StateFormula(t, this::at).of(d.period()), styles.centre());
        String usable = at(Again.STATE) + "=\"" + StateFormula.USABLE + "\"";
        MeasureFormula measure = new MeasureFormula(t, this::at);
        formula("IF(" + usable + "," + measure.over() + ",\"\")", styles.again());
        formula("IF(" + usable + "," + measure.under() + ",\"\")", styles.again());
        formula(
                "IF(ISNUMBER(" + at(Again.OVER) + ")," + at(Again.OVER) + "/" + at(Again.UNDER) + ",\"\")",
                styles.again());
        formula(measure.required(), styles.again());
        formula(new ScheduleFormula(d, policy, this::at).of(), styles.again());
        formula(new VerdictFormula(d, policy, this::at).of(), styles.centre());
        String verdict = CellReference.convertNumToColString(verdictColumn) + (row + 1);
        computed.put(verdict, j.verdict().label());
        agreements.add(formula(
                "IF(" + at(Again.VERDICT) + "=" + verdict + ",\"" + SAME + "\",\"" + DIFFERS + "\")", styles.centre()));
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
                        : inputs.number(report.quantity(share.numerator().name())),
                styles.again());
        if (t.measure() instanceof Measure.Quota quota) {
            formula(inputs.bases(quota, report), styles.again());
            Quantity typed = report.quantity(Report.VALUE);
            Quantity held = report.quantity(quota.held().name());
            boolean inValue = typed.state() != State.MISSING || held.state() == State.MISSING;
            formula(inputs.number(inValue ? typed : held), styles.again());
        } else {
            formula(
                    share == null
                            ? ""
                            : inputs.number(report.quantity(share.denominator().name())),
                    styles.again());
            formula(
                    t.isMilestone() ? inputs.completion(m.completion()) : inputs.number(report.quantity(Report.VALUE)),
                    styles.again());
        }
        boolean compares = t.isChange() || ScheduleFormula.lineFromBaseline(d);
        formula(compares ? inputs.number(report.quantity(Report.BASELINE)) : "", styles.again());
        boolean projects = t.isLimit() && t.isRunningRate();
        formula(
                projects
                        ? inputs.number(report.quantity(
                                share.denominator().expectedAtYearEnd().name()))
                        : "",
                styles.again());
        formula(t.isMilestone() ? inputs.date(m.completion()) : "", styles.date());
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
            formula("IF(ISNUMBER(" + at(Again.BASELINE) + ")," + at(Again.BASELINE) + ",\"\")", styles.again());
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
            formula(d.elapsed().k() + "/" + d.elapsed().n(), styles.again());
        }
        number(d.phase() == Phase.BEFORE && t.isLimit() ? d.warningLine() : null);
    }

    private String at(Again column) {
        return CellReference.convertNumToColString(firstColumn + column.ordinal()) + (row + 1);
    }

    private void text(Again column, String text) {
        table.text(text, styles.centre());
        computed.put(at(column), text.isEmpty() ? null : text);
    }

    /** A threshold; an empty cell for null. */
    private void number(BigDecimal number) {
        Cell cell = table.number(number, styles.again());
        computed.put(address(cell), number == null ? null : number.doubleValue());
    }

    /** Written with its value, which is returned; an empty formula leaves the cell empty. */
    private Object formula(String formula, XSSFCellStyle style) {
        Cell cell = table.cell(style);
        if (formula.isEmpty() || formula.equals("\"\"")) {
            return null;
        }
        Object value = Calculator.value(formula, cells);
        Formulas.put(cell, formula, value);
        computed.put(address(cell), value);
        return value;
    }

    private String address(Cell cell) {
        return CellReference.convertNumToColString(cell.getColumnIndex()) + (row + 1);
    }
}
