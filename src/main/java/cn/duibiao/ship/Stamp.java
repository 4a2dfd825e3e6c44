package cn.duibiao.ship;

import cn.duibiao.catalogue.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a step of the build was made from, kept in a file, so that the step is repeated only when that has changed. */
record Stamp(Path file, Digest made) {

    static Stamp at(Path folder, String step, Digest from) {
        return new Stamp(folder.resolve(step + ".sha256"), from);
    }

    /**
     * Runs the step unless it was made from the same before; a step that throws leaves no stamp.
     *
     * @param result what the step leaves behind; when it is gone the step runs again
     */
    void unlessSame(Path result, Runnable step) {
        String digest = made.hex();
        try {
            if (Files.exists(result)
                    && Files.isRegularFile(file)
                    && Files.readString(file).equals(digest)) {
                return;
            }
            Files.deleteIfExists(file);
            step.run();
            Files.createDirectories(file.getParent());
            Files.writeString(file, digest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
