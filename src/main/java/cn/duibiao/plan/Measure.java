package cn.duibiao.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** How an indicator is computed from reported items (verdicts.md section 3). */
public sealed interface Measure {

    /** The word for it in {@code targets --json}. */
    String kind();

    /** Every item that the return must give, in the order of its columns. */
    List<Item> items();

    /** A plain value: a count, an amount, a level, an average that is reported as one value. */
    record Value(Item item) implements Measure {
        public Value {
            Objects.requireNonNull(item);
        }

        @Override
        public String kind() {
            return "value";
        }

        @Override
        public List<Item> items() {
            return List.of(item);
        }
    }

    /**
     * numerator ÷ denominator × per.
     *
     * @param per 100 for %, 1000 for ‰ and 每千人口, 100000 for /10万
     * @param proportion the numerator is part of the denominator and cannot exceed it
     * @param growing null for a stock
     */
    record Share(Item numerator, Item denominator, BigDecimal per, boolean proportion, Growth growing)
            implements Measure {
        public Share {
            Objects.requireNonNull(numerator);
            Objects.requireNonNull(denominator);
            if (per.signum() <= 0) {
                throw new IllegalArgumentException("per must be positive: " + per);
            }
        }

        @Override
        public String kind() {
            return "share";
        }

        @Override
        public List<Item> items() {
            return List.of(numerator, denominator);
        }

        public boolean running() {
            return growing == Growth.RUNNING;
        }
    }

    /**
     * 配备标准: so many held for each {@code each} of every base; the number required is rounded up once, on the sum.
     */
    record Quota(Item held, List<Norm> norms) implements Measure {
        public Quota {
            Objects.requireNonNull(held);
            norms = List.copyOf(norms);
            if (norms.isEmpty()) {
                throw new IllegalArgumentException("a quota needs a norm");
            }
        }

        @Override
        public String kind() {
            return "quota";
        }

        @Override
        public List<Item> items() {
            return java.util.stream.Stream.concat(
                            java.util.stream.Stream.of(held), norms.stream().map(Norm::base))
                    .toList();
        }
    }

    /** One denominator of a quota: 城区每3万人口. */
    record Norm(Item base, BigDecimal each) {
        public Norm {
            Objects.requireNonNull(base);
            if (each.signum() <= 0) {
                throw new IllegalArgumentException("each must be positive: " + each);
            }
        }
    }

    /** A change of {@code of} (a value or a share) against its baseline. */
    record Change(Measure of, boolean up, By by) implements Measure {
        public Change {
            if (!(of instanceof Value) && !(of instanceof Share)) {
                throw new IllegalArgumentException("a change is of a value or a share");
            }
        }

        @Override
        public String kind() {
            return "change";
        }

        @Override
        public List<Item> items() {
            return of.items();
        }
    }

    /** What a change is stated in. */
    enum By {
        /** 百分点 (or the value's own unit). */
        POINTS,
        /** Per cent of the baseline. */
        PERCENT,
        /** Direction only: strictly better than the baseline. */
        DIRECTION
    }

    /**
     * Done or not.
     *
     * @param datedToYear the plan dates the work to one year (2023年完成…), so its progress runs from 1 January
     */
    record Milestone(boolean datedToYear) implements Measure {
        @Override
        public String kind() {
            return "milestone";
        }

        @Override
        public List<Item> items() {
            return List.of();
        }
    }
}
