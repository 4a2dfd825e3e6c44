package cn.duibiao.returns;

import cn.duibiao.plan.Period;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
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

    /** 5/6/2024: the day first or the month. */
    private static final Pattern YEAR_LAST = Pattern.compile("([0-9]{1,2})([-./])([0-9]{1,2})\\2([0-9]{4})" + MIDNIGHT);

    /** Serial numbers of days from 2000 to 2050, as a cell without a format of dates shows them. */
    private static final BigDecimal EARLIEST = BigDecimal.valueOf(36526);

    private static final BigDecimal LATEST = BigDecimal.valueOf(55153);

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

    /** The first and the last day that it can mean: of a stretch of time, or of a day and a month in either order; else none. */
    static List<LocalDate> several(Cell cell) {
        if (cell.date() != null || read(cell).isPresent()) {
            return List.of();
        }
        List<LocalDate> either = yearLast(cell);
        return either.isEmpty() ? Stretch.of(text(cell)) : either;
    }

    /**
     * The text can be no day of something that is done by then: 拟于9月完成, or 12月底 in a quarter that ends before, which
     * may also be last year's.
     */
    static boolean isToCome(Cell cell, Period period) {
        return cell.date() == null && cell.number() == null && ToCome.isIn(text(cell), period);
    }

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
        return ChineseDate.arabic(text.replaceAll("(?<=[年月./-]) +| +(?=[年月日号./-])", ""));
    }
}
