package cn.duibiao.returns;

import cn.duibiao.plan.Period;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The quarter that a text of a return's head names. */
final class QuarterText {
    private static final Pattern QUARTER = Pattern.compile("[0-9]{4}(?:[Qq][1-4]|年?第?[1-4一二三四]季度?|年(?:上半年|全年))");

    /** 截至2024年6月底, 2024年6月30日, 2024年4-6月, 2024.6, 2024/6/30: what ends with a quarter. */
    private static final Pattern TO_MONTH = Pattern.compile(
            "(?:截[至止]到?|至|到)?([0-9]{4})(?:年(?:(10|[1-9])月?份?[-—–~至到])?(1?[0-9])月份?|[-./]0?(1?[0-9])(?:(?=[-./])|$))(?:底|末|(?:[-./]|)(3[01]|[12][0-9]|0?[1-9])日?)?止?");

    private static final Pattern MONTHS = Pattern.compile("([0-9]{4})年1(?:月?份?)[-—–~至到](3|6|9|12)月份?");

    private QuarterText() {}

    /** Empty where it names none, or several. */
    static Optional<Period> read(String text) {
        String bare = bare(text);
        Optional<Period> whole = Period.parse(bare);
        if (whole.isPresent()) {
            return whole;
        }
        Matcher months = MONTHS.matcher(bare);
        if (months.find()) {
            return Optional.of(new Period(Integer.parseInt(months.group(1)), Integer.parseInt(months.group(2)) / 3));
        }
        Optional<Period> ending = ending(bare);
        if (ending.isPresent()) {
            return ending;
        }
        List<Period> within = QUARTER.matcher(bare)
                .results()
                .flatMap(m -> Period.parse(m.group()).stream())
                .distinct()
                .toList();
        return within.size() == 1 ? Optional.of(within.get(0)) : Optional.empty();
    }

    /** 2024.6 in a text that is nothing else. A month within a quarter, or a day before its last, is no quarter. */
    private static Optional<Period> ending(String bare) {
        Matcher m = TO_MONTH.matcher(bare);
        if (!m.matches()) {
            return Optional.empty();
        }
        int month = Integer.parseInt(m.group(3) != null ? m.group(3) : m.group(4));
        if (month < 1 || month > 12 || month % 3 != 0) {
            return Optional.empty();
        }
        Period period = new Period(Integer.parseInt(m.group(1)), month / 3);
        boolean day = m.group(5) == null
                || Integer.parseInt(m.group(5)) == period.end().getDayOfMonth();
        boolean from = m.group(2) == null || m.group(2).equals("1") || Integer.parseInt(m.group(2)) == month - 2;
        return day && from ? Optional.of(period) : Optional.empty();
    }

    /** A title with it speaks of a quarter, or of the months to its end; 2024.6 alone may be anything. */
    static boolean isIn(String text) {
        String bare = bare(text);
        return QUARTER.matcher(bare).find()
                || MONTHS.matcher(bare).find()
                || bare.startsWith("截") && ending(bare).isPresent();
    }

    private static String bare(String text) {
        return Spelling.narrow(text).replace(" ", "");
    }
}
