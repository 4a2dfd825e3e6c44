package cn.duibiao.assess;

import cn.duibiao.fact.Measurement;
import cn.duibiao.fact.Quantity;
import cn.duibiao.fact.Ratio;
import cn.duibiao.fact.Report;
import cn.duibiao.plan.Item;
import cn.duibiao.plan.Measure;
import cn.duibiao.plan.Target;
import cn.duibiao.rule.Band;
import cn.duibiao.rule.Bound;
import cn.duibiao.rule.Constraint;
import cn.duibiao.rule.Demand;
import cn.duibiao.rule.Measuring;
import cn.duibiao.rule.Wording;
import cn.duibiao.verdict.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** How far a measured value is from the figures around it, also in what can be counted. */
final class Distances {
    private final Demand demand;
    private final Target target;
    private final Measurement measured;

    Distances(Demand demand, Measurement measured) {
        this.demand = demand;
        this.target = demand.target();
        this.measured = measured;
    }

    /** From the value to {@code figure}; null where there is no number or the value is on the right side. */
    Gap to(BigDecimal figure) {
        if (measured.getValue() == null || figure == null) {
            return null;
        }
        BigDecimal apart =
                target.hasCeiling() ? measured.getValue().subtract(figure) : figure.subtract(measured.getValue());
        if (apart.signum() <= 0) {
            return null;
        }
        Driver driver = driver();
        boolean alike = driver == null || driver.direct() || measured.isWithoutParts();
        BigDecimal absolute =
                alike ? null : driver.at(figure).subtract(driver.now()).abs();
        return new Gap(apart, points(Wording.shownUnit(target)), absolute, driver == null ? null : driver.thing());
    }

    /** Spread over the quarters that are left; rounded up where what is counted comes in whole things. */
    BigDecimal perQuarter(Gap gap, int quarters) {
        if (quarters <= 0) {
            return null;
        }
        Driver driver = driver();
        boolean whole = driver != null && driver.whole;
        return gap.countable().divide(BigDecimal.valueOf(quarters), whole ? 0 : 4, RoundingMode.CEILING);
    }

    /**
     * The smallest change of the reported number that turns the verdict. Tried are the numbers at, just below and just
     * above every figure that a band of the demand names.
     */
    Flip flip(Verdict verdict) {
        Driver driver = driver();
        if (driver == null) {
            return null;
        }
        Flip nearest = null;
        for (BigDecimal figure : figures()) {
            for (BigDecimal candidate : driver.around(figure)) {
                BigDecimal change = candidate.subtract(driver.now());
                boolean nearer = nearest == null || change.abs().compareTo(nearest.amount()) < 0;
                if (change.signum() == 0 || candidate.signum() < 0 || !nearer) {
                    continue;
                }
                Verdict then = verdictAt(driver, candidate);
                if (then != verdict && then != Verdict.UNDETERMINED) {
                    nearest = new Flip(change.signum() > 0, change.abs(), driver.thing(), then);
                }
            }
        }
        return nearest;
    }

    private Verdict verdictAt(Driver driver, BigDecimal candidate) {
        Measurement then = Measuring.measure(target, measured.report().with(driver.name(), candidate));
        return demand.decide(then).verdict();
    }

    private Set<BigDecimal> figures() {
        Set<BigDecimal> figures = new TreeSet<>();
        for (Band band : demand.bands()) {
            for (Constraint c : band.when()) {
                if (c instanceof Constraint.Compare compare && compare.field() == Constraint.Field.VALUE) {
                    Optional.ofNullable(compare.bound().of(measured)).ifPresent(figures::add);
                } else if (c instanceof Constraint.Compare compare && compare.field() == Constraint.Field.PROJECTED) {
                    Optional.ofNullable(projectedFigure(compare.bound())).ifPresent(figures::add);
                }
            }
        }
        return figures;
    }

    /** The value at which the projection meets the bound: the same numerator over today's denominator. */
    private BigDecimal projectedFigure(Bound bound) {
        Quantity expected = measured.expected();
        BigDecimal limit = bound.of(measured);
        if (measured.getProjected() == null
                || expected == null
                || measured.parts().size() < 2) {
            return null;
        }
        return new Ratio(
                        limit.multiply(expected.value()),
                        measured.parts().get(1).value())
                .decimal();
    }

    /** The reported number that a unit can change: the numerator of a share, else the value. Null for a milestone. */
    private Driver driver() {
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
                    name,
                    now.value(),
                    null,
                    item.whole(),
                    target.measure() instanceof Measure.Quota ? thing(item) : item.unit());
        }
        if (measured.isWithoutParts()) {
            return new Driver(Report.VALUE, measured.level(), null, false, points(target.unit()));
        }
        Quantity n = measured.part(share.numerator().name());
        Quantity d = measured.part(share.denominator().name());
        Ratio perOne = new Ratio(share.per(), d.value());
        return new Driver(n.name(), n.value(), perOne, share.numerator().whole(), thing(share.numerator()));
    }

    /** The difference of two percentages is told in points. */
    private static String points(String unit) {
        return unit.equals("%") ? "个百分点" : unit;
    }

    /** 个托位: the unit and the thing, without the word for its number. What is called 受访人数 keeps its name: 人（受访人数）. */
    static String thing(Item item) {
        if (item.name().matches(".*(人数|人次|人口)$")) {
            return item.unit() + "（" + item.name() + "）";
        }
        return item.unit() + item.name().replaceFirst("(数量|例数|数)$", "");
    }

    /**
     * @param name of the quantity
     * @param now its value
     * @param perOne the target's value for one of it; null where the quantity is itself the value
     */
    private final class Driver {
        private final String name;
        private final BigDecimal now;
        private final Ratio perOne;
        private final boolean whole;
        private final String thing;

        Driver(String name, BigDecimal now, Ratio perOne, boolean whole, String thing) {
            this.name = name;
            this.now = now;
            this.perOne = perOne;
            this.whole = whole;
            this.thing = thing;
        }

        String name() {
            return name;
        }

        BigDecimal now() {
            return now;
        }

        String thing() {
            return thing;
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
            return exact.rounded(
                    target.isLimit() ? RoundingMode.FLOOR : fallsToMeet() ? RoundingMode.FLOOR : RoundingMode.CEILING);
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
                    : new Ratio(
                            level.over().multiply(perOne.under()), level.under().multiply(perOne.over()));
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
    }
}
