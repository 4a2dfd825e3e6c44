package cn.duibiao.fact;

import java.math.BigDecimal;
import java.util.List;

/**
 * numerator ÷ denominator × per; the typed share only where the parts are not given.
 *
 * @param proportion the numerator cannot exceed the denominator
 */
record Share(Report report, Quantity numerator, Quantity denominator, BigDecimal per, boolean proportion) {

    Measurement measured() {
        Quantity typed = report.quantity(Report.VALUE);
        Computation c = report.computation().parts(numerator, denominator, typed);
        for (Quantity part : List.of(numerator, denominator)) {
            if (part.state() == State.UNREADABLE || part.state() == State.CONTRADICTORY) {
                return c.state(part);
            }
        }
        if (numerator.state() == State.MISSING || denominator.state() == State.MISSING) {
            return withoutParts(c, typed);
        }
        String impossible = impossible();
        if (impossible != null) {
            return c.state(State.CONTRADICTORY, impossible);
        }
        if (denominator.value().signum() == 0) {
            return c.state(State.NO_SUBJECT, numerator.name() + "与" + denominator.name() + "均为0");
        }
        Ratio ratio = new Ratio(numerator.value().multiply(per), denominator.value());
        c.crossCheck(typed, ratio);
        return c.value(ratio);
    }

    /** Why the parts cannot be; null where they can. */
    private String impossible() {
        for (Quantity part : List.of(numerator, denominator)) {
            String impossible = part.impossible(report.item(part.name()));
            if (impossible != null) {
                return impossible;
            }
        }
        if (denominator.value().signum() == 0 && numerator.value().signum() != 0) {
            return denominator.name() + "为0，" + numerator.name() + "不为0";
        }
        return proportion && numerator.value().compareTo(denominator.value()) > 0
                ? numerator.name() + "大于" + denominator.name()
                : null;
    }

    private Measurement withoutParts(Computation c, Quantity typed) {
        if (typed.state() != State.MISSING) {
            c.withoutParts();
            return typed.isReported() && proportion && typed.value().compareTo(per) > 0
                    ? c.state(State.CONTRADICTORY, "占比大于" + per.toPlainString())
                    : c.value(typed, null);
        }
        if (numerator.isReported()) {
            return c.state(State.MISSING, "未报" + denominator.name() + "（分母）");
        }
        return c.state(State.MISSING, denominator.isReported() ? "未报" + numerator.name() + "（分子）" : "未报");
    }
}
