package cn.duibiao.returns;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;

/** One cell that is not empty. A return may have ten million of them: it is kept small, and works out what it is asked. */
public final class Cell {
    private static final Pattern PICTURE = Pattern.compile("\\s*=?@?(_xlfn\\.)?DISPIMG\\(", Pattern.CASE_INSENSITIVE);

    static final String UNCALCULATED = "没有计算结果的公式";
    static final String NOT_FINITE = "不是有限的数";

    private final Origin origin;
    private final int row;
    private final short column;
    private final byte kind;
    private final String text;
    private final CellFormat format;
    private final long digits;
    private final short scale;

    /** What a cell holds; of a formula, its cached result. */
    public enum Kind {
        TEXT("文本"),
        NUMBER("数字"),
        DATE("日期"),
        TRUTH("逻辑值"),
        ERROR("错误值");

        private static final Kind[] ALL = values();
        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** As users see it. */
        public String label() {
            return label;
        }
    }

    private Cell(Origin origin, int row, int column, Kind kind, String text, CellFormat format, Typed number) {
        this.origin = Objects.requireNonNull(origin);
        this.row = row;
        this.column = (short) column;
        this.kind = (byte) kind.ordinal();
        this.text = text;
        this.format = format;
        this.digits = number == null ? 0 : number.digits();
        this.scale = number == null ? 0 : (short) number.scale();
    }

    static Cell text(Origin origin, int row, int column, String text) {
        return new Cell(origin, row, column, Kind.TEXT, Objects.requireNonNull(text), CellFormat.GENERAL, null);
    }

    /** A date where the format shows one and Excel knows the day. */
    static Cell number(Origin origin, int row, int column, Typed number, CellFormat format) {
        boolean date = format.isDate() && Serial.date(number.number().doubleValue(), origin.from1904()) != null;
        return new Cell(origin, row, column, date ? Kind.DATE : Kind.NUMBER, null, format, number);
    }

    static Cell truth(Origin origin, int row, int column, boolean value) {
        return new Cell(origin, row, column, Kind.TRUTH, value ? "是" : "否", CellFormat.GENERAL, null);
    }

    /** @param code the error's code, or why there is no value */
    static Cell error(Origin origin, int row, int column, String code) {
        return new Cell(origin, row, column, Kind.ERROR, Objects.requireNonNull(code), CellFormat.GENERAL, null);
    }

    public String sheet() {
        return origin.sheet();
    }

    /** 0-based. */
    public int row() {
        return row;
    }

    /** 0-based. */
    public int column() {
        return column;
    }

    public Kind kind() {
        return Kind.ALL[kind];
    }

    /** Of TEXT; 是 or 否 of TRUTH; the error's code, or why there is no value, of ERROR; else null. */
    public String text() {
        return text;
    }

    /** As typed, to 15 digits, without trailing zeros; of NUMBER and DATE, else null. */
    public BigDecimal number() {
        return isNumeric() ? new Typed(digits, scale).number() : null;
    }

    /** Of DATE, else null. */
    public LocalDate date() {
        return kind() == Kind.DATE ? Serial.date(number().doubleValue(), origin.from1904()) : null;
    }

    /** The day that a number would be in a format of dates; null where it is no number or no day. */
    LocalDate serial() {
        return isNumeric() ? Serial.date(number().doubleValue(), origin.from1904()) : null;
    }

    /** Excel's number format. */
    public String format() {
        return format.code();
    }

    /** What the sheet displays. */
    public String shown() {
        return switch (kind()) {
            case TEXT -> text;
            case NUMBER -> format.shown(number(), origin.from1904());
            case DATE -> date().toString();
            case TRUTH -> text.equals("是") ? "TRUE" : "FALSE";
            case ERROR -> text.equals(UNCALCULATED) ? "" : text.equals(NOT_FINITE) ? "#NUM!" : text;
        };
    }

    /** The same cell on a sheet of that name. */
    Cell told(Function<Origin, Origin> named) {
        return new Cell(
                named.apply(origin), row, column, kind(), text, format, isNumeric() ? new Typed(digits, scale) : null);
    }

    /** F12. */
    public String address() {
        return letters(column) + (row + 1);
    }

    /** 指标填报!F12. */
    public String where() {
        return sheet() + "!" + address();
    }

    /** What the file holds, not how it is displayed: a number in full, an ISO date, a text. */
    public String raw() {
        return switch (kind()) {
            case DATE -> date().toString();
            case NUMBER -> number().toPlainString();
            default -> text;
        };
    }

    /** A picture that WPS put into the cell: the result of its formula is the formula again. */
    boolean isPicture() {
        return kind() == Kind.TEXT && PICTURE.matcher(text).lookingAt();
    }

    /** Nothing is reported in it: blank-looking, 无, —, / and their like. */
    public boolean isNothing() {
        return kind() == Kind.TEXT && Spelling.isNothing(text);
    }

    /** The letters of a 0-based column: 27 is AB. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int c = column; c >= 0; c = c / 26 - 1) {
            letters.insert(0, (char) ('A' + c % 26));
        }
        return letters.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cell c
                && origin.equals(c.origin)
                && row == c.row
                && column == c.column
                && kind == c.kind
                && Objects.equals(text, c.text)
                && format().equals(c.format())
                && Objects.equals(number(), c.number());
    }

    @Override
    public int hashCode() {
        return (origin.sheet().hashCode() * 31 + row) * 31 + column;
    }

    @Override
    public String toString() {
        return where() + " " + kind() + " " + raw() + " (" + format() + ")";
    }

    private boolean isNumeric() {
        return kind() == Kind.NUMBER || kind() == Kind.DATE;
    }
}
