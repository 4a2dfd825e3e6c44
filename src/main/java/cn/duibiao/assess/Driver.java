package cn.duibiao.assess;

import cn.duibiao.fact.Measurement;
import cn.duibiao.fact.Quantity;
import cn.duibiao.fact.Ratio;
import cn.duibiao.fact.Report;
import cn.duibiao.plan.Item;
import cn.duibiao.plan.Measure;
import cn.duibiao.plan.Target;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The reported number that a unit can change, and with it the value.
 *
 * @param name of the quantity
 * @param now its value
 * @param perOne the target's value for one of it; null where the quantity is itself the value
 * @param whole it comes in whole things; a reported half of one shows that here it does not
 * @param thing 个托位
 */
record Driver(
        Target target, Measurement measured, String name, BigDecimal now, Ratio perOne, boolean whole, String thing) {

    /** The numerator of a share, else the value; null for a milestone and where there is no value. */
    static Driver of(Target target, Measurement measured) {
        if (measured.getValue() == null) {
            return null;
        }
        Measure.Share share = target.share();
        if (share == null) {
            Item item = target.measure() instanceof Measure.Quota quota
                    ? quota.held()
                    : target.measure().items().get(0);
            Quantity now = measured.parts().get(0);
            String name = measured.report().quantity(Report.VALUE).isReported() ? Report.VALUE : item.name();
            return new Driver(
                    target,
                    measured,
                    name,
                    now.value(),
                    null,
                    whole(item, now),
                    target.measure() instanceof Measure.Quota ? thing(item) : item.unit());
        }
        if (measured.isWithoutParts()) {
            return new Driver(target, measured, Report.VALUE, measured.level(), null, false, points(target.unit()));
        }
        Quantity n = measured.part(share.numerator().name());
        Quantity d = measured.part(share.denominator().name());
        Ratio perOne = new Ratio(share.per(), d.value());
        return new Driver(
                target, measured, n.name(), n.value(), perOne, whole(share.numerator(), n), thing(share.numerator()));
    }

    private static boolean whole(Item item, Quantity now) {
        return item.counted() && now.value().stripTrailingZeros().scale() <= 0;
    }

    /** The quantity is itself the value. */
    boolean direct() {
        return perOne == null && !target.isChange();
    }

    /** The number at which the value reaches {@code figure}, rounded towards meeting it where it is whole. */
    BigDecimal at(BigDecimal figure) {
        Ratio exact = exactly(figure);
        if (!whole) {
            return exact.decimal();
        }
        return exact.rounded(target.isLimit() || fallsToMeet() ? RoundingMode.FLOOR : RoundingMode.CEILING);
    }

    /** Numbers just below, at and just above where the value meets {@code figure}. */
    Set<BigDecimal> around(BigDecimal figure) {
        Ratio exact = exactly(figure);
        Set<BigDecimal> numbers = new LinkedHashSet<>();
        if (whole) {
            BigDecimal floor = exact.rounded(RoundingMode.FLOOR);
            for (int step = -1; step <= 2; step++) {
                numbers.add(floor.add(BigDecimal.valueOf(step)));
            }
        } else {
            BigDecimal at = exact.decimal();
            BigDecimal step = BigDecimal.ONE.movePointLeft(4);
            numbers.add(at);
            numbers.add(at.subtract(step));
            numbers.add(at.add(step));
        }
        return numbers;
    }

    private boolean fallsToMeet() {
        return target.measure() instanceof Measure.Change change && !change.up();
    }

    private Ratio exactly(BigDecimal figure) {
        Ratio level = Ratio.of(levelFor(figure));
        return perOne == null
                ? level
                : new Ratio(level.over().multiply(perOne.under()), level.under().multiply(perOne.over()));
    }

    /** What the value itself must be, where the figure is a change. */
    private BigDecimal levelFor(BigDecimal figure) {
        if (!(target.measure() instanceof Measure.Change change)) {
            return figure;
        }
        BigDecimal from = measured.getBaseline();
        BigDecimal points =
                change.by() == Measure.By.PERCENT ? figure.multiply(from).movePointLeft(2) : figure;
        return change.up() ? from.add(points) : from.subtract(points);
    }

    /** The difference of two percentages is told in points. */
    static String points(String unit) {
        return unit.equals("%") ? "个百分点" : unit;
    }

    /** 个托位: the unit and the thing, without the word for its number. What is called 受访人数 keeps its name: 人（受访人数）. */
    static String thing(Item item) {
        if (item.name().matches(".*(人数|人次|人口)$")) {
            return item.unit() + "（" + item.name() + "）";
        }
        return item.unit() + item.name().replaceFirst("(数量|例数|数)$", "");
    }
}
