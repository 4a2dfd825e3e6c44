package cn.duibiao.cli;

import cn.duibiao.job.MakeBook;
import cn.duibiao.report.OutputFile;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code duibiao rulebook PLAN}: the auditor's book. */
@Command(
        name = "rulebook",
        mixinStandardHelpOptions = true,
        description = "生成一个计划的规则手册：计划全文与规则逐句对照，附边界表、规则原文与证明结果；单个 HTML 文件，不用联网，可打印。")
final class RulebookCommand implements Callable<Integer> {
    @Parameters(paramLabel = "计划", description = "计划编号")
    private String planId;

    @Option(names = "-o", paramLabel = "文件", description = "写到这个文件（.html）；默认为 计划编号-规则手册.html")
    private Path out;

    @Mixin
    private RulesOption rules;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        OutputName.BOOK.check(spec, "-o", out);
        String id = rules.named(planId).id();
        Path to = out == null ? Path.of(id + "-规则手册.html") : out;
        OutputFile.write(to, new MakeBook(rules.rules()).of(id));
        spec.commandLine().getOut().println(to);
        return ExitCode.DONE;
    }
}
