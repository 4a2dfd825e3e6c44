package cn.duibiao.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact fraction of two decimals.
 *
 * <p>Rules compare decimals, and a quotient may have no end. {@link #decimal()} therefore cuts it down to 40 digits
 * behind the point and, where something was cut off, appends a 1 as the 41st: the decimal so made lies on the same side
 * of every figure of up to 40 decimal digits as the fraction itself, and two fractions give the same decimal only when
 * they are equal or less than 1e-40 apart, which numbers of 15 digits cannot be unless they are equal.
 *
 * @param over numerator
 * @param under denominator, positive
 */
public record Ratio(BigDecimal over, BigDecimal under) {
    private static final int DIGITS = 40;
    private static final BigDecimal STICKY = BigDecimal.ONE.movePointLeft(DIGITS + 1);

    public Ratio {
        if (under.signum() <= 0) {
            throw new ArithmeticException("a ratio's denominator is positive: " + under);
        }
    }

    public static Ratio of(BigDecimal whole) {
        return new Ratio(whole, BigDecimal.ONE);
    }

    public Ratio times(BigDecimal factor) {
        return new Ratio(over.multiply(factor), under);
    }

    Ratio plus(Ratio other) {
        return new Ratio(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    public Ratio minus(BigDecimal other) {
        return new Ratio(over.subtract(other.multiply(under)), under);
    }

    /** @throws ArithmeticException unless {@code divisor} is positive */
    public Ratio dividedBy(BigDecimal divisor) {
        return new Ratio(over, under.multiply(divisor));
    }

    public Ratio negated() {
        return new Ratio(over.negate(), under);
    }

    /** The decimal that stands for it in every comparison: see the class. */
    public BigDecimal decimal() {
        BigDecimal cut = over.divide(under, DIGITS, RoundingMode.FLOOR);
        boolean exact = cut.multiply(under).compareTo(over) == 0;
        return exact ? plain(cut) : cut.add(STICKY);
    }

    /** Rounded up to a whole number. */
    public BigDecimal ceiling() {
        return over.divide(under, 0, RoundingMode.CEILING);
    }

    public BigDecimal rounded(RoundingMode mode) {
        return over.divide(under, 0, mode);
    }

    /** The point k/n of the way from one figure to another. */
    public static Ratio between(BigDecimal from, BigDecimal to, int k, int n) {
        BigDecimal sum = from.multiply(BigDecimal.valueOf(n - k)).add(to.multiply(BigDecimal.valueOf(k)));
        return new Ratio(sum, BigDecimal.valueOf(n));
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
