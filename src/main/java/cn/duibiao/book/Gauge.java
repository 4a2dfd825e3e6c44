package cn.duibiao.book;

import cn.duibiao.fact.Quantity;
import cn.duibiao.fact.Ratio;
import cn.duibiao.fact.Report;
import cn.duibiao.plan.Item;
import cn.duibiao.plan.Measure;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Target;
import cn.duibiao.rule.Figures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes reports in which a target's indicator lies just below, at and just above a figure, from numbers that a unit could
 * report: a share through its numerator and denominator, a change through its baseline.
 */
final class Gauge {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal NEAR = BigDecimal.ONE.movePointLeft(15);
    /** A line over 12, 6 or 14 quarters has thirds and sevenths. */
    private static final int[] FACTORS = {1, 3, 7, 9, 11, 13};

    private static final int MOST_ZEROS = 4;

    private final Target target;
    private final Measure measured;
    private final Period period;
    private final BigDecimal baseline;
    private final Map<String, Quantity> given = new HashMap<>();
    private BigDecimal denominator;

    /** @param baseline null where none is reported */
    Gauge(Target target, Period period, BigDecimal baseline) {
        this.target = target;
        this.measured = target.measure() instanceof Measure.Change change ? change.of() : target.measure();
        this.period = period;
        this.baseline = baseline;
        if (baseline != null) {
            give(Report.BASELINE, baseline);
        }
        if (measured instanceof Measure.Quota quota) {
            quota.norms().forEach(n -> give(n.base().name(), n.each().multiply(BigDecimal.TEN)));
        }
    }

    /** Takes a denominator with which every figure is a whole numerator, so that “at” can be reported. */
    Gauge fit(List<BigDecimal> figures) {
        if (!(measured instanceof Measure.Share share)) {
            return this;
        }
        BigDecimal least = share.per().multiply(HUNDRED);
        denominator = least;
        search:
        for (int factor : FACTORS) {
            for (int zeros = 0; zeros <= MOST_ZEROS; zeros++) {
                denominator = least.multiply(BigDecimal.valueOf(factor)).movePointRight(zeros);
                if (figures.stream().allMatch(f -> near(numerator(level(f))))) {
                    break search;
                }
                denominator = least;
            }
        }
        give(share.denominator().name(), denominator);
        return this;
    }

    /** 预计全年〈分母〉 as a multiple of the denominator so far. */
    Gauge expecting(int times) {
        give(target.share().denominator().expectedAtYearEnd().name(), denominator.multiply(BigDecimal.valueOf(times)));
        return this;
    }

    /** With what is given and nothing else: the indicator itself is not reported. */
    Report blank() {
        return report(Map.of());
    }

    Report unreadable() {
        String name =
                measured instanceof Measure.Share share ? share.numerator().name() : Report.VALUE;
        return report(Map.of(name, Quantity.unreadable(name, null, null, "不是数")));
    }

    /** Numerator and denominator, or the number held and its bases, are 0. */
    Report nobody() {
        Map<String, Quantity> zeros = new HashMap<>();
        measured.items().forEach(i -> zeros.put(i.name(), Quantity.reported(i.name(), BigDecimal.ZERO, null, null)));
        return report(zeros);
    }

    /** Just below, at and just above; the second is null where things without fractions cannot be at the figure. */
    List<Probe> around(BigDecimal figure) {
        BigDecimal exact = counted(level(figure));
        boolean whole = measured instanceof Measure.Share || measured instanceof Measure.Quota || whole(measured);
        BigDecimal at = whole ? exact.setScale(0, RoundingMode.HALF_UP) : exact;
        boolean there = !whole || near(exact);
        BigDecimal step = whole ? BigDecimal.ONE : BigDecimal.ONE.movePointLeft(places(figure));
        BigDecimal low = there ? at.subtract(step) : exact.setScale(0, RoundingMode.FLOOR);
        BigDecimal high = there ? at.add(step) : exact.setScale(0, RoundingMode.CEILING);
        boolean down = target.measure() instanceof Measure.Change change && !change.up();
        List<Probe> three = new ArrayList<>();
        three.add(of(down ? high : low));
        three.add(there ? of(at) : null);
        three.add(of(down ? low : high));
        return three;
    }

    /** The indicator itself, not its change, at {@code level}. */
    Probe at(BigDecimal level) {
        return of(counted(level));
    }

    private Probe of(BigDecimal count) {
        if (measured instanceof Measure.Share share) {
            String numerator = share.numerator().name();
            BigDecimal value = new Ratio(count.multiply(share.per()), denominator).decimal();
            return new Probe(
                    shown(value),
                    count.toPlainString() + " ÷ " + denominator.toPlainString(),
                    report(Map.of(numerator, Quantity.reported(numerator, count, null, null))));
        }
        Quantity value = Quantity.reported(Report.VALUE, count, null, null);
        return new Probe(shown(count), null, report(Map.of(Report.VALUE, value)));
    }

    /** The level, and behind it the change that it is. */
    private String shown(BigDecimal level) {
        if (!(target.measure() instanceof Measure.Change change) || baseline == null) {
            return Figures.shown(level);
        }
        BigDecimal moved = level.subtract(baseline);
        if (change.by() == Measure.By.PERCENT) {
            moved = new Ratio(moved.multiply(HUNDRED), baseline).decimal();
        }
        String sign = moved.signum() > 0 ? "＋" : moved.signum() < 0 ? "－" : "±";
        String unit = change.by() == Measure.By.PERCENT ? "%" : "";
        return Figures.shown(level) + "（" + sign + Figures.shown(moved.abs()) + unit + "）";
    }

    /** The level of the indicator at which the measured value is {@code figure}. */
    private BigDecimal level(BigDecimal figure) {
        if (!(target.measure() instanceof Measure.Change change)) {
            return figure;
        }
        BigDecimal moved =
                change.by() == Measure.By.PERCENT ? baseline.multiply(figure).divide(HUNDRED) : figure;
        return change.up() ? baseline.add(moved) : baseline.subtract(moved);
    }

    /** What is counted for that level: the numerator of a share. */
    private BigDecimal counted(BigDecimal level) {
        return measured instanceof Measure.Share ? numerator(level) : level;
    }

    private BigDecimal numerator(BigDecimal level) {
        return new Ratio(level.multiply(denominator), ((Measure.Share) measured).per()).decimal();
    }

    private static boolean near(BigDecimal number) {
        return number.subtract(number.setScale(0, RoundingMode.HALF_UP)).abs().compareTo(NEAR) < 0;
    }

    private static boolean whole(Measure measure) {
        return measure instanceof Measure.Value value && value.item().whole();
    }

    private static int places(BigDecimal figure) {
        return Math.min(4, Math.max(2, figure.stripTrailingZeros().scale()));
    }

    /** What was taken for granted, in Chinese; empty where nothing was. */
    String assumed() {
        List<String> all = new ArrayList<>();
        if (denominator != null) {
            all.add("分母取" + denominator.toPlainString());
        }
        if (measured instanceof Measure.Quota quota) {
            for (Measure.Norm norm : quota.norms()) {
                Item base = norm.base();
                all.add(base.name() + "取" + given.get(base.name()).value().toPlainString() + base.unit());
            }
        }
        return String.join("，", all);
    }

    private void give(String name, BigDecimal value) {
        given.put(name, Quantity.reported(name, value, null, null));
    }

    private Report report(Map<String, Quantity> more) {
        Map<String, Quantity> all = new HashMap<>(given);
        all.putAll(more);
        return new Report(target, target.judgedFor().get(0), period, all, null, null);
    }
}
