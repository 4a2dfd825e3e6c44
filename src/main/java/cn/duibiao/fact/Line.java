package cn.duibiao.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The straight line from a reported baseline to a stage, as called in rule files (verdicts.md section 5). */
public final class Line {

    private Line() {}

    /** The point k/n of the way from the baseline; null without a baseline. */
    public static BigDecimal at(BigDecimal baseline, BigDecimal stage, int k, int n) {
        return baseline == null || stage == null ? null : Ratio.between(baseline, stage, k, n).decimal();
    }

    /** The same in whole units. */
    public static BigDecimal whole(BigDecimal baseline, BigDecimal stage, int k, int n, String rounding) {
        return baseline == null || stage == null
                ? null
                : Ratio.between(baseline, stage, k, n).rounded(RoundingMode.valueOf(rounding));
    }
}
