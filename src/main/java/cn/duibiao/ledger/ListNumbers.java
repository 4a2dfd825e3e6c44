package cn.duibiao.ledger;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells the number of a heading or an item of a list from a figure: by what stands around it, and within a line by its
 * sequence (behind 1. comes 2.).
 */
final class ListNumbers {
    private enum Form {
        BRACKETS,
        POINT,
        COMMA,
        BEING,
        ARTICLE,
        CELL,
        CIRCLE
    }

    private final PlainText plain;
    private final Map<String, BigDecimal> last = new HashMap<>();

    ListNumbers(PlainText plain) {
        this.plain = plain;
    }

    /** Whether the digits from {@code from} to {@code to} number an item; remembers it if so. */
    boolean take(int from, int to, BigDecimal number) {
        Form form = form(from, to);
        if (form == null || number == null || number.signum() == 0 || number.compareTo(BigDecimal.valueOf(200)) > 0) {
            return false;
        }
        int before = form == Form.BRACKETS || form == Form.ARTICLE ? from - 1 : from;
        boolean opens = opensLine(before);
        String key = form + (Character.isDigit(plain.charAt(from)) ? "1" : "一");
        boolean follows = number.compareTo(BigDecimal.ONE) == 0
                || number.subtract(BigDecimal.ONE).compareTo(last.getOrDefault(key, BigDecimal.valueOf(-9))) == 0;
        boolean inline = ":;。,、)".indexOf(lastInk(before)) >= 0 && form != Form.ARTICLE;
        boolean listed = switch (form) {
            case CELL -> opens && follows;
            case CIRCLE -> opens || follows;
            default -> opens || inline && follows;
        };
        if (listed) {
            last.put(key, number);
        }
        return listed;
    }

    /** 7.7岁以下儿童 behind an item 6: where the point ends the item's number, not begins a decimal; else -1. */
    int itemsPoint(int from, int to) {
        int point = plain.text().indexOf('.', from);
        if (point < 0 || point >= to || point - from > 2) {
            return -1;
        }
        BigDecimal number = new BigDecimal(plain.text().substring(from, point));
        boolean follows = last.getOrDefault(Form.POINT + "1", BigDecimal.valueOf(-9))
                        .add(BigDecimal.ONE)
                        .compareTo(number)
                == 0;
        boolean placed = opensLine(from) || ":;。".indexOf(lastInk(from)) >= 0;
        return follows && placed ? point : -1;
    }

    private Form form(int from, int to) {
        char next = plain.charAt(to);
        char previous = plain.charAt(from - 1);
        if (previous == '(' && next == ')') {
            return Form.BRACKETS;
        }
        if (previous == '第' && "条章节款".indexOf(next) >= 0) {
            return Form.ARTICLE;
        }
        boolean digitBehind = Character.isDigit(plain.charAt(to + 1)) || ChineseNumber.isDigit(plain.charAt(to + 1));
        if (next == '.' && !digitBehind || next == '.' && itemsPoint(from, to + 2) == to) {
            return Form.POINT;
        }
        if (next == '、' && !digitBehind) {
            return Form.COMMA;
        }
        if ((next == '是' || next == '要') && ChineseNumber.isDigit(plain.charAt(from))) {
            return Form.BEING;
        }
        if (next == ' ' && plain.charAt(to + 1) == '|') {
            return Form.CELL;
        }
        return Character.getType(plain.charAt(from)) == Character.OTHER_NUMBER ? Form.CIRCLE : null;
    }

    private boolean opensLine(int index) {
        return lastInk(index) == '\n';
    }

    /** The char before {@code index}, blanks passed over. */
    private char lastInk(int index) {
        int i = index - 1;
        while (plain.charAt(i) == ' ') {
            i--;
        }
        return plain.charAt(i);
    }
}
