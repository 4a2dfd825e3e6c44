package cn.duibiao.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Predicate;

/** What a spreadsheet makes of values: how it compares, converts and rounds them, and the functions that ours use. */
final class SheetValues {
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private SheetValues() {}

    /** A spreadsheet's error value; it passes through whatever is computed from it. */
    enum Failure {
        VALUE,
        DIV0
    }

    /** A cell's value: numbers binary, dates as days. */
    static Object of(Object value) {
        if (value instanceof BigDecimal number) {
            return number.doubleValue();
        }
        return value instanceof LocalDate date ? (Object) (double) ChronoUnit.DAYS.between(DAY_ZERO, date) : value;
    }

    static Object compare(Object left, String operator, Object right) {
        int order = order(left, right);
        return switch (operator) {
            case "=" -> order == 0;
            case "<>" -> order != 0;
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
    }

    /** Numbers before texts before truths; an empty cell is whatever it stands beside. */
    private static int order(Object a, Object b) {
        Object left = a == null ? nothingLike(b) : a;
        Object right = b == null ? nothingLike(left) : b;
        if (left instanceof Double x && right instanceof Double y) {
            return x.doubleValue() == y.doubleValue() ? 0 : Double.compare(x, y);
        }
        if (left instanceof String x && right instanceof String y) {
            return x.toLowerCase(Locale.ROOT).compareTo(y.toLowerCase(Locale.ROOT));
        }
        if (left instanceof Boolean x && right instanceof Boolean y) {
            return x.compareTo(y);
        }
        return Integer.compare(rank(left), rank(right));
    }

    private static Object nothingLike(Object other) {
        return other instanceof String ? "" : other instanceof Boolean ? (Object) Boolean.FALSE : (Object) 0.0;
    }

    private static int rank(Object value) {
        return value instanceof Double ? 0 : value instanceof String ? 1 : 2;
    }

    static Object quotient(double a, double b) {
        return b == 0 ? Failure.DIV0 : (Object) (a / b);
    }

    /** Empty for a function that none of our formulas uses. */
    static Optional<Object> function(String name, List<Object> given) {
        Object first = given.get(0);
        switch (name) {
            case "ISNUMBER":
                return Optional.of(first instanceof Double);
            case "ISLOGICAL":
                return Optional.of(first instanceof Boolean);
            case "IF":
                Object condition = truth(first);
                Object chosen = failed(condition) ? condition : given.get((Boolean) condition ? 1 : 2);
                return Optional.of(chosen == null ? 0.0 : chosen);
            default:
        }
        for (Object value : given) {
            if (failed(value)) {
                return Optional.of(value);
            }
        }
        return Optional.ofNullable(
                switch (name) {
                    case "AND" -> onTruths(given, truths -> !truths.contains(false));
                    case "OR" -> onTruths(given, truths -> truths.contains(true));
                    case "NOT" -> onTruths(given, truths -> truths.contains(false));
                    case "TRIM" -> text(first).replaceAll("^ +| +$", "").replaceAll(" +", " ");
                    case "LEN" -> (double) text(first).length();
                    case "FIND" -> found(text(first), text(given.get(1)));
                    case "DATE" -> (double) ChronoUnit.DAYS.between(DAY_ZERO, date(given));
                    case "INT" -> onNumber(first, Math::floor);
                    case "ROUND" -> onNumber(first, x -> rounded(x, given.get(1), RoundingMode.HALF_UP));
                    case "ROUNDUP" -> onNumber(first, x -> rounded(x, given.get(1), RoundingMode.UP));
                    default -> null;
                });
    }

    private static Object found(String sought, String text) {
        int index = text.indexOf(sought);
        return index < 0 ? Failure.VALUE : (Object) (index + 1.0);
    }

    private static LocalDate date(List<Object> given) {
        return LocalDate.of(
                ((Double) given.get(0)).intValue(),
                ((Double) given.get(1)).intValue(),
                ((Double) given.get(2)).intValue());
    }

    private static Object onTruths(List<Object> given, Predicate<List<Object>> function) {
        List<Object> truths = given.stream().map(SheetValues::truth).toList();
        return truths.contains(Failure.VALUE) ? Failure.VALUE : (Object) function.test(truths);
    }

    private static Object onNumber(Object value, DoubleUnaryOperator function) {
        Object number = number(value);
        return failed(number) ? number : (Object) function.applyAsDouble((Double) number);
    }

    /** A spreadsheet rounds the fifteen digits that it would show. */
    private static double rounded(double x, Object places, RoundingMode mode) {
        return new BigDecimal(x, new MathContext(15))
                .setScale(((Double) places).intValue(), mode)
                .doubleValue();
    }

    private static Object truth(Object value) {
        if (value instanceof Boolean || failed(value)) {
            return value;
        }
        return value instanceof String ? Failure.VALUE : (Object) (value != null && (Double) value != 0);
    }

    static Object number(Object value) {
        if (value == null) {
            return 0.0;
        }
        if (value instanceof Boolean yes) {
            return yes ? 1.0 : 0.0;
        }
        return value instanceof String ? Failure.VALUE : value;
    }

    static String text(Object value) {
        if (value instanceof Double number) {
            return new BigDecimal(number, new MathContext(15))
                    .stripTrailingZeros()
                    .toPlainString();
        }
        return value == null ? "" : value instanceof Boolean yes ? (yes ? "TRUE" : "FALSE") : value.toString();
    }

    static boolean failed(Object value) {
        return value instanceof Failure;
    }
}
