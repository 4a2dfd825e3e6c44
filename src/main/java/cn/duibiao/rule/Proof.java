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
 * could meet in it. That is finite and leaves nothing out. A line from the baseline may lie anywhere.
 */
public final class Proof {
    private final Demand demand;
    private final List<BigDecimal> points;
    private final boolean required;
    private final boolean line;
    private final Set<Field> fields;

    private Proof(Demand demand) {
        this.demand = demand;
        List<Constraint> all = demand.bands().stream().flatMap(b -> b.when().stream()).toList();
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
        this.line = bounds.stream().anyMatch(Bound.FromBaseline.class::isInstance);
        int unknowns = fields.size() + (required ? 1 : 0) + (line ? 1 : 0);
        this.points = points(bounds, unknowns);
    }

    /** Every gap and overlap, in Chinese, each with the interval; empty when there is none. */
    public static List<String> flaws(Demand demand) {
        return new Proof(demand).flaws();
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
            if (state == State.NO_SUBJECT && demand.target().share() == null && !demand.target().isQuota()) {
                continue;
            }
            boolean reported = state == State.REPORTED;
            for (BigDecimal value : reported && fields.contains(Field.VALUE) ? points : unknown()) {
                for (BigDecimal baseline : fields.contains(Field.BASELINE) || line ? withUnknown() : unknown()) {
                    for (BigDecimal need : required ? points : unknown()) {
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
                points.add(cn.duibiao.fact.Ratio.between(before, figure, i, inside + 1).decimal());
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
                : "同时有 " + holding.stream().map(b -> b.verdict().label() + "（" + b.words() + "）").collect(Collectors.joining("、"));
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
        return "值在（" + (low == null ? "-∞" : Figures.shown(low)) + "，" + (high == null ? "+∞" : Figures.shown(high)) + "）之间";
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
