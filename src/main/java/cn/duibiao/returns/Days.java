package cn.duibiao.returns;

import cn.duibiao.plan.Period;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a day: a date cell, or one of the ways in which a day is written. */
final class Days {
    private static final String MIDNIGHT = "(?:[T ]?0{1,2}:00(?::00)?)?";
    private static final Pattern WRITTEN = Pattern.compile(
            "([0-9]{4})(?:年([0-9]{1,2})月([0-9]{1,2})[日号]?|([-./])([0-9]{1,2})\\4([0-9]{1,2})|([0-9]{2})([0-9]{2}))"
                    + MIDNIGHT);
    /** 2024年6月, 2024.6, 2024/06, 202406. */
    private static final Pattern MONTH =
            Pattern.compile("([0-9]{4})(?:年([0-9]{1,2})月份?(?:底|末|初|中旬|上旬|下旬)?|[-./]([0-9]{1,2})|(0[1-9]|1[0-2]))");
    /** 2024年, 2024年底, 2024年上半年, 2024年第三季度, 24年6月底: a stretch of time. */
    private static final Pattern STRETCH = Pattern.compile(
            "(20)?([0-9]{2})(?:年度?(?:([上下])半年|第?([一二三四1-4])季度|([0-9]{1,2})月份?|(年?[底末]))?|[Qq]([1-4]))(?:[底末初]|[上中下]旬)?");
    /** What is still to come, in words. */
    private static final Pattern TO_COME = Pattern.compile(".*(拟|预计|预期|计划|力争|争取|将于|待|尚未|未完|未定).*", Pattern.DOTALL);
    /** 6月30日, 12月底: of which year is not said. */
    private static final Pattern WITHOUT_YEAR =
            Pattern.compile("(?:([0-9]{1,2})月(?:份|[0-9]{1,2}[日号]|[底末初]|[上中下]旬)?|(年底|年末|[上下]半年|第?[一二三四]季度)[底末]?)");

    /** 5/6/2024: the day first or the month. */
    private static final Pattern YEAR_LAST = Pattern.compile("([0-9]{1,2})([-./])([0-9]{1,2})\\2([0-9]{4})" + MIDNIGHT);

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Pattern CHINESE =
            Pattern.compile("([〇○零Ｏ一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月(?:([一二三四五六七八九十廿卅]{1,3})[日号]?)?");

    private Days() {}

    /** Looks like a day, whether or not the calendar has it: 2024年2月30日. */
    static boolean looksLikeDay(Cell cell) {
        return cell.date() != null || WRITTEN.matcher(text(cell)).matches();
    }

    /** Empty for what is no day of the calendar, or could be several. */
    static Optional<LocalDate> read(Cell cell) {
        if (cell.date() != null) {
            return Optional.of(cell.date());
        }
        Matcher day = WRITTEN.matcher(text(cell));
        if (day.matches()) {
            int shape = day.group(2) != null ? 2 : day.group(5) != null ? 5 : 7;
            return day(day.group(1), day.group(shape), day.group(shape + 1));
        }
        List<LocalDate> both = yearLast(cell);
        return both.size() == 1 ? Optional.of(both.get(0)) : Optional.empty();
    }

    /** The first and the last day that it can mean: of a month, or of a day and a month in either order; else none. */
    static List<LocalDate> several(Cell cell) {
        if (cell.date() != null || read(cell).isPresent()) {
            return List.of();
        }
        Matcher month = MONTH.matcher(text(cell));
        if (month.matches()) {
            String of = Stream.of(month.group(2), month.group(3), month.group(4))
                    .filter(m -> m != null)
                    .findFirst()
                    .orElseThrow();
            return day(month.group(1), of, "1")
                    .map(d -> List.of(d, YearMonth.from(d).atEndOfMonth()))
                    .orElse(List.of());
        }
        List<LocalDate> either = yearLast(cell);
        return either.isEmpty() ? stretch(text(cell)) : either;
    }

    /** The first and the last day of 2024年, 2024年上半年, 2024年第三季度, 24年6月底. */
    private static List<LocalDate> stretch(String text) {
        Matcher m = STRETCH.matcher(text);
        if (!m.matches()) {
            return List.of();
        }
        int year = 2000 + Integer.parseInt(m.group(2));
        String quarter = m.group(4) != null ? m.group(4) : m.group(7);
        int first = 1;
        int months = 12;
        if (m.group(3) != null) {
            first = m.group(3).equals("上") ? 1 : 7;
            months = 6;
        } else if (quarter != null) {
            int of = "一二三四".indexOf(quarter);
            first = 3 * (of < 0 ? Integer.parseInt(quarter) - 1 : of) + 1;
            months = 3;
        } else if (m.group(5) != null || m.group(6) != null) {
            first = m.group(5) == null ? 12 : Integer.parseInt(m.group(5));
            months = 1;
        }
        if (first < 1 || first > 12) {
            return List.of();
        }
        LocalDate from = LocalDate.of(year, first, 1);
        return List.of(from, from.plusMonths(months).minusDays(1));
    }

    /**
     * The text can be no day of something that is done by then: 拟于9月完成, or 12月底 in a quarter that ends before, which
     * may also be last year's.
     */
    static boolean isToCome(Cell cell, Period period) {
        if (cell.date() != null || cell.number() != null) {
            return false;
        }
        String text = text(cell);
        if (TO_COME.matcher(text).matches()) {
            return true;
        }
        Matcher m = WITHOUT_YEAR.matcher(text);
        if (!m.matches()) {
            return false;
        }
        int last = m.group(1) != null
                ? Integer.parseInt(m.group(1))
                : m.group(2).startsWith("上")
                        ? 6
                        : m.group(2).endsWith("季度")
                                ? 3
                                        * ("一二三四"
                                                        .indexOf(m.group(2)
                                                                .replace("第", "")
                                                                .charAt(0))
                                                + 1)
                                : 12;
        return last > 3 * period.quarter();
    }

    /** Serial numbers of days from 2000 to 2050, as a cell without a format of dates shows them. */
    private static final BigDecimal EARLIEST = BigDecimal.valueOf(36526);

    private static final BigDecimal LATEST = BigDecimal.valueOf(55153);

    /** 45473 where a day is expected: the serial number of 2024-06-30. */
    static Optional<LocalDate> serial(Cell cell) {
        BigDecimal number = cell.kind() == Cell.Kind.NUMBER ? cell.number() : null;
        boolean day = number != null
                && number.scale() <= 0
                && number.compareTo(EARLIEST) >= 0
                && number.compareTo(LATEST) <= 0;
        return day ? Optional.ofNullable(cell.serial()) : Optional.empty();
    }

    private static List<LocalDate> yearLast(Cell cell) {
        Matcher m = YEAR_LAST.matcher(text(cell));
        if (!m.matches()) {
            return List.of();
        }
        return Stream.of(day(m.group(4), m.group(1), m.group(3)), day(m.group(4), m.group(3), m.group(1)))
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    private static String text(Cell cell) {
        BigDecimal number = cell.number();
        String text = number != null ? number.toPlainString() : Spelling.narrow(cell.raw());
        return arabic(text.replaceAll("(?<=[年月./-]) +| +(?=[年月日号./-])", ""));
    }

    /** 二〇二四年六月三十日 with Arabic digits; anything else as it is. */
    private static String arabic(String text) {
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
