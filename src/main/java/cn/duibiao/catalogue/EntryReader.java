package cn.duibiao.catalogue;

import static cn.duibiao.catalogue.PlanBuilder.map;
import static cn.duibiao.catalogue.PlanBuilder.orEmpty;

import cn.duibiao.catalogue.TargetsFile.ChangeEntry;
import cn.duibiao.catalogue.TargetsFile.ItemEntry;
import cn.duibiao.catalogue.TargetsFile.MeasureEntry;
import cn.duibiao.catalogue.TargetsFile.ShareEntry;
import cn.duibiao.catalogue.TargetsFile.StageEntry;
import cn.duibiao.plan.Comparison;
import cn.duibiao.plan.Growth;
import cn.duibiao.plan.Item;
import cn.duibiao.plan.Measure;
import cn.duibiao.plan.Nature;
import cn.duibiao.plan.Stage;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Reads the measure, the nature and the stages of one target; tells its problems as (found, expected). */
final class EntryReader {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final int firstYear;
    private final int lastYear;
    private final String targetQuote;
    private final BiConsumer<String, String> problem;

    EntryReader(int firstYear, int lastYear, String targetQuote, BiConsumer<String, String> problem) {
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.targetQuote = targetQuote;
        this.problem = problem;
    }

    Nature nature(String code) {
        return Arrays.stream(Nature.values())
                .filter(n -> n.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nature: " + code));
    }

    Measure measure(MeasureEntry e) {
        long given = Stream.of(e.value(), e.share(), e.quota(), e.change(), e.milestone())
                .filter(Objects::nonNull)
                .count();
        if (given != 1) {
            throw new IllegalArgumentException("measure: exactly one of value, share, quota, change, milestone");
        }
        if (e.value() != null) {
            return new Measure.Value(
                    item(e.value().name(), e.value().unit(), e.value().shared()));
        }
        if (e.share() != null) {
            return share(e.share());
        }
        if (e.quota() != null) {
            return new Measure.Quota(
                    item(e.quota().held()), map(e.quota().norms(), n -> new Measure.Norm(item(n.base()), n.each())));
        }
        if (e.change() != null) {
            return change(e.change());
        }
        return new Measure.Milestone(Boolean.TRUE.equals(e.milestone().datedToYear()));
    }

    private Measure share(ShareEntry e) {
        boolean proportion = e.proportion() == null ? e.per().compareTo(HUNDRED) == 0 : e.proportion();
        Growth growing = e.growing() == null
                ? null
                : Arrays.stream(Growth.values())
                        .filter(g -> g.code().equals(e.growing()))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("growing: " + e.growing()));
        return new Measure.Share(item(e.numerator()), item(e.denominator()), e.per(), proportion, growing);
    }

    private Measure change(ChangeEntry e) {
        Measure.By by = switch (e.by()) {
            case "points" -> Measure.By.POINTS;
            case "percent" -> Measure.By.PERCENT;
            case "none" -> Measure.By.DIRECTION;
            default -> throw new IllegalArgumentException("by: " + e.by());
        };
        if (!e.direction().equals("up") && !e.direction().equals("down")) {
            throw new IllegalArgumentException("direction: " + e.direction());
        }
        return new Measure.Change(measure(e.of()), e.direction().equals("up"), by);
    }

    private static Item item(ItemEntry e) {
        return item(e.name(), e.unit(), e.shared());
    }

    private static Item item(String name, String unit, Boolean shared) {
        return new Item(name, unit, Boolean.TRUE.equals(shared));
    }

    /** In the order of their due dates. */
    List<Stage> stages(List<StageEntry> entries) {
        List<Stage> stages = new ArrayList<>();
        for (StageEntry e : orEmpty(entries)) {
            if (e.quote() != null && !targetQuote.contains(e.quote())) {
                problem.accept("阶段引文“" + e.quote() + "”", "目标引文中的一段");
            }
            for (LocalDate due : dueDates(e)) {
                stages.add(stage(due, e));
            }
        }
        stages.sort(Comparator.comparing(Stage::due));
        return stages;
    }

    private List<LocalDate> dueDates(StageEntry e) {
        if ("every-year".equals(e.due())) {
            return Stream.iterate(firstYear, y -> y <= lastYear, y -> y + 1)
                    .map(y -> LocalDate.of(y, 12, 31))
                    .toList();
        }
        try {
            LocalDate due = LocalDate.parse(e.due());
            if (due.getYear() < firstYear) {
                problem.accept("due: " + e.due(), firstYear + "年及以后的日期");
            }
            return List.of(due);
        } catch (DateTimeException | NullPointerException notADate) {
            problem.accept("due: " + e.due(), "日期（2024-12-31）或 every-year");
            return List.of();
        }
    }

    private Stage stage(LocalDate due, StageEntry e) {
        long given = Stream.of(e.atLeast(), e.atMost(), e.exactly(), e.about(), e.range(), e.better())
                .filter(Objects::nonNull)
                .count();
        if (given > 1) {
            throw new IllegalArgumentException("a stage has one comparison");
        }
        if (e.atLeast() != null) {
            return new Stage(due, Comparison.AT_LEAST, e.atLeast(), false, null, e.quote());
        }
        if (e.about() != null) {
            return new Stage(due, Comparison.AT_LEAST, e.about(), true, null, e.quote());
        }
        if (e.range() != null) {
            if (e.range().size() != 2 || e.range().get(0).compareTo(e.range().get(1)) >= 0) {
                throw new IllegalArgumentException("range: [lower, upper]");
            }
            return new Stage(
                    due, Comparison.AT_LEAST, e.range().get(0), false, e.range().get(1), e.quote());
        }
        if (e.atMost() != null) {
            // 控制在0 is a count that must be 0 (verdicts.md section 6).
            Comparison comparison = e.atMost().signum() == 0 ? Comparison.EXACTLY : Comparison.AT_MOST;
            return new Stage(due, comparison, e.atMost(), false, null, e.quote());
        }
        if (e.exactly() != null) {
            if (e.exactly().signum() != 0) {
                throw new IllegalArgumentException("exactly: only 0");
            }
            return new Stage(due, Comparison.EXACTLY, e.exactly(), false, null, e.quote());
        }
        return new Stage(
                due,
                Boolean.TRUE.equals(e.better()) ? Comparison.BETTER : Comparison.DONE,
                null,
                false,
                null,
                e.quote());
    }

    /** What must fit together. */
    void check(Nature nature, Measure measure, List<Stage> stages, String indicator, String unit, String natureReason) {
        if (stages.isEmpty()) {
            problem.accept("没有 stages", "至少一个阶段");
            return;
        }
        if (indicator == null || indicator.isBlank() || unit == null || natureReason == null) {
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
