package cn.duibiao.diff;

import cn.duibiao.plan.Item;
import cn.duibiao.plan.Measure;
import java.util.stream.Collectors;

/** A measure in words that leave nothing out: two measures that differ read differently. */
final class MeasureWords {

    private MeasureWords() {}

    static String of(Measure measure) {
        if (measure instanceof Measure.Value value) {
            return "直接填报" + item(value.item());
        }
        if (measure instanceof Measure.Share share) {
            return item(share.numerator()) + " ÷ " + item(share.denominator()) + " × "
                    + share.per().toPlainString()
                    + (share.proportion() ? "，分子是分母的一部分" : "，分子可大于分母")
                    + (share.growing() == null ? "" : "，" + share.growing().label());
        }
        if (measure instanceof Measure.Quota quota) {
            return "配备标准：" + item(quota.held()) + "，每"
                    + quota.norms().stream()
                            .map(n -> n.each().toPlainString() + " " + item(n.base()))
                            .collect(Collectors.joining("、每"));
        }
        if (measure instanceof Measure.Change change) {
            String by = switch (change.by()) {
                case POINTS -> "按点数";
                case PERCENT -> "按基期的百分比";
                case DIRECTION -> "只看方向";
            };
            return "较基期" + (change.up() ? "提高" : "降低") + "（" + by + "）：" + of(change.of());
        }
        return "是/否" + (((Measure.Milestone) measure).datedToYear() ? "，进度从当年1月1日起算" : "，进度从计划首日起算");
    }

    private static String item(Item item) {
        return item.name() + "（" + item.unit() + (item.shared() ? "，取自基础数据" : "") + "）";
    }
}
