package cn.duibiao.returns;

import cn.duibiao.finding.Finding;
import cn.duibiao.finding.InputProblem;
import cn.duibiao.xlsx.Bounds;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The units from which returns are expected (单位名单): a text with one name a line, or a workbook's sheet 名单 (else its
 * first sheet) with the names in one column.
 */
public final class UnitList {
    private static final Set<String> SHEETS = Set.of("名单", "单位名单", "填报单位名单");
    private static final Set<String> HEADERS =
            Set.of("名单", "单位名单", "填报单位名单", "单位", "单位名称", "填报单位", "报送单位", "名称", "填报单位名称");

    private UnitList() {}

    /** @throws InputProblem when the file cannot be read or names nobody */
    public static List<String> read(Path file, Password password, Room room) {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > Bounds.FILE) {
                throw new InputProblem(
                        Finding.stop(name, "大于" + (Bounds.FILE >> 20) + "MB的文件", "一行一个单位名称", "请删去与名单无关的内容"));
            }
            boolean text = name.matches("(?i).*\\.(txt|csv)");
            List<String> names = distinct(text ? lines(file) : column(name, Files.readAllBytes(file), password, room));
            if (names.isEmpty()) {
                throw new InputProblem(Finding.stop(name, "没有单位名称的名单", "一行一个单位名称", "请写入单位名称"));
            }
            return names;
        } catch (IOException e) {
            throw new InputProblem(
                    Finding.stop(file.toString(), "读不出的单位名单", "一行一个单位的文本文件，或有“名单”工作表的工作簿", "请检查路径、文件名和权限"));
        }
    }

    /** UTF-8, or what older Windows editors write. */
    private static List<String> lines(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(bytes))
                    .toString()
                    .lines()
                    .toList();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("GB18030")).lines().toList();
        }
    }

    private static List<String> column(String name, byte[] bytes, Password password, Room room) {
        List<Grid> grids = WorkbookFile.read(name, bytes, password, room.open(bytes.length))
                .grids();
        Grid grid = grids.stream()
                .filter(g -> SHEETS.contains(Spelling.name(g.name())))
                .findFirst()
                .orElse(grids.get(0));
        List<Cell> texts = grid.rows().values().stream()
                .flatMap(List::stream)
                .filter(c -> c.kind() == Cell.Kind.TEXT)
                .toList();
        Cell header = texts.stream()
                .filter(c -> isHeader(c.text()))
                .reduce((a, b) -> b.row() == a.row() ? a : b)
                .orElse(null);
        int column = header != null
                ? header.column()
                : texts.stream().mapToInt(Cell::column).min().orElse(0);
        int above = header == null ? -1 : header.row();
        return texts.stream()
                .filter(c -> c.column() == column && c.row() > above)
                .map(Cell::text)
                .toList();
    }

    private static boolean isHeader(String text) {
        return HEADERS.contains(Spelling.name(text));
    }

    private static List<String> distinct(List<String> names) {
        Map<String, String> distinct = new LinkedHashMap<>();
        for (String name : names) {
            String bare = name.replace("\uFEFF", "").strip();
            if (!Spelling.isNothing(bare) && !isHeader(bare) && !bare.startsWith("#")) {
                distinct.putIfAbsent(Spelling.name(bare), bare);
            }
        }
        return List.copyOf(distinct.values());
    }
}
