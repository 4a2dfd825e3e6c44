package cn.duibiao.rule;

import cn.duibiao.fact.Line;
import cn.duibiao.fact.Ratio;
import cn.duibiao.fact.Situation;
import cn.duibiao.plan.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a value is held against: a figure, the number a quota requires, or a line from the reported baseline. */
public sealed interface Bound {

    /** The bound in this situation; null where it is not known. */
    BigDecimal of(Situation s);

    String drl();

    /** In Chinese. */
    String words();

    /** A figure that is known when the rule is written. */
    record Figure(BigDecimal number) implements Bound {
        @Override
        public BigDecimal of(Situation s) {
            return number;
        }

        @Override
        public String drl() {
            return literal(number);
        }

        @Override
        public String words() {
            return Figures.shown(number);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Figure f && f.number.compareTo(number) == 0;
        }

        @Override
        public int hashCode() {
            return number.stripTrailingZeros().hashCode();
        }
    }

    /** The number that a quota requires of this unit. */
    record Required() implements Bound {
        @Override
        public BigDecimal of(Situation s) {
            return s.getRequired();
        }

        @Override
        public String drl() {
            return "required";
        }

        @Override
        public String words() {
            return "应配数";
        }
    }

    /**
     * The elapsed share of the window, in per cent: one rule serves all its quarters.
     *
     * @param period the quarter at hand
     * @param n quarters of the window, which begins with the first of {@code firstYear}
     */
    record Elapsed(Period period, int firstYear, int n) implements Bound {
        @Override
        public BigDecimal of(Situation s) {
            return Line.elapsedPercent(period.year(), period.quarter(), firstYear, n);
        }

        @Override
        public String drl() {
            return "Line.elapsedPercent(year, quarter, " + firstYear + ", " + n + ")";
        }

        @Override
        public String words() {
            return "序时进度（" + firstYear + "年起" + n + "个季度平均推进）";
        }
    }

    /**
     * The point of the way from the baseline to {@code to} that the quarter at hand stands for.
     *
     * @param rounding of whole units; null where the line is not rounded
     */
    record FromBaseline(Bound to, Period period, int firstYear, int n, RoundingMode rounding) implements Bound {
        @Override
        public BigDecimal of(Situation s) {
            BigDecimal end = to.of(s);
            return rounding == null
                    ? Line.at(s.getBaseline(), end, period.year(), period.quarter(), firstYear, n)
                    : Line.whole(s.getBaseline(), end, period.year(), period.quarter(), firstYear, n, rounding.name());
        }

        /** The baseline from which the line, before rounding, passes through {@code point} here. */
        BigDecimal baselineFor(BigDecimal point, BigDecimal end) {
            int k = new Period(firstYear, 1).quartersUntil(period) + 1;
            BigDecimal over = point.multiply(BigDecimal.valueOf(n)).subtract(end.multiply(BigDecimal.valueOf(k)));
            return new Ratio(over, BigDecimal.valueOf(n - k)).decimal();
        }

        @Override
        public String drl() {
            String common = "(baseline, " + to.drl() + ", year, quarter, " + firstYear + ", " + n;
            return rounding == null ? "Line.at" + common + ")" : "Line.whole" + common + ", \"" + rounding + "\")";
        }

        @Override
        public String words() {
            return "序时要求（基期值→" + to.words() + "，" + firstYear + "年起" + n + "个季度直线推进" + (rounding == null ? "" : "取整")
                    + "）";
        }
    }

    /** As a DRL literal: always plain, never with an exponent (375E-2B is misread). */
    private static String literal(BigDecimal number) {
        return number.toPlainString() + "B";
    }
}
