package cn.duibiao.rule;

import cn.duibiao.fact.Situation;
import cn.duibiao.fact.State;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** One condition of a band: it can be evaluated, written as DRL and told in Chinese. */
public sealed interface Constraint {

    boolean holds(Situation s);

    /** As one constraint of a DRL pattern. */
    String drl();

    /** In Chinese; empty where it goes without saying. */
    String words();

    /** The value lies on one side of a bound. */
    static Constraint value(Side side, Bound bound) {
        return new Compare(Field.VALUE, side, bound);
    }

    /** The state is one of these. */
    record In(Set<State> states) implements Constraint {
        public static In of(State first, State... more) {
            return new In(EnumSet.of(first, more));
        }

        @Override
        public boolean holds(Situation s) {
            return states.contains(s.getState());
        }

        @Override
        public String drl() {
            if (states.size() == 1) {
                return "state == State." + states.iterator().next();
            }
            return states.stream().map(s -> "State." + s).collect(Collectors.joining(", ", "state in (", ")"));
        }

        @Override
        public String words() {
            return states.equals(EnumSet.of(State.REPORTED))
                    ? ""
                    : states.stream().map(State::label).collect(Collectors.joining("、"));
        }
    }

    /** The number is known, or is not. */
    record Known(Field field, boolean known) implements Constraint {
        @Override
        public boolean holds(Situation s) {
            return (field.of(s) != null) == known;
        }

        @Override
        public String drl() {
            return field.property() + (known ? " != null" : " == null");
        }

        @Override
        public String words() {
            return (known ? "有" : "无") + field.label();
        }
    }

    /** The milestone is done, or is not. */
    record Done(boolean done) implements Constraint {
        @Override
        public boolean holds(Situation s) {
            return s.isDone() == done;
        }

        @Override
        public String drl() {
            return "done == " + done;
        }

        @Override
        public String words() {
            return done ? "已完成" : "未完成";
        }
    }

    /** The number lies on one side of a bound. */
    record Compare(Field field, Side side, Bound bound) implements Constraint {
        @Override
        public boolean holds(Situation s) {
            BigDecimal number = field.of(s);
            BigDecimal limit = bound.of(s);
            return number != null && limit != null && side.admits(number.compareTo(limit));
        }

        @Override
        public String drl() {
            return field.property() + " " + side.drl() + " " + bound.drl();
        }

        @Override
        public String words() {
            return field.label() + " " + side.sign() + " " + bound.words();
        }
    }

    /** The numbers that conditions speak about. */
    enum Field {
        VALUE("value", "值") {
            @Override
            BigDecimal of(Situation s) {
                return s.getValue();
            }
        },
        BASELINE("baseline", "基期值") {
            @Override
            BigDecimal of(Situation s) {
                return s.getBaseline();
            }
        },
        PROGRESS("progress", "形象进度") {
            @Override
            BigDecimal of(Situation s) {
                return s.getProgress();
            }
        },
        PROJECTED("projected", "按预计全年分母推算的年末值") {
            @Override
            BigDecimal of(Situation s) {
                return s.getProjected();
            }
        };

        private final String property;
        private final String label;

        Field(String property, String label) {
            this.property = property;
            this.label = label;
        }

        abstract BigDecimal of(Situation s);

        String property() {
            return property;
        }

        String label() {
            return label;
        }
    }

    /** Which side of a bound. */
    enum Side {
        AT_LEAST(">=", "≥"),
        ABOVE(">", ">"),
        AT_MOST("<=", "≤"),
        BELOW("<", "<"),
        EQUAL("==", "=");

        private final String drl;
        private final String sign;

        Side(String drl, String sign) {
            this.drl = drl;
            this.sign = sign;
        }

        boolean admits(int comparison) {
            return switch (this) {
                case AT_LEAST -> comparison >= 0;
                case ABOVE -> comparison > 0;
                case AT_MOST -> comparison <= 0;
                case BELOW -> comparison < 0;
                case EQUAL -> comparison == 0;
            };
        }

        String drl() {
            return drl;
        }

        String sign() {
            return sign;
        }
    }
}
