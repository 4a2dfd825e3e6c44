package cn.duibiao.cli;

import cn.duibiao.catalogue.Catalogue;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.PlanName;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code duibiao plans}: the plans known, with their years and counts. */
@Command(name = "plans", mixinStandardHelpOptions = true, description = "列出已知的计划、年份和目标数。")
final class PlansCommand implements Callable<Integer> {
    @Mixin
    private RulesOption rules;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Catalogue catalogue = rules.catalogue();
        for (PlanName name : catalogue.names()) {
            Plan plan = catalogue.plan(name.id());
            long qualitative = plan.clauses().stream()
                    .mapToLong(c -> c.qualitative().size())
                    .sum();
            String years = plan.firstYear() == plan.lastYear()
                    ? "" + plan.firstYear()
                    : plan.firstYear() + "—" + plan.lastYear();
            out.printf(
                    "%-20s %s年　%d 个目标（力争性 %d 个），定性任务 %d 项，可考核 %s 至 %s　%s%s%n",
                    plan.id(),
                    years,
                    plan.targets().size(),
                    plan.targets().stream().filter(t -> t.isSoft()).count(),
                    qualitative,
                    plan.firstPeriod(),
                    plan.lastPeriod(),
                    plan.cited(),
                    plan.number() == null ? "" : "《" + plan.title() + "》");
        }
        return ExitCode.DONE;
    }
}
