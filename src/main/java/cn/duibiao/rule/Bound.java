package cn.duibiao.rule;

import cn.duibiao.fact.Line;
import cn.duibiao.fact.Situation;
import java.math.BigDecimal;

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
     * The point k/n of the way from the baseline to {@code to}.
     *
     * @param rounding of whole units; null where the line is not rounded
     */
    record FromBaseline(Bound to, int k, int n, java.math.RoundingMode rounding) implements Bound {
        @Override
        public BigDecimal of(Situation s) {
            return rounding == null
                    ? Line.at(s.getBaseline(), to.of(s), k, n)
                    : Line.whole(s.getBaseline(), to.of(s), k, n, rounding.name());
        }

        @Override
        public String drl() {
            String common = "(baseline, " + to.drl() + ", " + k + ", " + n;
            return rounding == null ? "Line.at" + common + ")" : "Line.whole" + common + ", \"" + rounding + "\")";
        }

        @Override
        public String words() {
            return "序时要求（基期值→" + to.words() + "，第" + k + "/" + n + "季）";
        }
    }

    /** As a DRL literal: always plain, never with an exponent (375E-2B is misread). */
    private static String literal(BigDecimal number) {
        return number.toPlainString() + "B";
    }
}
