package cn.duibiao.cli;

import cn.duibiao.catalogue.Catalogue;
import cn.duibiao.finding.Finding;
import cn.duibiao.ledger.Entry;
import cn.duibiao.ledger.Ledger;
import cn.duibiao.ledger.Role;
import cn.duibiao.plan.Plan;
import cn.duibiao.report.json.LedgerJson;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code duibiao ledger PLAN}: every numeral of the plan's text and where it went. */
@Command(
        name = "ledger",
        mixinStandardHelpOptions = true,
        description = "列出计划原文中的每个数字及其去处：要求、期限、分母、名称、条款号，或由人写明理由的排除。有数字没有去处时以 4 退出。")
final class LedgerCommand implements Callable<Integer> {
    private static final int WIDTH_OF_NUMERAL = 16;
    private static final int WIDTH_OF_CONTEXT = 44;
    private static final int WIDTH_OF_ROLE = 10;

    @Parameters(paramLabel = "计划", description = "计划编号")
    private String planId;

    @Option(names = "--json", description = "以 JSON 输出")
    private boolean json;

    @Option(names = "--open", description = "只列没有去处的数字")
    private boolean open;

    @Mixin
    private RulesOption rules;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Catalogue catalogue = rules.catalogue();
        Plan plan = catalogue.plan(rules.named(planId).id());
        Ledger ledger = Ledger.of(plan, catalogue.ledgerNotes(plan.id()));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(LedgerJson.of(plan, ledger));
        } else {
            tell(out, plan, ledger);
        }
        PrintWriter err = spec.commandLine().getErr();
        ledger.findings().stream().map(Finding::line).forEach(err::println);
        return ledger.holds() ? ExitCode.DONE : ExitCode.CHECK_FAILED;
    }

    private void tell(PrintWriter out, Plan plan, Ledger ledger) {
        List<Entry> unaccounted = ledger.unaccounted();
        out.println(plan.title() + "　数字 " + ledger.entries().size() + " 处，"
                + (unaccounted.isEmpty() ? "都有去处" : "其中 " + unaccounted.size() + " 处没有去处"));
        if (!unaccounted.isEmpty()) {
            out.println();
            out.println("没有去处的数字（在目标、ledger.yaml 中都找不到）：");
            unaccounted.forEach(e -> line(out, e));
        }
        if (!open) {
            out.println();
            out.println("全部数字（行　数字　上下文　去处　目标与说明）：");
            ledger.entries().forEach(e -> line(out, e));
        }
        out.println();
        out.println(ledger.totals().entrySet().stream()
                .map(t -> t.getKey().label() + " " + t.getValue())
                .collect(Collectors.joining("，", "合计 " + ledger.entries().size() + "：", "。")));
    }

    private static void line(PrintWriter out, Entry e) {
        String told = (e.targets().isEmpty() ? "" : String.join("、", e.targets()) + "　") + e.reason();
        out.printf(
                "%4d  %s%s%s%s%n",
                e.line(),
                padded(e.text(), WIDTH_OF_NUMERAL),
                padded(e.before() + "【" + e.text() + "】" + e.after(), WIDTH_OF_CONTEXT),
                padded(
                        e.role() == Role.UNACCOUNTED
                                ? "！" + e.role().label()
                                : e.role().label(),
                        WIDTH_OF_ROLE),
                e.accounted() ? told : e.kind().label());
    }

    /** A Chinese character is two columns wide. */
    private static String padded(String text, int width) {
        String plain = text.replaceAll("\\p{Cntrl}", " ");
        int columns = plain.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum();
        return plain + " ".repeat(Math.max(1, width - columns));
    }
}
