package cn.duibiao.rule;

import cn.duibiao.plan.Comparison;
import cn.duibiao.plan.Measure;
import cn.duibiao.plan.Policy;
import cn.duibiao.plan.Stage;
import cn.duibiao.plan.Target;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** A target's requirements in Chinese, for the rule file, the workbook and explanations. */
public final class Wording {

    private Wording() {}

    /** 2023年末 ≥ 3.5；2024年末 ≥ 4.0；2025年末 ≥ 4.5. */
    public static String requirements(Target target, Policy policy) {
        return target.stages().stream()
                .map(s -> dated(target, s) + " " + figure(target, s, policy))
                .collect(Collectors.joining("；"));
    }

    /** 2024年末, 2024年6月末, 2024年10月20日前; a flow's own window: 2024年内. */
    public static String dated(Target target, Stage stage) {
        return target.throughout() || stage.comparison() == Comparison.EXACTLY
                ? "至" + date(stage.due()) + "始终"
                : date(stage.due());
    }

    /** 2024年末, 2024年6月末, 2024年10月20日. */
    public static String date(LocalDate due) {
        if (due.getDayOfMonth() != due.lengthOfMonth()) {
            return due.getYear() + "年" + due.getMonthValue() + "月" + due.getDayOfMonth() + "日";
        }
        return due.getMonthValue() == 12 ? due.getYear() + "年末" : due.getYear() + "年" + due.getMonthValue() + "月末";
    }

    /** ≥ 4.0, ≤ 10, ≥ 84（85左右）, ≥ 1（1—2）, 完成. */
    public static String figure(Target target, Stage stage, Policy policy) {
        if (stage.comparison() == Comparison.DONE) {
            return "完成";
        }
        if (stage.comparison() == Comparison.BETTER) {
            return ((Measure.Change) target.measure()).up() ? "高于基期" : "低于基期";
        }
        String number = stage.number().toPlainString();
        if (target.isQuota()) {
            return "每"
                    + ((Measure.Quota) target.measure())
                            .norms().stream()
                                    .map(n -> n.each().toPlainString()
                                            + n.base().unit()
                                            + n.base().name())
                                    .collect(Collectors.joining("、每"))
                    + " ≥ " + number + target.unit();
        }
        String change = target.isChange() ? (((Measure.Change) target.measure()).up() ? "较基期提高 " : "较基期降低 ") : "";
        String unit = shownUnit(target);
        if (stage.about()) {
            return change + "≥ " + Figures.shown(stage.required(target.unit(), policy)) + unit + "（原文" + number + unit
                    + "左右）";
        }
        if (stage.aspiration() != null) {
            return change + "≥ " + number + unit + "（原文" + number + "—"
                    + stage.aspiration().toPlainString() + unit + "）";
        }
        return change + stage.comparison().sign() + " " + number + unit;
    }

    /** The unit behind a figure: 个百分点 for a change of a percentage. */
    public static String shownUnit(Target target) {
        if (target.measure() instanceof Measure.Change change) {
            if (change.by() == Measure.By.PERCENT) {
                return "%";
            }
            return target.unit().equals("%")
                            || target.unit().equals("百分点")
                            || target.unit().equals("个百分点")
                    ? "个百分点"
                    : target.unit();
        }
        return target.unit();
    }
}
