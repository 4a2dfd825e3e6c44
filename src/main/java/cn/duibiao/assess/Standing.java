package cn.duibiao.assess;

import cn.duibiao.assess.Score.Total;
import cn.duibiao.verdict.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * One unit among the others.
 *
 * @param named the plan names it and judges it; else its verdicts are references
 * @param expected something is asked of it this quarter
 * @param counts of its verdicts; all five are present
 * @param contributed counts and amounts that it told, beside the verdicts
 * @param firm points of its 刚性 targets
 * @param rank 1 is best; null where it is not ranked: nothing told, too much missing, nothing scored
 * @param files in which it told something; empty where it has not reported
 */
public record Standing(
        String unit,
        boolean named,
        boolean expected,
        Map<Verdict, Integer> counts,
        int contributed,
        Total firm,
        Integer rank,
        List<String> files) {
    public Standing {
        counts = Map.copyOf(counts);
        files = List.copyOf(files);
    }

    public boolean reported() {
        return !files.isEmpty();
    }

    /** 缺报率: the undetermined weight's share of the sum; null where nothing is in it. */
    public BigDecimal missingShare() {
        return firm.weight().signum() == 0
                ? null
                : firm.undetermined().divide(firm.weight(), 4, java.math.RoundingMode.HALF_UP);
    }

    Standing ranked(Integer place) {
        return new Standing(unit, named, expected, counts, contributed, firm, place, files);
    }
}
