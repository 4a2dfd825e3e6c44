package cn.duibiao.book;

import cn.duibiao.plan.Clause;

/** 定性任务: what the plan asks without a figure. */
final class QualitativeCard {
    private final Html html;

    QualitativeCard(Html html) {
        this.html = html;
    }

    void write(Clause clause, int index) {
        Clause.Qualitative q = clause.qualitative().get(index);
        html.open("article", "class", "card qual", "id", Mark.qualitativeId(clause, index), "tabindex", "-1");
        html.open("header").open("p", "class", "badges");
        Badge.write(html, "定性任务", "qual");
        html.leaf("span", "不判定、不计分", "class", "b");
        html.text(" ").leaf("a", "↩ 原文", "class", "back", "href", "#o-" + Mark.qualitativeId(clause, index));
        html.close().close();
        html.open("p").text("“" + q.quote() + "”（" + clause.cite() + "）").close();
        html.leaf("p", "理由：" + q.reason(), "class", "why");
        html.close().line();
    }
}
