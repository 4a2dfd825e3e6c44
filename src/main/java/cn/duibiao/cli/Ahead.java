package cn.duibiao.cli;

import cn.duibiao.job.Rules;
import cn.duibiao.report.EmptyBook;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import org.slf4j.LoggerFactory;

/**
 * What {@code assess} will need, begun in other threads while the command line and the return are still being read: it
 * saves a third of a cold run. It guesses; what it prepares in vain is thrown away.
 */
final class Ahead {
    private Ahead() {}

    static void begin(String... args) {
        if (args.length < 2 || !args[0].equals("assess")) {
            return;
        }
        start("workbook", EmptyBook::write);
        if (Arrays.stream(args).noneMatch(a -> a.startsWith("--rules"))) {
            start(
                    "rules",
                    () -> Arrays.stream(args)
                            .skip(1)
                            .filter(Ahead::isFile)
                            .limit(1)
                            .forEach(f -> Rules.shipped().expect(Path.of(f))));
        }
    }

    private static boolean isFile(String argument) {
        try {
            return Files.isRegularFile(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static void start(String what, Runnable preparation) {
        Thread thread = new Thread(
                () -> {
                    try {
                        preparation.run();
                    } catch (RuntimeException | Error e) {
                        // Whoever needs it meets the same problem, and tells it.
                        LoggerFactory.getLogger(Ahead.class).info("{} not prepared: {}", what, e.toString());
                    }
                },
                "ahead-" + what);
        thread.setDaemon(true);
        thread.start();
    }
}
