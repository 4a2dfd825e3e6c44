package cn.duibiao.cli;

import cn.duibiao.assess.Assessment;
import cn.duibiao.assess.Roster;
import cn.duibiao.assess.Standing;
import cn.duibiao.finding.Finding;
import cn.duibiao.finding.InputProblem;
import cn.duibiao.finding.Severity;
import cn.duibiao.job.AssessReturn;
import cn.duibiao.report.AssessmentWorkbook;
import cn.duibiao.report.OutputFile;
import cn.duibiao.report.ReturnMirror;
import cn.duibiao.report.json.AssessmentJson;
import cn.duibiao.verdict.Verdict;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        description = {"判定填报表，写出考核工作簿。", "给出几份填报表或一个目录时，全部单位合为一次判定：另有单位矩阵、单位排名、未报单位。个别文件不能用时，其余照常判定并写出，以 3 退出。"})
final class AssessCommand implements Callable<Integer> {
    @Parameters(paramLabel = "填报表", arity = "1..*", description = "填报表（.xlsx、.xls、.xlsm、.et），一份或几份，或放有填报表的目录")
    private List<Path> files;

    @Option(
            names = "-o",
            paramLabel = "工作簿",
            description = "考核工作簿写到哪里（.xlsx）；不写则为填报表或目录旁的“〈名称〉-考核.xlsx”，几份填报表则为第一份旁的“〈计划〉-〈填报期〉-考核.xlsx”")
    private Path out;

    @Option(names = "--json", paramLabel = "文件", description = "另写一份 JSON 到这个文件（.json）")
    private Path json;

    @Option(names = "--fail-on", paramLabel = "fail|at-risk", description = "有不达标（fail）或有不达标、预警（at-risk）时以 4 退出")
    private FailOn failOn;

    @Mixin
    private BesideOption beside;

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
        OutputName.WORKBOOK.check(spec, "-o", out);
        OutputName.JSON.check(spec, "--json", json);
        Stream.of(out, json).filter(p -> p != null).forEach(this::notAReturn);
        AssessReturn.Result result = new AssessReturn(rules.rules(), password.password())
                .assess(beside.request(files, Bar.onTerminal("读取填报表")));
        Path workbook = out == null ? beside(result.assessment()) : out;
        if (json != null) {
            OutputFile.ready(json);
        }
        AssessmentWorkbook.write(
                result.assessment(), ReturnMirror.of(result.given(), result.ledger()), result.ledger(), workbook);
        if (json != null) {
            OutputFile.write(json, AssessmentJson.of(result.assessment(), result.ledger()));
        }
        tell(result.assessment(), workbook);
        if (result.refused()) {
            refused(result.assessment());
            return ExitCode.INPUT;
        }
        return failOn != null && failOn.holds(result.assessment()) ? ExitCode.CHECK_FAILED : ExitCode.DONE;
    }

    private Path beside(Assessment a) {
        Path first = whole(files.get(0));
        if (files.size() > 1) {
            return files.get(0).resolveSibling(a.plan().id() + "-" + a.period().code() + "-考核.xlsx");
        }
        String name = String.valueOf(first.getFileName());
        String bare = Files.isDirectory(first) ? name : name.replaceFirst("\\.[^.]*$", "");
        // Of "." the name is known only when made absolute.
        Path at = files.get(0).getFileName() == null
                        || !name.equals(String.valueOf(files.get(0).getFileName()))
                ? first
                : files.get(0);
        return at.resolveSibling(bare + "-考核.xlsx");
    }

    private void notAReturn(Path target) {
        if (inputs().anyMatch(f -> same(f, target))) {
            throw new InputProblem(
                    Finding.stop(target.toString(), "与填报表或名单相同的输出文件", "另一个文件名", "请用 -o 或 --json 换一个文件名"));
        }
        Path folder = whole(target).getParent();
        boolean among = inputs().anyMatch(f -> Files.isDirectory(f) && same(f, folder));
        if (among && Files.exists(target) && target.toString().matches("(?i).*\\.xls[xm]?")) {
            throw new InputProblem(
                    Finding.stop(target.toString(), "填报表目录中已有的工作簿", "目录之外的输出文件", "请用 -o 换一个目录，以免与填报表混淆"));
        }
    }

    /** Everything that is only read: writing over it would lose somebody's figures. */
    private Stream<Path> inputs() {
        return Stream.concat(files.stream(), beside.given()).map(AssessCommand::whole);
    }

    /** Also by another way to it, through a link. */
    private static boolean same(Path one, Path other) {
        try {
            return whole(one).equals(whole(other)) || Files.isSameFile(one, other);
        } catch (IOException e) {
            return false; // one of them is not there
        }
    }

    private static Path whole(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /** The files that were not used, on the terminal too: the exit code needs its reason. */
    private void refused(Assessment a) {
        PrintWriter err = spec.commandLine().getErr();
        a.findings().stream()
                .filter(f -> f.advice().startsWith("这份文件未采用"))
                .map(Finding::line)
                .forEach(err::println);
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
        Roster roster = a.context().roster();
        if (roster != null) {
            long reported =
                    roster.standings().stream().filter(Standing::reported).count();
            out.println("填报单位 " + reported + " 个"
                    + (roster.unreported().isEmpty()
                            ? ""
                            : "，未报 " + roster.unreported().size() + " 个：" + String.join("、", roster.unreported())));
        }
        out.println("考核工作簿：" + workbook);
    }
}
