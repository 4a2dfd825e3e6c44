package cn.duibiao.returns;

import cn.duibiao.plan.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time that a column's header names: 截至2024年6月底, 1-6月, 二季度, 2023年.
 *
 * @param year null where it names none
 * @param month the last month, 1 to 12; null where it names none
 * @param alone of that month or quarter alone, not from 1 January on: 二季度, 4-6月, 6月
 */
record Until(Integer year, Integer month, boolean alone) {
    static final Until NEVER = new Until(null, null, false);

    private static final String YEAR = "(?:(20[0-9]{2})年?度?|([0-9]{2})年度?)?";
    private static final String MONTHS =
            "(?:([0-9]{1,2})月?份?[-—–~〜至到]([0-9]{1,2})月份?|([0-9]{1,2})月份?|(上半年|下半年|第?[一1](?:季度)?[-—–~〜至到]第?[二三四2-4]季度|前[一二三两]季度|第?[一二三四1-4]季度|[Qq][1-4])|(全年|年末|年底|年度))?";
    private static final Pattern TIME = Pattern.compile("(截[至止]到?|至|到)?" + YEAR + MONTHS + "([底末止](?!年))?");
    private static final String ORDINALS = "一二三四";
    private static final Memo<Until> HEADERS = new Memo<>(Until::read);

    /** A header's time, and what stands behind it: 1-6月累计完成 is 1-6月 and 累计完成. */
    record Cut(Until until, String rest) {}

    /** @param header without brackets; the rest is all of it where it begins with no time */
    static Cut cut(String header) {
        String text = Spelling.narrow(header).replace(" ", "");
        Matcher m = TIME.matcher(text);
        if (!m.lookingAt()) {
            return new Cut(NEVER, text);
        }
        Integer year = m.group(2) != null
                ? Integer.valueOf(m.group(2))
                : m.group(3) != null ? Integer.valueOf(2000 + Integer.parseInt(m.group(3))) : null;
        Integer month = month(m);
        if (year == null && month == null && m.group(8) == null) {
            return new Cut(NEVER, text);
        }
        String rest = text.substring(m.end());
        boolean upTo = m.group(1) != null || m.group(9) != null || rest.startsWith("累计");
        boolean begins = m.group(4) != null ? m.group(4).equals("1") : m.group(7) != null && isYearToDate(m.group(7));
        return new Cut(new Until(year, month, month != null && !upTo && !begins), rest);
    }

    private static boolean isYearToDate(String words) {
        return words.startsWith("前") || words.equals("上半年") || words.matches(".*[-—–~〜至到].*");
    }

    /** Null also for 全年 and 年末: the forms of the year are used in every quarter. */
    private static Integer month(Matcher m) {
        String number = m.group(5) != null ? m.group(5) : m.group(6);
        if (number != null) {
            int month = Integer.parseInt(number);
            return month >= 1 && month <= 12 ? month : null;
        }
        String words = m.group(7);
        if (words == null) {
            return null;
        }
        if (words.endsWith("半年")) {
            return words.startsWith("上") ? 6 : 12;
        }
        String last = words.replaceAll("[前第Qq]|季度$", "");
        char which = last.charAt(last.length() - 1);
        int quarter = which == '两' ? 2 : ORDINALS.indexOf(which) >= 0 ? ORDINALS.indexOf(which) + 1 : which - '0';
        return 3 * quarter;
    }

    /** The time that a header or its brackets name; NEVER where they name none. */
    static Until of(String header) {
        return HEADERS.of(header);
    }

    private static Until read(String header) {
        String narrow = Spelling.narrow(header);
        Until first = cut(narrow).until();
        Matcher brackets = BRACKETS.matcher(narrow);
        while (first.isNever() && brackets.find()) {
            first = cut(brackets.group(1)).until();
        }
        return first;
    }

    /** The header says nothing but a time: 2024年, 2024年6月末（万人）. */
    static boolean isAll(String header) {
        Cut cut = cut(Column.withoutBrackets(header));
        return !cut.until().isNever() && cut.rest().isEmpty();
    }

    private static final Pattern BRACKETS = Pattern.compile("[(\\[【〔]([^()\\[\\]【】〔〕]*)[)\\]】〕]");

    boolean isNever() {
        return year == null && month == null;
    }

    /** What an upper level of the header adds to it: 2024年 over 1-6月. */
    Until under(Until above) {
        boolean own = month != null;
        return new Until(year != null ? year : above.year, own ? month : above.month, own ? alone : above.alone);
    }

    /** The same year and month. */
    Until end() {
        return new Until(year, month, false);
    }

    /** The time ends with the quarter, as far as it says when. */
    boolean endsWith(Period period) {
        return (year == null || year == period.year()) && (month == null || month == 3 * period.quarter());
    }

    /** As told: 截至2024年6月, 3月, 2023年. */
    String words() {
        String of = year == null ? "" : year + "年";
        return month == null ? of : (alone ? "" : "截至") + of + month + "月";
    }
}
