package cn.duibiao.diff;

import cn.duibiao.plan.Citation;
import cn.duibiao.plan.OwnSchedule;
import cn.duibiao.plan.Plan.PlanText;
import cn.duibiao.plan.Target;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One target in two editions, aspect by aspect. Every component of {@link Target} has its line here. */
final class TargetChanges {
    private final PlanText oldText;
    private final PlanText newText;

    TargetChanges(PlanText oldText, PlanText newText) {
        this.oldText = oldText;
        this.newText = newText;
    }

    List<Change> between(Target a, Target b) {
        Changes to = new Changes(b.id(), b.indicator());
        to.text("条款", false, a.clause().key(), b.clause().key());
        to.text("引文", false, "“" + a.quote() + "”", "“" + b.quote() + "”");
        to.text("引文位置", false, place(oldText, a.quote(), a.offset()), place(newText, b.quote(), b.offset()));
        to.text("指标名称", true, a.indicator(), b.indicator());
        to.text("计量单位", true, a.unit(), b.unit());
        to.text("性质", true, a.nature().label(), b.nature().label());
        to.text("性质的理由", false, a.natureReason(), b.natureReason());
        to.text("算法", true, MeasureWords.of(a.measure()), MeasureWords.of(b.measure()));
        new StageChanges(to, a, b, "").compare();
        to.list("判定单位", true, a.units(), b.units(), u -> u);
        to.text("力争性", false, soft(a), soft(b));
        to.text("全程保持", true, yes(a.throughout()), yes(b.throughout()));
        to.text("填报频次", true, often(a), often(b));
        to.text("统计起点", true, a.start().toString(), b.start().toString());
        to.text("基期", true, a.baselineDate().toString(), b.baselineDate().toString());
        to.text("自定序时", true, schedule(a.schedule()), schedule(b.schedule()));
        to.text("解读", false, a.reading(), b.reading());
        alternatives(to, a, b);
        to.list("第二出处", false, a.also(), b.also(), c -> citation(c));
        if (sameCitations(a, b)) {
            to.text("第二出处的位置", false, places(oldText, a), places(newText, b));
        }
        to.list("原文疑点", false, a.remarks(), b.remarks(), r -> r);
        to.list("责任单位", false, a.responsible(), b.responsible(), r -> r);
        to.text("分值", false, weight(a.weight()), weight(b.weight()));
        return to.found();
    }

    /** Where the texts are the same, the place itself; where the text changed, only which occurrence it is. */
    private String place(PlanText text, String quote, int offset) {
        int nth = 1;
        while (text.offsetOf(quote, nth) >= 0 && text.offsetOf(quote, nth) < offset) {
            nth++;
        }
        return oldText.equals(newText) ? "第" + nth + "处（第" + (offset + 1) + "字起）" : "第" + nth + "处";
    }

    private static boolean sameCitations(Target a, Target b) {
        return a.also().stream()
                .map(TargetChanges::citation)
                .toList()
                .equals(b.also().stream().map(TargetChanges::citation).toList());
    }

    private String places(PlanText text, Target t) {
        return t.also().stream().map(c -> place(text, c.quote(), c.offset())).collect(Collectors.joining("、"));
    }

    private static String citation(Citation c) {
        return c.cite() + "“" + c.quote() + "”" + (c.differs() == null ? "" : "（不同之处：" + c.differs() + "）");
    }

    private static String soft(Target t) {
        return t.isSoft() ? "力争性（" + t.soft() + "）" : "刚性";
    }

    private static String yes(boolean holds) {
        return holds ? "是" : "否";
    }

    private static String often(Target t) {
        return t.yearly() ? "每年一次" : "每季";
    }

    private static String weight(BigDecimal weight) {
        return weight.stripTrailingZeros().toPlainString();
    }

    private static String schedule(OwnSchedule s) {
        return s == null
                ? "按季直线推进"
                : s.shares().stream().map(BigDecimal::toPlainString).collect(Collectors.joining("/")) + "%（"
                        + s.source() + "）";
    }

    /** Other readings go by their words; of one that stayed, what it replaces is compared. */
    private static void alternatives(Changes to, Target a, Target b) {
        to.list("其他读法", false, a.alternatives(), b.alternatives(), Target.Alternative::reading);
        for (Target.Alternative old : a.alternatives()) {
            b.alternatives().stream()
                    .filter(now -> now.reading().equals(old.reading()))
                    .findFirst()
                    .ifPresent(now -> alternative(to, "读法“" + now.reading() + "”的", a, old.target(), b, now.target()));
        }
    }

    /** What an alternative took over from its target on both sides is told there. */
    private static void alternative(Changes to, String prefix, Target a, Target old, Target b, Target now) {
        if (own(a, old, b, now, Target::nature)) {
            to.text(prefix + "性质", false, old.nature().label(), now.nature().label());
        }
        if (own(a, old, b, now, Target::measure)) {
            to.text(prefix + "算法", false, MeasureWords.of(old.measure()), MeasureWords.of(now.measure()));
        }
        if (own(a, old, b, now, Target::throughout)) {
            to.text(prefix + "全程保持", false, yes(old.throughout()), yes(now.throughout()));
        }
        if (own(a, old, b, now, Target::stages)) {
            new StageChanges(to, old, now, prefix).compare();
        }
    }

    private static boolean own(Target a, Target old, Target b, Target now, Function<Target, Object> key) {
        return !key.apply(a).equals(key.apply(old)) || !key.apply(b).equals(key.apply(now));
    }
}
