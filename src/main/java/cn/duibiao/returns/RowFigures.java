package cn.duibiao.returns;

import cn.duibiao.fact.State;
import cn.duibiao.finding.Finding;
import cn.duibiao.plan.Item;
import cn.duibiao.plan.Measure;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Target;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The figures of one row, as far as they can be its own and of the quarter.
 *
 * @param row null where none speaks of the target
 * @param findings told what is wrong with a figure, each time that it is read
 */
record RowFigures(Row row, Target target, Period period, Consumer<Finding> findings) {

    /** 本期值 or 基期值, in the target's unit; the row's 计量单位 is that of these two. */
    Reading value(Column column) {
        return row == null
                ? Reading.missing(null, "")
                : read(column, ValueUnit.of(target), ValueUnit.written(row, target));
    }

    /** 分子 or 分母. */
    Reading part(Item item, Column column) {
        if (row == null) {
            return Reading.missing(null, "");
        }
        Reading part = read(column, item.unit(), ValueUnit.writtenOfParts(row, target, item));
        Measure.Share share = Headcount.share(target);
        boolean people = share != null && column == Column.DENOMINATOR && part.isReported();
        if (!people || !isUntyped(part.cell())) {
            return part;
        }
        Reading counted =
                Figures.read(row.cell(Column.NUMERATOR), share.numerator().unit(), "");
        if (!counted.isReported() || Headcount.least(share, counted.value()).compareTo(part.value()) <= 0) {
            return part;
        }
        Reading either = Headcount.either(part, item);
        either.told().ifPresent(findings);
        return either;
    }

    /** The number's unit stands nowhere, nor does an 指标编号, which by the template means the item's own. */
    private boolean isUntyped(Cell cell) {
        return Names.id(row).isEmpty() && row.measure().isEmpty() && BaseData.bare(cell);
    }

    /** Also of an empty cell; null where there is no row, or it has no such column. */
    String where(Column column) {
        return row == null ? null : row.where(column);
    }

    private Reading read(Column column, String inUnit, String written) {
        Reading reading = cell(column)
                .map(c -> Figures.read(c, inUnit, written))
                .orElseGet(() -> Figures.read(null, inUnit, written));
        Reading held = reading.state() == State.MISSING ? reading : against(column, reading);
        held.told().ifPresent(findings);
        return held;
    }

    /** 本期值 may stand under 本季完成 alone. */
    private Optional<Cell> cell(Column column) {
        boolean quarter = column == Column.VALUE && row.where(Column.VALUE) == null;
        return Optional.ofNullable(row.cell(quarter ? Column.QUARTER : column));
    }

    /** What cannot be this row's number of this quarter, whatever number it is. */
    private Reading against(Column column, Reading reading) {
        Cell cell = reading.cell();
        Region joint = row.joint().get(column);
        if (joint != null) {
            return Reading.joint(cell, joint);
        }
        if (column == Column.VALUE || column == Column.BASELINE) {
            String unit = Amount.of(cell).map(Amount::unit).orElse("");
            boolean change = target.measure() instanceof Measure.Change;
            if (Units.isPoints(unit.isEmpty() && !change ? row.measure() : unit)) {
                return points(cell, Amount.of(cell).orElseThrow().number());
            }
        }
        Column from = column == Column.VALUE && row.where(Column.VALUE) == null ? Column.QUARTER : column;
        String other = row.frame().outside(from, period);
        if (other != null) {
            return Reading.unreadable(cell, other, period.label() + "的数", "未采用，请核对列名与填报期");
        }
        boolean part = column == Column.VALUE && row.where(Column.VALUE) == null && cell == row.cell(Column.QUARTER);
        if (part && target.nature().flow() && period.quarter() > 1) {
            return Reading.unreadable(cell, "是当季数", "年初（规划期初）至本期末的累计数", "未采用，请补报累计数");
        }
        return reading;
    }

    /** 75个百分点 is a distance between two levels, and no level. */
    private Reading points(Cell cell, BigDecimal number) {
        return Reading.unreadable(
                cell,
                "百分点是两个比率之差，不是比率",
                "以" + target.unit() + "计的" + target.indicator(),
                "请填比率本身；就是" + number.toPlainString() + "%的，请改填“" + number.toPlainString() + "%”");
    }
}
