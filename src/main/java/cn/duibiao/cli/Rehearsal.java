package cn.duibiao.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Assesses the sample returns of every plan's last quarters, so that the class-data archive made when this ends holds
 * what any later run loads. Started by the launcher, once; it compiles no rules, because an archive of a run that does
 * crashes JDK 17.
 */
final class Rehearsal {
    private Rehearsal() {}

    /** Argument: the folder of the samples. */
    public static void main(String[] args) throws IOException {
        Path out = Files.createTempFile("duibiao", ".xlsx");
        Path json = Files.createTempFile("duibiao", ".json");
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        try {
            for (Path sample : samples(Path.of(args[0]))) {
                Main.run(
                        nowhere, nowhere, "assess", sample.toString(), "-o", out.toString(), "--json", json.toString());
            }
        } finally {
            Files.delete(out);
            Files.delete(json);
        }
    }

    private static List<Path> samples(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(p -> p.toString().endsWith("Q4.xlsx")).sorted().toList();
        }
    }
}
