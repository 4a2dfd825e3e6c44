package cn.duibiao.rule;

import cn.duibiao.fact.Situation;
import cn.duibiao.fact.State;
import cn.duibiao.rule.Constraint.Compare;
import cn.duibiao.rule.Constraint.Field;
import cn.duibiao.rule.Constraint.Known;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Shows that for any possible situation exactly one band of a demand holds.
 *
 * <p>Conditions only compare numbers with figures and with each other, so whether they hold depends on nothing but the
 * order in which the numbers and figures lie. The proof tries one situation for every such order: the figures cut the
 * numbers into points and open intervals, and as many points are tried inside each interval as there are numbers that
 * could meet in it. A line from the baseline is a figure too, wherever the baseline puts it: baselines are tried that put
 * it on each of these points, and values on it and on both of its sides. That is finite and leaves nothing out.
 */
public final class Proof {
    private static final BigDecimal ASIDE = new BigDecimal("0.25");

    private final Demand demand;
    private final List<BigDecimal> points;
    private final boolean required;
    private final List<Bound.FromBaseline> lines;
    private final Set<Field> fields;

    private Proof(Demand demand) {
        this.demand = demand;
        List<Constraint> all =
                demand.bands().stream().flatMap(b -> b.when().stream()).toList();
        Set<Bound> bounds = new LinkedHashSet<>();
        this.fields = new LinkedHashSet<>();
        for (Constraint c : all) {
            if (c instanceof Compare compare) {
                bounds.add(compare.bound());
                fields.add(compare.field());
            } else if (c instanceof Known known) {
                fields.add(known.field());
            }
        }
        this.required = bounds.stream().anyMatch(Bound.Required.class::isInstance);
        this.lines = bounds.stream()
                .filter(Bound.FromBaseline.class::isInstance)
                .map(Bound.FromBaseline.class::cast)
                .toList();
        int unknowns = fields.size() + (required ? 1 : 0) + lines.size();
        this.points = points(bounds, unknowns);
    }

    /** Every gap and overlap, in Chinese, each with the interval; empty when there is none. */
    public static List<String> flaws(Demand demand) {
        return new Proof(demand).flaws();
    }

    /** In how many situations {@link #flaws} tries the bands. */
    public static int situations(Demand demand) {
        return new Proof(demand).situations().size();
    }

    private List<String> flaws() {
        Set<String> flaws = new LinkedHashSet<>();
        for (Situation s : situations()) {
            List<Band> holding = demand.bands().stream().filter(b -> b.holds(s)).toList();
            if (holding.size() != 1) {
                flaws.add(tell(s, holding));
            }
        }
        return List.copyOf(flaws);
    }

    private List<Situation> situations() {
        List<Situation> all = new ArrayList<>();
        for (State state : State.values()) {
            // Without a denominator there is nobody to be without: such a measurement is never NO_SUBJECT.
            if (state == State.NO_SUBJECT
                    && demand.target().share() == null
                    && !demand.target().isQuota()) {
                continue;
            }
            boolean valued = state == State.REPORTED && fields.contains(Field.VALUE);
            for (BigDecimal need : required ? points : unknown()) {
                for (BigDecimal baseline : baselines(need)) {
                    for (BigDecimal value : valued ? values(baseline, need) : unknown()) {
                        for (BigDecimal projected : fields.contains(Field.PROJECTED) ? withUnknown() : unknown()) {
                            for (BigDecimal progress : fields.contains(Field.PROGRESS) ? withUnknown() : unknown()) {
                                all.add(new Case(state, value, baseline, need, projected, false, progress));
                            }
                        }
                    }
                }
            }
            if (demand.target().isMilestone()) {
                all.add(new Case(state, null, null, null, null, true, null));
            }
        }
        return all;
    }

    private static List<BigDecimal> unknown() {
        return java.util.Collections.singletonList(null);
    }

    /** Each point, none, and those that put a line on each point; a rounded line also on a figure from beside it. */
    private List<BigDecimal> baselines(BigDecimal need) {
        if (lines.isEmpty()) {
            return fields.contains(Field.BASELINE) ? withUnknown() : unknown();
        }
        List<BigDecimal> all = withUnknown();
        for (Bound.FromBaseline line : lines) {
            BigDecimal to = line.to().of(situation(null, need));
            for (BigDecimal point : points) {
                for (BigDecimal aside : line.rounding() == null
                        ? List.of(BigDecimal.ZERO)
                        : List.of(BigDecimal.ZERO, ASIDE, ASIDE.negate())) {
                    all.add(line.baselineFor(point.add(aside), to));
                }
            }
        }
        return all;
    }

    /** The points; where there is a line, the line itself and a point on either side of it and of each other one. */
    private List<BigDecimal> values(BigDecimal baseline, BigDecimal need) {
        TreeSet<BigDecimal> cuts = new TreeSet<>(points);
        lines.stream()
                .map(l -> l.of(situation(baseline, need)))
                .filter(java.util.Objects::nonNull)
                .forEach(cuts::add);
        if (cuts.size() == points.size()) {
            return points;
        }
        TreeSet<BigDecimal> all = new TreeSet<>(cuts);
        BigDecimal before = null;
        for (BigDecimal cut : cuts) {
            if (before != null) {
                all.add(cn.duibiao.fact.Ratio.between(before, cut, 1, 2).decimal());
            }
            before = cut;
        }
        all.add(cuts.first().subtract(BigDecimal.ONE));
        all.add(cuts.last().add(BigDecimal.ONE));
        return List.copyOf(all);
    }

    private static Situation situation(BigDecimal baseline, BigDecimal need) {
        return new Case(State.REPORTED, null, baseline, need, null, false, null);
    }

    private List<BigDecimal> withUnknown() {
        List<BigDecimal> all = new ArrayList<>(points);
        all.add(null);
        return all;
    }

    /** The figures, {@code inside} points within each interval between them, and as many beyond both ends. */
    private static List<BigDecimal> points(Set<Bound> bounds, int inside) {
        TreeSet<BigDecimal> figures = new TreeSet<>();
        for (Bound bound : bounds) {
            Bound end = bound instanceof Bound.FromBaseline l ? l.to() : bound;
            constant(end).ifPresent(figures::add);
        }
        if (figures.isEmpty()) {
            figures.add(BigDecimal.ZERO);
        }
        TreeSet<BigDecimal> points = new TreeSet<>(figures);
        BigDecimal before = null;
        for (BigDecimal figure : figures) {
            for (int i = 1; before != null && i <= inside; i++) {
                points.add(cn.duibiao.fact.Ratio.between(before, figure, i, inside + 1)
                        .decimal());
            }
            before = figure;
        }
        for (int i = 1; i <= inside; i++) {
            points.add(figures.first().subtract(BigDecimal.valueOf(i)));
            points.add(figures.last().add(BigDecimal.valueOf(i)));
        }
        return List.copyOf(points);
    }

    /** The bound as a number, where it does not depend on what is reported. */
    private static Optional<BigDecimal> constant(Bound bound) {
        if (bound instanceof Bound.Figure figure) {
            return Optional.of(figure.number());
        }
        return bound instanceof Bound.Elapsed elapsed ? Optional.of(elapsed.of(null)) : Optional.empty();
    }

    private String tell(Situation s, List<Band> holding) {
        String what = holding.isEmpty()
                ? "没有规则"
                : "同时有 "
                        + holding.stream()
                                .map(b -> b.verdict().label() + "（" + b.words() + "）")
                                .collect(Collectors.joining("、"));
        return demand.target().id() + " " + demand.period() + "：" + where(s) + what;
    }

    /** The state, and the interval or point that the value lies in. */
    private String where(Situation s) {
        if (s.getState() != State.REPORTED) {
            return s.getState().label() + "时";
        }
        BigDecimal number = s.getValue() != null ? s.getValue() : s.getProgress();
        if (number == null) {
            return s.isDone() ? "已完成时" : "未完成时";
        }
        TreeSet<BigDecimal> figures = new TreeSet<>();
        for (Band band : demand.bands()) {
            for (Constraint c : band.when()) {
                if (c instanceof Compare compare) {
                    constant(compare.bound()).ifPresent(figures::add);
                }
            }
        }
        if (figures.contains(number)) {
            return "值 = " + Figures.shown(number) + " 时";
        }
        BigDecimal low = figures.lower(number);
        BigDecimal high = figures.higher(number);
        return "值在（" + (low == null ? "-∞" : Figures.shown(low)) + "，" + (high == null ? "+∞" : Figures.shown(high))
                + "）之间";
    }

    /** One situation to try. */
    private record Case(
            State state,
            BigDecimal value,
            BigDecimal baseline,
            BigDecimal required,
            BigDecimal projected,
            boolean done,
            BigDecimal progress)
            implements Situation {
        @Override
        public State getState() {
            return state;
        }

        @Override
        public BigDecimal getValue() {
            return value;
        }

        @Override
        public BigDecimal getBaseline() {
            return baseline;
        }

        @Override
        public BigDecimal getRequired() {
            return required;
        }

        @Override
        public BigDecimal getProjected() {
            return projected;
        }

        @Override
        public boolean isDone() {
            return done;
        }

        @Override
        public BigDecimal getProgress() {
            return progress;
        }
    }
}
