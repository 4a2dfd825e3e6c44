package cn.duibiao.catalogue;

import cn.duibiao.finding.Finding;
import cn.duibiao.finding.InputProblem;
import cn.duibiao.plan.Policy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

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
        List<Policy.Grade> grades = f.severity().grades().stream()
                .map(g -> new Policy.Grade(g.from(), g.label()))
                .toList();
        checkGrades(where, grades);
        return new Policy(
                f.name(),
                f.approx().points(),
                f.approx().percent(),
                f.limitMargin().percent(),
                rounding,
                f.schedule().value(),
                f.milestoneWarning().quarters(),
                grades,
                f.smallNumbers().events(),
                f.missingShare().percent(),
                keys(f));
    }

    private static void checkGrades(String where, List<Policy.Grade> grades) {
        for (int i = 1; i < grades.size(); i++) {
            if (grades.get(i).from().compareTo(grades.get(i - 1).from()) >= 0) {
                throw refused(
                        where, "severity 第" + (i + 1) + "级起点 " + grades.get(i).from(), "小于上一级的起点");
            }
        }
        BigDecimal lowest = grades.get(grades.size() - 1).from();
        if (lowest.signum() != 0) {
            throw refused(where, "severity 在 [0, " + lowest.toPlainString() + ") 之间没有等级", "从0起的完整分级");
        }
    }

    private static List<Policy.Key> keys(PolicyFile f) {
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
                        f.rounding().value(),
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
                        f.severity().grades().stream()
                                .map(g -> "≥" + g.from().toPlainString() + " " + g.label())
                                .collect(Collectors.joining("，")),
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

    private static InputProblem refused(String where, String found, String expected) {
        return new InputProblem(Finding.stop(where, found, expected, "请改正判定口径"));
    }
}
