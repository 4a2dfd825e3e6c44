package cn.duibiao.job;

import cn.duibiao.finding.Finding;
import cn.duibiao.finding.InputProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The files that arguments name: files as they are, of a folder its workbooks. Each is told by a name of its own. */
final class FileNames {
    /** In a folder, by its name, the list of the units expected to report. */
    private static final Set<String> LISTS =
            Set.of("units.xlsx", "units.txt", "名单.xlsx", "名单.txt", "单位名单.xlsx", "单位名单.txt");

    private final Map<Path, Path> files = new LinkedHashMap<>();
    private final List<Finding> passedOver = new ArrayList<>();
    private Path list;

    /** @throws InputProblem for a folder that cannot be read */
    FileNames(List<Path> given) {
        for (Path path : given) {
            if (Files.isDirectory(path)) {
                folder(path);
            } else {
                add(path);
            }
        }
    }

    /** By the names under which they are told, sorted: the same files in any order are the same assessment. */
    Map<String, Path> byName() {
        Map<String, Integer> alike = new HashMap<>();
        files.values().forEach(f -> alike.merge(name(f), 1, Integer::sum));
        Map<String, Path> names = new java.util.TreeMap<>();
        for (Path file : files.values().stream().sorted().toList()) {
            Path parent = file.toAbsolutePath().normalize().getParent();
            String base = alike.get(name(file)) == 1 || parent == null || parent.getFileName() == null
                    ? name(file)
                    : parent.getFileName() + "/" + name(file);
            String unique = base;
            for (int i = 2; names.containsKey(unique); i++) {
                unique = base + "（" + i + "）";
            }
            names.put(unique, file);
        }
        return names;
    }

    /** What stands in a folder and is no workbook. */
    List<Finding> passedOver() {
        return passedOver;
    }

    /** The list of units found in a folder; null where there is none. */
    Path list() {
        return list;
    }

    private void folder(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry :
                    entries.sorted(Comparator.comparing(FileNames::name)).toList()) {
                String lower = name(entry).toLowerCase(Locale.ROOT);
                if (lower.startsWith("~$") || lower.startsWith(".") || Files.isDirectory(entry)) {
                    continue;
                }
                if (LISTS.contains(lower)) {
                    list = list == null ? entry : list;
                } else if (lower.matches(".*\\.(xls[xmb]?|et)")) {
                    add(entry);
                } else {
                    passedOver.add(Finding.warning(
                            name(entry), "不是Excel工作簿的文件", "填报表（.xlsx、.xls、.xlsm、.et）", "未读取；其中若有填报数据，请另存为 .xlsx"));
                }
            }
        } catch (IOException e) {
            throw new InputProblem(Finding.stop(folder.toString(), "读不出的目录", "放有填报表的目录", "请检查目录的权限"));
        }
    }

    private void add(Path file) {
        Path real;
        try {
            real = file.toRealPath();
        } catch (IOException e) {
            real = file.toAbsolutePath().normalize();
        }
        files.putIfAbsent(real, file);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
