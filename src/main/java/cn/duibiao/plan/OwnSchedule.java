package cn.duibiao.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A target's own schedule, in place of the straight line.
 *
 * @param shares per cent of the requirement expected at the end of each quarter of its window; never falling, the last is 100
 * @param source who says so
 */
public record OwnSchedule(List<BigDecimal> shares, String source) {
    public OwnSchedule {
        shares = List.copyOf(shares);
        Objects.requireNonNull(source);
        BigDecimal before = BigDecimal.ZERO;
        for (BigDecimal share : shares) {
            if (share.compareTo(before) < 0) {
                throw new IllegalArgumentException("a schedule never falls: " + shares);
            }
            before = share;
        }
        if (before.compareTo(BigDecimal.valueOf(100)) != 0) {
            throw new IllegalArgumentException("a schedule ends at 100: " + shares);
        }
    }
}
