package cn.duibiao.cli;

import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What {@code -o} may name where a workbook is written: a program that opens files by their ending must find it. */
final class WorkbookName {
    private static final String ENDING = ".xlsx";

    private WorkbookName() {}

    /** Refuses a name that does not end in .xlsx as a matter of usage; {@code null} is none given. */
    static void check(CommandSpec spec, Path out) {
        if (out != null && !out.toString().toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            throw new ParameterException(spec.commandLine(), "-o 写出的是工作簿，文件名要以 .xlsx 结尾，而不是“" + out + "”");
        }
    }
}
