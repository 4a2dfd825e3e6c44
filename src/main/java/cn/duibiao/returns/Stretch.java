package cn.duibiao.returns;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A text that gives a month, a quarter, a half or a whole year where a day is asked. */
final class Stretch {
    /** 2024年6月, 2024.6, 2024/06, 202406. */
    private static final Pattern MONTH =
            Pattern.compile("([0-9]{4})(?:年([0-9]{1,2})月份?(?:底|末|初|中旬|上旬|下旬)?|[-./]([0-9]{1,2})|(0[1-9]|1[0-2]))");
    /** 2024年, 2024年底, 2024年上半年, 2024年第三季度, 24年6月底: a stretch of time. */
    private static final Pattern STRETCH = Pattern.compile(
            "(20)?([0-9]{2})(?:年度?(?:([上下])半年|第?([一二三四1-4])季度|([0-9]{1,2})月份?|(年?[底末]))?|[Qq]([1-4]))(?:[底末初]|[上中下]旬)?");

    private Stretch() {}

    /** Its first and its last day; none where it is something else, or no month of the calendar. */
    static List<LocalDate> of(String text) {
        Matcher m = MONTH.matcher(text);
        if (!m.matches()) {
            return longer(text);
        }
        int month = Stream.of(m.group(2), m.group(3), m.group(4))
                .filter(Objects::nonNull)
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElseThrow();
        return days(Integer.parseInt(m.group(1)), month, 1);
    }

    private static List<LocalDate> longer(String text) {
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
        return days(year, first, months);
    }

    private static List<LocalDate> days(int year, int month, int months) {
        if (month < 1 || month > 12) {
            return List.of();
        }
        LocalDate from = LocalDate.of(year, month, 1);
        return List.of(from, from.plusMonths(months).minusDays(1));
    }
}
