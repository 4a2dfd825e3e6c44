package cn.duibiao.cli;

import cn.duibiao.catalogue.Catalogue;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Policy;
import cn.duibiao.plan.Target;
import cn.duibiao.report.TargetsJson;
import cn.duibiao.rule.Wording;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code duibiao targets PLAN}: the targets of a plan. */
@Command(name = "targets", mixinStandardHelpOptions = true, description = "列出一个计划的全部目标。")
final class TargetsCommand implements Callable<Integer> {
    @Parameters(paramLabel = "计划", description = "计划编号")
    private String planId;

    @Option(names = "--json", description = "以 JSON 输出")
    private boolean json;

    @Mixin
    private RulesOption rules;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Catalogue catalogue = rules.catalogue();
        Plan plan = catalogue.plan(rules.named(planId).id());
        if (json) {
            out.println(TargetsJson.of(plan));
            return ExitCode.DONE;
        }
        Policy policy = catalogue.policy();
        out.println(plan.title() + "　" + plan.targets().size() + " 个目标");
        for (Target t : plan.targets()) {
            String units = t.units().isEmpty() ? "" : "　〔" + String.join("、", t.units()) + "〕";
            out.printf(
                    "%-18s %s　%s　%s%s%s%n",
                    t.id(),
                    t.clause().cite(),
                    t.indicator(),
                    Wording.requirements(t, policy),
                    t.isSoft() ? "　（" + t.soft() + "）" : "",
                    units);
        }
        return ExitCode.DONE;
    }
}
