package cn.duibiao.ledger;

import cn.duibiao.plan.Measure;
import cn.duibiao.plan.Target;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** Whether what a numeral counts can be what a target's figure counts. */
final class Units {
    static final Pattern PER = Pattern.compile("/ ?\\d*(?:[十百千]?[万亿]|[百千])");

    private static final List<String> SIGNS = List.of("%", "‰", "‱", "百分点");
    /** Measure words that stand for one another; what is in none of them is let pass. */
    private static final List<String> GROUPS = List.of("人名位例次", "个家所处项支台张辆种件起间座条", "级", "元", "年月日天周岁届号期类型", "层");

    private Units() {}

    static boolean fit(Numeral n, Target t) {
        String unit = t.unit();
        if (n.unit().equals("百分点")) {
            return t.measure() instanceof Measure.Change change && change.by() == Measure.By.POINTS;
        }
        boolean byPercent = t.measure() instanceof Measure.Change change && change.by() == Measure.By.PERCENT;
        if (SIGNS.contains(n.unit()) || SIGNS.contains(unit)) {
            return n.unit().equals(unit) || byPercent && n.unit().equals("%");
        }
        if (n.unit().startsWith("/")) {
            return n.unit().equals(unit);
        }
        String word = unit.startsWith("万") || unit.startsWith("亿") ? unit.substring(1) : unit;
        String group = group(n.unit());
        String other = word.isEmpty() ? null : group(word.substring(0, 1));
        return group == null || other == null ? !timeOrKind(group) : group.equals(other) || word.equals("人次");
    }

    private static boolean timeOrKind(String group) {
        return group != null && group.contains("年");
    }

    private static String group(String measure) {
        return measure.isEmpty()
                ? null
                : GROUPS.stream().filter(g -> g.contains(measure)).findFirst().orElse(null);
    }

    /** The number of the numeral in the target's unit: 46525万元 is 46525 of 万元. */
    static boolean same(Numeral n, BigDecimal figure, Target t) {
        String unit = t.unit();
        int power = unit.startsWith("万") ? 4 : unit.startsWith("亿") ? 8 : 0;
        return n.number() != null && n.number().compareTo(figure.scaleByPowerOfTen(power)) == 0;
    }
}
