package cn.duibiao.book;

import cn.duibiao.plan.Citation;
import cn.duibiao.plan.Clause;
import cn.duibiao.plan.Nature;
import cn.duibiao.plan.Stage;
import cn.duibiao.plan.Target;
import cn.duibiao.rule.Deciding;
import cn.duibiao.rule.Demand;
import cn.duibiao.rule.Figures;
import cn.duibiao.rule.Formula;
import cn.duibiao.rule.TargetRules;
import cn.duibiao.rule.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A target in words, beside the phrase that it was made of. */
final class TargetCard {
    private final Contents contents;
    private final Html html;

    TargetCard(Contents contents, Html html) {
        this.contents = contents;
        this.html = html;
    }

    void write(TargetRules rules) {
        Target t = rules.target();
        html.open("article", "class", "card " + (t.isSoft() ? "soft" : "firm"), "id", t.id(), "tabindex", "-1");
        head(t);
        html.open("ul", "class", "req");
        t.stages().forEach(s -> stage(t, s));
        html.close().line();
        t.remarks().forEach(this::remark);
        html.open("dl");
        words(t);
        html.open("div", "class", "i wide").leaf("dt", "各季度界限").open("dd");
        quarters(rules);
        html.close().close();
        more(t);
        html.close().line();
        html.open("details", "class", "table").leaf("summary", "边界表（实际运行规则所得）");
        new BoundaryTable(html).write(contents.boundaries().of(t.id()));
        html.close().line();
        html.open("details", "class", "drl").open("summary").text("规则原文（DRL）");
        html.leaf(
                        "small",
                        "　rules/" + contents.plan().id() + "/drl/" + t.clause().key() + ".drl")
                .close();
        html.leaf("pre", contents.compiled().drl(rules), "tabindex", "0", "aria-label", "规则原文");
        html.close().close().line();
    }

    private void head(Target t) {
        html.open("header").open("h3");
        html.leaf("a", t.id(), "class", "id", "href", "#" + t.id());
        html.text(" ")
                .leaf("span", t.indicator())
                .text(" ")
                .leaf("small", "（" + t.unit() + "）")
                .close();
        html.open("p", "class", "badges");
        badge(t.isSoft() ? "力争" : "刚性", t.isSoft() ? "soft" : "firm");
        badge(t.nature().label(), null);
        if (t.hasCeiling()) {
            badge("上限", null);
        }
        if (t.throughout()) {
            badge("全程保持", null);
        }
        if (t.yearly()) {
            badge("每年一报", null);
        }
        if (!t.alternatives().isEmpty()) {
            badge("另有读法", "read");
        }
        if (!t.remarks().isEmpty()) {
            badge("原文疑点", "doubt");
        }
        html.leaf("a", "↩ 原文", "class", "back", "href", "#o-" + t.id())
                .close()
                .close()
                .line();
    }

    private void badge(String text, String style) {
        html.leaf("span", text, "class", style == null ? "b" : "b " + style).text(" ");
    }

    private void stage(Target t, Stage s) {
        html.open("li").leaf("span", Wording.dated(t, s), "class", "due").text(" ");
        html.leaf("b", Wording.figure(t, s, contents.policy()));
        if (s.quote() != null && !s.quote().equals(t.quote())) {
            html.text(" ").leaf("q", s.quote());
        }
        html.close();
    }

    private void remark(String remark) {
        html.open("p", "class", "doubt")
                .leaf("b", "原文疑点")
                .text("　" + remark)
                .close()
                .line();
    }

    private void words(Target t) {
        item("原文", "“" + t.quote() + "”（" + t.clause().cite() + "，全文第" + (t.offset() + 1) + "字起）");
        String growth = t.share() != null && t.share().growing() != null
                ? "，" + t.share().growing().label()
                : "";
        item("性质", t.nature().label() + growth + "。" + (t.natureReason() == null ? "" : t.natureReason()));
        if (t.isSoft()) {
            item("约束", "力争（原文用“" + t.soft() + "”）");
        }
        item("解读", t.reading() == null ? "照字面" : t.reading());
        for (Target.Alternative a : t.alternatives()) {
            item(
                    "另一读法",
                    a.reading() + "（" + Wording.requirements(a.target(), contents.policy()) + "；不采用，结论不同时提示“口径敏感”）");
        }
        item("算法", Formula.words(t));
    }

    private void more(Target t) {
        if (t.schedule() != null) {
            item("序时", Deciding.words(t.schedule()));
        }
        if (t.nature() == Nature.FLOW_PLAN) {
            brief("统计起点", t.start().toString());
        }
        if (t.usesBaseline()) {
            brief("基期", t.baselineDate().toString());
        }
        brief("责任单位", String.join("、", t.responsible()));
        brief("考核单位", t.units().isEmpty() ? contents.plan().area() + "（整体）" : String.join("、", t.units()) + "（各自判定）");
        brief("分值", Figures.shown(t.weight()));
        for (Citation c : t.also()) {
            item("又见", c.cite() + "“" + c.quote() + "”" + (c.differs() == null ? "" : "（不同：" + c.differs() + "）"));
        }
    }

    private void item(String name, String text) {
        item(name, text, "i");
    }

    /** One of which several find room in a line on paper. */
    private void brief(String name, String text) {
        item(name, text, "i brief");
    }

    private void item(String name, String text, String style) {
        if (!text.isEmpty()) {
            html.open("div", "class", style)
                    .leaf("dt", name)
                    .leaf("dd", text)
                    .close()
                    .line();
        }
    }

    /** A row for each year; one cell for quarters in a row that are decided alike. */
    private void quarters(TargetRules rules) {
        Map<Integer, List<Demand>> years = new TreeMap<>();
        rules.demands()
                .forEach(d -> years.computeIfAbsent(d.period().year(), y -> new ArrayList<>())
                        .add(d));
        html.open("table", "class", "quarters").open("thead").open("tr").leaf("th", "", "scope", "col");
        "一二三四".codePoints().forEach(q -> html.leaf("th", Character.toString(q) + "季度", "scope", "col"));
        html.close().close().open("tbody");
        years.forEach((year, demands) -> {
            html.open("tr").leaf("th", year + "年", "scope", "row");
            for (int i = 0; i < demands.size(); ) {
                String words = words(demands.get(i));
                int to = i + 1;
                while (to < demands.size() && words(demands.get(to)).equals(words)) {
                    to++;
                }
                html.leaf(
                        "td",
                        words,
                        "colspan",
                        to - i == 1 ? null : String.valueOf(to - i),
                        "class",
                        due(demands.get(to - 1)));
                i = to;
            }
            html.close();
        });
        html.close().close();
    }

    private static String words(Demand d) {
        return Deciding.words(d);
    }

    private static String due(Demand d) {
        boolean due = d.target().stages().stream().anyMatch(s -> s.duePeriod().equals(d.period()));
        return due ? "at" : null;
    }

    /** 定性任务. */
    void qualitative(Clause clause, int index) {
        Clause.Qualitative q = clause.qualitative().get(index);
        html.open("article", "class", "card qual", "id", Mark.qualitativeId(clause, index), "tabindex", "-1");
        html.open("header").open("p", "class", "badges");
        badge("定性任务", "qual");
        html.leaf("span", "不判定、不计分", "class", "b");
        html.text(" ").leaf("a", "↩ 原文", "class", "back", "href", "#o-" + Mark.qualitativeId(clause, index));
        html.close().close();
        html.open("p").text("“" + q.quote() + "”（" + clause.cite() + "）").close();
        html.leaf("p", "理由：" + q.reason(), "class", "why");
        html.close().line();
    }
}
