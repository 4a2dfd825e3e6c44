package cn.duibiao.cases;

import java.math.BigDecimal;
import java.math.BigInteger;

/** An exact fraction for the oracle, which shares no arithmetic with the program. */
record Fraction(BigInteger over, BigInteger under) implements Comparable<Fraction> {
    static final Fraction ZERO = of(BigDecimal.ZERO);

    Fraction {
        if (under.signum() <= 0) {
            throw new ArithmeticException("denominator " + under);
        }
    }

    static Fraction of(BigDecimal d) {
        return d.scale() <= 0
                ? new Fraction(d.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(d.unscaledValue(), BigInteger.TEN.pow(d.scale()));
    }

    static Fraction of(long over, long under) {
        return new Fraction(BigInteger.valueOf(over), BigInteger.valueOf(under));
    }

    Fraction plus(Fraction o) {
        return new Fraction(over.multiply(o.under).add(o.over.multiply(under)), under.multiply(o.under));
    }

    Fraction minus(Fraction o) {
        return plus(new Fraction(o.over.negate(), o.under));
    }

    Fraction times(Fraction o) {
        return new Fraction(over.multiply(o.over), under.multiply(o.under));
    }

    /** @param o not zero */
    Fraction by(Fraction o) {
        return o.over.signum() > 0
                ? new Fraction(over.multiply(o.under), under.multiply(o.over))
                : new Fraction(
                        over.multiply(o.under).negate(), under.multiply(o.over).negate());
    }

    Fraction negated() {
        return new Fraction(over.negate(), under);
    }

    BigInteger floor() {
        BigInteger[] parts = over.divideAndRemainder(under);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    Fraction ceiling() {
        return new Fraction(negated().floor().negate(), BigInteger.ONE);
    }

    /** The nearest whole number; the lower one where two are equally near. */
    Fraction nearestTiesDown() {
        return new Fraction(minus(of(1, 2)).ceiling().over, BigInteger.ONE);
    }

    boolean whole() {
        return over.mod(under).signum() == 0;
    }

    boolean atLeast(Fraction o) {
        return compareTo(o) >= 0;
    }

    boolean above(Fraction o) {
        return compareTo(o) > 0;
    }

    int signum() {
        return over.signum();
    }

    BigDecimal decimal(int places) {
        return new BigDecimal(over).divide(new BigDecimal(under), places, java.math.RoundingMode.FLOOR);
    }

    @Override
    public int compareTo(Fraction o) {
        return over.multiply(o.under).compareTo(o.over.multiply(under));
    }
}
