package cn.duibiao.assess;

import cn.duibiao.fact.Measurement;
import cn.duibiao.fact.Quantity;
import cn.duibiao.fact.Ratio;
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
        Driver driver = Driver.of(target, measured);
        boolean alike = driver == null || driver.direct() || measured.isWithoutParts();
        BigDecimal absolute =
                alike ? null : driver.at(figure).subtract(driver.now()).abs();
        return new Gap(
                apart,
                Numbers.apart(measured.getValue(), figure),
                Driver.points(Wording.shownUnit(target)),
                absolute,
                driver == null ? null : driver.thing());
    }

    /** Spread over the quarters that are left; rounded up where what is counted comes in whole things. */
    BigDecimal perQuarter(Gap gap, int quarters) {
        if (quarters <= 0) {
            return null;
        }
        Driver driver = Driver.of(target, measured);
        boolean whole = driver != null && driver.whole();
        return gap.countable().divide(BigDecimal.valueOf(quarters), whole ? 0 : 4, RoundingMode.CEILING);
    }

    /**
     * The smallest change of the reported number that turns the verdict. Tried are the numbers at, just below and just
     * above every figure that a band of the demand names.
     */
    Flip flip(Verdict verdict) {
        Driver driver = Driver.of(target, measured);
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
}
