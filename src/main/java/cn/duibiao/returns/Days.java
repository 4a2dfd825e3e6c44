package cn.duibiao.returns;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a day: a date cell, or one of the ways in which a day is written. */
final class Days {
    private static final Pattern WRITTEN = Pattern.compile(
            "([0-9]{4})(?:年([0-9]{1,2})月([0-9]{1,2})[日号]?|([-./])([0-9]{1,2})\\4([0-9]{1,2})|([0-9]{2})([0-9]{2}))(?:[T ]?0{1,2}:00(?::00)?)?");

    private Days() {}

    /** Looks like a day, whether or not the calendar has it: 2024年2月30日. */
    static boolean looksLikeDay(Cell cell) {
        return cell.date() != null || WRITTEN.matcher(text(cell)).matches();
    }

    /** Empty for what is no day of the calendar. */
    static Optional<LocalDate> read(Cell cell) {
        if (cell.date() != null) {
            return Optional.of(cell.date());
        }
        Matcher day = WRITTEN.matcher(text(cell));
        if (!day.matches()) {
            return Optional.empty();
        }
        int shape = day.group(2) != null ? 2 : day.group(5) != null ? 5 : 7;
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(day.group(1)),
                    Integer.parseInt(day.group(shape)),
                    Integer.parseInt(day.group(shape + 1))));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    private static String text(Cell cell) {
        BigDecimal number = cell.number();
        String text = number != null ? number.toPlainString() : Spelling.narrow(cell.raw());
        return text.replaceAll("(?<=[年月./-]) +| +(?=[年月日./-])", "");
    }
}
