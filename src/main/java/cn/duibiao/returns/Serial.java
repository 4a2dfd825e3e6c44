package cn.duibiao.returns;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/** Excel's count of days: 1 is 1 January 1900, or 2 January 1904; what stands behind the point is the time of day. */
final class Serial {
    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate START_1904 = LocalDate.of(1904, 1, 1);

    /** 31 December 9999, the last day that Excel knows. */
    private static final int LAST = 2_958_465;

    /** Excel counts a 29 February 1900. */
    private static final int NO_SUCH_DAY = 60;

    /** Half a millisecond before midnight is the next day. */
    private static final double ROUNDING = 0.5 / 86_400_000;

    private Serial() {}

    /** Null for what is no day that Excel knows. */
    static LocalDate date(double serial, boolean from1904) {
        if (!(serial >= 0 && serial < LAST + 1)) {
            return null;
        }
        int day = (int) Math.floor(serial + ROUNDING);
        if (from1904) {
            return START_1904.plusDays(day);
        }
        return BEFORE_1900.plusDays(day > NO_SUCH_DAY ? day - 1 : day);
    }

    /** The count of an ISO date, with or without a time; −1 for what is none or lies before the first. */
    static long of(String iso, boolean from1904) {
        try {
            LocalDate date = iso.indexOf('T') < 0
                    ? LocalDate.parse(iso)
                    : LocalDateTime.parse(iso.endsWith("Z") ? iso.substring(0, iso.length() - 1) : iso)
                            .toLocalDate();
            if (from1904) {
                return Math.max(-1, ChronoUnit.DAYS.between(START_1904, date));
            }
            long day = ChronoUnit.DAYS.between(BEFORE_1900, date);
            return Math.max(-1, day >= NO_SUCH_DAY ? day + 1 : day);
        } catch (DateTimeParseException e) {
            return -1;
        }
    }
}
