package cn.duibiao.rule;

import cn.duibiao.fact.Situation;
import cn.duibiao.fact.State;
import cn.duibiao.rule.Constraint.Compare;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Shows that for any possible situation exactly one band of a demand holds.
 *
 * <p>Conditions only compare numbers with figures and with each other, so whether they hold depends on nothing but the
 * order in which the numbers and figures lie. The proof tries one situation for every such order ({@link Situations}).
 * That is finite and leaves nothing out.
 */
public final class Proof {
    private Proof() {}

    /** Every gap and overlap, in Chinese, each with the interval; empty when there is none. */
    public static List<String> flaws(Demand demand) {
        Set<String> flaws = new LinkedHashSet<>();
        for (Situation s : Situations.of(demand)) {
            List<Band> holding = demand.bands().stream().filter(b -> b.holds(s)).toList();
            if (holding.size() != 1) {
                flaws.add(tell(demand, s, holding));
            }
        }
        return List.copyOf(flaws);
    }

    /** In how many situations {@link #flaws} tries the bands. */
    public static int situations(Demand demand) {
        return Situations.of(demand).size();
    }

    private static String tell(Demand demand, Situation s, List<Band> holding) {
        String what = holding.isEmpty()
                ? "没有规则"
                : "同时有 "
                        + holding.stream()
                                .map(b -> b.verdict().label() + "（" + b.words() + "）")
                                .collect(Collectors.joining("、"));
        return demand.target().id() + " " + demand.period() + "：" + where(demand, s) + what;
    }

    /** The state, and the interval or point that the value lies in. */
    private static String where(Demand demand, Situation s) {
        if (s.getState() != State.REPORTED) {
            return s.getState().label() + "时";
        }
        BigDecimal number = s.getValue() != null ? s.getValue() : s.getProgress();
        if (number == null) {
            return s.isDone() ? "已完成时" : "未完成时";
        }
        return NumberLine.of(demand.bands().stream()
                        .flatMap(b -> b.when().stream())
                        .filter(Compare.class::isInstance)
                        .map(c -> ((Compare) c).bound()))
                .where(number);
    }
}
