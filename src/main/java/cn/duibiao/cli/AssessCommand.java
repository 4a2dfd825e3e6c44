package cn.duibiao.cli;

import cn.duibiao.assess.Assessment;
import cn.duibiao.finding.Finding;
import cn.duibiao.finding.InputProblem;
import cn.duibiao.finding.Severity;
import cn.duibiao.job.AssessReturn;
import cn.duibiao.report.AssessmentJson;
import cn.duibiao.report.AssessmentWorkbook;
import cn.duibiao.report.OutputFile;
import cn.duibiao.report.ReturnMirror;
import cn.duibiao.verdict.Verdict;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code duibiao assess RETURN}: the main job. */
@Command(name = "assess", mixinStandardHelpOptions = true, description = "判定一份填报表，写出考核工作簿。")
final class AssessCommand implements Callable<Integer> {
    @Parameters(paramLabel = "填报表", description = "填报表（.xlsx）")
    private Path file;

    @Option(names = "-o", paramLabel = "工作簿", description = "考核工作簿写到哪里；不写则为填报表旁的“〈名称〉-考核.xlsx”")
    private Path out;

    @Option(names = "--json", paramLabel = "文件", description = "另写一份 JSON")
    private Path json;

    @Option(names = "--previous", paramLabel = "填报表", description = "同一计划较早一期的填报表：沿用其基期值，识别分母变动")
    private Path previous;

    @Option(names = "--fail-on", paramLabel = "fail|at-risk", description = "有不达标（fail）或有不达标、预警（at-risk）时以 4 退出")
    private FailOn failOn;

    @Mixin
    private PasswordOption password;

    @Mixin
    private RulesOption rules;

    @Spec
    private CommandSpec spec;

    /** What ends the command with 4, for use in scripts. */
    enum FailOn {
        FAIL("fail"),
        AT_RISK("at-risk");

        private final String word;

        FailOn(String word) {
            this.word = word;
        }

        boolean holds(Assessment a) {
            boolean failed = a.counts().get(Verdict.FAIL) > 0;
            return failed || this == AT_RISK && a.counts().get(Verdict.AT_RISK) > 0;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    @Override
    public Integer call() {
        Path workbook = out == null ? beside(file) : out;
        Stream.of(workbook, json).filter(p -> p != null).forEach(this::notTheReturn);
        AssessReturn.Result result = new AssessReturn(rules.rules(), password.password()).assess(file, previous);
        AssessmentWorkbook.write(result.assessment(), ReturnMirror.of(result.given()), workbook);
        if (json != null) {
            OutputFile.write(json, AssessmentJson.of(result.assessment()));
        }
        tell(result.assessment(), workbook);
        return failOn != null && failOn.holds(result.assessment()) ? ExitCode.CHECK_FAILED : ExitCode.DONE;
    }

    private static Path beside(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        return file.resolveSibling(name + "-考核.xlsx");
    }

    private void notTheReturn(Path target) {
        if (target.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize())) {
            throw new InputProblem(Finding.stop(target.toString(), "与填报表相同的输出文件", "另一个文件名", "请用 -o 或 --json 换一个文件名"));
        }
    }

    private void tell(Assessment a, Path workbook) {
        PrintWriter out = spec.commandLine().getOut();
        String counts = a.counts().entrySet().stream()
                .map(e -> e.getKey().label() + " " + e.getValue())
                .collect(Collectors.joining("，"));
        out.println(a.plan().shortTitle() + " " + a.period().label() + "：" + counts);
        long errors = a.findings().stream()
                .filter(f -> f.severity() == Severity.ERROR)
                .count();
        if (!a.findings().isEmpty()) {
            out.println("数据问题 " + a.findings().size() + " 条（其中错误 " + errors + " 条），见工作簿“数据问题”");
        }
        out.println("考核工作簿：" + workbook);
    }
}
