package cn.duibiao.ledger;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers in Chinese digits: 二十八, 两百, 一万二, 二〇二三, 叁拾, 半. */
final class ChineseNumber {
    /** In simplified characters; {@link PlainText} turns the traditional ones into these. */
    static final String DIGITS = "〇零一二三四五六七八九十百千万亿两半廿卅壹贰叁肆伍陆柒捌玖拾佰仟";

    private static final String ONES = "零一二三四五六七八九";
    private static final Pattern SECTION =
            Pattern.compile("零?(?:([一二三四五六七八九]?)千)?零?(?:([一二三四五六七八九]?)百)?零?(?:([一二三四五六七八九]?)十)?零?([一二三四五六七八九]?)");

    private ChineseNumber() {}

    static boolean isDigit(int c) {
        return DIGITS.indexOf(c) >= 0;
    }

    /** The number, or null where the digits stand together without being one: 三四, 八五, 一二三. */
    static BigDecimal parse(String digits) {
        String s = plain(digits);
        if (s.equals("半") || s.equals("一半")) {
            return new BigDecimal("0.5");
        }
        int point = s.indexOf('点');
        if (point >= 0) {
            BigDecimal whole = parse(s.substring(0, point));
            return whole == null ? null : new BigDecimal(whole.toPlainString() + "." + ones(s.substring(point + 1)));
        }
        if (s.matches("[零一二三四五六七八九]+") && (s.length() == 1 || s.length() == 4 || s.indexOf('零') > 0 || s.equals("零"))) {
            return new BigDecimal(ones(s));
        }
        return scaled(s, '亿', 8);
    }

    private static BigDecimal scaled(String s, char mark, int power) {
        int at = s.lastIndexOf(mark);
        if (at < 0) {
            return mark == '亿' ? scaled(s, '万', 4) : section(s);
        }
        BigDecimal left = at == 0 ? BigDecimal.ONE : scaled(s.substring(0, at), mark, power);
        String rest = s.substring(at + 1);
        BigDecimal right = rest.isEmpty()
                ? BigDecimal.ZERO
                : rest.matches("[一二三四五六七八九]")
                        // 一万二 is 12000
                        ? new BigDecimal(ones(rest)).scaleByPowerOfTen(power - 1)
                        : mark == '亿' ? scaled(rest, '万', 4) : section(rest);
        return left == null || right == null
                ? null
                : plainly(left.scaleByPowerOfTen(power).add(right));
    }

    /** Up to 9999. */
    private static BigDecimal section(String s) {
        Matcher m = SECTION.matcher(s);
        if (s.isEmpty() || !m.matches()) {
            return null;
        }
        int total = 0;
        int[] worth = {1000, 100, 10};
        for (int i = 0; i < 3; i++) {
            if (m.group(i + 1) != null) {
                total += worth[i] * (m.group(i + 1).isEmpty() ? 1 : ONES.indexOf(m.group(i + 1)));
            }
        }
        int last = m.group(4).isEmpty() ? 0 : ONES.indexOf(m.group(4));
        boolean colloquial = s.matches(".*[百千][一二三四五六七八九]"); // 一百二 is 120
        return BigDecimal.valueOf(total + last * (colloquial ? s.charAt(s.length() - 2) == '千' ? 100L : 10L : 1L));
    }

    private static BigDecimal plainly(BigDecimal n) {
        return n.scale() < 0 ? n.setScale(0) : n;
    }

    private static String ones(String s) {
        StringBuilder digits = new StringBuilder();
        s.chars().forEach(c -> digits.append(ONES.indexOf(c)));
        return digits.toString();
    }

    private static String plain(String s) {
        String from = "〇两壹贰叁肆伍陆柒捌玖拾佰仟";
        String to = "零二一二三四五六七八九十百千";
        StringBuilder plain = new StringBuilder();
        for (char c : s.toCharArray()) {
            int at = from.indexOf(c);
            plain.append(at < 0 ? c : to.charAt(at));
        }
        return plain.toString().replace("廿", "二十").replace("卅", "三十");
    }
}
