package cn.duibiao.diff;

import cn.duibiao.plan.Comparison;
import cn.duibiao.plan.Policy;
import cn.duibiao.plan.Target;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** 判定口径 in two editions, key by key. */
final class PolicyChanges {

    /** Each key, whether verdicts turn by it (grades and flags do not), its value in words, and the targets that it reaches. */
    enum Key {
        NAME("名称", false, Policy::name, t -> false),
        APPROX_POINTS(
                "左右、约的容差（以%计的指标）",
                true,
                p -> number(p.approxPoints()) + "个百分点",
                t -> about(t) && t.unit().equals("%")),
        APPROX_PERCENT(
                "左右、约的容差（其他指标）",
                true,
                p -> number(p.approxPercent()) + "%",
                t -> about(t) && !t.unit().equals("%")),
        LIMIT_MARGIN("上限预警幅度", true, p -> number(p.limitMargin()) + "%", Target::isLimit),
        ROUNDING("整数序时的取整", true, p -> p.rounding().name(), Target::countsWholeThings),
        SCHEDULE("序时方式", true, Policy::schedule, t -> t.schedule() == null && !t.hasCeiling()),
        MILESTONE_WARNING("节点预警", true, p -> p.milestoneWarning() + "个季度", Target::isMilestone),
        SEVERITY("预警分级", false, p -> p.severity().words(), t -> !t.isMilestone()),
        SMALL_NUMBERS("小样本", false, p -> number(p.smallNumbers()) + "例", Target::isRunningRate),
        MISSING_SHARE("缺报比例", false, p -> number(p.missingShare()) + "%", t -> false);

        private final String label;
        private final boolean decides;
        private final Function<Policy, String> words;
        private final Predicate<Target> reaches;

        Key(String label, boolean decides, Function<Policy, String> words, Predicate<Target> reaches) {
            this.label = label;
            this.decides = decides;
            this.words = words;
            this.reaches = reaches;
        }

        private static boolean about(Target t) {
            return t.stages().stream().anyMatch(s -> s.about() && s.comparison() == Comparison.AT_LEAST);
        }

        private static String number(BigDecimal n) {
            return n.toPlainString();
        }
    }

    static final String SUBJECT = "判定口径";

    private PolicyChanges() {}

    static List<Change> between(Policy a, Policy b) {
        Changes to = new Changes(SUBJECT, "");
        for (Key key : Key.values()) {
            to.text(key.label, key.decides, key.words.apply(a), key.words.apply(b));
        }
        a.keys()
                .forEach(old -> b.keys().stream()
                        .filter(now -> now.key().equals(old.key()))
                        .findFirst()
                        .ifPresent(now -> {
                            to.text(old.key() + "的说明", false, old.meaning(), now.meaning());
                            to.text(old.key() + "的来源", false, old.source(), now.source());
                        }));
        return to.found();
    }

    /** Those of {@code changes} that reach the target. */
    static List<Change> reaching(List<Change> changes, Target target) {
        return changes.stream()
                .filter(c ->
                        Arrays.stream(Key.values()).anyMatch(k -> k.label.equals(c.aspect()) && k.reaches.test(target)))
                .toList();
    }
}
