package cn.duibiao.ledger;

import java.math.BigDecimal;

/** Roman digits and the characters that Unicode calls numbers. */
final class SpecialDigits {

    private SpecialDigits() {}

    /** Of I, V and X. */
    static BigDecimal roman(String s) {
        int total = 0;
        for (int i = 0; i < s.length(); i++) {
            int here = worth(s.charAt(i));
            total += i + 1 < s.length() && here < worth(s.charAt(i + 1)) ? -here : here;
        }
        return BigDecimal.valueOf(total);
    }

    private static int worth(char roman) {
        return roman == 'I' ? 1 : roman == 'V' ? 5 : 10;
    }

    static boolean fraction(char c) {
        String name = Character.getName(c);
        return name != null && name.contains("FRACTION");
    }

    /** ² and ³, which after m make a unit. */
    static boolean raised(char c) {
        return c == '²' || c == '³';
    }

    /** Of ①, Ⅲ and also of ㈠ and ㊀, whose value Java does not know; null for others. */
    static BigDecimal value(char c) {
        if (c >= '㈠' && c <= '㈩') {
            return BigDecimal.valueOf(c - '㈠' + 1L);
        }
        if (c >= '㊀' && c <= '㊉') {
            return BigDecimal.valueOf(c - '㊀' + 1L);
        }
        int value = Character.getNumericValue(c);
        return value < 0 ? null : BigDecimal.valueOf(value);
    }
}
