package cn.duibiao.book;

import cn.duibiao.ledger.Entry;
import cn.duibiao.ledger.Ledger;
import cn.duibiao.ledger.Role;
import java.util.ArrayList;
import java.util.List;

/** 数字台账: every numeral of the text and where it went, those that went nowhere first and in red. */
final class LedgerPages {
    private final Ledger ledger;
    private final Html html;

    LedgerPages(Ledger ledger, Html html) {
        this.ledger = ledger;
        this.html = html;
    }

    /** The roles that the plan's numerals have. */
    static List<Role> shown(Ledger ledger) {
        return ledger.totals().entrySet().stream()
                .filter(t -> t.getValue() > 0)
                .map(java.util.Map.Entry::getKey)
                .toList();
    }

    void write() {
        html.open("section", "id", "ledger", "aria-labelledby", "h-ledger").leaf("h2", "数字台账", "id", "h-ledger");
        List<Entry> open = ledger.unaccounted();
        html.leaf(
                "p",
                "原文中的数字（阿拉伯数字、汉字数字、百分数、年份、序号）共" + ledger.entries().size() + "处，"
                        + (open.isEmpty() ? "每一处都有去处。" : "其中" + open.size() + "处没有去处，以红色列在最前。"),
                "class",
                open.isEmpty() ? null : "doubt");
        totals();
        html.open("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-label", "数字台账");
        html.open("table", "class", "ledger").open("thead").open("tr");
        List.of("行", "数字", "上下文", "去处", "目标", "说明").forEach(h -> html.leaf("th", h, "scope", "col"));
        html.close().close().open("tbody").line();
        List<Entry> all = new ArrayList<>(open);
        ledger.entries().stream().filter(Entry::accounted).forEach(all::add);
        all.forEach(this::row);
        html.close().close().close().close().line();
    }

    private void totals() {
        html.open("p", "class", "totals");
        for (Role role : shown(ledger)) {
            html.leaf("span", role.label() + " " + ledger.totals().get(role), "class", "n " + role.code())
                    .text("　");
        }
        html.close().line();
    }

    private void row(Entry e) {
        html.open("tr", "class", e.accounted() ? null : "open");
        html.open("td", "class", "num")
                .leaf("a", String.valueOf(e.line()), "href", "#L" + e.line())
                .close();
        html.open("th", "scope", "row")
                .leaf("span", e.text(), "class", "n " + e.role().code())
                .close();
        html.open("td", "class", "context")
                .text(e.before())
                .leaf("b", e.text())
                .text(e.after())
                .close();
        html.leaf("td", e.role().label()).open("td");
        for (String id : e.targets()) {
            html.leaf("a", Mark.shortId(id), "href", "#" + id, "class", "id").text(" ");
        }
        html.close()
                .leaf("td", e.accounted() ? e.reason() : "没有目标用到，也没有人写明理由")
                .close()
                .line();
    }
}
