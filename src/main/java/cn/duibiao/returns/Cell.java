package cn.duibiao.returns;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One cell that is not empty.
 *
 * @param row 0-based, as {@code column}
 * @param text of TEXT; 是 or 否 of TRUTH; the error's code, or why there is no value, of ERROR; else null
 * @param number as typed, to 15 digits; of NUMBER and DATE, else null
 * @param date of DATE, else null
 * @param format Excel's number format
 * @param shown what the sheet displays
 */
public record Cell(
        String sheet,
        int row,
        int column,
        Kind kind,
        String text,
        BigDecimal number,
        LocalDate date,
        String format,
        String shown) {

    /** What a cell holds; of a formula, its cached result. */
    public enum Kind {
        TEXT("文本"),
        NUMBER("数字"),
        DATE("日期"),
        TRUTH("逻辑值"),
        ERROR("错误值");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** As users see it. */
        public String label() {
            return label;
        }
    }

    public Cell {
        Objects.requireNonNull(sheet);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(shown);
    }

    /** F12. */
    public String address() {
        return letters(column) + (row + 1);
    }

    /** 指标填报!F12. */
    public String where() {
        return sheet + "!" + address();
    }

    /** What the file holds, not how it is displayed: a number in full, an ISO date, a text. */
    public String raw() {
        if (date != null) {
            return date.toString();
        }
        return number != null ? number.toPlainString() : text;
    }

    /** Nothing is reported in it: blank-looking, 无, —, / and their like. */
    public boolean isNothing() {
        return kind == Kind.TEXT && Spelling.isNothing(text);
    }

    /** The letters of a 0-based column: 27 is AB. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int c = column; c >= 0; c = c / 26 - 1) {
            letters.insert(0, (char) ('A' + c % 26));
        }
        return letters.toString();
    }
}
