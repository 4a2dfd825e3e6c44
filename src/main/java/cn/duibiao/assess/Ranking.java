package cn.duibiao.assess;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The order of units by the rate of their 刚性 points, those that the plan names apart from the others. Equal rates share a
 * rank. Not ranked: who has not reported, of whom nothing is scored, and who is 不完整 (more than the policy's share of the
 * weight is undetermined).
 */
final class Ranking {

    private Ranking() {}

    /** Those that the plan names, or the others, as they came and with their ranks. */
    static List<Standing> of(List<Standing> all, boolean named) {
        List<Standing> own = all.stream().filter(s -> s.named() == named).toList();
        List<BigDecimal> rates = own.stream()
                .filter(Ranking::ranks)
                .map(s -> s.firm().rate())
                .sorted(Comparator.reverseOrder())
                .toList();
        Map<BigDecimal, Integer> ranks = new HashMap<>();
        for (int i = 0; i < rates.size(); i++) {
            ranks.putIfAbsent(rates.get(i), i + 1);
        }
        return own.stream()
                .map(s -> s.ranked(ranks(s) ? ranks.get(s.firm().rate()) : null))
                .toList();
    }

    private static boolean ranks(Standing s) {
        return s.reported() && s.firm().rate() != null && !s.firm().incomplete();
    }
}
