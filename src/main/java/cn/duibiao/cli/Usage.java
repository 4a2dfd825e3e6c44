package cn.duibiao.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells wrong arguments in Chinese, in one line, and where the help is. */
final class Usage {

    private Usage() {}

    static int tell(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("用法不对：" + what(e, command) + "。" + command.getCommandSpec().qualifiedName() + " --help 有完整说明。");
        return ExitCode.USAGE;
    }

    private static String what(ParameterException e, CommandLine command) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return "不认识“" + String.join(" ", unmatched.getUnmatched()) + "”";
        }
        if (e instanceof MissingParameterException missing) {
            return "缺少 "
                    + String.join(
                            "、", missing.getMissing().stream().map(Usage::name).toList())
                    + taken(command);
        }
        if (e.getArgSpec() != null && e.getValue() != null) {
            return name(e.getArgSpec()) + " 不能是“" + e.getValue() + "”";
        }
        return e.getMessage();
    }

    /** A word behind --password is the password, also where it was meant as the file; the word itself is not repeated. */
    private static String taken(CommandLine command) {
        OptionSpec password = command.getCommandSpec().findOption(PasswordOption.NAME);
        return password == null || password.getValue() == null
                ? ""
                : "（" + PasswordOption.NAME + " 后面的一个词被当作密码了；请把 " + PasswordOption.NAME + " 放在最后，或写 "
                        + PasswordOption.NAME + "=密码）";
    }

    private static String name(ArgSpec arg) {
        return arg.isOption() ? ((OptionSpec) arg).longestName() : arg.paramLabel();
    }
}
