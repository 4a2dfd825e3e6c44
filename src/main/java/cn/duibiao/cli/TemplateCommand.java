package cn.duibiao.cli;

import cn.duibiao.catalogue.Catalogue;
import cn.duibiao.job.Version;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Plan;
import cn.duibiao.report.template.TemplateWorkbook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code duibiao template PLAN --period 2024Q2}: the blank return for that quarter. */
@Command(name = "template", mixinStandardHelpOptions = true, description = "生成一个计划某一季度的空白填报表。")
final class TemplateCommand implements Callable<Integer> {
    @Parameters(paramLabel = "计划", description = "计划编号")
    private String planId;

    @Option(names = "--period", paramLabel = "季度", required = true, description = "填报期，如 2024Q2")
    private String period;

    @Option(names = "-o", paramLabel = "文件", description = "写到这个文件（.xlsx）；默认为 计划编号-季度-填报表.xlsx，已有同名文件的另加序号")
    private Path out;

    @Mixin
    private RulesOption rules;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        OutputName.WORKBOOK.check(spec, "-o", out);
        Period quarter = Period.parse(period)
                .orElseThrow(() ->
                        new ParameterException(spec.commandLine(), "--period 不能是“" + period + "”，要写一个季度，如 2024Q2"));
        Catalogue catalogue = rules.catalogue();
        Plan plan = catalogue.plan(rules.named(planId).id());
        Path to = out == null ? free(Path.of(""), plan.id() + "-" + quarter.code() + "-填报表") : out;
        TemplateWorkbook.write(
                plan, quarter, catalogue.policy(), catalogue.digest(plan.id()).rules(), Version.NUMBER, to);
        spec.commandLine().getOut().println(to);
        return ExitCode.DONE;
    }

    /** The form that was handed out before may have been filled in since. */
    static Path free(Path folder, String name) {
        Path to = folder.resolve(name + ".xlsx");
        for (int i = 2; Files.exists(to); i++) {
            to = folder.resolve(name + "-" + i + ".xlsx");
        }
        return to;
    }
}
