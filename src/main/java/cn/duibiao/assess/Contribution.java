package cn.duibiao.assess;

import cn.duibiao.fact.State;
import cn.duibiao.plan.Target;
import cn.duibiao.verdict.Basis;
import cn.duibiao.verdict.Verdict;
import java.math.BigDecimal;
import java.util.List;

/**
 * What one reporting unit told of a target that the plan judges for the whole (分单位数据). Its verdict is a reference
 * (对照): the same rules, fired on the part's own figures; it counts nowhere.
 *
 * @param value of the part; null where it is no number or cannot be used
 * @param told the value as shown: 3.60, 已完成, 未报
 * @param verdict null for a count, which only contributes to the whole's
 * @param basis null where there is no verdict
 * @param points null where it leaves the sum
 * @param cells that it rests on
 */
public record Contribution(
        Target target,
        String unit,
        State state,
        BigDecimal value,
        String told,
        Verdict verdict,
        Basis basis,
        BigDecimal points,
        List<String> cells) {
    public Contribution {
        cells = List.copyOf(cells);
    }
}
