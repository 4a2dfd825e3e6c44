package cn.duibiao.cli;

import cn.duibiao.assess.Assessment;
import cn.duibiao.assess.Flag;
import cn.duibiao.assess.Judgement;
import cn.duibiao.assess.Numbers;
import cn.duibiao.assess.Roster;
import cn.duibiao.assess.Trend;
import cn.duibiao.finding.Finding;
import cn.duibiao.finding.InputProblem;
import cn.duibiao.job.AssessReturn;
import cn.duibiao.rule.Formula;
import cn.duibiao.rule.Wording;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code duibiao explain RETURN TARGET}: one verdict, in full, in the terminal. */
@Command(name = "explain", mixinStandardHelpOptions = true, description = "在终端里完整说明一个目标的判定。")
final class ExplainCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "填报表", description = "填报表（.xlsx），或放有填报表的目录")
    private Path file;

    @Parameters(index = "1", paramLabel = "目标", description = "目标编号，如 xinjian-14-b")
    private String targetId;

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
        Assessment assessment = new AssessReturn(rules.rules(), password.password())
                .assess(beside.request(List.of(file), Bar.onTerminal("读取填报表")))
                .assessment();
        List<Judgement> judgements = assessment.judgements().stream()
                .filter(j -> j.target().id().equals(targetId))
                .toList();
        if (judgements.isEmpty()) {
            throw new InputProblem(Finding.stop(
                    "目标编号",
                    "“" + targetId + "”",
                    assessment.plan().id() + " 中的目标",
                    "duibiao targets " + assessment.plan().id() + " 列出全部目标"));
        }
        PrintWriter out = spec.commandLine().getOut();
        judgements.forEach(j -> tell(out, assessment, j));
        return ExitCode.DONE;
    }

    private static void tell(PrintWriter out, Assessment a, Judgement j) {
        out.println(j.target().id() + "　" + j.target().indicator() + (j.entity() == null ? "" : "　" + j.entity()) + "　"
                + a.period().label());
        out.println("判定：" + j.verdict().label() + "（" + j.basis().label() + "）"
                + (j.severity() == null ? "" : "　" + j.severity()));
        out.println(j.explanation());
        out.println("要求：" + Wording.requirements(j.target(), a.policy()));
        out.println("算法：" + Formula.words(j.target()));
        out.println("性质：" + j.target().nature().label() + "。" + j.target().natureReason());
        line(out, "标志：", j.flags().stream().map(Flag::label).collect(Collectors.joining("、")));
        line(out, "解读：", j.target().reading() == null ? "" : j.target().reading());
        line(out, "说明：", String.join("；", j.reasons()));
        Trend trend = a.trend(j);
        if (trend != null) {
            line(out, "趋势：", trend.words(j));
            line(
                    out,
                    "推算：",
                    trend.pace() == null ? "" : trend.pace().words(Wording.shownUnit(j.target())) + "（仅供参考，不影响判定）");
        }
        parts(out, a, j);
        line(out, "原文疑点：", String.join("；", j.target().remarks()));
        line(out, "得分：", j.points() == null ? "不计分" : Numbers.plain(j.points()) + " / " + Numbers.plain(j.weight()));
        out.println();
    }

    /** What units told of the whole's target; their verdicts are references. */
    private static void parts(PrintWriter out, Assessment a, Judgement j) {
        Roster roster = a.context().roster();
        if (roster == null || j.entity() != null) {
            return;
        }
        line(
                out,
                "分单位（对照，不计入）：",
                roster.contributions().stream()
                        .filter(c -> c.target().id().equals(j.target().id()))
                        .map(c -> c.unit()
                                + c.told()
                                + (c.verdict() == null ? "" : "（" + c.verdict().label() + "）"))
                        .collect(Collectors.joining("、")));
    }

    private static void line(PrintWriter out, String label, String text) {
        if (!text.isEmpty()) {
            out.println(label + text);
        }
    }
}
