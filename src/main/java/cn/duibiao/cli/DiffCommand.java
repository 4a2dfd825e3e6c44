package cn.duibiao.cli;

import cn.duibiao.finding.Finding;
import cn.duibiao.job.CompareRules;
import cn.duibiao.report.DiffText;
import cn.duibiao.report.OutputFile;
import cn.duibiao.report.json.DiffJson;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code duibiao diff OLD NEW}: what a change of rules changes, and which verdicts it turns. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "逐个目标比较两套规则；给出填报表时，列出哪些判定因此改变、为什么。两套规则都只读，有无差别都以 0 退出。")
final class DiffCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "旧规则", description = "规则目录（布局同 rules/）")
    private Path oldRules;

    @Parameters(index = "1", paramLabel = "新规则", description = "规则目录；其 DRL 不必已重新编译")
    private Path newRules;

    @Option(names = "--returns", paramLabel = "目录", description = "一份填报表，或放有填报表的目录：各按两套规则判定一次（未编译过的规则，初次约需一分钟）")
    private Path returns;

    @Option(names = "--json", paramLabel = "文件", description = "另写一份 JSON 到这个文件（.json）")
    private Path json;

    @Mixin
    private PasswordOption password;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        OutputName.JSON.check(spec, "--json", json);
        CompareRules.Result result = CompareRules.compare(oldRules, newRules, returns, password.password());
        PrintWriter out = spec.commandLine().getOut();
        DiffText.of(result.changes()).forEach(out::println);
        result.rewritten().forEach(id -> out.println(id + "：文件有改动（注释、排版或 DRL），规则的内容没有差别"));
        result.returns().forEach(r -> {
            out.println();
            DiffText.of(r).forEach(out::println);
        });
        PrintWriter err = spec.commandLine().getErr();
        result.findings().stream().map(Finding::line).forEach(err::println);
        if (json != null) {
            OutputFile.write(json, DiffJson.of(result.changes(), result.returns(), result.findings()));
        }
        return ExitCode.DONE;
    }
}
