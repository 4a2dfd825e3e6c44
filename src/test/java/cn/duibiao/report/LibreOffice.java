package cn.duibiao.report;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice as an independent check: it opens workbooks, computes every formula again and saves them. */
final class LibreOffice {
    /** By default it keeps the cached results of other programs' files; 0 makes it compute always. */
    private static final String ALWAYS_RECALCULATE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
            </oor:items>
            """;

    private final Path program;

    private LibreOffice(Path program) {
        this.program = program;
    }

    /** Fails where it must be there (CI), and says what is missing where it need not. */
    static LibreOffice found() {
        String wanted = System.getenv("DUIBIAO_SOFFICE");
        Optional<Path> program = wanted != null
                ? Optional.of(Path.of(wanted)).filter(Files::isExecutable)
                : Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, "soffice"))
                        .filter(Files::isExecutable)
                        .findFirst();
        String missing =
                "LibreOffice (soffice) is neither on the PATH nor named by DUIBIAO_SOFFICE: the workbook's formulas were not recalculated by a second program";
        if (program.isEmpty() && "true".equals(System.getenv("CI"))) {
            fail(missing);
        }
        return program.map(LibreOffice::new).orElseGet(() -> abort(missing));
    }

    /** Recalculated copies of {@code books}, in {@code folder}/recalculated, under the same names. */
    List<Path> recalculate(Path folder, List<Path> books) throws IOException, InterruptedException {
        Path profile = Files.createDirectories(folder.resolve("profile/user"));
        Files.writeString(profile.resolve("registrymodifications.xcu"), ALWAYS_RECALCULATE, StandardCharsets.UTF_8);
        Path to = Files.createDirectories(folder.resolve("recalculated"));
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "-env:UserInstallation=" + profile.getParent().toUri(),
                "--headless",
                "--convert-to",
                "xlsx",
                "--outdir",
                to.toString()));
        books.forEach(b -> command.add(b.toString()));
        Path log = folder.resolve("soffice.log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(10, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            fail("soffice did not finish: " + Files.readString(log));
        }
        List<Path> copies = books.stream().map(b -> to.resolve(b.getFileName())).toList();
        for (Path copy : copies) {
            if (!Files.exists(copy)) {
                fail("soffice wrote no " + copy + ": " + Files.readString(log));
            }
        }
        return copies;
    }
}
