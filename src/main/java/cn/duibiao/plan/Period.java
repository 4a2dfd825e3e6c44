package cn.duibiao.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter: what a return is for. The state is assessed at its last day.
 *
 * @param year calendar year
 * @param quarter 1 to 4
 */
public record Period(int year, int quarter) implements Comparable<Period> {
    private static final String ORDINALS = "一二三四";
    private static final Pattern CODE = Pattern.compile("(\\d{4})\\s*[Qq]([1-4])");
    private static final Pattern WORDS =
            Pattern.compile("(\\d{4})年?\\s*(?:第\\s*)?([1-4一二三四])\\s*季度?(?:末)?|(\\d{4})年\\s*(上半年|半年|全年|年度|年末|年底)");

    public Period {
        if (year < 1000 || year > 9999 || quarter < 1 || quarter > 4) {
            throw new IllegalArgumentException("no such quarter: " + year + "Q" + quarter);
        }
    }

    /** The quarter that a day lies in. */
    public static Period of(LocalDate day) {
        return new Period(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    /** Reads 2024Q2, 2024年第二季度, 2024年2季度, 2024年上半年, 2024年全年; anything else is empty. */
    public static Optional<Period> parse(String text) {
        String clean = text.strip();
        Matcher code = CODE.matcher(clean);
        if (code.matches()) {
            return Optional.of(new Period(Integer.parseInt(code.group(1)), Integer.parseInt(code.group(2))));
        }
        Matcher words = WORDS.matcher(clean);
        if (!words.matches()) {
            return Optional.empty();
        }
        if (words.group(1) != null) {
            String q = words.group(2);
            int quarter = ORDINALS.contains(q) ? ORDINALS.indexOf(q) + 1 : Integer.parseInt(q);
            return Optional.of(new Period(Integer.parseInt(words.group(1)), quarter));
        }
        int quarter = words.group(4).endsWith("半年") ? 2 : 4;
        return Optional.of(new Period(Integer.parseInt(words.group(3)), quarter));
    }

    public LocalDate start() {
        return LocalDate.of(year, quarter * 3 - 2, 1);
    }

    public LocalDate end() {
        return start().plusMonths(3).minusDays(1);
    }

    public Period next() {
        return plus(1);
    }

    /** The quarter {@code quarters} later (earlier, when negative). */
    public Period plus(int quarters) {
        int index = index() + quarters;
        return new Period(Math.floorDiv(index, 4), Math.floorMod(index, 4) + 1);
    }

    /** Quarters from this one to {@code later}; negative when it is earlier. */
    public int quartersUntil(Period later) {
        return later.index() - index();
    }

    private int index() {
        return year * 4 + quarter - 1;
    }

    /** 2024Q2. */
    public String code() {
        return year + "Q" + quarter;
    }

    /** 2024年第二季度. */
    public String label() {
        return year + "年第" + ORDINALS.charAt(quarter - 1) + "季度";
    }

    @Override
    public int compareTo(Period other) {
        return Integer.compare(index(), other.index());
    }

    @Override
    public String toString() {
        return code();
    }
}
