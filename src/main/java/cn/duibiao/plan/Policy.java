package cn.duibiao.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * 判定口径: every figure that is the program's choice and not the plan's (verdicts.md section 9).
 *
 * @param name of the profile
 * @param approxPoints tolerance of 左右/约 for values in %, in percentage points
 * @param approxPercent the same for other values, in % of the value
 * @param limitMargin warning band under an upper limit, in % of the limit
 * @param rounding of schedules of whole units
 * @param schedule how a window is spread over its quarters; linear
 * @param milestoneWarning quarters before its date in which an open milestone warns
 * @param severity grades of AT_RISK
 * @param smallNumbers a rate's numerator up to which it is flagged 小样本
 * @param missingShare % of undetermined targets above which a total is 不完整
 * @param keys each key as printed: name, value, meaning
 */
public record Policy(
        String name,
        BigDecimal approxPoints,
        BigDecimal approxPercent,
        BigDecimal limitMargin,
        RoundingMode rounding,
        String schedule,
        int milestoneWarning,
        Grading severity,
        BigDecimal smallNumbers,
        BigDecimal missingShare,
        List<Key> keys) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** One line of the printed policy. */
    public record Key(String key, String value, String meaning, String source) {}

    public Policy {
        keys = List.copyOf(keys);
    }

    /** What 左右 allows below {@code number}: points for a percentage, else a share of the value. */
    public BigDecimal tolerance(BigDecimal number, String unit) {
        return unit.equals("%")
                ? approxPoints
                : number.multiply(approxPercent).divide(HUNDRED).stripTrailingZeros();
    }

    /** The figure under a limit from which on a value warns: limit × (1 − margin). */
    public BigDecimal warningLine(BigDecimal limit) {
        return limit.multiply(HUNDRED.subtract(limitMargin)).divide(HUNDRED).stripTrailingZeros();
    }

    /** Whether verdicts come out alike by both: they differ at most in what grades, flags or ranks them. */
    public boolean decidesLike(Policy other) {
        return approxPoints.compareTo(other.approxPoints) == 0
                && approxPercent.compareTo(other.approxPercent) == 0
                && limitMargin.compareTo(other.limitMargin) == 0
                && rounding == other.rounding
                && schedule.equals(other.schedule)
                && milestoneWarning == other.milestoneWarning;
    }
}
