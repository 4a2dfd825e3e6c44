package cn.duibiao.report;

import cn.duibiao.fact.Completion;
import cn.duibiao.fact.Quantity;
import cn.duibiao.fact.Report;
import cn.duibiao.fact.State;
import cn.duibiao.plan.Measure;
import cn.duibiao.report.Mirror.Place;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reported cells as formulas. A formula gives the number in the item's unit, an empty text where nothing was reported,
 * or {@link #UNREADABLE}; for a milestone also 是 or 否.
 */
final class Inputs {
    static final String UNREADABLE = "×";
    static final String DONE = "是";
    static final String OPEN = "否";
    /** What returns write for nothing, between bars; {@code ||} finds the empty cell. */
    private static final String NOTHING = "||无|—|——|－|-|--|/|／|";

    private static final String YES = "|是|已完成|完成|√|✓|";
    private static final String NO = "|否|未完成|×|✗|";
    /** Texts that may stand between the quotes of a formula: letters, digits and a few signs, no quote, nothing that a formula reads. */
    private static final Pattern HARMLESS = Pattern.compile("[\\p{IsHan}0-9A-Za-z０-９ .,，．:：/%％‰+±（）()约-]{1,40}");

    private final Mirror mirror;

    Inputs(Mirror mirror) {
        this.mirror = mirror;
    }

    /** Of a number; the formula's text without {@code =}. */
    String number(Quantity q) {
        if (q == null) {
            return "\"\"";
        }
        Optional<Place> place = mirror.find(q.cell());
        if (place.isEmpty()) {
            return q.isReported() ? plain(q.value()) : q.state() == State.MISSING ? "\"\"" : text(UNREADABLE);
        }
        ReportedCell cell = place.get().reported();
        String ref = place.get().reference();
        if (!q.isReported()) {
            // A number that the reader could not use (75 % or 0.75 %?) is not for a formula to guess at.
            String nothing =
                    q.state() == State.MISSING ? asRead(ref, cell, "\"\"", withoutNumber(ref)) : withoutNumber(ref);
            return "IF(ISNUMBER(" + ref + ")," + text(UNREADABLE) + "," + nothing + ")";
        }
        // Reported though the cell is empty: a baseline that an earlier return has stated.
        String other = cell == null ? plain(q.value()) : asRead(ref, cell, plain(q.value()), withoutNumber(ref));
        return "IF(ISNUMBER(" + ref + ")," + scaled(ref, cell, q.value()) + "," + other + ")";
    }

    /** Σ base ÷ each; one base that is not there takes the sum with it. */
    String bases(Measure.Quota quota, Report report) {
        List<String> each = quota.norms().stream()
                .map(n -> number(report.quantity(n.base().name())))
                .toList();
        String known = each.stream().map(b -> "ISNUMBER(" + b + ")").collect(Collectors.joining(",", "AND(", ")"));
        String positive = each.stream().map(b -> b + ">=0").collect(Collectors.joining(",", "AND(", ")"));
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < each.size(); i++) {
            terms.add("(" + each.get(i) + ")/" + plain(quota.norms().get(i).each()));
        }
        String empty = each.stream().map(b -> "(" + b + ")=\"\"").collect(Collectors.joining(",", "OR(", ")"));
        return "IF(" + known + ",IF(" + positive + "," + String.join("+", terms) + ",\"" + UNREADABLE + "\"),IF("
                + empty + ",\"\",\"" + UNREADABLE + "\"))";
    }

    /** Of a milestone's 本期值. */
    String completion(Completion c) {
        Optional<Place> place = c == null ? Optional.empty() : mirror.find(c.cell());
        if (place.isEmpty()) {
            return c == null || c.state() == State.MISSING
                    ? "\"\""
                    : c.state() == State.REPORTED ? told(c) : text(UNREADABLE);
        }
        ReportedCell cell = place.get().reported();
        String ref = place.get().reference();
        String number = c.progress() == null ? text(UNREADABLE) : scaled(ref, cell, c.progress());
        String words = "IF(ISNUMBER(" + within(ref, YES) + ")," + text(DONE) + ",IF(ISNUMBER(" + within(ref, NO) + "),"
                + text(OPEN) + "," + withoutNumber(ref) + "))";
        String told = switch (c.state()) {
            case REPORTED -> asRead(ref, cell, told(c), words);
            case MISSING -> asRead(ref, cell, "\"\"", words);
            default -> words;
        };
        String reading = "IF(ISNUMBER(" + ref + ")," + number + "," + told + ")";
        return cell != null && cell.value() instanceof Boolean
                ? "IF(ISLOGICAL(" + ref + "),IF(" + ref + "," + text(DONE) + "," + text(OPEN) + ")," + reading + ")"
                : reading;
    }

    /** Of a milestone's 完成日期. */
    String date(Completion c) {
        Optional<Place> place = c == null ? Optional.empty() : mirror.find(c.dateCell());
        if (place.isEmpty()) {
            return c == null || c.date() == null ? "\"\"" : day(c.date());
        }
        ReportedCell cell = place.get().reported();
        String ref = place.get().reference();
        boolean dated = cell != null && cell.value() instanceof LocalDate;
        String number = dated ? ref : c.date() == null ? text(UNREADABLE) : day(c.date());
        String other = c.date() == null ? withoutNumber(ref) : asRead(ref, cell, day(c.date()), withoutNumber(ref));
        return "IF(ISNUMBER(" + ref + ")," + number + "," + other + ")";
    }

    /** Something stands where the date belongs, and the reader could use neither it nor, for it, the row. */
    boolean unreadableDate(Completion c) {
        return c != null
                && c.state() == State.UNREADABLE
                && mirror.find(c.dateCell()).map(Place::reported).isPresent();
    }

    static String day(LocalDate d) {
        return "DATE(" + d.getYear() + "," + d.getMonthValue() + "," + d.getDayOfMonth() + ")";
    }

    private static String told(Completion c) {
        return c.progress() != null ? plain(c.progress()) : text(c.done() ? DONE : OPEN);
    }

    /** 66.0万人 in a cell are 660000人: the cell times the power of ten that lies between. */
    private static String scaled(String ref, ReportedCell cell, BigDecimal value) {
        if (cell == null
                || !(cell.value() instanceof BigDecimal typed)
                || typed.signum() == 0
                || typed.compareTo(value) == 0) {
            return ref;
        }
        BigDecimal factor = value.divide(typed, MathContext.DECIMAL64).stripTrailingZeros();
        boolean powerOfTen = factor.unscaledValue().equals(java.math.BigInteger.ONE);
        return powerOfTen ? ref + "*" + plain(factor) : plain(value);
    }

    /** A text that the reader understood (3.6个, 75％) is taken as it was read, as long as it still stands there. */
    private static String asRead(String ref, ReportedCell cell, String reading, String otherwise) {
        if (cell == null || !(cell.value() instanceof String typed)) {
            return otherwise;
        }
        String still =
                HARMLESS.matcher(typed).matches() ? ref + "=" + text(typed) : "LEN(" + ref + ")=" + typed.length();
        return "IF(" + still + "," + reading + "," + otherwise + ")";
    }

    private static String withoutNumber(String ref) {
        return "IF(ISNUMBER(" + within(ref, NOTHING) + "),\"\"," + text(UNREADABLE) + ")";
    }

    private static String within(String ref, String words) {
        return "FIND(\"|\"&TRIM(" + ref + ")&\"|\"," + text(words) + ")";
    }

    static String text(String harmless) {
        return "\"" + harmless + "\"";
    }

    static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
