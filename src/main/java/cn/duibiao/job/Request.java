package cn.duibiao.job;

import java.nio.file.Path;
import java.util.List;

/**
 * What is to be assessed.
 *
 * @param returns files and folders, at least one
 * @param previous earlier returns of the same plan, files and folders; empty for none
 * @param units the list of units expected to report; null for none
 * @param progress told of every file read
 */
public record Request(List<Path> returns, List<Path> previous, Path units, Progress progress) {
    public Request {
        returns = List.copyOf(returns);
        previous = List.copyOf(previous);
    }

    /** @param previous null for none */
    public static Request of(Path file, Path previous) {
        return new Request(List.of(file), previous == null ? List.of() : List.of(previous), null, Progress.SILENT);
    }
}
