package cn.duibiao.book;

import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Policy;
import cn.duibiao.rule.Proof;
import java.util.List;

/** What the book rests on: what was proved and asked, by which rules, under which policy. */
final class Grounds {
    private final Contents contents;
    private final Plan plan;
    private final Html html;

    Grounds(Contents contents, Html html) {
        this.contents = contents;
        this.plan = contents.plan();
        this.html = html;
    }

    void write() {
        long demands = contents.compiled().targets().stream()
                .mapToLong(t -> t.demands().size())
                .sum();
        long situations = contents.compiled().targets().stream()
                .flatMap(t -> t.demands().stream())
                .mapToLong(Proof::situations)
                .sum();
        html.open("section", "class", "proof", "aria-labelledby", "h-proof").leaf("h2", "证明与依据", "id", "h-proof");
        html.open("p");
        html.text(plan.targets().size() + "个目标 × " + plan.periods().size() + "个季度，共" + grouped(demands) + "组要求，逐组试遍 ");
        html.leaf("b", grouped(situations)).text(" 种情形（数值、界限、基期值之间一切可能的大小次序，以及未报、读不出、矛盾、无对象），每种情形");
        html.leaf("b", "恰好一条规则")
                .text("成立：没有空隙，没有重叠。共" + grouped(contents.compiled().ruleCount()) + "条规则。")
                .close();
        html.open("p").text("各目标的边界表由实际运行编译后的规则得到，不是手工填写：共填报 ");
        html.leaf("b", grouped(contents.boundaries().asked()))
                .text(" 次，每次恰好一条规则作出判定。")
                .close()
                .line();
        html.open("table", "class", "digests").open("tbody");
        digest("规则 SHA-256", contents.digest().rules());
        digest("判定口径 SHA-256", contents.digest().policy());
        digest("程序版本", "对标（duibiao）" + contents.version());
        html.close().close();
        html.leaf("p", "考核工作簿“总览”页所载的规则与判定口径 SHA-256 与此相同时，工作簿即按本手册的规则判定。", "class", "note");
        policy(contents.policy());
        html.close().line();
    }

    private void digest(String name, String hex) {
        html.open("tr")
                .leaf("th", name, "scope", "row")
                .open("td")
                .leaf("code", hex)
                .close()
                .close();
    }

    private void policy(Policy policy) {
        html.open("details", "class", "policy").leaf("summary", "判定口径：" + policy.name());
        html.open("table").open("thead").open("tr");
        List.of("口径", "取值", "含义", "来源").forEach(h -> html.leaf("th", h, "scope", "col"));
        html.close().close().open("tbody");
        for (Policy.Key key : policy.keys()) {
            html.open("tr").leaf("th", key.key(), "scope", "row").leaf("td", key.value());
            html.leaf("td", key.meaning())
                    .leaf("td", key.source() == null ? "" : key.source())
                    .close();
        }
        html.close().close().close().line();
    }

    private static String grouped(long number) {
        return String.format(java.util.Locale.ROOT, "%,d", number);
    }
}
