package cn.duibiao.catalogue;

import cn.duibiao.finding.Finding;
import cn.duibiao.finding.InputProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The generated rules of one plan on disk. */
public final class DrlFolder {
    private final Path folder;

    public DrlFolder(Path folder) {
        this.folder = folder;
    }

    /** One for each file that is missing, different or too many; none when the folder holds exactly {@code files}. */
    public List<Finding> differences(Map<String, String> files) {
        Map<String, String> present = read();
        List<Finding> differences = new ArrayList<>();
        files.forEach((name, text) -> {
            String now = present.remove(name);
            Path file = folder.resolve(name);
            if (now == null) {
                differences.add(stale(file.toString(), "没有这个文件", "由目标编译出的规则"));
            } else if (!now.equals(text)) {
                differences.add(stale(file + " 第" + firstDifference(now, text) + "行", "与目标不一致的规则", "由目标编译出的规则"));
            }
        });
        present.keySet()
                .forEach(name -> differences.add(stale(folder.resolve(name).toString(), "没有对应条款的文件", "每个条款一个文件")));
        return differences;
    }

    private static Finding stale(String where, String found, String expected) {
        return Finding.stop(where, found, expected, "请运行 duibiao compile");
    }

    private static int firstDifference(String a, String b) {
        List<String> left = a.lines().toList();
        List<String> right = b.lines().toList();
        int i = 0;
        while (i < left.size() && i < right.size() && left.get(i).equals(right.get(i))) {
            i++;
        }
        return i + 1;
    }

    /** Makes the folder hold exactly {@code files}. */
    public void write(Map<String, String> files) {
        try {
            Files.createDirectories(folder);
            Map<String, String> present = read();
            for (Map.Entry<String, String> file : files.entrySet()) {
                if (!file.getValue().equals(present.remove(file.getKey()))) {
                    Files.writeString(folder.resolve(file.getKey()), file.getValue());
                }
            }
            for (String gone : present.keySet()) {
                Files.delete(folder.resolve(gone));
            }
        } catch (IOException e) {
            throw new InputProblem(Finding.stop(folder.toString(), "写不进的目录", "可写的规则目录", "请检查权限"));
        }
    }

    /** File name → text; empty where the folder is missing. */
    public Map<String, String> read() {
        Map<String, String> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (Stream<Path> all = Files.list(folder)) {
            for (Path path :
                    all.filter(p -> p.getFileName().toString().endsWith(".drl")).toList()) {
                files.put(path.getFileName().toString(), Files.readString(path));
            }
            return files;
        } catch (IOException e) {
            throw new InputProblem(Finding.stop(folder.toString(), "读不出的规则文件", "UTF-8 文本", "请检查文件"));
        }
    }
}
