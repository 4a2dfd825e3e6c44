package cn.duibiao.rule;

import cn.duibiao.fact.Ratio;
import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures that conditions name, and what lies between them. */
final class NumberLine {
    private final NavigableSet<BigDecimal> figures;

    NumberLine(NavigableSet<BigDecimal> figures) {
        this.figures = figures;
    }

    /** The figures among the bounds: those that do not depend on what is reported. */
    static NumberLine of(Stream<Bound> bounds) {
        return new NumberLine(bounds.flatMap(b -> constant(b).stream()).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Optional<BigDecimal> constant(Bound bound) {
        if (bound instanceof Bound.Figure figure) {
            return Optional.of(figure.number());
        }
        return bound instanceof Bound.Elapsed elapsed ? Optional.of(elapsed.of(null)) : Optional.empty();
    }

    /** The figures, {@code inside} points within each interval between them, and as many beyond both ends. */
    List<BigDecimal> points(int inside) {
        NavigableSet<BigDecimal> ends = figures.isEmpty() ? new TreeSet<>(List.of(BigDecimal.ZERO)) : figures;
        NavigableSet<BigDecimal> points = new TreeSet<>(ends);
        BigDecimal before = null;
        for (BigDecimal end : ends) {
            for (int i = 1; before != null && i <= inside; i++) {
                points.add(Ratio.between(before, end, i, inside + 1).decimal());
            }
            before = end;
        }
        for (int i = 1; i <= inside; i++) {
            points.add(ends.first().subtract(BigDecimal.valueOf(i)));
            points.add(ends.last().add(BigDecimal.valueOf(i)));
        }
        return List.copyOf(points);
    }

    /** 值 = 3.75 时, 值在（3.5，3.75）之间: the figure or the interval that a number lies in. */
    String where(BigDecimal number) {
        if (figures.contains(number)) {
            return "值 = " + Figures.shown(number) + " 时";
        }
        BigDecimal low = figures.lower(number);
        BigDecimal high = figures.higher(number);
        return "值在（" + (low == null ? "-∞" : Figures.shown(low)) + "，" + (high == null ? "+∞" : Figures.shown(high))
                + "）之间";
    }
}
