package cn.duibiao.report;

import cn.duibiao.assess.Assessment;
import cn.duibiao.assess.Assessment.TargetResult;
import cn.duibiao.assess.Score;
import cn.duibiao.verdict.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

/** The verdicts and scores of each chapter, department and unit: the second page of the overview, and what its charts show. */
final class BreakdownTables {
    static final int NAME_COLUMN = 0;
    private static final int NAME = 6;

    private final Assessment assessment;
    private final Styles styles;
    private final Grid grid;
    private Rows chapters = new Rows(0, -1);
    private Rows departments = new Rows(0, -1);

    /** 0-based; empty where {@code last} is before {@code first}. */
    record Rows(int first, int last) {
        int size() {
            return last - first + 1;
        }
    }

    BreakdownTables(Assessment assessment, Styles styles, Grid grid) {
        this.assessment = assessment;
        this.styles = styles;
        this.grid = grid;
    }

    void write() {
        Score score = assessment.score();
        chapters = table(
                "各章",
                score.chapters(),
                name -> t -> name.equals(t.target().clause().chapter()));
        departments = table(
                "各责任单位（同一目标有几个责任单位的，各计一次）",
                score.departments(),
                name -> t -> t.target().responsible().contains(name));
        if (!score.units().isEmpty()) {
            units(score.units());
        }
    }

    Rows chapters() {
        return chapters;
    }

    Rows departments() {
        return departments;
    }

    /** Column of the counts of a verdict, by its place among those shown. */
    static int countColumn(int verdict) {
        return NAME + 2 * verdict;
    }

    private interface Belongs {
        Predicate<TargetResult> to(String name);
    }

    private Rows table(String title, List<Score.Part> parts, Belongs belongs) {
        heads(title);
        int first = grid.at() + 1;
        for (Score.Part part : parts) {
            List<TargetResult> own = assessment.targets().stream()
                    .filter(belongs.to(part.name()))
                    .toList();
            name(part);
            for (Verdict v : OverviewSheet.SHOWN) {
                count(own.stream().filter(t -> t.verdict() == v).count());
            }
            rates(part);
        }
        return new Rows(first, grid.at());
    }

    private void units(List<Score.Part> parts) {
        heads("各填报单位（按判定计数）");
        for (Score.Part part : parts) {
            name(part);
            for (Verdict v : OverviewSheet.SHOWN) {
                count(assessment.judgements().stream()
                        .filter(j -> j.verdict() == v
                                && part.name()
                                        .equals(
                                                j.entity() == null
                                                        ? assessment.plan().area()
                                                        : j.entity()))
                        .count());
            }
            rates(part);
        }
    }

    private void heads(String title) {
        grid.section(title);
        grid.row(28).text(NAME, "名称", styles.head());
        OverviewSheet.SHOWN.forEach(v -> grid.text(2, v.label(), styles.head()));
        grid.text(2, "刚性\n得分率", styles.head()).text(2, "力争\n得分率", styles.head());
    }

    private void name(Score.Part part) {
        grid.row(Math.max(17, Grid.height(part.name(), NAME, Styles.TEXT)))
                .text(NAME, part.name(), styles.strongText());
    }

    private void count(long number) {
        grid.number(2, BigDecimal.valueOf(number), styles.count());
    }

    private void rates(Score.Part part) {
        rate(part.firm());
        rate(part.soft());
    }

    private void rate(Score.Total total) {
        if (total.rate() == null) {
            grid.text(2, "—", styles.centre());
        } else {
            grid.number(2, total.rate(), styles.percent());
        }
    }
}
