package cn.duibiao.assess;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How far a value is from a figure it must reach or stay under.
 *
 * @param amount in the target's unit, positive, exact
 * @param shown the same with as many places as the value has in texts, so that value and gap there make up the figure
 * @param unit of {@code amount}: 个/千人, 个百分点
 * @param absolute the same in the numerator's unit, rounded up where that is whole; null where no denominator is known or
 *     the value is itself absolute
 * @param absoluteUnit 个托位
 */
public record Gap(BigDecimal amount, BigDecimal shown, String unit, BigDecimal absolute, String absoluteUnit) {

    /** What is countable in it: the absolute amount where there is one. */
    public BigDecimal countable() {
        return absolute != null ? absolute : amount;
    }

    public String countableUnit() {
        return absolute != null ? absoluteUnit : unit;
    }

    /** 0.15个，合99个托位. */
    public String words() {
        String text = Numbers.plain(shown) + unit;
        return absolute == null ? text : text + "，合" + Numbers.plain(absolute) + absoluteUnit;
    }

    /** 99个托位. */
    public String countableWords() {
        return Numbers.plain(absolute != null ? absolute : shown) + countableUnit();
    }

    /** Its part of a quarter, as fine as the gap itself is shown; rounded up, so that the quarters together suffice. */
    String eachWords(BigDecimal perQuarter) {
        int places = Math.max(0, shown.stripTrailingZeros().scale());
        BigDecimal each =
                absolute != null ? perQuarter : perQuarter.setScale(Math.max(2, places), RoundingMode.CEILING);
        return Numbers.plain(each) + countableUnit();
    }
}
