package cn.duibiao.catalogue;

import static cn.duibiao.catalogue.CatalogueFormat.orEmpty;

import cn.duibiao.catalogue.TargetsFile.StageEntry;
import cn.duibiao.plan.Comparison;
import cn.duibiao.plan.Stage;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Reads the stages of one target; tells its problems as (found, expected). */
final class StageReader {
    private final int firstYear;
    private final int lastYear;
    private final String targetQuote;
    private final BiConsumer<String, String> problem;

    StageReader(int firstYear, int lastYear, String targetQuote, BiConsumer<String, String> problem) {
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.targetQuote = targetQuote;
        this.problem = problem;
    }

    /** In the order of their due dates. */
    List<Stage> read(List<StageEntry> entries) {
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
}
