package cn.duibiao.cli;

import cn.duibiao.finding.Finding;
import cn.duibiao.finding.InputProblem;
import cn.duibiao.job.AssessReturn;
import cn.duibiao.report.ReturnMirror;
import cn.duibiao.report.Verification;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code duibiao verify F.xlsx RETURN.xlsx}: replays an assessment and says whether it is the same. */
@Command(name = "verify", mixinStandardHelpOptions = true, description = "用同样的填报表重新判定，逐格核对考核工作簿是否一致；不一致时以 4 退出。")
final class VerifyCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "工作簿", description = "duibiao assess 写出的考核工作簿")
    private Path workbook;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "填报表", description = "它所依据的填报表：当时给出的文件或目录")
    private List<Path> files;

    @Mixin
    private BesideOption beside;

    @Mixin
    private PasswordOption password;

    @Mixin
    private RulesOption rules;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        AssessReturn.Result again = new AssessReturn(rules.rules(), password.password())
                .assess(beside.request(files, Bar.onTerminal("读取填报表")));
        List<Finding> missing = Verification.missing(workbook, again.assessment());
        if (!missing.isEmpty()) {
            throw new InputProblem(missing);
        }
        Verification.Differences differences = Verification.differences(
                workbook, again.assessment(), ReturnMirror.of(again.given(), again.ledger()), again.ledger());
        if (differences.count() == 0) {
            out.println("一致：" + again.assessment().judgements().size() + " 条判定及全部单元格与重新判定的结果相同");
            return ExitCode.DONE;
        }
        int shown = differences.shown().size();
        differences.shown().forEach(out::println);
        out.println(
                "不一致：共 " + differences.count() + " 处" + (differences.count() > shown ? "，以上为前 " + shown + " 处" : ""));
        return ExitCode.CHECK_FAILED;
    }
}
