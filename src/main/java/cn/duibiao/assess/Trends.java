package cn.duibiao.assess;

import cn.duibiao.assess.Trend.Direction;
import cn.duibiao.assess.Trend.Pace;
import cn.duibiao.fact.Ratio;
import cn.duibiao.fact.State;
import cn.duibiao.plan.Comparison;
import cn.duibiao.plan.Nature;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Target;
import cn.duibiao.rule.Phase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the trend of a judgement from earlier quarters.
 *
 * <p>The pace is linear, between two points. What adds up from zero (counts and accumulating shares) runs from the 0 at
 * the opening of its window to this quarter: value ÷ quarters of the window so far. Everything else runs from the first
 * reported quarter to this one (of a running rate the first of this year), or from the baseline where there is none
 * earlier. The line is drawn on over the quarters that are left and its end is held against the requirement.
 */
final class Trends {
    private static final int MOST_POINTS = 8;

    private final History history;

    Trends(History history) {
        this.history = history;
    }

    /** Null where no earlier quarter has a value. */
    Trend of(Judgement j) {
        List<Point> points = new ArrayList<>();
        for (Point p : history.points(j.measurement().report())) {
            if (p.value() != null) {
                points.add(p);
            }
        }
        if (points.isEmpty()) {
            return null;
        }
        Point now = Point.of(j.measurement().report());
        if (now.value() != null) {
            points.add(now);
        }
        List<Point> shown = points.subList(Math.max(0, points.size() - MOST_POINTS), points.size());
        return new Trend(shown, direction(j.target(), points), now.value() == null ? null : pace(j, points, now));
    }

    private static Direction direction(Target target, List<Point> points) {
        if (points.size() < 2) {
            return null;
        }
        Point before = points.get(points.size() - 2);
        Point after = points.get(points.size() - 1);
        if (target.nature().flow() && !Continuity.sameWindow(target, before, after)) {
            return null;
        }
        int sign = after.value().compareTo(before.value());
        return sign > 0 ? Direction.UP : sign < 0 ? Direction.DOWN : Direction.LEVEL;
    }

    private static Pace pace(Judgement j, List<Point> points, Point now) {
        Target target = j.target();
        Comparison comparison = j.demand().stage().comparison();
        boolean numeric =
                !target.isMilestone() && (comparison == Comparison.AT_LEAST || comparison == Comparison.AT_MOST);
        boolean open = j.demand().phase() == Phase.BEFORE && j.measurement().getState() == State.REPORTED;
        // Of a stock that slipped the requirement in force is the stage passed; the pace is towards the one ahead.
        BigDecimal required = j.demand().requirement() == null
                ? null
                : j.demand().requirement().of(j.measurement());
        if (!numeric || !open || required == null) {
            return null;
        }
        Start start = start(target, points, now);
        if (start == null) {
            return null;
        }
        BigDecimal quarters = BigDecimal.valueOf(start.quarters());
        BigDecimal rise = now.value().subtract(start.value());
        BigDecimal projected = new Ratio(
                        now.value()
                                .multiply(quarters)
                                .add(rise.multiply(BigDecimal.valueOf(j.demand().quartersLeft()))),
                        quarters)
                .decimal();
        boolean reaches = comparison == Comparison.AT_LEAST
                ? projected.compareTo(required) >= 0
                : projected.compareTo(required) <= 0;
        return new Pace(
                start.name(),
                new Ratio(rise, quarters).decimal(),
                j.demand().stage().due(),
                projected,
                required,
                reaches);
    }

    /** Where the line begins, and how many quarters ago. */
    private record Start(String name, BigDecimal value, int quarters) {}

    private static Start start(Target target, List<Point> points, Point now) {
        boolean fromZero = target.nature().flow() && !target.isRunningRate() && !target.isChange();
        if (fromZero) {
            boolean yearly = target.nature() == Nature.FLOW_YEAR;
            Period opening = yearly ? new Period(now.period().year(), 1) : Period.of(target.start());
            return new Start(yearly ? "年初的0" : "统计起点的0", BigDecimal.ZERO, opening.quartersUntil(now.period()) + 1);
        }
        Point first = points.get(0);
        for (Point p : points) {
            if (!target.nature().flow() || Continuity.sameWindow(target, p, now)) {
                first = p;
                break;
            }
        }
        int quarters = first.period().quartersUntil(now.period());
        return quarters > 0 ? new Start(first.period().code(), first.value(), quarters) : baseline(target, now);
    }

    private static Start baseline(Target target, Point now) {
        boolean usable = target.nature() == Nature.STOCK && target.usesBaseline() && now.baseline() != null;
        int quarters = target.baselineDate() == null
                ? 0
                : Period.of(target.baselineDate()).quartersUntil(now.period());
        if (!usable || quarters <= 0) {
            return null;
        }
        return new Start(
                "基期", target.isChange() ? BigDecimal.ZERO : now.baseline().number(), quarters);
    }
}
