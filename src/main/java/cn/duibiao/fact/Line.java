package cn.duibiao.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Straight lines over the quarters of a window, as called in rule files (verdicts.md section 5). A window begins with the
 * first quarter of {@code firstYear} and has {@code n} quarters; the quarter at hand is its k-th.
 */
public final class Line {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private Line() {}

    /** The point k/n of the way from the baseline to the stage; null without a baseline. */
    public static BigDecimal at(BigDecimal baseline, BigDecimal stage, int year, int quarter, int firstYear, int n) {
        return baseline == null || stage == null
                ? null
                : Ratio.between(baseline, stage, elapsed(year, quarter, firstYear), n)
                        .decimal();
    }

    /** The same in whole units. */
    public static BigDecimal whole(
            BigDecimal baseline, BigDecimal stage, int year, int quarter, int firstYear, int n, String rounding) {
        return baseline == null || stage == null
                ? null
                : Ratio.between(baseline, stage, elapsed(year, quarter, firstYear), n)
                        .rounded(RoundingMode.valueOf(rounding));
    }

    /** The elapsed share of the window, in per cent. */
    public static BigDecimal elapsedPercent(int year, int quarter, int firstYear, int n) {
        return Ratio.between(BigDecimal.ZERO, WHOLE, elapsed(year, quarter, firstYear), n)
                .decimal();
    }

    private static int elapsed(int year, int quarter, int firstYear) {
        return (year - firstYear) * 4 + quarter;
    }
}
