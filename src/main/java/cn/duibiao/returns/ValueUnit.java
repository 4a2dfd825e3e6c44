package cn.duibiao.returns;

import cn.duibiao.plan.Item;
import cn.duibiao.plan.Measure;
import cn.duibiao.plan.Target;
import java.math.BigDecimal;

/** The unit of measure of a target's 本期值 and 基期值, and what a row's 计量单位 says of it. */
final class ValueUnit {
    private ValueUnit() {}

    /**
     * The unit to read in. A growth in per cent is of a value in its own unit. A density in 个 is read in 个/千人, which
     * is the same number, so that a row that says so, or 个/万人, is understood.
     */
    static String of(Target target) {
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

    /** What the row says of the value's unit; empty where it says no more than that the target's is meant. */
    static String written(Row row, Target target) {
        String written = row.measure();
        boolean same = Units.factor(written, target.unit())
                .filter(f -> f.compareTo(BigDecimal.ONE) == 0)
                .isPresent();
        return same && !of(target).equals(target.unit()) ? "" : written;
    }

    /**
     * The row's 计量单位 where it can only be that of the parts: 万人 of a share in %. It is empty otherwise, and the parts
     * are in the units of their items.
     */
    static String writtenOfParts(Row row, Target target, Item item) {
        String written = row.ownMeasure();
        if (written.isEmpty()) {
            return overParts(row.measure(), target, item);
        }
        boolean ofParts = !written.isEmpty()
                && Units.factor(written, of(target)).isEmpty()
                && Units.factor(written, item.unit()).isPresent();
        return ofParts ? written : "";
    }

    /** What stands over the table is of all its columns: a unit of neither the value nor any of its parts gainsays them. */
    private static String overParts(String over, Target target, Item item) {
        boolean ofOthers = Units.factor(over, of(target)).isPresent()
                || target.measure().items().stream()
                        .anyMatch(i -> Units.factor(over, i.unit()).isPresent());
        return ofOthers && Units.factor(over, item.unit()).isEmpty() ? "" : over;
    }
}
