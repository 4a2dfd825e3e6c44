package cn.duibiao.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** {@code ~/.cache/duibiao/duibiao.log}, or what {@code -Dduibiao.log} names; one older file is kept beside it. */
public final class LogFile {
    private static final long MOST_BYTES = 2L << 20;

    private LogFile() {}

    /** Where the log is, whether or not anything has been written. */
    public static Path path() {
        String named = System.getProperty("duibiao.log");
        return named != null
                ? Path.of(named)
                : Path.of(System.getProperty("user.home"), ".cache", "duibiao", "duibiao.log");
    }

    /** A log that cannot be written must not stop the work: the text is then lost. */
    static synchronized void append(String text) {
        Path file = path().toAbsolutePath();
        try {
            Files.createDirectories(file.getParent());
            if (Files.exists(file) && Files.size(file) > MOST_BYTES) {
                Path older = file.resolveSibling(file.getFileName() + ".1");
                Files.move(file, older, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            return;
        }
    }
}
