package cn.duibiao.cli;

import cn.duibiao.catalogue.CatalogueReader;
import cn.duibiao.catalogue.DrlFolder;
import cn.duibiao.doubt.Doubt;
import cn.duibiao.doubt.Doubts;
import cn.duibiao.finding.Finding;
import cn.duibiao.finding.InputProblem;
import cn.duibiao.plan.Policy;
import cn.duibiao.rule.PlanRules;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code duibiao compile}: targets become DRL, proved free of gaps and overlaps. */
@Command(
        name = "compile",
        mixinStandardHelpOptions = true,
        description = "把各计划的目标编译成规则（DRL），证明每个目标、每个季度、任何取值都恰好有一条规则；并列出程序能看出的原文疑点。")
final class CompileCommand implements Callable<Integer> {

    @Parameters(paramLabel = "计划", arity = "0..*", description = "计划编号；不写则编译全部")
    private List<String> plans = List.of();

    @Option(names = "--check", description = "只检查，不写文件；规则与目标不一致时以 4 退出")
    private boolean check;

    @Option(names = "--rules", paramLabel = "目录", description = "规则目录；默认为当前目录下的 rules，没有时为程序所在目录的 rules")
    private Path rules;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Path home = rules == null ? rulesAtHand() : rules;
        CatalogueReader reader = new CatalogueReader(home);
        Policy policy = reader.policy();
        List<PlanRules> compiled = new ArrayList<>();
        List<Finding> problems = new ArrayList<>();
        List<String> known = reader.planIds();
        for (String plan : plans.isEmpty() ? known : plans) {
            if (!known.contains(plan)) {
                problems.add(RulesOption.unknown(plan, known));
                continue;
            }
            try {
                compiled.add(PlanRules.compile(reader.plan(plan), policy));
            } catch (InputProblem e) {
                problems.addAll(e.findings());
            }
        }
        if (plans.isEmpty() && problems.isEmpty()) {
            reader.indicators(); // throws with what is wrong in the dictionary
        }
        if (!problems.isEmpty()) {
            throw new InputProblem(problems);
        }
        int differences = 0;
        for (PlanRules plan : compiled) {
            DrlFolder folder = new DrlFolder(reader.drlFolder(plan.plan().id()));
            List<Finding> stale = folder.differences(plan.files());
            if (check) {
                stale.stream().map(Finding::line).forEach(out::println);
                differences += stale.size();
            } else {
                folder.write(plan.files());
            }
            out.printf(
                    "%s：%d 个目标，%d 个季度，%d 条规则，证明无空隙、无重叠%n",
                    plan.plan().id(),
                    plan.targets().size(),
                    plan.plan().periods().size(),
                    plan.ruleCount());
            tell(Doubts.of(plan.plan()), out);
        }
        return differences == 0 ? ExitCode.DONE : ExitCode.CHECK_FAILED;
    }

    /** What is odd in the text is for a person to judge and changes no exit code. */
    private static void tell(List<Doubt> doubts, PrintWriter out) {
        if (!doubts.isEmpty()) {
            long known = doubts.stream().filter(Doubt::recorded).count();
            out.println("  原文疑点 " + doubts.size() + " 处，已记录 " + known + "，新发现 " + (doubts.size() - known));
            doubts.forEach(d -> out.println("  " + d.line()));
        }
    }

    /** The launcher says in {@code duibiao.home} where it stands. */
    private static Path rulesAtHand() {
        Path here = Path.of("rules");
        return Files.isDirectory(here) ? here : Path.of(System.getProperty("duibiao.home", "."), "rules");
    }
}
