package cn.duibiao.assess;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * 得分, for the plan and its parts (verdicts.md section 10).
 *
 * @param firm 刚性 targets of the whole plan
 * @param soft 力争性 targets of the whole plan
 */
public record Score(Total firm, Total soft, List<Part> chapters, List<Part> departments, List<Part> units) {
    public Score {
        chapters = List.copyOf(chapters);
        departments = List.copyOf(departments);
        units = List.copyOf(units);
    }

    /** The totals of a chapter, a department or a unit. */
    public record Part(String name, Total firm, Total soft) {}

    /**
     * @param points earned
     * @param weight of the targets in the sum; the undetermined ones are in it
     * @param undetermined weight of the undetermined ones: what the missing values could still earn
     * @param judged number of targets in the sum
     * @param incomplete more than the policy's share is undetermined: 不完整, not ranked
     */
    public record Total(BigDecimal points, BigDecimal weight, BigDecimal undetermined, int judged, boolean incomplete) {
        private static final int PLACES = 4;

        /** 得分率; null where nothing is in the sum. */
        public BigDecimal rate() {
            return over(points);
        }

        /** The rate if every missing value turned out as bad as it can: an undetermined target already counts 0. */
        public BigDecimal worst() {
            return over(points);
        }

        /** The rate if every missing value turned out as good as it can. */
        public BigDecimal best() {
            return over(points.add(undetermined));
        }

        private BigDecimal over(BigDecimal earned) {
            return weight.signum() == 0 ? null : earned.divide(weight, PLACES, RoundingMode.HALF_UP);
        }
    }
}
