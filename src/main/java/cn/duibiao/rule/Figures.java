package cn.duibiao.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as users see them. */
public final class Figures {
    private static final int SHOWN_DIGITS = 4;

    private Figures() {}

    /** Without superfluous zeros; one that has no end, or is longer than four digits behind the point, is rounded and marked ≈. */
    public static String shown(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        if (stripped.scale() <= SHOWN_DIGITS) {
            return plain(stripped);
        }
        BigDecimal rounded = number.setScale(SHOWN_DIGITS, RoundingMode.HALF_UP);
        return "≈" + plain(rounded.stripTrailingZeros());
    }

    private static String plain(BigDecimal stripped) {
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
