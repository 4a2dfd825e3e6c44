package cn.duibiao.cli;

import cn.duibiao.finding.Finding;
import cn.duibiao.finding.InputProblem;
import cn.duibiao.job.Version;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ResourceBundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code duibiao}: the entry point. */
@Command(
        name = "duibiao",
        mixinStandardHelpOptions = true,
        version = "duibiao " + Version.NUMBER,
        description = "对标：把卫生健康计划的目标变成规则，判定各期填报数据，给出考核工作簿。",
        synopsisSubcommandLabel = "命令")
public final class Main implements Runnable {
    private static final List<Class<?>> COMMANDS = List.of(
            PlansCommand.class,
            TargetsCommand.class,
            LedgerCommand.class,
            CompileCommand.class,
            DiffCommand.class,
            RulebookCommand.class,
            TemplateCommand.class,
            ExplainCommand.class,
            AssessCommand.class,
            VerifyCommand.class);

    public static void main(String[] args) {
        Ahead.begin(args);
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, args));
    }

    /** Runs one command; nothing is written but to these two and to the files that the command names. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine line = commands(args)
                .setResourceBundle(ResourceBundle.getBundle("cn.duibiao.cli.help"))
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Usage::tell)
                .setExecutionExceptionHandler((e, command, parsed) -> tell(e, err));
        try {
            return line.execute(args);
        } catch (OutOfMemoryError e) {
            long heap = Runtime.getRuntime().maxMemory() >> 20;
            err.println(Finding.stop(
                            "填报表",
                            "内容超出可用内存（" + heap + "MB）的填报表",
                            "内存容得下的内容",
                            "请删去与填报无关的内容；确有这么多数据的，请设环境变量 DUIBIAO_MEMORY=2g 后再试")
                    .line());
            return ExitCode.INPUT;
        }
    }

    /** With the named command alone, where there is one of that name: to read the options of all of them takes time. */
    private static CommandLine commands(String... args) {
        CommandLine line = new CommandLine(new Main());
        List<Class<?>> named = COMMANDS.stream()
                .filter(c ->
                        args.length > 0 && c.getAnnotation(Command.class).name().equals(args[0]))
                .toList();
        (named.isEmpty() ? COMMANDS : named).forEach(line::addSubcommand);
        return line;
    }

    /** Problems of the input one a line; a fault of ours without its stack trace, which goes to the log. */
    private static int tell(Exception e, PrintWriter err) {
        if (e instanceof InputProblem problem) {
            problem.findings().stream().map(Finding::line).forEach(err::println);
            return ExitCode.INPUT;
        }
        Logger log = LoggerFactory.getLogger(Main.class);
        log.error("a fault of the program", e);
        err.println("程序出错：" + e.getClass().getSimpleName() + "。这是程序的问题，不是您的文件的问题；详情见日志，请联系维护者。");
        return ExitCode.OUR_FAULT;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(new CommandLine(this), "请给出命令；duibiao --help 列出全部命令");
    }
}
