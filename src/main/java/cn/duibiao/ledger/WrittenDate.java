package cn.duibiao.ledger;

import java.math.BigDecimal;
import java.util.regex.Matcher;

/** What the dates that {@link Shape} finds are, as {@link Numeral#date()} gives them. */
final class WrittenDate {

    private WrittenDate() {}

    static String iso(Matcher m) {
        return m.group(1) + "-" + two(m.group(3)) + "-" + two(m.group(4));
    }

    /** 2025年 and what follows it of half, quarter, month, day. */
    static String withYear(Matcher m) {
        String year = number(m.group(1)).toPlainString();
        if (m.group(2) != null) {
            return year + "-" + half(m.group(2));
        }
        if (m.group(3) != null) {
            return year + "-" + quarter(m.group(3));
        }
        String month = m.group(4) == null ? "" : "-" + two(m.group(4));
        return year + month + (m.group(5) == null ? "" : "-" + two(m.group(5)));
    }

    /** 6月, 6月8日. */
    static String month(Matcher m) {
        return "--" + two(m.group(1)) + (m.group(2) == null ? "" : "-" + two(m.group(2)));
    }

    /** 上半年, 下半年. */
    static String half(String which) {
        return which.equals("上") ? "H1" : "H2";
    }

    static String quarter(String which) {
        return "Q" + number(which).toPlainString();
    }

    /** In Arabic or Chinese digits. */
    static BigDecimal number(String digits) {
        return Character.isDigit(digits.charAt(0)) ? new BigDecimal(digits) : ChineseNumber.parse(digits);
    }

    private static String two(String digits) {
        int n = number(digits).intValueExact();
        return (n < 10 ? "0" : "") + n;
    }
}
