package cn.duibiao.assess;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as they stand in explanations. */
public final class Numbers {
    private static final int MOST_PLACES = 4;

    private Numbers() {}

    /** With thousands separators: 2,376; 0.15; rounded to four places where it is longer. */
    public static String plain(BigDecimal number) {
        BigDecimal shown = number.setScale(
                Math.min(MOST_PLACES, Math.max(0, number.stripTrailingZeros().scale())), RoundingMode.HALF_UP);
        return grouped(shown.stripTrailingZeros());
    }

    /**
     * A measured value beside the figure that it is held against: with at least as many places as the figure and two
     * where it has fractions, and with so many that it is not shown equal to a figure that it is not equal to.
     */
    public static String beside(BigDecimal value, BigDecimal figure) {
        int scale = value.stripTrailingZeros().scale();
        if (scale <= 0) {
            return grouped(value.setScale(0));
        }
        if (figure != null && value.compareTo(figure) == 0) {
            return plain(value);
        }
        int own = figure == null ? 0 : figure.stripTrailingZeros().scale();
        // A figure with an end of its own is written out; one that has none (a third of a schedule) sets no example.
        int least = own <= MOST_PLACES ? Math.max(2, own) : 2;
        for (int places = least; places < Math.min(scale, 12); places++) {
            BigDecimal shown = value.setScale(places, RoundingMode.HALF_UP);
            if (figure == null || Integer.signum(shown.compareTo(figure)) == Integer.signum(value.compareTo(figure))) {
                return grouped(shown);
            }
        }
        return grouped(value.setScale(Math.max(2, Math.min(scale, 12)), RoundingMode.HALF_UP));
    }

    /** How far apart the two are, in as many places as {@link #beside} gives {@code value}; never shown as nothing. */
    static BigDecimal apart(BigDecimal value, BigDecimal figure) {
        BigDecimal apart = value.subtract(figure).abs();
        int point = beside(value, figure).indexOf('.');
        int own = figure.stripTrailingZeros().scale();
        int places = Math.max(
                point < 0 ? 0 : beside(value, figure).length() - point - 1, own <= MOST_PLACES ? Math.max(0, own) : 2);
        // A half goes the way that the value's own does not, below a figure, and the same way above it.
        RoundingMode half = value.compareTo(figure) < 0 ? RoundingMode.HALF_DOWN : RoundingMode.HALF_UP;
        BigDecimal shown = apart.setScale(Math.min(places, Math.max(0, apart.scale())), half);
        return shown.signum() == 0 ? apart : shown;
    }

    private static String grouped(BigDecimal number) {
        BigDecimal value = number.scale() < 0 ? number.setScale(0) : number;
        String text = value.abs().toPlainString();
        int point = text.indexOf('.');
        String whole = point < 0 ? text : text.substring(0, point);
        String rest = point < 0 ? "" : text.substring(point);
        StringBuilder grouped = new StringBuilder(whole);
        for (int i = whole.length() - 3; i > 0; i -= 3) {
            grouped.insert(i, ',');
        }
        return (value.signum() < 0 ? "-" : "") + grouped + rest;
    }
}
