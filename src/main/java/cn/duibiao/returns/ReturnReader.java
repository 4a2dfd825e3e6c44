package cn.duibiao.returns;

import cn.duibiao.finding.Finding;
import cn.duibiao.finding.InputProblem;
import cn.duibiao.xlsx.Bounds;
import cn.duibiao.xlsx.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Reads a return workbook: which sheets, which tables, which cells. What they mean is {@link Intake}'s. */
public final class ReturnReader {
    /** The sheet with one row for each indicator and unit. */
    public static final String INDICATORS = "指标填报";

    /** The sheet with the denominators that several indicators share. */
    public static final String BASE_DATA = "基础数据";

    private ReturnReader() {}

    /** @throws InputProblem for a file that is missing, no workbook, encrypted, damaged, too large, or without the table */
    public static Return read(Path file) {
        return read(file, Password.NONE, Room.ofHeap());
    }

    /**
     * @param room of the run
     * @throws InputProblem as {@link #read(Path)}, or when the password does not open it
     */
    public static Return read(Path file, Password password, Room room) {
        String name = String.valueOf(file.getFileName());
        return read(name, bytes(file, name), password, room);
    }

    /** @throws InputProblem as of a file of that name */
    static Return read(String name, byte[] bytes, Password password) {
        return read(name, bytes, password, Room.ofHeap());
    }

    static Return read(String name, byte[] bytes, Password password, Room room) {
        WorkbookFile workbook = WorkbookFile.read(name, bytes, password, room.open(bytes.length));
        try {
            Return read = new Sheets(name, workbook.grids(), room).read(digest(bytes), workbook.properties());
            room.keep();
            return read;
        } catch (Refused e) {
            throw WorkbookFile.problem(name, e);
        }
    }

    private static byte[] bytes(Path file, String name) {
        try {
            if (!Files.exists(file)) {
                throw new InputProblem(Finding.stop(file.toString(), "文件不存在", "一份填报表（.xlsx）", "请检查路径和文件名"));
            }
            if (!Files.isRegularFile(file)) {
                throw new InputProblem(Finding.stop(file.toString(), "不是文件的路径", "一份填报表（.xlsx）", "请给出文件的路径"));
            }
            if (Files.size(file) > Bounds.FILE) {
                throw new InputProblem(
                        Finding.stop(name, "大于" + (Bounds.FILE >> 20) + "MB的文件", "一份季度填报表", "请删去与填报无关的内容，如图片"));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new InputProblem(Finding.stop(file.toString(), "读不出的文件", "可以读取的填报表（.xlsx）", "请检查文件的权限，并关闭正在使用它的程序"));
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
