package cn.duibiao.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Finds every numeral of a text by itself, in any text. What is a numeral, and what is not (双, 几, 首, 甲), is listed in
 * docs/ledger.md.
 */
public final class NumeralScanner {
    private final int[] source;
    private final PlainText plain;
    private final ListNumbers lists;
    private final Surroundings around;
    private final Matcher[] matchers;
    private final List<Numeral> found = new ArrayList<>();

    private NumeralScanner(String text) {
        this.source = text.codePoints().toArray();
        this.plain = PlainText.of(text);
        this.lists = new ListNumbers(plain);
        this.around = new Surroundings(plain, lists);
        this.matchers = Arrays.stream(Shape.values())
                .map(s -> s.pattern().matcher(plain.text()).useTransparentBounds(true))
                .toArray(Matcher[]::new);
    }

    /** In the order of the text; no two overlap. */
    public static List<Numeral> scan(String text) {
        return new NumeralScanner(text).scan();
    }

    private List<Numeral> scan() {
        int i = 0;
        while (i < plain.text().length()) {
            i = mayBegin(plain.charAt(i)) ? Math.max(i + 1, read(i)) : i + 1;
        }
        return Ranges.joined(found, plain);
    }

    private static boolean mayBegin(char c) {
        return Character.isDigit(c)
                || ChineseNumber.isDigit(c)
                || "[(上下第星礼周IVX".indexOf(c) >= 0
                || Character.getType(c) == Character.OTHER_NUMBER
                || Character.getType(c) == Character.LETTER_NUMBER;
    }

    /** Reads the numeral that begins here, if one does; gives the place behind it. */
    private int read(int from) {
        for (Shape shape : Shape.values()) {
            Matcher m = matchers[shape.ordinal()].region(from, plain.text().length());
            if (m.lookingAt()) {
                int end = read(shape, m, from);
                if (end > from) {
                    return end;
                }
            }
        }
        return from;
    }

    private int read(Shape shape, Matcher m, int from) {
        int to = m.end();
        switch (shape) {
            case DOCUMENT -> add(from, to, Kind.DOCUMENT, null, null);
            case ISO_DATE -> add(from, to, Kind.DATE, null, WrittenDate.iso(m));
            case DATE -> {
                String date = WrittenDate.withYear(m);
                add(from, to, date.length() == 4 ? Kind.YEAR : Kind.DATE, null, date);
            }
            case YEAR -> {
                boolean said = plain.text().startsWith("年", to);
                add(from, said ? to + 1 : to, Kind.YEAR, null, m.group());
                return said ? to + 1 : to;
            }
            case MONTH -> add(from, to, Kind.DATE, null, WrittenDate.month(m));
            case HALF_YEAR -> add(from, to, Kind.DATE, null, WrittenDate.half(m.group(1)));
            case QUARTER -> add(from, to, Kind.DATE, null, WrittenDate.quarter(m.group(1)));
            case WEEKDAY -> add(to - 1, to, Kind.DATE, null, null);
            case TIME -> add(from, to, Kind.TIME, null, null);
            case CODE -> add(from, to, Kind.CODE, null, null);
            case PART_IN_CHINESE -> part(m, from, to);
            case ARABIC -> {
                return arabic(m, from, to);
            }
            case FIVE_YEARS -> add(from, to, Kind.FIVE_YEARS, null, null);
            case CHINESE -> {
                return chinese(from, to);
            }
            case ROMAN -> add(from, to, Kind.NUMBER, SpecialDigits.roman(m.group()), null);
            case OTHER -> other(from, to);
            default -> throw new IllegalStateException(shape.name());
        }
        return to;
    }

    /** 百分之八十, 三分之一. */
    private void part(Matcher m, int from, int to) {
        BigDecimal n = WrittenDate.number(m.group(2));
        switch (m.group(1)) {
            case "百" -> add(from, to, Kind.PERCENT, n, null, "%");
            case "千" -> add(from, to, Kind.PERMILLE, n, null, "‰");
            default -> add(from, to, Kind.FRACTION, null, null);
        }
    }

    private int arabic(Matcher m, int from, int to) {
        int point = lists.itemsPoint(from, to);
        if (point > 0) {
            BigDecimal item = new BigDecimal(plain.text().substring(from, point));
            if (lists.take(from, point, item)) {
                add(from, point, Kind.LIST, item, null);
                return point;
            }
        }
        BigDecimal n = new BigDecimal(m.group(1).replace(",", ""));
        if (m.group(2) != null) {
            BigDecimal times = ChineseNumber.parse(m.group(2).strip());
            n = plainly(n.multiply(times));
        }
        if (m.group(3) != null) {
            String sign = m.group(3).strip();
            add(from, to, sign.equals("%") ? Kind.PERCENT : Kind.PERMILLE, n, null, sign);
        } else {
            counted(from, to, n);
        }
        return to;
    }

    private int chinese(int from, int to) {
        String digits = plain.text().substring(from, to);
        if (digits.length() == 1 && "陆伍拾肆".contains(digits)) {
            return to; // 队伍, 大陆: a numeral only beside others
        }
        String word = Words.around(plain, from, to);
        BigDecimal n = ChineseNumber.parse(digits);
        if (word == null && n == null && digits.length() > 1) {
            // 统一二级医院: the word ends within the run
            String first = Words.around(plain, from, from + 1);
            if (first != null && !first.startsWith(digits.substring(0, 1))) {
                found.add(numeral(from, from + 1, Kind.WORD, null, null, "").partOf(first));
                return from + 1;
            }
        }
        if (word != null) {
            found.add(numeral(from, to, Kind.WORD, null, null, "").partOf(word));
            return to;
        }
        if (plain.charAt(to) == '%' || plain.charAt(to) == '‰') {
            String sign = String.valueOf(plain.charAt(to));
            add(from, to + 1, sign.equals("%") ? Kind.PERCENT : Kind.PERMILLE, n, null, sign);
            return to + 1;
        }
        counted(from, to, n);
        return to;
    }

    /** A number, told by what stands around it. */
    private void counted(int from, int to, BigDecimal n) {
        add(from, to, around.kind(from, to, n), n, null);
    }

    private void other(int from, int to) {
        char c = plain.charAt(from);
        if (SpecialDigits.raised(c) && "mM米".indexOf(plain.charAt(from - 1)) >= 0) {
            String unit = plain.text().substring(from - 1, to); // m²
            found.add(numeral(from, to, Kind.WORD, null, null, "").partOf(unit));
        } else if (SpecialDigits.fraction(c)) {
            add(from, to, Kind.FRACTION, null, null);
        } else {
            BigDecimal n = SpecialDigits.value(c);
            add(from, to, lists.take(from, to, n) ? Kind.LIST : Kind.NUMBER, n, null);
        }
    }

    private void add(int from, int to, Kind kind, BigDecimal n, String date) {
        add(from, to, kind, n, date, date == null ? around.unit(to) : "");
    }

    private void add(int from, int to, Kind kind, BigDecimal n, String date, String unit) {
        found.add(numeral(from, to, kind, n, date, unit));
    }

    private Numeral numeral(int from, int to, Kind kind, BigDecimal n, String date, String unit) {
        int begin = plain.at()[from];
        int end = plain.endOf(to);
        return new Numeral(begin, end - begin, new String(source, begin, end - begin), kind, n, date, unit, null);
    }

    private static BigDecimal plainly(BigDecimal n) {
        BigDecimal plain = n.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
