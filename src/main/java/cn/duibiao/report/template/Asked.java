package cn.duibiao.report.template;

import cn.duibiao.plan.Comparison;
import cn.duibiao.plan.Item;
import cn.duibiao.plan.Measure;
import cn.duibiao.plan.Policy;
import cn.duibiao.plan.Target;
import cn.duibiao.rule.Bound;
import cn.duibiao.rule.Demand;
import cn.duibiao.rule.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a row of the blank return says beside the cells to be filled: the requirement, the span of time, what goes where. */
final class Asked {
    private final Demand demand;
    private final Target target;
    private final Policy policy;

    Asked(Demand demand, Policy policy) {
        this.demand = demand;
        this.target = demand.target();
        this.policy = policy;
    }

    /** 本期要求: 序时 ≥ 3.75个；2024年末 ≥ 4.0个. */
    String requirement() {
        String stage = Wording.dated(target, demand.stage())
                + (target.isMilestone() ? "前" : " ")
                + Wording.figure(target, demand.stage(), policy);
        return switch (demand.phase()) {
            case NOT_OPEN -> "本期不考核（" + stage + "）";
            case CLOSED -> "考核期已过（" + stage + "）";
            case DUE -> "本期到期：" + stage;
            case AFTER -> "已到期，仍须保持：" + stage;
            case THROUGHOUT -> stage;
            case BEFORE -> before(stage);
        };
    }

    private String before(String stage) {
        if (target.isMilestone() || demand.schedule() == null) {
            return stage;
        }
        if (demand.schedule() instanceof Bound.FromBaseline) {
            return stage + "；填了基期值的，序时按全程" + demand.elapsed().k() + "/"
                    + demand.elapsed().n();
        }
        boolean same =
                demand.schedule().equals(demand.requirement()) || demand.stage().comparison() == Comparison.BETTER;
        return same ? stage : "序时 ≥ " + demand.schedule().words() + unit() + "；" + stage;
    }

    private String unit() {
        return Wording.shownUnit(target);
    }

    /** 填报说明: from when to when the figures count, and which item goes into which cell. */
    String guide() {
        return target.isMilestone() ? howTo() : span() + "。" + howTo();
    }

    private String span() {
        LocalDate end = demand.period().end();
        String yearly = target.yearly() ? "，每年一次" : "";
        return switch (target.nature()) {
            case STOCK -> end.getMonthValue() + "月" + end.getDayOfMonth() + "日的状态" + yearly;
            case FLOW_YEAR -> end.getYear() + "年1月1日起累计" + yearly;
            case FLOW_PLAN -> "统计起点" + target.start() + "，至今累计" + yearly;
            case MILESTONE -> throw new IllegalStateException("a milestone has a date, not a span");
        };
    }

    private String howTo() {
        List<String> said = new ArrayList<>();
        Measure measure = Entries.measured(target);
        if (measure instanceof Measure.Milestone) {
            return "“是”和日期；“否”；或进度60%";
        } else if (measure instanceof Measure.Value value) {
            said.add("本期值：" + named(value.item()));
        } else if (measure instanceof Measure.Share share) {
            said.add("分子：" + placed(share.numerator(), share.numerator().shared()));
            said.add("分母：" + placed(share.denominator(), share.denominator().shared()));
        } else if (measure instanceof Measure.Quota quota) {
            said.add("本期值：" + named(quota.held()));
            boolean summed = quota.norms().size() > 1;
            quota.norms()
                    .forEach(n -> said.add((summed ? "基数：" : "分母：")
                            + placed(n.base(), summed || n.base().shared())));
        }
        if (BaseItems.needsExpectation(demand)) {
            said.add("另填" + placed(target.share().denominator().expectedAtYearEnd(), true));
        }
        if (Entries.usesBaseline(demand)) {
            String when = target.nature().flow()
                    ? target.baselineDate().getYear() + "年全年"
                    : Wording.date(target.baselineDate());
            said.add("基期值：" + when + "的数" + (target.isChange() ? "（必填）" : "（没有可不填）"));
        }
        return String.join("；", said);
    }

    private static String named(Item item) {
        return item.name() + "（" + item.unit() + "）";
    }

    private static String placed(Item item, boolean onBaseSheet) {
        return named(item) + (onBaseSheet ? "，填在基础数据表" : "");
    }
}
