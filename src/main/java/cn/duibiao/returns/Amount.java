package cn.duibiao.returns;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as a text gives it, with the unit behind it: 1,204人.
 *
 * @param unit empty where none is written
 */
record Amount(BigDecimal number, String unit) {
    private static final Pattern SHAPE = Pattern.compile(
            "([+-]?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,3}(?: [0-9]{3})+|[0-9]+)(?:\\.[0-9]+)?|[+-]?\\.[0-9]+)(?![0-9.,])\\s*(.*)");

    /** A unit has no digits but in /10万, and no signs but in 个/千人. */
    private static final Pattern UNIT = Pattern.compile("[%‰]|[\\p{L}1]*(/[\\p{L}0-9]+)?");

    private static final String DIGITS = "零一二三四五六七八九";
    private static final Pattern CHINESE = Pattern.compile("一?百|(?=.)([二三四五六七八九]?十)?([零一二三四五六七八九])?(点[零一二三四五六七八九]+)?");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** No number that a person types is longer. */
    private static final int MOST_CHARACTERS = 40;

    /**
     * What a cell gives: a percent format multiplies by 100 and is the unit %, text behind the digits of a format is the
     * unit. Empty for a text that is no number, for what is no number or text, and for a format that shows another
     * number than the cell holds.
     */
    static Optional<Amount> of(Cell cell) {
        if (cell.kind() == Cell.Kind.TEXT) {
            return parse(cell.text());
        }
        if (cell.kind() != Cell.Kind.NUMBER) {
            return Optional.empty();
        }
        DisplayFormat format = DisplayFormat.of(cell.format(), cell.number().signum());
        if (format.scaled()) {
            return Optional.empty();
        }
        return Optional.of(
                format.percent()
                        ? new Amount(plain(cell.number().multiply(HUNDRED)), "%")
                        : new Amount(cell.number(), format.literal()));
    }

    /** Without trailing zeros, and never as 1E+2. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** 百分之75 and 百分之七十五 are 75%; anything else as it is. */
    private static String percentage(String text) {
        if (!text.startsWith("百分之")) {
            return text;
        }
        String number = text.substring("百分之".length()).strip();
        Matcher chinese = CHINESE.matcher(number);
        if (!chinese.matches()) {
            return number.matches("[0-9.]+") ? number + "%" : text;
        }
        if (number.endsWith("百")) {
            return "100%";
        }
        String tens = chinese.group(1);
        int ten = tens == null ? 0 : tens.length() == 1 ? 1 : DIGITS.indexOf(tens.charAt(0));
        int one = chinese.group(2) == null ? 0 : DIGITS.indexOf(chinese.group(2));
        StringBuilder plain = new StringBuilder().append(ten * 10 + one);
        if (chinese.group(3) != null) {
            plain.append('.');
            chinese.group(3).chars().skip(1).forEach(c -> plain.append(DIGITS.indexOf(c)));
        }
        return plain + "%";
    }

    /** Empty for a text that is no number. */
    static Optional<Amount> parse(String text) {
        String narrow = percentage(Spelling.narrow(text));
        Matcher shape = SHAPE.matcher(narrow);
        if (narrow.length() > MOST_CHARACTERS || !shape.matches()) {
            return Optional.empty();
        }
        String unit = shape.group(2).strip();
        if (!UNIT.matcher(unit).matches()) {
            return Optional.empty();
        }
        return Optional.of(new Amount(new BigDecimal(shape.group(1).replaceAll("[, ]", "")), unit));
    }
}
