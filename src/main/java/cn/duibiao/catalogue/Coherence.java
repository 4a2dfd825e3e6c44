package cn.duibiao.catalogue;

import cn.duibiao.catalogue.TargetsFile.TargetEntry;
import cn.duibiao.plan.Comparison;
import cn.duibiao.plan.Measure;
import cn.duibiao.plan.Nature;
import cn.duibiao.plan.Stage;
import java.util.List;
import java.util.function.BiConsumer;

/** What must fit together in a target: its nature, its measure and its stages. */
final class Coherence {
    private Coherence() {}

    /** @param problem is told (found, expected) */
    static void check(
            TargetEntry e, Nature nature, Measure measure, List<Stage> stages, BiConsumer<String, String> problem) {
        if (stages.isEmpty()) {
            problem.accept("没有 stages", "至少一个阶段");
            return;
        }
        if (e.indicator() == null || e.indicator().isBlank() || e.unit() == null || e.natureReason() == null) {
            problem.accept("indicator、unit 或 nature-reason 为空", "三项都要写明");
        }
        boolean milestone = measure instanceof Measure.Milestone;
        boolean direction = measure instanceof Measure.Change change && change.by() == Measure.By.DIRECTION;
        if (milestone != (nature == Nature.MILESTONE)) {
            problem.accept("nature: " + nature.code() + "，measure: " + measure.kind(), "milestone 与 milestone 相配");
        }
        Comparison first = stages.get(0).comparison();
        for (Stage stage : stages) {
            if (stage.comparison() != first) {
                problem.accept(
                        "各阶段比较方式不同：" + first.code() + " 与 " + stage.comparison().code(), "同一目标用同一种比较");
            }
            if (milestone != (stage.comparison() == Comparison.DONE)) {
                problem.accept("阶段 " + stage.due() + " 的数值", milestone ? "节点任务不写数值" : "at-least、at-most 等之一");
            }
            if (direction != (stage.comparison() == Comparison.BETTER)) {
                problem.accept("阶段 " + stage.due() + " 的比较", "better: true 只与 by: none 相配");
            }
        }
        if (measure instanceof Measure.Quota && stages.size() > 1) {
            // The number required is computed from one figure; a second stage would be judged by the last one's.
            problem.accept("配备标准有" + stages.size() + "个阶段", "一个阶段；各年标准不同的分写成几个目标");
        }
        Measure inner = measure instanceof Measure.Change change ? change.of() : measure;
        if (inner instanceof Measure.Share share && nature.flow() != (share.growing() != null)) {
            problem.accept("growing: " + share.growing(), "时期指标写 fixed 或 running，时点指标不写");
        }
    }
}
