package cn.duibiao.book;

import cn.duibiao.ledger.Ledger;
import cn.duibiao.plan.Clause;
import cn.duibiao.plan.Nature;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Target;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands before the text: the document, and how much of it is covered. */
final class FrontMatter {
    private final Contents contents;
    private final Plan plan;
    private final Html html;

    FrontMatter(Contents contents, Html html) {
        this.contents = contents;
        this.plan = contents.plan();
        this.html = html;
    }

    void title() {
        html.open("header", "class", "front", "id", "top");
        html.leaf("p", "规则手册", "class", "kind").leaf("h1", plan.title());
        String about = Stream.of(
                        plan.number(),
                        plan.issuer(),
                        plan.issued() == null ? "印发日期不详" : plan.issued() + " 印发",
                        plan.firstYear() == plan.lastYear()
                                ? plan.firstYear() + "年"
                                : plan.firstYear() + "—" + plan.lastYear() + "年",
                        "评估范围：" + plan.area())
                .filter(s -> s != null && !s.isEmpty())
                .collect(Collectors.joining("　"));
        html.leaf("p", about, "class", "about");
        if (plan.issuedNote() != null) {
            html.leaf("p", plan.issuedNote(), "class", "doubt");
        }
        html.close().line();
    }

    void coverage(Coverage coverage, Ledger ledger) {
        List<Target> targets = plan.targets();
        html.open("section", "class", "figures", "aria-labelledby", "h-figures").leaf("h2", "覆盖情况", "id", "h-figures");
        html.open("div", "class", "tiles");
        long soft = targets.stream().filter(Target::isSoft).count();
        tile(String.valueOf(targets.size()), "个目标", "刚性 " + (targets.size() - soft) + "　力争 " + soft);
        tile(String.valueOf(qualitative().count()), "项定性任务", "列出而不判定");
        tile(percent(coverage.characters().judged(), coverage.characters().all()), "的文字", "落在目标引文之内");
        tile(percent(coverage.sentences().judged(), coverage.sentences().all()), "的句子", "含有目标");
        int numerals = ledger.entries().size();
        int open = ledger.unaccounted().size();
        tile((numerals - open) + "／" + numerals, "处数字有去处", open == 0 ? "没有遗漏，见数字台账" : "有" + open + "处没有去处，见数字台账");
        tile(String.valueOf(targets.stream().filter(t -> !t.remarks().isEmpty()).count()), "个目标", "带有原文疑点");
        html.close().line();
        bar("文字", "字", coverage.characters());
        bar("句子", "句", coverage.sentences());
        html.leaf("p", "“未标记”是计划中不含可判定要求的文字：标题、背景、落款、单位名单和没有数量与时限的工作部署。", "class", "note");
        html.open("div", "class", "two");
        natures();
        chapters();
        html.close().close().line();
    }

    private Stream<Clause.Qualitative> qualitative() {
        return plan.clauses().stream().flatMap(c -> c.qualitative().stream());
    }

    private void tile(String number, String unit, String note) {
        html.open("p", "class", "tile")
                .leaf("b", number)
                .text(" ")
                .leaf("span", unit)
                .text(" ");
        html.leaf("small", note).close();
    }

    private void bar(String what, String unit, Coverage.Count count) {
        int all = Math.max(1, count.all());
        String words = "目标 " + percent(count.judged(), all) + "（" + count.judged() + unit + "）　定性任务 "
                + percent(count.qualitative(), all) + "（" + count.qualitative() + unit + "）　未标记 "
                + percent(count.unmarked(), all) + "（" + count.unmarked() + unit + "）";
        html.open("div", "class", "bar").leaf("span", what, "class", "name");
        html.open("svg", "viewBox", "0 0 1000 12", "preserveAspectRatio", "none", "aria-hidden", "true");
        int judged = 1000 * count.judged() / all;
        int qualitative = 1000 * count.qualitative() / all;
        rect("judged", 0, judged);
        rect("qual", judged, qualitative);
        rect("rest", judged + qualitative, 1000 - judged - qualitative);
        html.close().leaf("span", words, "class", "words").close().line();
    }

    private void rect(String style, int x, int width) {
        html.open("rect", "class", style, "x", "" + x, "y", "0", "width", "" + width, "height", "12")
                .close();
    }

    private void natures() {
        html.open("table").leaf("caption", "按性质").open("thead").open("tr");
        List.of("性质", "目标", "刚性", "力争", "疑点").forEach(h -> html.leaf("th", h, "scope", "col"));
        html.close().close().open("tbody");
        for (Nature nature : Nature.values()) {
            row(nature.label(), null, t -> t.nature() == nature);
        }
        html.close().close().line();
    }

    private void chapters() {
        Map<String, List<Clause>> chapters = plan.clauses().stream()
                .collect(Collectors.groupingBy(Clause::chapter, java.util.LinkedHashMap::new, Collectors.toList()));
        html.open("table").leaf("caption", "按章（点击到原文）").open("thead").open("tr");
        List.of("章", "目标", "刚性", "力争", "疑点", "定性").forEach(h -> html.leaf("th", h, "scope", "col"));
        html.close().close().open("tbody");
        chapters.forEach((chapter, clauses) -> {
            int tasks = clauses.stream().mapToInt(c -> c.qualitative().size()).sum();
            row(chapter, tasks, t -> t.clause().chapter().equals(chapter));
        });
        html.close().close().line();
    }

    private void row(String name, Integer tasks, Predicate<Target> which) {
        List<Target> all = plan.targets().stream().filter(which).toList();
        html.open("tr").open("th", "scope", "row");
        String anchor = tasks == null ? null : first(name, all);
        if (anchor == null) {
            html.text(name);
        } else {
            html.leaf("a", name, "href", "#" + anchor);
        }
        html.close();
        number(all.size());
        number(all.stream().filter(t -> !t.isSoft()).count());
        number(all.stream().filter(Target::isSoft).count());
        number(all.stream().filter(t -> !t.remarks().isEmpty()).count());
        if (tasks != null) {
            number(tasks);
        }
        html.close();
    }

    /** Where the chapter begins: at the earliest of its quotes. */
    private String first(String chapter, List<Target> targets) {
        String anchor = null;
        int earliest = Integer.MAX_VALUE;
        for (Target t : targets) {
            if (t.offset() < earliest) {
                earliest = t.offset();
                anchor = "o-" + t.id();
            }
        }
        for (Clause clause : plan.clauses()) {
            for (int i = 0;
                    clause.chapter().equals(chapter) && i < clause.qualitative().size();
                    i++) {
                if (clause.qualitative().get(i).offset() < earliest) {
                    earliest = clause.qualitative().get(i).offset();
                    anchor = "o-" + Mark.qualitativeId(clause, i);
                }
            }
        }
        return anchor;
    }

    private void number(long n) {
        html.leaf("td", n == 0 ? "—" : String.valueOf(n), "class", "c");
    }

    private static String percent(int part, int all) {
        return BigDecimal.valueOf(100L * part)
                        .divide(BigDecimal.valueOf(Math.max(1, all)), 1, RoundingMode.HALF_UP)
                        .toPlainString()
                + "%";
    }
}
