package cn.duibiao.returns;

import cn.duibiao.fact.Completion;
import cn.duibiao.fact.Quantity;
import cn.duibiao.fact.Report;
import cn.duibiao.fact.State;
import cn.duibiao.finding.Finding;
import cn.duibiao.plan.Item;
import cn.duibiao.plan.Measure;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Target;
import java.math.BigDecimal;
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
    private final Consumer<Finding> findings;
    private final Map<String, Quantity> quantities = new LinkedHashMap<>();

    RowReport(Target target, String unit, Period period, BaseData baseData, Consumer<Finding> findings) {
        this.target = target;
        this.unit = unit;
        this.period = period;
        this.baseData = baseData;
        this.findings = findings;
    }

    /** @param rows all that speak of it; the first is used, and must not be gainsaid by the others */
    Report of(List<Row> rows) {
        Row row = rows.isEmpty() ? null : rows.get(0);
        Completion completion = null;
        if (target.isMilestone()) {
            completion = row == null ? Completion.missing(null) : Completions.read(row, findings);
        } else {
            items(row);
            put(Report.VALUE, value(row, Column.VALUE), where(row, Column.VALUE));
            put(Report.BASELINE, value(row, Column.BASELINE), where(row, Column.BASELINE));
        }
        return new Report(
                target, unit, period, quantities, completion, new Repeats(target, findings).contradiction(rows));
    }

    private void items(Row row) {
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
    private void item(Item item, Row row, Column column) {
        Reading own = column == null ? Reading.missing(null, "") : read(row, column, item.unit(), "");
        Reading shared = baseData.find(item, unit);
        boolean useShared = own.state() == State.MISSING && shared.cell() != null;
        if (own.isReported() && shared.isReported() && own.value().compareTo(shared.value()) != 0) {
            findings.accept(Finding.warning(
                    own.cell().where(),
                    item.name() + own.value().toPlainString() + item.unit(),
                    "与基础数据一致（" + shared.cell().where() + "为" + shared.value().toPlainString() + item.unit() + "）",
                    "已采用本行的数，请核对"));
        }
        boolean meantForRow = column != null && !item.shared();
        String empty = meantForRow || baseData.where(item, unit) == null
                ? where(row, meantForRow ? column : null)
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

    /** 本期值 or 基期值, in the target's unit; the row's 计量单位 is that of these two. */
    private Reading value(Row row, Column column) {
        String unit = valueUnit();
        String written = row == null ? "" : row.text(Column.UNIT);
        boolean same = Units.factor(written, target.unit())
                .filter(f -> f.compareTo(BigDecimal.ONE) == 0)
                .isPresent();
        return read(row, column, unit, same && !unit.equals(target.unit()) ? "" : written);
    }

    private Reading read(Row row, Column column, String inUnit, String written) {
        if (row == null) {
            return Reading.missing(null, "");
        }
        Reading reading = Figures.read(row.cell(column), inUnit, written);
        reading.told().ifPresent(findings);
        return reading;
    }

    private void put(String name, Reading reading, String where) {
        quantities.put(name, reading.as(name, where));
    }

    private static String where(Row row, Column column) {
        return row == null || column == null ? null : row.where(column);
    }

    /**
     * The unit to read in. A growth in per cent is of a value in its own unit. A density in 个 is read in 个/千人, which
     * is the same number, so that a row that says so, or 个/万人, is understood.
     */
    private String valueUnit() {
        Measure inner = target.measure() instanceof Measure.Change change ? change.of() : target.measure();
        if (inner instanceof Measure.Value value && inner != target.measure()) {
            return value.item().unit();
        }
        Measure.Share share = target.share();
        if (share == null || Units.isRate(target.unit()) || target.unit().contains("/")) {
            return target.unit();
        }
        return target.unit() + "/" + Units.multiple(share.per())
                + share.denominator().unit();
    }
}
