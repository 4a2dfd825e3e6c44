package cn.duibiao.doubt;

import cn.duibiao.plan.Plan;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An investment of less than 100 万元 that is given to the yuan, or finer, in 万元: 总投资 1.4025 万元. Who gives four decimals in 万元
 * means another unit, or lost digits. Per-head amounts and prices are no investments.
 */
final class OddMoney implements Finder {
    private static final Pattern AMOUNT =
            Pattern.compile("(?:投资|资金|概算|预算)(?:额|总额)?\\s*(?:约|为|达|达到)?\\s*(\\d{1,2}\\.\\d{4,})\\s*万元");

    @Override
    public List<Found> find(Plan plan) {
        TextPlaces places = TextPlaces.of(plan);
        Matcher m = AMOUNT.matcher(places.text());
        return m.results()
                .map(r -> new Found(
                        "金额存疑",
                        List.of(places.codePoint(r.start(1))),
                        places.around(r.start(), r.end(), 12),
                        r.group(1) + "万元的投资精确到元，疑单位或数字有误",
                        List.of(r.group(1)),
                        null))
                .toList();
    }
}
