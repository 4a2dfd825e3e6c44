package cn.duibiao.ledger;

import java.math.BigDecimal;
import java.util.regex.Matcher;

/** What stands before and behind a number, and tells what it is and what it counts. */
final class Surroundings {
    private final PlainText plain;
    private final ListNumbers lists;

    Surroundings(PlainText plain, ListNumbers lists) {
        this.plain = plain;
        this.lists = lists;
    }

    Kind kind(int from, int to, BigDecimal n) {
        char previous = plain.charAt(from - 1);
        if (lists.take(from, to, n)) {
            return Kind.LIST;
        }
        if (previous == '第') {
            return Kind.ORDINAL;
        }
        if (previous == '每' || previous == '/' && Character.isDigit(plain.charAt(from - 2))) {
            return Kind.DENOMINATOR;
        }
        if (combined(previous, plain.charAt(from - 2)) || combined(plain.charAt(to), plain.charAt(to + 1))) {
            return Kind.COMBINATION;
        }
        return Kind.NUMBER;
    }

    private static boolean combined(char plus, char other) {
        return plus == '+'
                && (Character.isDigit(other) || ChineseNumber.isDigit(other) || other >= 'A' && other <= 'Z');
    }

    /** 百分点, /10万, or the one character behind the number. */
    String unit(int to) {
        int i = plain.charAt(to) == ' ' ? to + 1 : to;
        if (plain.text().startsWith("个百分点", i) || plain.text().startsWith("百分点", i)) {
            return "百分点";
        }
        Matcher per = Units.PER.matcher(plain.text()).region(i, plain.text().length());
        if (per.lookingAt()) {
            return per.group().replace(" ", "");
        }
        return Character.isIdeographic(plain.charAt(i)) ? String.valueOf(plain.charAt(i)) : "";
    }
}
