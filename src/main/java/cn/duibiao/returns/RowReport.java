package cn.duibiao.returns;

import cn.duibiao.fact.Doubt;
import cn.duibiao.fact.Quantity;
import cn.duibiao.fact.Report;
import cn.duibiao.fact.State;
import cn.duibiao.finding.Finding;
import cn.duibiao.plan.Item;
import cn.duibiao.plan.Measure;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What the return says of one target and unit. */
final class RowReport {
    private final Target target;
    private final String unit;
    private final Period period;
    private final BaseData baseData;
    private final CellLedger.Draft ledger;
    private final Use.Fact fact;
    private final Consumer<Finding> findings;
    private final Map<String, Quantity> quantities = new LinkedHashMap<>();
    private final List<Doubt> doubts = new ArrayList<>();

    RowReport(
            Target target,
            String unit,
            Period period,
            BaseData baseData,
            CellLedger.Draft ledger,
            Consumer<Finding> findings) {
        this.ledger = ledger;
        this.fact = new Use.Fact(target.id(), unit);
        this.target = target;
        this.unit = unit;
        this.period = period;
        this.baseData = baseData;
        this.findings = findings;
    }

    /** @param all rows that speak of it; the first is used, and must not be gainsaid by the others */
    Report of(List<Row> all) {
        all.forEach(this::unused);
        List<Row> rows = timely(all);
        Row row = rows.isEmpty() ? null : rows.get(0);
        CompletionReading read = null;
        if (target.isMilestone()) {
            read = row == null ? CompletionReading.none() : Completions.read(row, period, findings);
            account(read);
        } else {
            RowFigures figures = new RowFigures(row, target, period, findings);
            items(figures);
            put(Report.VALUE, figures.value(Column.VALUE), figures.where(Column.VALUE));
            put(Report.BASELINE, figures.value(Column.BASELINE), figures.where(Column.BASELINE));
        }
        String contradiction = new Repeats(target, findings).contradiction(rows);
        if (rows.size() > 1) {
            repeated(rows, contradiction);
        }
        Report report =
                new Report(target, unit, period, quantities, read == null ? null : read.completion(), contradiction);
        return read == null ? report.doubting(doubts) : read.settled(report);
    }

    /** Without those that speak of another time, where there are others. */
    private List<Row> timely(List<Row> rows) {
        List<Row> timely = rows.stream().filter(r -> !r.isOutside(period)).toList();
        if (timely.isEmpty() || timely.size() == rows.size()) {
            return rows;
        }
        for (Row row : rows) {
            if (row.isOutside(period)) {
                for (Column column : Column.reported()) {
                    String other = row.frame().outside(column, period);
                    if (other != null) {
                        ledger.refused(row.cell(column), other + "，不是本期的数", fact);
                    }
                }
            }
        }
        return timely;
    }

    /** Until a quantity is read from it. */
    private void unused(Row row) {
        for (Column column : Column.reported()) {
            ledger.refused(row.cell(column), "该指标不用“" + column.label() + "”", fact);
        }
    }

    private void repeated(List<Row> rows, String contradiction) {
        for (Row row : rows.subList(contradiction == null ? 1 : 0, rows.size())) {
            for (Column column : Column.reported()) {
                if (row.has(column)) {
                    String why =
                            contradiction == null ? "重复填报，采用了" + rows.get(0).place() : "重复填报且数值不同";
                    ledger.put(row.cell(column), new Use(Use.Kind.IGNORED, why, List.of(fact)));
                }
            }
        }
    }

    private void account(CompletionReading read) {
        read.used().forEach((cell, as) -> ledger.used(cell, as, fact));
        read.refused().forEach((cell, why) -> ledger.refused(cell, why, fact));
    }

    private void items(RowFigures row) {
        Measure measure = target.measure() instanceof Measure.Change change ? change.of() : target.measure();
        if (measure instanceof Measure.Share share) {
            item(share.numerator(), row, Column.NUMERATOR);
            item(share.denominator(), row, Column.DENOMINATOR);
            if (target.isLimit() && target.isRunningRate()) {
                expected(share.denominator());
            }
        } else if (measure instanceof Measure.Quota quota) {
            item(quota.held(), row, Column.NUMERATOR);
            for (Measure.Norm norm : quota.norms()) {
                item(norm.base(), row, quota.norms().size() == 1 ? Column.DENOMINATOR : null);
            }
        }
    }

    /** The row's own figure goes before 基础数据. */
    private void item(Item item, RowFigures row, Column column) {
        Reading own = column == null ? Reading.missing(null, "") : row.part(item, column);
        Reading shared = baseData.find(item, unit);
        boolean useShared = own.state() == State.MISSING && shared.cell() != null;
        if (own.isReported() && shared.isReported() && own.value().compareTo(shared.value()) != 0) {
            findings.accept(Finding.warning(
                    own.cell().where(),
                    item.name() + own.value().toPlainString() + item.unit(),
                    "与基础数据一致（" + shared.cell().where() + "为" + shared.value().toPlainString() + item.unit() + "）",
                    "已采用本行的数，请核对"));
        }
        if (!useShared && shared.cell() != null && own.cell() != null) {
            ledger.refused(shared.cell(), "采用了" + own.cell().where() + "的数", fact);
        }
        boolean meantForRow = column != null && !item.shared();
        String empty = meantForRow || baseData.where(item, unit) == null
                ? meantForRow ? row.where(column) : null
                : baseData.where(item, unit);
        put(item.name(), useShared ? shared : own, empty);
    }

    private void expected(Item denominator) {
        Item expected = denominator.expectedAtYearEnd();
        Reading reading = baseData.find(expected, unit);
        put(expected.name(), reading, baseData.where(expected, unit));
        Quantity soFar = quantities.get(denominator.name());
        if (reading.isReported() && soFar.isReported() && reading.value().compareTo(soFar.value()) < 0) {
            findings.accept(Finding.warning(
                    reading.cell().where(),
                    expected.name() + reading.value().toPlainString() + expected.unit(),
                    "不小于已报的" + denominator.name() + soFar.value().toPlainString() + denominator.unit() + "（"
                            + soFar.cell() + "）",
                    "该预计数未采用，请核对"));
        }
    }

    private void put(String name, Reading reading, String where) {
        quantities.put(name, reading.as(name, where));
        reading.doubt(name).ifPresent(doubts::add);
        if (reading.isReported()) {
            ledger.used(reading.cell(), name, fact);
        } else {
            ledger.refused(reading.cell(), reading.refusal(), fact);
        }
    }
}
