package cn.duibiao.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Grades of AT_RISK, from the mildest (verdicts.md section 9).
 *
 * @param by what is graded
 */
public record Grading(By by, List<Grade> grades) {

    /** What a warning is graded by. */
    public enum By {
        /** 完成率, 0 to 1. */
        ATTAINMENT("完成率"),
        /** 落后序时进度, in percentage points of the requirement; 0 and more. */
        POINTS_BEHIND("落后序时进度（个百分点）");

        private final String label;

        By(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * An interval and what it is called.
     *
     * @param from null where it has no lower end
     * @param to null where it has no upper end
     */
    public record Grade(String label, BigDecimal from, boolean withFrom, BigDecimal to, boolean withTo) {
        boolean holds(BigDecimal x) {
            int low = from == null ? 1 : x.compareTo(from);
            int high = to == null ? -1 : x.compareTo(to);
            return (low > 0 || low == 0 && withFrom) && (high < 0 || high == 0 && withTo);
        }

        /** ≥0.60且＜0.95 中度. */
        public String words() {
            List<String> ends = new ArrayList<>();
            if (from != null) {
                ends.add((withFrom ? "≥" : "＞") + from.toPlainString());
            }
            if (to != null) {
                ends.add((withTo ? "≤" : "＜") + to.toPlainString());
            }
            return String.join("且", ends) + " " + label;
        }
    }

    public Grading {
        grades = List.copyOf(grades);
    }

    /** @throws IllegalStateException for a value without a grade, or with two: the profile was not checked */
    public String of(BigDecimal x) {
        List<Grade> holding = grades.stream().filter(g -> g.holds(x)).toList();
        if (holding.size() != 1) {
            throw new IllegalStateException(holding.size() + " grades for " + x);
        }
        return holding.get(0).label();
    }

    /**
     * Where no grade holds, or more than one does: every end of a grade and every stretch between two ends is tried, which
     * is finite and complete. In words; empty for a whole scale.
     */
    public List<String> faults() {
        List<BigDecimal> ends = new ArrayList<>(List.of(BigDecimal.ZERO));
        grades.forEach(g -> {
            ends.add(g.from());
            ends.add(g.to());
        });
        BigDecimal top = by == By.ATTAINMENT ? BigDecimal.ONE : null;
        ends.add(top);
        List<BigDecimal> sorted = ends.stream()
                .filter(e -> e != null && e.signum() >= 0 && (top == null || e.compareTo(top) <= 0))
                .map(BigDecimal::stripTrailingZeros)
                .distinct()
                .sorted()
                .toList();
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            BigDecimal end = sorted.get(i);
            fault(end, "等于" + end.toPlainString(), faults);
            BigDecimal next = i + 1 < sorted.size() ? sorted.get(i + 1) : null;
            if (next != null) {
                BigDecimal between = end.add(next).divide(BigDecimal.valueOf(2));
                fault(between, "大于" + end.toPlainString() + "且小于" + next.toPlainString(), faults);
            } else if (top == null) {
                fault(end.add(BigDecimal.ONE), "大于" + end.toPlainString(), faults);
            }
        }
        return faults;
    }

    private void fault(BigDecimal x, String where, List<String> faults) {
        List<Grade> holding = grades.stream().filter(g -> g.holds(x)).toList();
        if (holding.isEmpty()) {
            faults.add(by.label() + where + "时没有等级");
        } else if (holding.size() > 1) {
            faults.add(by.label() + where + "时有" + holding.size() + "个等级："
                    + holding.stream().map(Grade::label).collect(Collectors.joining("、")));
        }
    }

    /** The gravest. */
    public String worst() {
        return grades.get(grades.size() - 1).label();
    }

    /** ≥0.95 轻微，≥0.60且＜0.95 中度，＜0.60 严重. */
    public String words() {
        String all = grades.stream().map(Grade::words).collect(Collectors.joining("，"));
        return by == By.ATTAINMENT ? all : by.label() + "：" + all;
    }
}
