package cn.duibiao.rule;

import cn.duibiao.plan.Comparison;
import cn.duibiao.plan.OwnSchedule;
import java.util.stream.Collectors;

/** What decides in one quarter, in few words, for tables: 序时 3.75; 预警线 9.5; ≥ 4; 须已完成; 尚未开始考核. */
public final class Deciding {

    private Deciding() {}

    public static String words(Demand d) {
        return switch (d.phase()) {
            case NOT_OPEN, CLOSED -> d.phase().label();
            case DUE, AFTER, THROUGHOUT ->
                d.requirement() == null
                        ? "须已完成"
                        : d.stage().comparison() == Comparison.BETTER
                                ? "须优于基期"
                                : d.stage().comparison().sign() + " "
                                        + d.requirement().words();
            case BEFORE -> before(d);
        };
    }

    private static String before(Demand d) {
        if (d.warningLine() != null) {
            return "预警线 " + Figures.shown(d.warningLine());
        }
        if (d.schedule() instanceof Bound.FromBaseline line) {
            return "基期→" + line.to().words() + " 的" + d.elapsed().k() + "/"
                    + d.elapsed().n();
        }
        if (d.schedule() instanceof Bound.Required) {
            return "序时 应配数";
        }
        String figure = d.schedule() == null ? "无" : Figures.shown(d.schedule().of(null));
        return d.target().isMilestone()
                ? "形象进度 " + figure + "%"
                : d.stage().comparison() == Comparison.BETTER ? "不劣于基期" : "序时 " + figure;
    }

    /** 自定序时：10%／30%／70%／100%（source）. */
    public static String words(OwnSchedule schedule) {
        return "自定序时："
                + schedule.shares().stream().map(s -> s.toPlainString() + "%").collect(Collectors.joining("／")) + "（"
                + schedule.source() + "）";
    }
}
