package cn.duibiao.cli;

import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * The names under which a command may write: a program that opens files by their ending must find what it expects, and a
 * slip of the hand must not write over rules, texts of plans or returns, none of which ends that way.
 */
enum OutputName {
    WORKBOOK("工作簿", ".xlsx"),
    JSON("JSON", ".json"),
    BOOK("网页", ".html");

    private final String what;
    private final String ending;

    OutputName(String what, String ending) {
        this.what = what;
        this.ending = ending;
    }

    /** Refuses another ending as a matter of usage; {@code null} is none given. */
    void check(CommandSpec spec, String option, Path out) {
        if (out != null && !out.toString().toLowerCase(Locale.ROOT).endsWith(ending)) {
            throw new ParameterException(
                    spec.commandLine(), option + " 写出的是" + what + "，文件名要以 " + ending + " 结尾，而不是“" + out + "”");
        }
    }
}
