package cn.duibiao.cli;

import cn.duibiao.catalogue.Catalogue;
import cn.duibiao.finding.Finding;
import cn.duibiao.finding.InputProblem;
import cn.duibiao.plan.Indicator;
import cn.duibiao.plan.IndicatorIndex;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.PlanName;
import cn.duibiao.plan.Policy;
import cn.duibiao.plan.Target;
import cn.duibiao.report.IndicatorText;
import cn.duibiao.report.json.TargetsJson;
import cn.duibiao.rule.Wording;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code duibiao targets PLAN}: the targets of a plan; with {@code --indicator}, what all plans ask of one indicator. */
@Command(
        name = "targets",
        mixinStandardHelpOptions = true,
        description = "列出一个计划的全部目标；或用 --indicator 把各计划对同一指标的要求放在一起。")
final class TargetsCommand implements Callable<Integer> {
    @Parameters(paramLabel = "计划", arity = "0..1", description = "计划编号；给出 --indicator 时可不写，写了则只看这个计划")
    private String planId;

    @Option(names = "--indicator", paramLabel = "指标", description = "指标词典中的名称或别名，如 孕产妇死亡率")
    private String indicator;

    @Option(names = "--json", description = "以 JSON 输出")
    private boolean json;

    @Mixin
    private RulesOption rules;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (planId == null && indicator == null) {
            throw new ParameterException(spec.commandLine(), "缺少 计划 或 --indicator");
        }
        Catalogue catalogue = rules.catalogue();
        List<Plan> plans = planId != null
                ? List.of(catalogue.plan(rules.named(planId).id()))
                : catalogue.names().stream()
                        .map(PlanName::id)
                        .map(catalogue::plan)
                        .toList();
        PrintWriter out = spec.commandLine().getOut();
        if (indicator != null) {
            Indicator found = found(new IndicatorIndex(catalogue.indicators()));
            if (json) {
                out.println(TargetsJson.of(found, plans));
            } else {
                IndicatorText.of(found, plans, catalogue.policy()).forEach(out::println);
            }
        } else if (json) {
            out.println(TargetsJson.of(plans.get(0)));
        } else {
            list(out, plans.get(0), catalogue.policy());
        }
        return ExitCode.DONE;
    }

    private static void list(PrintWriter out, Plan plan, Policy policy) {
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
    }

    private Indicator found(IndicatorIndex index) {
        return index.named(indicator).orElseThrow(() -> {
            List<Indicator> near = index.near(indicator);
            String expected = index.indicators().isEmpty()
                    ? "规则目录中的 indicators.yaml"
                    : "指标词典中的名称或别名"
                            + (near.isEmpty()
                                    ? ""
                                    : "，相近的有"
                                            + near.stream().map(Indicator::name).collect(Collectors.joining("、")));
            return new InputProblem(Finding.stop(
                    "--indicator",
                    "“" + indicator + "”",
                    expected,
                    "词典见 rules/indicators.yaml；duibiao targets 计划编号 列出一个计划的全部指标"));
        });
    }
}
