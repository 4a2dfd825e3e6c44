package cn.duibiao.fact;

import cn.duibiao.plan.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

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

    Measurement(Computation c, State state, String note, Ratio ratio, BigDecimal level) {
        this.report = c.report;
        this.state = c.report.contradiction() == null ? state : State.CONTRADICTORY;
        this.note = c.report.contradiction() == null ? note : c.report.contradiction();
        boolean usable = this.state == State.REPORTED;
        this.ratio = usable ? ratio : null;
        this.value = usable && ratio != null ? ratio.decimal() : null;
        this.level = level == null ? this.value : level;
        this.baseline = c.baseline;
        this.requiredExactly = c.requiredExactly;
        this.requiredByNorm = c.requiredByNorm;
        this.projected = usable ? c.projected : null;
        this.expected = c.expected;
        this.completion = c.completion;
        this.parts = List.copyOf(c.parts);
        this.withoutParts = c.withoutParts;
        this.disagreeing = c.disagreeing;
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
}
