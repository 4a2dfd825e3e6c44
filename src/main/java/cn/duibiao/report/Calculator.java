package cn.duibiao.report;

import static cn.duibiao.report.SheetValues.failed;
import static cn.duibiao.report.SheetValues.number;
import static cn.duibiao.report.SheetValues.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Computes a formula of this workbook as a spreadsheet does, in binary numbers and from the cells it names, so that it can
 * be written with its value. It knows the dozen functions that {@link Recalculation} and {@link OverviewSheet} write and
 * refuses any other. POI's evaluator gives the same (a test compares every formula) but needs every sheet in memory and
 * takes a fifth of a cold run (docs/decisions.md).
 */
final class Calculator {
    /** What a formula's names stand for. */
    interface Cells {
        /** Of one cell: {@link Double}, {@link String}, {@link Boolean}, {@link SheetValues.Failure}, or null for an empty one. */
        Object at(String reference);

        /** Of a range, cell by cell. */
        List<Object> within(String range);
    }

    private static final String REFERENCE = "$:0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private final String formula;
    private final Cells cells;
    private int at;

    private Calculator(String formula, Cells cells) {
        this.formula = formula;
        this.cells = cells;
    }

    /** @throws IllegalArgumentException for a formula that none of ours can be */
    static Object value(String formula, Cells cells) {
        Calculator calculator = new Calculator(formula, cells);
        Object value = calculator.comparison();
        if (calculator.at < formula.length()) {
            throw calculator.unknown();
        }
        return value == null ? Double.valueOf(0) : value;
    }

    private Object comparison() {
        Object left = joined();
        while (at < formula.length() && "<>=".indexOf(formula.charAt(at)) >= 0) {
            int from = at++;
            if (at < formula.length() && "=>".indexOf(formula.charAt(at)) >= 0) {
                at++;
            }
            String operator = formula.substring(from, at);
            Object right = joined();
            left = failed(left) ? left : failed(right) ? right : SheetValues.compare(left, operator, right);
        }
        return left;
    }

    private Object joined() {
        Object left = sum();
        while (next('&')) {
            Object right = sum();
            left = failed(left) ? left : failed(right) ? right : text(left) + text(right);
        }
        return left;
    }

    private Object sum() {
        Object left = product();
        while (at < formula.length() && (formula.charAt(at) == '+' || formula.charAt(at) == '-')) {
            boolean plus = formula.charAt(at++) == '+';
            Object a = number(left);
            Object b = number(product());
            left = failed(a) ? a : failed(b) ? b : (Object) (plus ? (Double) a + (Double) b : (Double) a - (Double) b);
        }
        return left;
    }

    private Object product() {
        Object left = single();
        while (at < formula.length() && (formula.charAt(at) == '*' || formula.charAt(at) == '/')) {
            boolean times = formula.charAt(at++) == '*';
            Object a = number(left);
            Object b = number(single());
            left = failed(a)
                    ? a
                    : failed(b)
                            ? b
                            : times ? (Object) ((Double) a * (Double) b) : SheetValues.quotient((Double) a, (Double) b);
        }
        return left;
    }

    private Object single() {
        if (next('-')) {
            Object value = number(single());
            return failed(value) ? value : (Object) (-(Double) value);
        }
        if (next('(')) {
            Object value = comparison();
            expect(')');
            return value;
        }
        char first = at < formula.length() ? formula.charAt(at) : 0;
        if (first == '"') {
            return quoted('"');
        }
        if (first >= '0' && first <= '9' || first == '.') {
            return Double.valueOf(word("0123456789.E"));
        }
        String name = first == '\'' ? sheet() + word(REFERENCE) : word(REFERENCE);
        if (name.isEmpty()) {
            throw unknown();
        }
        if (next('(')) {
            return "COUNTIF".equals(name) ? countIf() : function(name);
        }
        return cells.at(name);
    }

    /** {@code 'a sheet'!}, as written. */
    private String sheet() {
        int from = at;
        quoted('\'');
        expect('!');
        return formula.substring(from, at);
    }

    private List<Object> arguments() {
        List<Object> values = new ArrayList<>();
        do {
            values.add(comparison());
        } while (next(','));
        expect(')');
        return values;
    }

    private Object countIf() {
        String range = sheet() + word(REFERENCE);
        expect(',');
        Object sought = comparison();
        expect(')');
        return (double) cells.within(range).stream().filter(sought::equals).count();
    }

    private Object function(String name) {
        List<Object> given = arguments();
        return SheetValues.function(name, given).orElseThrow(this::unknown);
    }

    private String quoted(char quote) {
        StringBuilder text = new StringBuilder();
        at++;
        while (true) {
            int end = formula.indexOf(quote, at);
            if (end < 0) {
                throw unknown();
            }
            text.append(formula, at, end);
            at = end + 1;
            if (!next(quote)) {
                return text.toString();
            }
            text.append(quote);
        }
    }

    private String word(String of) {
        int from = at;
        while (at < formula.length() && of.indexOf(formula.charAt(at)) >= 0) {
            at++;
        }
        return formula.substring(from, at);
    }

    private boolean next(char sign) {
        boolean here = at < formula.length() && formula.charAt(at) == sign;
        at += here ? 1 : 0;
        return here;
    }

    private void expect(char sign) {
        if (!next(sign)) {
            throw unknown();
        }
    }

    private IllegalArgumentException unknown() {
        return new IllegalArgumentException("not one of our formulas, at " + at + ": " + formula);
    }
}
