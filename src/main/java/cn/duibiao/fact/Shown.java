package cn.duibiao.fact;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the number that a sheet displays, to hold it against the number that the cell stores (显示与实存不一致). */
final class Shown {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9][0-9,]*(\\.[0-9]+)?");

    private Shown() {}

    /** Digits behind the point of the displayed number; those of {@code stored} where nothing readable is displayed. */
    static int places(String shown, BigDecimal stored) {
        BigDecimal number = number(shown);
        return Math.max(0, (number == null ? stored : number).scale());
    }

    /** Whether {@code shown} begins with a number that is not {@code stored}; a text without a number never differs. */
    static boolean differs(String shown, BigDecimal stored) {
        BigDecimal number = number(shown);
        return number != null && number.compareTo(stored) != 0;
    }

    private static BigDecimal number(String shown) {
        if (shown == null) {
            return null;
        }
        Matcher number =
                NUMBER.matcher(Normalizer.normalize(shown, Normalizer.Form.NFKC).strip());
        return number.lookingAt() ? new BigDecimal(number.group().replace(",", "")) : null;
    }
}
