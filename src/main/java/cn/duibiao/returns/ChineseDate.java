package cn.duibiao.returns;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day or a month in Chinese numerals: 二〇二四年六月三十日, 二〇二四年六月. */
final class ChineseDate {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Pattern CHINESE =
            Pattern.compile("([〇○零Ｏ一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月(?:([一二三四五六七八九十廿卅]{1,3})[日号]?)?");

    private ChineseDate() {}

    /** 2024年6月30日; any other text as it is. */
    static String arabic(String text) {
        Matcher chinese = CHINESE.matcher(text);
        if (!chinese.matches()) {
            return text;
        }
        StringBuilder year = new StringBuilder();
        for (char c : chinese.group(1).toCharArray()) {
            year.append(Math.max(0, DIGITS.indexOf(c)));
        }
        String day = chinese.group(3) == null ? "" : number(chinese.group(3)) + "日";
        return year + "年" + number(chinese.group(2)) + "月" + day;
    }

    /** 三十一 is 31, 十 is 10, 廿五 is 25; what is no number below 100 is 99, which no calendar has. */
    private static int number(String chinese) {
        String tens = chinese.replace("廿", "二十").replace("卅", "三十");
        int ten = tens.indexOf('十');
        if (ten < 0) {
            return tens.length() == 1 ? DIGITS.indexOf(tens) : 99;
        }
        String before = tens.substring(0, ten);
        String behind = tens.substring(ten + 1);
        if (before.length() > 1 || behind.length() > 1 || behind.equals("十")) {
            return 99;
        }
        return (before.isEmpty() ? 1 : DIGITS.indexOf(before)) * 10 + (behind.isEmpty() ? 0 : DIGITS.indexOf(behind));
    }
}
