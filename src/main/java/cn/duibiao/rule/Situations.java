package cn.duibiao.rule;

import cn.duibiao.fact.Situation;
import cn.duibiao.fact.State;
import cn.duibiao.rule.Constraint.Compare;
import cn.duibiao.rule.Constraint.Field;
import cn.duibiao.rule.Constraint.Known;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * One situation for every order in which the values, figures and baseline of a demand can lie.
 *
 * <p>The figures cut the numbers into points and open intervals, and as many points are tried inside each interval as
 * there are numbers that could meet in it. A line from the baseline is a figure too, wherever the baseline puts it:
 * baselines are tried that put it on each of these points, and values on it and on both of its sides.
 */
final class Situations {
    private static final BigDecimal ASIDE = new BigDecimal("0.25");

    private final Demand demand;
    private final List<BigDecimal> points;
    private final boolean required;
    private final List<Bound.FromBaseline> lines;
    private final Set<Field> fields;

    private Situations(Demand demand) {
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
        this.points = NumberLine.of(bounds.stream().map(b -> b instanceof Bound.FromBaseline line ? line.to() : b))
                .points(unknowns);
    }

    static List<Situation> of(Demand demand) {
        return new Situations(demand).all();
    }

    private List<Situation> all() {
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
        return Collections.singletonList(null);
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
                .filter(Objects::nonNull)
                .forEach(cuts::add);
        return cuts.size() == points.size() ? points : new NumberLine(cuts).points(1);
    }

    private static Situation situation(BigDecimal baseline, BigDecimal need) {
        return new Case(State.REPORTED, null, baseline, need, null, false, null);
    }

    private List<BigDecimal> withUnknown() {
        List<BigDecimal> all = new ArrayList<>(points);
        all.add(null);
        return all;
    }
}
