package cn.duibiao.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RatioTest {

    @Test
    void theDecimalLiesOnTheSameSideOfEveryFigureAsTheFraction() {
        Random random = new Random(1);
        for (int i = 0; i < 50_000; i++) {
            BigDecimal over = number(random, 15);
            BigDecimal under = number(random, 15).abs().add(BigDecimal.ONE);
            BigDecimal figure = random.nextBoolean()
                    ? number(random, 15)
                    : over.divide(under, random.nextInt(41), RoundingMode.HALF_EVEN);
            int exactly = over.compareTo(figure.multiply(under));
            assertThat(Integer.signum(new Ratio(over, under).decimal().compareTo(figure)))
                    .as("%s/%s against %s", over, under, figure)
                    .isEqualTo(exactly);
        }
    }

    @Test
    void twoFractionsHaveTheSameDecimalOnlyWhenTheyAreEqual() {
        Random random = new Random(2);
        for (int i = 0; i < 50_000; i++) {
            Ratio a = new Ratio(number(random, 15), number(random, 15).abs().add(BigDecimal.ONE));
            Ratio b = random.nextInt(3) == 0
                    ? new Ratio(
                            a.over().multiply(BigDecimal.valueOf(7)), a.under().multiply(BigDecimal.valueOf(7)))
                    : new Ratio(a.over().add(BigDecimal.ONE.movePointLeft(random.nextInt(4))), a.under());
            boolean equal = a.over().multiply(b.under()).compareTo(b.over().multiply(a.under())) == 0;
            assertThat(a.decimal().compareTo(b.decimal()) == 0).isEqualTo(equal);
        }
    }

    @Test
    void aFractionThatEndsIsItsDecimal() {
        assertThat(new Ratio(new BigDecimal("2376000"), new BigDecimal("660000")).decimal())
                .isEqualTo(new BigDecimal("3.6"));
        assertThat(new Ratio(new BigDecimal("1000"), BigDecimal.ONE).decimal()).isEqualTo(new BigDecimal("1000"));
    }

    @Test
    void aThirdIsAboveEveryDecimalBelowIt() {
        BigDecimal third = new Ratio(BigDecimal.ONE, new BigDecimal("3")).decimal();
        assertThat(third)
                .isGreaterThan(new BigDecimal("0." + "3".repeat(40)))
                .isLessThan(new BigDecimal("0." + "3".repeat(39) + "4"));
        BigDecimal minus = new Ratio(BigDecimal.ONE.negate(), new BigDecimal("3")).decimal();
        assertThat(minus)
                .isLessThan(new BigDecimal("-0." + "3".repeat(40)))
                .isGreaterThan(new BigDecimal("-0." + "3".repeat(39) + "4"));
    }

    @Test
    void aLineIsExactAtBothEndsAndHalfway() {
        BigDecimal from = new BigDecimal("3.5");
        BigDecimal to = new BigDecimal("4.0");
        assertThat(Ratio.between(from, to, 0, 4).decimal()).isEqualByComparingTo(from);
        assertThat(Ratio.between(from, to, 1, 4).decimal()).isEqualByComparingTo("3.625");
        assertThat(Ratio.between(from, to, 4, 4).decimal()).isEqualByComparingTo(to);
    }

    @Test
    void aHalfIsRoundedDownAndJustOverAHalfUp() {
        assertThat(new Ratio(new BigDecimal("3"), new BigDecimal("2")).rounded(RoundingMode.HALF_DOWN))
                .isEqualByComparingTo("1");
        assertThat(new Ratio(new BigDecimal("3.0000000001"), new BigDecimal("2")).rounded(RoundingMode.HALF_DOWN))
                .isEqualByComparingTo("2");
    }

    @Test
    void aRatioOverNothingIsNone() {
        assertThatThrownBy(() -> new Ratio(BigDecimal.ONE, BigDecimal.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    private static BigDecimal number(Random random, int digits) {
        BigInteger unscaled = new BigInteger(1 + random.nextInt(49), random).mod(BigInteger.TEN.pow(digits));
        return new BigDecimal(random.nextBoolean() ? unscaled : unscaled.negate(), random.nextInt(8));
    }
}
