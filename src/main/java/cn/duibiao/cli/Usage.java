package cn.duibiao.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells wrong arguments in Chinese, in one line, and where the help is. */
final class Usage {

    private Usage() {}

    static int tell(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("用法不对：" + what(e) + "。" + command.getCommandSpec().qualifiedName() + " --help 有完整说明。");
        return ExitCode.USAGE;
    }

    private static String what(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return "不认识“" + String.join(" ", unmatched.getUnmatched()) + "”";
        }
        if (e instanceof MissingParameterException missing) {
            return "缺少 "
                    + String.join(
                            "、", missing.getMissing().stream().map(Usage::name).toList());
        }
        if (e.getArgSpec() != null && e.getValue() != null) {
            return name(e.getArgSpec()) + " 不能是“" + e.getValue() + "”";
        }
        return e.getMessage();
    }

    private static String name(ArgSpec arg) {
        return arg.isOption() ? ((CommandLine.Model.OptionSpec) arg).longestName() : arg.paramLabel();
    }
}
