package cn.duibiao.engine;

import cn.duibiao.catalogue.Digest;
import cn.duibiao.finding.Finding;
import cn.duibiao.finding.InputProblem;
import cn.duibiao.plan.Period;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Rules that did not come with the program are compiled once and kept by their digest.
 *
 * <p>What is kept is code: the folder is readable by its owner alone, and the file's own digest, kept beside it, is
 * checked before anything is loaded. A cache that cannot be written costs time and nothing else.
 */
public final class RuleCache {
    private final Path folder;

    public RuleCache(Path folder) {
        this.folder = folder;
    }

    /**
     * A class loader that sees the compiled rules.
     *
     * @param drl file name → text, all of one package
     * @param program digest or version of the program that compiles
     * @throws InputProblem when Drools does not accept the DRL
     */
    public ClassLoader compiled(Map<String, String> drl, List<Period> periods, String program) {
        Digest digest = new Digest()
                .add("program", program.getBytes(StandardCharsets.UTF_8))
                .add("periods", periods.toString().getBytes(StandardCharsets.UTF_8));
        new TreeMap<>(drl).forEach((name, text) -> digest.add(name, text.getBytes(StandardCharsets.UTF_8)));
        Path file = folder.resolve(digest.hex() + ".zip");
        byte[] kept = read(file);
        if (kept != null) {
            return new MemoryLoader(unzip(kept));
        }
        RuleCompiler.Compiled compiled = RuleCompiler.compile(drl, periods);
        if (!compiled.problems().isEmpty()) {
            throw new InputProblem(compiled.problems().stream()
                    .map(p -> Finding.stop(
                            p.file() + " 第" + p.line() + "行", p.message(), "能编译的规则", "请运行 duibiao compile 重新生成"))
                    .toList());
        }
        write(file, zip(compiled.classes()));
        return new MemoryLoader(compiled.classes());
    }

    private static byte[] read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String expected = Files.readString(sum(file)).strip();
            return Digest.of(bytes).equals(expected) ? bytes : null;
        } catch (IOException e) {
            return null;
        }
    }

    private void write(Path file, byte[] bytes) {
        try {
            boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
            if (posix) {
                Files.createDirectories(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            } else {
                Files.createDirectories(folder);
            }
            Files.write(file, bytes);
            Files.writeString(sum(file), Digest.of(bytes));
        } catch (IOException e) {
            org.slf4j.LoggerFactory.getLogger(RuleCache.class).info("compiled rules were not kept: {}", e.toString());
        }
    }

    private static Path sum(Path file) {
        return file.resolveSibling(file.getFileName() + ".sha256");
    }

    private static byte[] zip(Map<String, byte[]> classes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> e : classes.entrySet()) {
                out.putNextEntry(new ZipEntry(e.getKey()));
                out.write(e.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> unzip(byte[] bytes) {
        Map<String, byte[]> classes = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                classes.put(e.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return classes;
    }

    /** Defines the compiled classes; a loader for each set, because generated class names collide between sets. */
    private static final class MemoryLoader extends ClassLoader {
        private final Map<String, byte[]> classes;

        MemoryLoader(Map<String, byte[]> classes) {
            super(RuleCache.class.getClassLoader());
            this.classes = classes;
        }

        /** Its own classes first: the program may ship another edition of the same plan's rules. */
        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            byte[] bytes = classes.get(name.replace('.', '/') + ".class");
            if (bytes == null) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded != null ? loaded : defineClass(name, bytes, 0, bytes.length);
            }
        }
    }
}
