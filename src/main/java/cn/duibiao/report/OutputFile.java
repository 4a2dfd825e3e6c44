package cn.duibiao.report;

import cn.duibiao.finding.Finding;
import cn.duibiao.finding.InputProblem;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file whole or not at all: beside its place first, then moved there. */
public final class OutputFile {

    /** Writes what the file is to hold. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private OutputFile() {}

    public static void write(Path out, byte[] bytes) {
        write(out, to -> to.write(bytes));
    }

    /**
     * Before the first of several files is written: that the other has a place, so that none is left alone.
     *
     * @throws InputProblem when {@code out} cannot be written
     */
    public static void ready(Path out) {
        Path whole = out.toAbsolutePath().normalize();
        if (Files.isDirectory(whole)) {
            throw unwritable(out, "一个目录");
        }
        Path folder = whole.getParent();
        if (!Files.isDirectory(folder)) {
            throw unwritable(out, "无法写入的位置（目录不存在）");
        }
        if (!Files.isWritable(folder)) {
            throw unwritable(out, "无法写入的位置（没有写权限）");
        }
    }

    /** @throws InputProblem when {@code out} cannot be written */
    public static void write(Path out, Content content) {
        ready(out);
        Path whole = out.toAbsolutePath().normalize();
        Path part = whole.resolveSibling(
                "." + whole.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            try (OutputStream to =
                    new BufferedOutputStream(Files.newOutputStream(part, StandardOpenOption.CREATE_NEW))) {
                content.writeTo(to);
            }
            move(part, whole);
        } catch (IOException e) {
            throw unwritable(out, "无法写入的位置（" + e.getClass().getSimpleName().replace("Exception", "") + "）");
        } finally {
            try {
                Files.deleteIfExists(part);
            } catch (IOException e) {
                // It was never there, or its folder has gone.
            }
        }
    }

    private static void move(Path part, Path whole) throws IOException {
        try {
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static InputProblem unwritable(Path out, String found) {
        return new InputProblem(Finding.stop(out.toString(), found, "可以写入的文件路径", "请检查目录是否存在、是否有写权限、文件是否正在被打开"));
    }
}
