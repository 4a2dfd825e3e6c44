package cn.duibiao.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One numeral of a text.
 *
 * @param offset 0-based, in code points of the text
 * @param length in code points
 * @param text as it stands there: 46525万, 九十, 2025年, 40%
 * @param number its value with 万 and 亿 multiplied out, that of 40% being 40; null where it has none that is certain
 * @param date for years and dates: 2025, 2025-06, 2025-06-08, 2025-H1, 2025-Q3, without the year --06 or H1; else null
 * @param unit what follows and says what is counted: %, ‰, 百分点, /10万, or the measure word (个, 人); empty where there is
 *     none
 * @param word the word of the lexicon that it is part of; null where it is none
 */
public record Numeral(
        int offset, int length, String text, Kind kind, BigDecimal number, String date, String unit, String word) {
    public Numeral {
        Objects.requireNonNull(text);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(unit);
    }

    public int end() {
        return offset + length;
    }

    /** The date, or the number in plain digits; null where it has neither. */
    public String value() {
        return date != null ? date : number == null ? null : number.toPlainString();
    }

    boolean within(int from, int to) {
        return offset >= from && end() <= to;
    }

    /** It names this day: by its year, month, quarter or half. */
    boolean dates(LocalDate day) {
        if (date == null) {
            return false;
        }
        String whole = day.toString();
        boolean lastOfMonth = day.plusDays(1).getDayOfMonth() == 1;
        int month = day.getMonthValue();
        String half = month == 6 ? "H1" : month == 12 ? "H2" : "-";
        String quarter = month % 3 == 0 ? "Q" + month / 3 : "-";
        return whole.equals(date)
                || date.length() == 4 && whole.startsWith(date + "-")
                || date.length() == 7 && whole.startsWith(date + "-") && lastOfMonth
                || lastOfMonth
                        && (date.equals(half)
                                || date.equals(quarter)
                                || date.equals(day.getYear() + "-" + half)
                                || date.equals(day.getYear() + "-" + quarter)
                                || date.equals("--" + whole.substring(5, 7)))
                || date.equals("--" + whole.substring(5));
    }

    Numeral as(Kind other) {
        return new Numeral(offset, length, text, other, number, date, unit, word);
    }

    Numeral as(Kind other, BigDecimal otherNumber, String otherUnit) {
        return new Numeral(offset, length, text, other, otherNumber, date, otherUnit, word);
    }

    Numeral partOf(String aWord) {
        return new Numeral(offset, length, text, Kind.WORD, number, date, unit, aWord);
    }
}
