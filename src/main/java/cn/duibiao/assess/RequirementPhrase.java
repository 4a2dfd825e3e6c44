package cn.duibiao.assess;

import cn.duibiao.fact.Quantity;
import cn.duibiao.plan.Measure;
import cn.duibiao.plan.Policy;
import cn.duibiao.plan.Stage;
import cn.duibiao.plan.Target;
import cn.duibiao.rule.Bound;
import cn.duibiao.rule.Demand;
import cn.duibiao.rule.Phase;
import cn.duibiao.rule.Wording;
import java.math.BigDecimal;

/** The second part of an explanation: against what the value was held, and on which side of it it lies. */
final class RequirementPhrase {
    private final Policy policy;

    RequirementPhrase(Policy policy) {
        this.policy = policy;
    }

    String of(Judgement j) {
        Target t = j.target();
        Demand d = j.demand();
        Stage stage = d.stage();
        String unit = Wording.shownUnit(t);
        String by = Wording.date(stage.due());
        String figure = t.isQuota() && j.requirement() != null
                ? "应配" + Numbers.plain(j.requirement()) + t.unit()
                : Wording.figure(t, stage, policy).replace("≥ ", "≥").replace("≤ ", "≤");
        return switch (j.basis()) {
            case REACHED_FINAL, REACHED_STAGE ->
                (d.quartersLeft() > 0 ? "提前达到" : "达到") + by + "要求（" + figure + "），"
                        + j.basis().label()
                        + (j.stageMet() == null || j.stageMet() == stage
                                ? ""
                                : "，已满足" + Wording.date(j.stageMet().due()) + "的"
                                        + Wording.figure(t, j.stageMet(), policy));
            case ON_SCHEDULE -> "达到序时要求" + scheduled(j);
            case HELD ->
                t.isLimit()
                        ? "在上限" + figure.replace("≤", "") + "以内，且低于预警线" + Numbers.plain(d.warningLine()) + unit
                        : "持续保持（" + figure + "）";
            case BEHIND_SCHEDULE -> "未达序时要求" + scheduled(j);
            case NEAR_LIMIT ->
                "未超上限" + figure.replace("≤", "") + "，但已进入预警区间（高于" + Numbers.plain(d.warningLine()) + unit + "）";
            case OVER_LIMIT -> "已超过上限" + figure.replace("≤", "") + "，尚可挽回" + projection(j);
            case UNMET_LAST_YEAR -> "未达到" + by + "要求（" + figure + "），已进入到期前最后一年，且无上一阶段、无基期值，没有序时可比";
            case MILESTONE_NEAR -> by + "到期，临近到期仍未完成";
            case NOT_MET ->
                t.isLimit() ? "超过" + by + "的上限" + figure.replace("≤", "") : "未达到" + by + "要求（" + figure + "）";
            case SLIPPED ->
                "跌破已到期的" + Wording.date(d.passed().due()) + "要求（" + Wording.figure(t, d.passed(), policy) + "）";
            case LIMIT_BROKEN -> "已超过上限" + figure.replace("≤", "") + "，到年末已无法挽回" + projection(j);
            case NOT_HELD -> "未能持续保持（" + figure + "）";
            case NOT_DONE -> by + "已到期，未完成";
            case NOT_YET -> (d.phase() == Phase.NOT_OPEN ? "考核窗口尚未开始，" : "本期尚无要求，") + "后续要求：" + by + figure;
            case WINDOW_CLOSED -> "考核窗口已于" + by + "结束（要求：" + figure + "）";
            case NO_SUBJECT -> "本期不判定（要求：" + by + figure + "）";
            case UNREPORTED -> "不影响判定（" + (d.phase() == Phase.CLOSED ? "考核窗口已结束" : "后续要求：" + by + figure) + "）";
            case NO_VALUE -> "无法判定（要求：" + by + figure + "）";
            case NO_PROJECTION -> "已超过上限" + figure.replace("≤", "") + "，但" + expectation(j) + "，无法判断年末能否挽回";
        };
    }

    private static String projection(Judgement j) {
        BigDecimal projected = j.measurement().getProjected();
        return projected == null
                ? ""
                : "（即使不再新增，年末按预计分母" + Numbers.plain(j.measurement().expected().value()) + "计为"
                        + Numbers.beside(projected, j.requirement())
                        + j.target().unit() + "）";
    }

    private static String expectation(Judgement j) {
        Quantity expected = j.measurement().expected();
        return expected.isReported() ? "预计全年分母小于已发生数" : "未报" + expected.name();
    }

    /** 3.75个（2023年末3.5个→2024年末4.0个，按季直线推进）. */
    private static String scheduled(Judgement j) {
        Target t = j.target();
        Demand d = j.demand();
        String unit = t.isMilestone() ? "%" : Wording.shownUnit(t);
        if (t.measure() instanceof Measure.Change change && change.by() == Measure.By.DIRECTION) {
            return "（" + (change.up() ? "不低于基期" : "不高于基期") + "）";
        }
        String now = Numbers.plain(j.schedule()) + unit;
        String to = Wording.date(d.stage().due()) + (t.isMilestone() ? "完成" : goal(j) + unit);
        String elapsed = "已过" + d.elapsed().k() + "/" + d.elapsed().n();
        if (t.schedule() != null) {
            return now + "（" + to + "，按自定序时：" + t.schedule().source() + "）";
        }
        if (d.schedule() instanceof Bound.FromBaseline) {
            return now + "（基期" + Numbers.plain(j.measurement().getBaseline()) + unit + "→" + to + "，按季直线推进）";
        }
        if (d.passed() != null && !t.isQuota()) {
            return now + "（" + Wording.date(d.passed().due())
                    + d.passed().number().toPlainString() + unit + "→" + to + "，按季直线推进）";
        }
        if (t.isRunningRate() && !t.isChange()) {
            return now + "（率以要求本身为序时）";
        }
        return now + "（" + to + "，" + elapsed + "，按季均摊" + (t.countsWholeThings() ? "取整" : "") + "）";
    }

    /** The figure of the stage at hand as the plan writes it; what is required where that is another. */
    private static String goal(Judgement j) {
        Stage stage = j.demand().stage();
        return j.target().isQuota() || stage.about()
                ? Numbers.plain(j.requirement())
                : stage.number().toPlainString();
    }
}
