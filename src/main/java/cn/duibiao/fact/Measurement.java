package cn.duibiao.fact;

import cn.duibiao.plan.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The value of one target and unit in one quarter, computed by its measure rule: what verdict rules fire on. */
public final class Measurement implements Situation {
    private final Report report;
    private final State state;
    private final String note;
    private final Ratio ratio;
    private final BigDecimal value;
    private final BigDecimal level;
    private final Quantity baseline;
    private final Ratio requiredExactly;
    private final List<Ratio> requiredByNorm;
    private final BigDecimal projected;
    private final Quantity expected;
    private final Completion completion;
    private final List<Quantity> parts;
    private final boolean withoutParts;
    private final Quantity disagreeing;

    private Measurement(Builder b, State state, String note, Ratio ratio, BigDecimal level) {
        this.report = b.report;
        this.state = b.report.contradiction() == null ? state : State.CONTRADICTORY;
        this.note = b.report.contradiction() == null ? note : b.report.contradiction();
        boolean usable = this.state == State.REPORTED;
        this.ratio = usable ? ratio : null;
        this.value = usable && ratio != null ? ratio.decimal() : null;
        this.level = level == null ? this.value : level;
        this.baseline = b.baseline;
        this.requiredExactly = b.requiredExactly;
        this.requiredByNorm = b.requiredByNorm;
        this.projected = usable ? b.projected : null;
        this.expected = b.expected;
        this.completion = b.completion;
        this.parts = List.copyOf(b.parts);
        this.withoutParts = b.withoutParts;
        this.disagreeing = b.disagreeing;
    }

    public String getTarget() {
        return report.getTarget();
    }

    public String getEntity() {
        return report.getEntity();
    }

    public int getYear() {
        return report.period().year();
    }

    public int getQuarter() {
        return report.period().quarter();
    }

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
        return baseline.value();
    }

    @Override
    public BigDecimal getRequired() {
        return requiredExactly == null ? null : requiredExactly.ceiling();
    }

    @Override
    public BigDecimal getProjected() {
        return projected;
    }

    @Override
    public boolean isDone() {
        return completion != null && completion.done();
    }

    @Override
    public BigDecimal getProgress() {
        return completion == null || completion.done() ? null : completion.progress();
    }

    public Target subject() {
        return report.subject();
    }

    public Report report() {
        return report;
    }

    /** Why it is not REPORTED, in Chinese; null where it is. */
    public String note() {
        return note;
    }

    /** The exact value; null unless REPORTED and a number. */
    public Ratio ratio() {
        return ratio;
    }

    /** The value itself, where {@link #getValue()} is a change of it. */
    public BigDecimal level() {
        return level;
    }

    public Quantity baselineStated() {
        return baseline;
    }

    /** What the quota requires before rounding; null for anything else. */
    public Ratio requiredExactly() {
        return requiredExactly;
    }

    /** The same for each of its denominators. */
    public List<Ratio> requiredByNorm() {
        return requiredByNorm;
    }

    /** 预计全年〈分母〉 of a rate with a limit; null for anything else. */
    public Quantity expected() {
        return expected;
    }

    public Completion completion() {
        return completion;
    }

    public LocalDate completedOn() {
        return completion == null ? null : completion.date();
    }

    /** The quantities it was computed from, in the order of the formula. */
    public List<Quantity> parts() {
        return parts;
    }

    public Quantity part(String name) {
        return parts.stream().filter(q -> q.name().equals(name)).findFirst().orElse(null);
    }

    /** A share used as typed, its parts not given (未附分子分母). */
    public boolean isWithoutParts() {
        return withoutParts;
    }

    /** The typed share that disagrees with the computed one; null where none does. */
    public Quantity disagreeing() {
        return disagreeing;
    }

    /** The improvement against the baseline, as a measurement of its own. */
    Measurement change(Quantity from, boolean up, boolean percent) {
        Builder b = new Builder(this, from);
        if (state != State.REPORTED) {
            return b.state(state, note);
        }
        if (!from.isReported()) {
            return b.state(from.state(), from.state() == State.MISSING ? "未报基期值" : from.note());
        }
        Ratio points = ratio.minus(from.value());
        Ratio improvement = up ? points : points.negated();
        if (!percent) {
            return new Measurement(b, State.REPORTED, null, improvement, value);
        }
        if (from.value().signum() <= 0) {
            return b.state(State.CONTRADICTORY, "基期值不是正数，无法计算增幅");
        }
        Ratio relative = improvement.dividedBy(from.value()).times(BigDecimal.valueOf(100));
        return new Measurement(b, State.REPORTED, null, relative, value);
    }

    /** Gathers what a measurement is made of. */
    static final class Builder {
        private final Report report;
        private final Quantity baseline;
        private final List<Quantity> parts = new ArrayList<>();
        private Ratio requiredExactly;
        private List<Ratio> requiredByNorm = List.of();
        private BigDecimal projected;
        private Quantity expected;
        private BigDecimal per;
        private Completion completion;
        private boolean withoutParts;
        private Quantity disagreeing;

        Builder(Report report, Quantity baseline) {
            this.report = Objects.requireNonNull(report);
            this.baseline = baseline;
        }

        private Builder(Measurement now, Quantity baseline) {
            this(now.report, baseline);
            parts.addAll(now.parts);
            withoutParts = now.withoutParts;
            disagreeing = now.disagreeing;
        }

        Builder parts(Quantity... quantities) {
            for (Quantity q : quantities) {
                if (!q.name().equals(Report.VALUE) || q.state() != State.MISSING) {
                    parts.add(q);
                }
            }
            return this;
        }

        Builder required(Ratio exactly, List<Ratio> byNorm) {
            requiredExactly = exactly;
            requiredByNorm = List.copyOf(byNorm);
            return this;
        }

        Builder projection(Quantity expectedDenominator, BigDecimal perUnit) {
            expected = expectedDenominator;
            per = perUnit;
            return this;
        }

        Builder completion(Completion checked) {
            completion = checked;
            return this;
        }

        Builder withoutParts() {
            withoutParts = true;
            return this;
        }

        /** The typed share against the computed one, at the precision at which it was typed. */
        void crossCheck(Quantity typed, Ratio computed) {
            if (typed.isReported()) {
                int places = Shown.places(typed.shown(), typed.value());
                BigDecimal half = BigDecimal.valueOf(5).movePointLeft(places + 1);
                BigDecimal apart = computed.decimal().subtract(typed.value()).abs();
                disagreeing = apart.compareTo(half) > 0 ? typed : null;
            }
        }

        Measurement value(Ratio ratio) {
            project();
            return new Measurement(this, State.REPORTED, null, ratio, null);
        }

        /** The numerator cannot fall, so the year-end rate is at least this. An expectation below what is already there is none. */
        private void project() {
            if (expected == null || !expected.isReported() || parts.size() < 2) {
                return;
            }
            Quantity numerator = parts.get(0);
            Quantity denominator = parts.get(1);
            boolean usable = numerator.isReported()
                    && denominator.isReported()
                    && expected.value().signum() > 0
                    && expected.value().compareTo(denominator.value()) >= 0;
            if (usable) {
                projected = new Ratio(numerator.value().multiply(per), expected.value()).decimal();
            }
        }

        Measurement reported() {
            return new Measurement(this, State.REPORTED, null, null, null);
        }

        Measurement state(State state, String note) {
            return new Measurement(this, state, note, null, null);
        }
    }
}
