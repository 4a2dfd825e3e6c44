package cn.duibiao.catalogue;

import cn.duibiao.finding.Finding;
import cn.duibiao.finding.InputProblem;
import cn.duibiao.plan.Grading;
import cn.duibiao.plan.Policy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Turns {@code policy.yaml} into a {@link Policy}; a profile that leaves a value without a verdict is refused. */
final class PolicyBuilder {

    private PolicyBuilder() {}

    static Policy build(String where, PolicyFile f) {
        if (!f.schedule().value().equals("linear")) {
            throw refused(where, "schedule: " + f.schedule().value(), "linear");
        }
        RoundingMode rounding;
        try {
            rounding = RoundingMode.valueOf(f.rounding().value());
        } catch (IllegalArgumentException e) {
            throw refused(where, "rounding: " + f.rounding().value(), "HALF_DOWN、HALF_UP、DOWN、UP 等之一");
        }
        Grading severity = severity(where, f.severity());
        return new Policy(
                f.name(),
                f.approx().points(),
                f.approx().percent(),
                f.limitMargin().percent(),
                rounding,
                f.schedule().value(),
                f.milestoneWarning().quarters(),
                severity,
                f.smallNumbers().events(),
                f.missingShare().percent(),
                keys(f, severity));
    }

    private static Grading severity(String where, PolicyFile.Severity f) {
        boolean points = "points-behind".equals(f.by());
        if (f.by() != null && !points && !f.by().equals("attainment")) {
            throw refused(where, "severity by: " + f.by(), "attainment（完成率）或 points-behind（落后的百分点数）");
        }
        List<Grading.Grade> grades = new ArrayList<>();
        BigDecimal before = null;
        boolean beforeWith = false;
        for (PolicyFile.GradeEntry g : f.grades()) {
            BigDecimal from = g.from() != null ? g.from() : g.over();
            boolean open = g.below() == null && g.upTo() == null && !points;
            BigDecimal to = open ? before : g.below() != null ? g.below() : g.upTo();
            grades.add(new Grading.Grade(g.label(), from, g.from() != null, to, open ? !beforeWith : g.upTo() != null));
            before = from;
            beforeWith = g.from() != null;
        }
        Grading severity = new Grading(points ? Grading.By.POINTS_BEHIND : Grading.By.ATTAINMENT, grades);
        List<String> faults = severity.faults();
        if (!faults.isEmpty()) {
            throw new InputProblem(faults.stream()
                    .map(fault -> Finding.stop(
                            where, "口径“" + f.meaning() + "”：" + fault, "每个值恰有一个等级", "这一口径不完整，不能用来判定；请补齐或改正分级，并写明依据"))
                    .toList());
        }
        return severity;
    }

    private static List<Policy.Key> keys(PolicyFile f, Grading severity) {
        return List.of(
                new Policy.Key(
                        "左右、约的容差",
                        f.approx().points().toPlainString() + "个百分点；其他为数值的"
                                + f.approx().percent().toPlainString() + "%",
                        f.approx().meaning(),
                        f.approx().source()),
                new Policy.Key(
                        "上限预警幅度",
                        f.limitMargin().percent().toPlainString() + "%",
                        f.limitMargin().meaning(),
                        f.limitMargin().source()),
                new Policy.Key(
                        "整数序时的取整",
                        rounding(f.rounding().value()),
                        f.rounding().meaning(),
                        f.rounding().source()),
                new Policy.Key(
                        "序时方式",
                        "直线（linear）",
                        f.schedule().meaning(),
                        f.schedule().source()),
                new Policy.Key(
                        "节点预警",
                        f.milestoneWarning().quarters() + "个季度",
                        f.milestoneWarning().meaning(),
                        f.milestoneWarning().source()),
                new Policy.Key(
                        "预警分级",
                        severity.words(),
                        f.severity().meaning(),
                        f.severity().source()),
                new Policy.Key(
                        "小样本",
                        f.smallNumbers().events().toPlainString() + "例",
                        f.smallNumbers().meaning(),
                        f.smallNumbers().source()),
                new Policy.Key(
                        "缺报比例",
                        f.missingShare().percent().toPlainString() + "%",
                        f.missingShare().meaning(),
                        f.missingShare().source()));
    }

    /** In Chinese, with the word of the file behind it. */
    private static String rounding(String mode) {
        String words = switch (mode) {
            case "HALF_DOWN" -> "四舍五入，恰半舍去";
            case "HALF_UP" -> "四舍五入，恰半进位";
            case "HALF_EVEN" -> "四舍六入，恰半取偶";
            case "DOWN", "FLOOR" -> "舍去尾数";
            case "UP", "CEILING" -> "有尾数即进位";
            default -> "不取整";
        };
        return words + "（" + mode + "）";
    }

    private static InputProblem refused(String where, String found, String expected) {
        return new InputProblem(Finding.stop(where, found, expected, "请改正判定口径"));
    }
}
