package cn.duibiao.assess;

import cn.duibiao.assess.Point.Told;
import cn.duibiao.fact.Report;
import cn.duibiao.finding.Finding;
import cn.duibiao.plan.Item;
import cn.duibiao.plan.Measure;
import cn.duibiao.plan.Nature;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Target;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/** What cannot be, or is unlikely, from one quarter to the next. Told before any verdict; decides nothing. */
public final class Continuity {
    /** Of a population (常住人口, 城区人口 …) from one reported quarter to the next, in per cent. */
    static final BigDecimal POPULATION_JUMP = BigDecimal.valueOf(5);
    /** Of any other denominator. */
    static final BigDecimal DENOMINATOR_JUMP = BigDecimal.valueOf(20);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final History history;
    private final Consumer<Finding> findings;

    public Continuity(History history, Consumer<Finding> findings) {
        this.history = history;
        this.findings = findings;
    }

    /** Tells what is odd between this report and those of earlier quarters, and among them. */
    public void check(Report now) {
        List<Point> earlier = history.points(now);
        if (earlier.isEmpty()) {
            return;
        }
        List<Point> all = new ArrayList<>(earlier);
        all.add(Point.of(now));
        cumulative(now, all);
        denominator(now, all);
        undone(now, all);
    }

    private void cumulative(Report now, List<Point> all) {
        Target target = now.subject();
        if (!target.nature().flow()) {
            return;
        }
        falls(now, all, Point::counted, counted(target));
        if (target.isRunningRate() && Additive.is(target.share().denominator())) {
            falls(now, all, Point::below, target.share().denominator());
        }
    }

    private void falls(Report now, List<Point> all, Function<Point, Told> what, Item item) {
        if (item == null || !Additive.is(item)) {
            return;
        }
        eachPair(all, what, (before, after) -> {
            Told was = what.apply(before);
            Told is = what.apply(after);
            if (sameWindow(now.subject(), before, after) && is.number().compareTo(was.number()) < 0) {
                findings.accept(Finding.warning(
                        place(is, now),
                        subject(now, item) + after.period().label() + "累计" + shown(is, item) + "，少于"
                                + before.period().label() + "累计的" + shown(was, item) + at(was),
                        now.subject().nature() == Nature.FLOW_YEAR ? "年内累计数只增不减" : "规划期累计数只增不减",
                        "已按各期所报的数判定，请核对两期哪一个有误"));
            }
        });
    }

    private void denominator(Report now, List<Point> all) {
        Measure.Share share = now.subject().share();
        if (share == null || now.subject().isRunningRate()) {
            return;
        }
        Item item = share.denominator();
        boolean population = item.unit().equals("人") && item.name().contains("人口");
        BigDecimal most = population ? POPULATION_JUMP : DENOMINATOR_JUMP;
        eachPair(all, Point::below, (before, after) -> {
            Told was = before.below();
            Told is = after.below();
            if (was.number().signum() <= 0) {
                return;
            }
            BigDecimal moved = is.number().subtract(was.number()).multiply(HUNDRED);
            if (moved.abs().compareTo(most.multiply(was.number())) > 0) {
                findings.accept(Finding.warning(
                        place(is, now),
                        // An item that several indicators share is told once.
                        (item.shared() ? item.name() + who(now) + "（分母）" : subject(now, item) + "（分母）")
                                + after.period().label() + shown(is, item) + "，比"
                                + before.period().label() + "的"
                                + shown(was, item) + at(was) + (moved.signum() > 0 ? "增加" : "减少")
                                + Numbers.plain(moved.abs().divide(was.number(), 1, RoundingMode.HALF_UP)) + "%",
                        "两期相差不超过" + most + "%的" + (population ? "人口数" : "分母"),
                        "已按各期所报的数判定，请核对口径是否变动"));
            }
        });
    }

    /** A milestone that was done stays done. */
    private void undone(Report now, List<Point> all) {
        if (!now.subject().isMilestone()) {
            return;
        }
        for (int i = 1; i < all.size(); i++) {
            Point before = all.get(i - 1);
            Point after = all.get(i);
            boolean again = !now.subject()
                    .openFrom(before.period())
                    .equals(now.subject().openFrom(after.period()));
            boolean wasDone = before.value() != null && before.value().compareTo(HUNDRED) == 0;
            if (wasDone && !again && after.value() != null && after.value().compareTo(HUNDRED) < 0) {
                findings.accept(Finding.warning(
                        now.subject().id(),
                        now.subject().indicator() + who(now) + after.period().label() + "报为未完成，"
                                + before.period().label() + "已报完成",
                        "完成之后不再是未完成",
                        "已按各期所报判定，请核对"));
            }
        }
    }

    private static Item counted(Target target) {
        Measure inner = target.measure() instanceof Measure.Change change ? change.of() : target.measure();
        if (inner instanceof Measure.Share share) {
            return share.numerator();
        }
        return inner instanceof Measure.Value value ? value.item() : null;
    }

    private interface Pair {
        void of(Point before, Point after);
    }

    /** Each with the next one that has the number. */
    private static void eachPair(List<Point> all, Function<Point, Told> what, Pair pair) {
        Point before = null;
        for (Point point : all) {
            if (what.apply(point) == null) {
                continue;
            }
            if (before != null) {
                pair.of(before, point);
            }
            before = point;
        }
    }

    /** A flow begins again from zero with each of its windows. */
    static boolean sameWindow(Target target, Point before, Point after) {
        if (target.nature() != Nature.FLOW_YEAR) {
            return target.start() == null || before.period().compareTo(Period.of(target.start())) >= 0;
        }
        return before.period().year() == after.period().year();
    }

    private static String place(Told told, Report now) {
        return Objects.requireNonNullElse(told.cell(), now.getTarget());
    }

    private static String at(Told told) {
        return told.cell() == null ? "" : "（" + told.cell() + "）";
    }

    private static String shown(Told told, Item item) {
        return Numbers.plain(told.number()) + item.unit();
    }

    private static String subject(Report now, Item item) {
        String indicator = now.subject().indicator();
        return indicator + (indicator.equals(item.name()) ? "" : "的" + item.name()) + who(now);
    }

    private static String who(Report now) {
        return now.getEntity() == null ? "" : "〔" + now.getEntity() + "〕";
    }
}
