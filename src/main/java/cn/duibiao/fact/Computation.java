package cn.duibiao.fact;

import cn.duibiao.plan.Item;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Gathers what a measurement is made of, and ends in one. */
final class Computation {
    final Report report;
    final Quantity baseline;
    final List<Quantity> parts = new ArrayList<>();
    Ratio requiredExactly;
    List<Ratio> requiredByNorm = List.of();
    BigDecimal projected;
    Quantity expected;
    private BigDecimal per;
    Completion completion;
    boolean withoutParts;
    Quantity disagreeing;

    Computation(Report report, Quantity baseline) {
        this.report = Objects.requireNonNull(report);
        this.baseline = baseline;
    }

    /** Of what is already measured. */
    Computation(Measurement now, Quantity baseline) {
        this(now.report(), baseline);
        parts.addAll(now.parts());
        withoutParts = now.isWithoutParts();
        disagreeing = now.disagreeing();
    }

    Computation parts(Quantity... quantities) {
        for (Quantity q : quantities) {
            if (!q.name().equals(Report.VALUE) || q.state() != State.MISSING) {
                parts.add(q);
            }
        }
        return this;
    }

    Computation required(Ratio exactly, List<Ratio> byNorm) {
        requiredExactly = exactly;
        requiredByNorm = List.copyOf(byNorm);
        return this;
    }

    Computation projection(Quantity expectedDenominator, BigDecimal perUnit) {
        expected = expectedDenominator;
        per = perUnit;
        return this;
    }

    Computation completion(Completion checked) {
        completion = checked;
        return this;
    }

    Computation withoutParts() {
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

    /**
     * A reported number that is itself the value.
     *
     * @param item what is counted or measured; null for a share that was typed without its parts
     */
    Measurement value(Quantity reported, Item item) {
        if (!reported.isReported()) {
            return state(reported);
        }
        String impossible = reported.impossible(item);
        return impossible == null ? value(Ratio.of(reported.value())) : state(State.CONTRADICTORY, impossible);
    }

    Measurement value(Ratio ratio) {
        project();
        return new Measurement(this, State.REPORTED, null, ratio, null);
    }

    /** A change from the baseline, beside the value itself. */
    Measurement change(Ratio improvement, BigDecimal level) {
        return new Measurement(this, State.REPORTED, null, improvement, level);
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

    /** As little as one of its quantities. */
    Measurement state(Quantity part) {
        return state(part.state(), part.note());
    }

    Measurement state(State state, String note) {
        return new Measurement(this, state, note, null, null);
    }
}
