package cn.duibiao.book;

import cn.duibiao.plan.Citation;
import cn.duibiao.plan.Nature;
import cn.duibiao.plan.Stage;
import cn.duibiao.plan.Target;
import cn.duibiao.rule.Deciding;
import cn.duibiao.rule.Figures;
import cn.duibiao.rule.Formula;
import cn.duibiao.rule.TargetRules;
import cn.duibiao.rule.Wording;

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
        new QuarterTable(html).write(rules);
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
        Badge.write(html, t.isSoft() ? "力争" : "刚性", t.isSoft() ? "soft" : "firm");
        Badge.write(html, t.nature().label(), null);
        if (t.hasCeiling()) {
            Badge.write(html, "上限", null);
        }
        if (t.throughout()) {
            Badge.write(html, "全程保持", null);
        }
        if (t.yearly()) {
            Badge.write(html, "每年一报", null);
        }
        if (!t.alternatives().isEmpty()) {
            Badge.write(html, "另有读法", "read");
        }
        if (!t.remarks().isEmpty()) {
            Badge.write(html, "原文疑点", "doubt");
        }
        html.leaf("a", "↩ 原文", "class", "back", "href", "#o-" + t.id())
                .close()
                .close()
                .line();
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
}
