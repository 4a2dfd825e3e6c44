package cn.duibiao.fact;

import cn.duibiao.plan.Item;
import cn.duibiao.plan.Measure;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Target;
import java.math.BigDecimal;
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
        Quantity reported = quantity(VALUE).named(item);
        return computation().parts(reported).value(reported, item(item));
    }

    /** numerator ÷ denominator × per, of a true proportion: the numerator cannot exceed the denominator. */
    public Measurement proportion(String numerator, String denominator, String per) {
        return new Share(this, quantity(numerator), quantity(denominator), new BigDecimal(per), true).measured();
    }

    /** numerator ÷ denominator × per, of a density or a completion rate. */
    public Measurement ratio(String numerator, String denominator, String per) {
        return new Share(this, quantity(numerator), quantity(denominator), new BigDecimal(per), false).measured();
    }

    /** 配备标准: the number held against Σ base ÷ each × figure, rounded up once. */
    public Measurement quota(String held, String figure, Norm... norms) {
        String given = quantity(VALUE).state() == State.MISSING ? held : VALUE;
        return new Quota(this, quantity(given).named(held), item(held), new BigDecimal(figure), List.of(norms))
                .measured();
    }

    /** One denominator of a quota, as written in a rule file. */
    public static Norm norm(String base, String each) {
        return new Norm(base, new BigDecimal(each));
    }

    /** A base and the number of it that one figure is held for. */
    public record Norm(String base, BigDecimal each) {}

    /** What is already measured, against its baseline: up in points. */
    public Measurement rise(Measurement now) {
        return new Improvement(now, quantity(BASELINE), true, false).measured();
    }

    /** Down in points: the improvement is positive. */
    public Measurement fall(Measurement now) {
        return new Improvement(now, quantity(BASELINE), false, false).measured();
    }

    /** Up in per cent of the baseline. */
    public Measurement risePercent(Measurement now) {
        return new Improvement(now, quantity(BASELINE), true, true).measured();
    }

    /** Down in per cent of the baseline: the improvement is positive. */
    public Measurement fallPercent(Measurement now) {
        return new Improvement(now, quantity(BASELINE), false, true).measured();
    }

    /** Done or not, with the date. */
    public Measurement milestone() {
        Completion checked = (completion == null ? Completion.missing(null) : completion)
                .checked(target.openFrom(period), period.end());
        Computation c = computation().completion(checked);
        return checked.state() == State.REPORTED ? c.reported() : c.state(checked.state(), checked.note());
    }

    /** Begins a measurement; of a rate with a limit, with what is expected by the year's end. */
    Computation computation() {
        Computation c = new Computation(this, quantity(BASELINE));
        if (target.isLimit() && target.isRunningRate()) {
            Measure.Share share = target.share();
            c.projection(quantity(share.denominator().expectedAtYearEnd().name()), share.per());
        }
        return c;
    }

    /** What the target counts or measures under that name. */
    Item item(String name) {
        return target.measure().items().stream()
                .filter(i -> i.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
