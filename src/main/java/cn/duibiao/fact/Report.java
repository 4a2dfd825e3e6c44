package cn.duibiao.fact;

import cn.duibiao.plan.Item;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a return says of one target and unit. The measure rules call one of its methods ({@link #value}, {@link #ratio}
 * …), so that how an indicator is computed stands in the rule file.
 */
public final class Report {
    /** The name under which the row's 本期值 is kept. */
    public static final String VALUE = "本期值";
    /** The name under which the row's 基期值 is kept. */
    public static final String BASELINE = "基期值";

    private final Target target;
    private final String entity;
    private final Period period;
    private final Map<String, Quantity> quantities;
    private final Completion completion;
    private final String contradiction;
    private final List<Doubt> doubts;

    /**
     * @param entity the unit judged; null for the whole
     * @param quantities by item name, and {@link #VALUE} and {@link #BASELINE}
     * @param completion of a milestone; null for anything else
     * @param contradiction why the row as a whole cannot be used (two rows that differ); null where it can
     */
    public Report(
            Target target,
            String entity,
            Period period,
            Map<String, Quantity> quantities,
            Completion completion,
            String contradiction) {
        this(target, entity, period, quantities, completion, contradiction, List.of());
    }

    private Report(
            Target target,
            String entity,
            Period period,
            Map<String, Quantity> quantities,
            Completion completion,
            String contradiction,
            List<Doubt> doubts) {
        this.target = target;
        this.entity = entity;
        this.period = period;
        this.quantities = Map.copyOf(quantities);
        this.completion = completion;
        this.contradiction = contradiction;
        this.doubts = List.copyOf(doubts);
    }

    public String getTarget() {
        return target.id();
    }

    public String getEntity() {
        return entity;
    }

    public Target subject() {
        return target;
    }

    public Period period() {
        return period;
    }

    /** The same report with one number replaced: what would be. */
    public Report with(String name, BigDecimal value) {
        return with(Quantity.reported(name, value, quantity(name).cell(), null));
    }

    /** The same report with one quantity put in place of its own. */
    public Report with(Quantity quantity) {
        Map<String, Quantity> changed = new HashMap<>(quantities);
        changed.put(quantity.name(), quantity);
        return new Report(target, entity, period, changed, completion, contradiction, doubts);
    }

    /** The same report of a milestone, completed otherwise. */
    public Report with(Completion other) {
        return new Report(target, entity, period, quantities, other, contradiction, doubts);
    }

    /** The same report with what of it can be read in two ways. */
    public Report doubting(List<Doubt> other) {
        return new Report(target, entity, period, quantities, completion, contradiction, other);
    }

    /** What of it can be read in two ways, and was used in neither. */
    public List<Doubt> doubts() {
        return doubts;
    }

    /** The same report read for another reading of its target. */
    public Report readAs(Target alternative) {
        return new Report(alternative, entity, period, quantities, completion, contradiction, doubts);
    }

    /** The quantity of that name; MISSING where the return has none. */
    public Quantity quantity(String name) {
        return quantities.getOrDefault(name, Quantity.missing(name, null));
    }

    /** Why the row as a whole cannot be used; null where it can. */
    public String contradiction() {
        return contradiction;
    }

    /** A plain value, from 本期值. */
    public Measurement value(String item) {
        Quantity reported = named(quantity(VALUE), item);
        return finish(start().parts(reported), reported, item(item));
    }

    /** numerator ÷ denominator × per, of a true proportion: the numerator cannot exceed the denominator. */
    public Measurement proportion(String numerator, String denominator, String per) {
        return ratio(numerator, denominator, new BigDecimal(per), true);
    }

    /** numerator ÷ denominator × per, of a density or a completion rate. */
    public Measurement ratio(String numerator, String denominator, String per) {
        return ratio(numerator, denominator, new BigDecimal(per), false);
    }

    private Measurement ratio(String numerator, String denominator, BigDecimal per, boolean proportion) {
        Quantity n = quantity(numerator);
        Quantity d = quantity(denominator);
        Quantity typed = quantity(VALUE);
        Measurement.Builder m = start().parts(n, d, typed);
        for (Quantity part : List.of(n, d)) {
            if (part.state() == State.UNREADABLE || part.state() == State.CONTRADICTORY) {
                return m.state(part.state(), part.note());
            }
        }
        if (n.state() == State.MISSING || d.state() == State.MISSING) {
            return withoutParts(m, n, d, typed, per, proportion);
        }
        for (Quantity part : List.of(n, d)) {
            if (impossible(part, item(part.name())) != null) {
                return m.state(State.CONTRADICTORY, impossible(part, item(part.name())));
            }
        }
        if (d.value().signum() == 0) {
            return n.value().signum() == 0
                    ? m.state(State.NO_SUBJECT, numerator + "与" + denominator + "均为0")
                    : m.state(State.CONTRADICTORY, denominator + "为0，" + numerator + "不为0");
        }
        if (proportion && n.value().compareTo(d.value()) > 0) {
            return m.state(State.CONTRADICTORY, numerator + "大于" + denominator);
        }
        Ratio ratio = new Ratio(n.value().multiply(per), d.value());
        m.crossCheck(typed, ratio);
        return m.value(ratio);
    }

    private Measurement withoutParts(
            Measurement.Builder m, Quantity n, Quantity d, Quantity typed, BigDecimal per, boolean proportion) {
        if (typed.state() != State.MISSING) {
            m.withoutParts();
            if (typed.isReported() && proportion && typed.value().compareTo(per) > 0) {
                return m.state(State.CONTRADICTORY, "占比大于" + per.toPlainString());
            }
            return finish(m, typed, null);
        }
        if (n.isReported()) {
            return m.state(State.MISSING, "未报" + d.name() + "（分母）");
        }
        return m.state(State.MISSING, d.isReported() ? "未报" + n.name() + "（分子）" : "未报");
    }

    /** 配备标准: the number held against Σ base ÷ each × figure, rounded up once. */
    public Measurement quota(String held, String figure, Norm... norms) {
        Quantity reported = named(quantity(VALUE).state() == State.MISSING ? quantity(held) : quantity(VALUE), held);
        Measurement.Builder m = start().parts(reported);
        List<Ratio> exact = new ArrayList<>();
        for (Norm norm : norms) {
            Quantity base = quantity(norm.base());
            m.parts(base);
            if (!base.isReported()) {
                return m.state(base.state(), base.state() == State.MISSING ? "未报" + norm.base() : base.note());
            }
            if (impossible(base, item(norm.base())) != null) {
                return m.state(State.CONTRADICTORY, impossible(base, item(norm.base())));
            }
            exact.add(new Ratio(base.value().multiply(new BigDecimal(figure)), norm.each()));
        }
        Ratio sum = exact.stream().reduce(Ratio.of(BigDecimal.ZERO), Report::plus);
        if (sum.over().signum() == 0 && reported.isReported()) {
            return reported.value().signum() == 0
                    ? m.state(State.NO_SUBJECT, "配备数与基数均为0")
                    : m.state(State.CONTRADICTORY, "基数为0，配备数不为0");
        }
        m.required(sum, exact);
        return finish(m, reported, item(held));
    }

    private static Ratio plus(Ratio a, Ratio b) {
        return new Ratio(
                a.over().multiply(b.under()).add(b.over().multiply(a.under())),
                a.under().multiply(b.under()));
    }

    /** One denominator of a quota, as written in a rule file. */
    public static Norm norm(String base, String each) {
        return new Norm(base, new BigDecimal(each));
    }

    /** A base and the number of it that one figure is held for. */
    public record Norm(String base, BigDecimal each) {}

    /** What is already measured, against its baseline: up in points. */
    public Measurement rise(Measurement now) {
        return now.change(quantity(BASELINE), true, false);
    }

    /** Down in points: the improvement is positive. */
    public Measurement fall(Measurement now) {
        return now.change(quantity(BASELINE), false, false);
    }

    /** Up in per cent of the baseline. */
    public Measurement risePercent(Measurement now) {
        return now.change(quantity(BASELINE), true, true);
    }

    /** Down in per cent of the baseline: the improvement is positive. */
    public Measurement fallPercent(Measurement now) {
        return now.change(quantity(BASELINE), false, true);
    }

    /** Done or not, with the date. */
    public Measurement milestone() {
        Completion checked = (completion == null ? Completion.missing(null) : completion)
                .checked(target.openFrom(period), period.end());
        Measurement.Builder m = start().completion(checked);
        return checked.state() == State.REPORTED ? m.reported() : m.state(checked.state(), checked.note());
    }

    /** @param item what is counted or measured; null for a share that was typed without its parts */
    private Measurement finish(Measurement.Builder m, Quantity reported, Item item) {
        if (!reported.isReported()) {
            return m.state(reported.state(), reported.note());
        }
        String impossible = impossible(reported, item);
        return impossible == null ? m.value(Ratio.of(reported.value())) : m.state(State.CONTRADICTORY, impossible);
    }

    /** Why a number cannot be: it is negative, or a fraction of what has no fractions; null where it can. */
    private static String impossible(Quantity q, Item item) {
        if (q.value().signum() < 0) {
            return q.name() + "为负数";
        }
        boolean fraction =
                item != null && item.whole() && q.value().stripTrailingZeros().scale() > 0;
        return fraction ? q.name() + q.value().toPlainString() + item.unit() + "不是整数" : null;
    }

    private Item item(String name) {
        return target.measure().items().stream()
                .filter(i -> i.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Measurement.Builder start() {
        Measurement.Builder m = new Measurement.Builder(this, quantity(BASELINE));
        if (target.isLimit() && target.isRunningRate()) {
            m.projection(
                    quantity(target.share().denominator().expectedAtYearEnd().name()),
                    target.share().per());
        }
        return m;
    }

    private static Quantity named(Quantity q, String name) {
        return new Quantity(
                name, q.state(), q.value(), q.cell(), q.shown(), q.state() == State.MISSING ? "未报" + name : q.note());
    }
}
