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
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The units from which returns are expected (单位名单): a text with one name a line, or a workbook's sheet 名单 (else its
 * first sheet) with the names in one column.
 */
public final class UnitList {
    private static final Set<String> SHEETS = Set.of("名单", "单位名单", "填报单位名单", "应报单位", "应报单位名单", "报送单位名单", "填报名单");
    private static final Set<String> HEADERS = Set.of(
            "名单", "单位名单", "填报单位名单", "单位", "单位名称", "填报单位", "报送单位", "名称", "填报单位名称", "单位全称", "应报单位", "应报单位名称", "机构名称",
            "医疗机构名称", "报送单位名称", "乡镇", "街道", "乡镇街道", "镇街");
    private static final Pattern NO_NAME = Pattern.compile(
            ".*(名单|一览表)|(合计|共计|总计|小计).*|共[0-9一二三四五六七八九十百]+[个家].*|(注|备注|说明|填表人|制表人|联系人|联系电话|日期|填报日期)[:：].*");

    /** Names in one finding. */
    private static final int MOST_NAMED = 10;

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
            List<String> names = text ? distinct(lines(file)) : sheet(name, Files.readAllBytes(file), password, room);
            if (names.isEmpty()) {
                throw new InputProblem(Finding.stop(name, "没有单位名称的名单", "一行一个单位名称", "请写入单位名称"));
            }
            return names;
        } catch (IOException e) {
            throw new InputProblem(
                    Finding.stop(file.toString(), "读不出的单位名单", "一行一个单位的文本文件，或有“名单”工作表的工作簿", "请检查路径、文件名和权限"));
        }
    }

    /** The units that sheets within the returns list, each once. */
    public static List<String> within(List<Return> returns) {
        return distinct(returns.stream()
                .flatMap(r -> r.listed().stream())
                .map(Return.Told::text)
                .toList());
    }

    /**
     * Tells of a sheet within a return that lists others than the list that decides; empty where it has none, or the same.
     *
     * @param file the list that decides
     */
    public static Optional<Finding> overruled(Return one, List<String> decides, String file) {
        List<String> within = within(List.of(one));
        String more = without(within, decides);
        String fewer = without(decides, within);
        if (within.isEmpty() || more.isEmpty() && fewer.isEmpty()) {
            return Optional.empty();
        }
        String differs = Stream.of(more.isEmpty() ? "" : "多出" + more, fewer.isEmpty() ? "" : "缺少" + fewer)
                .filter(d -> !d.isEmpty())
                .collect(Collectors.joining("，"));
        return Optional.of(Finding.warning(
                one.listed().get(0).where(), "单位名单" + differs, "与" + file + "相同的名单", "已以" + file + "为准，请核对"));
    }

    private static String without(List<String> names, List<String> others) {
        Set<String> known = others.stream().map(Spelling::name).collect(Collectors.toSet());
        List<String> left =
                names.stream().filter(n -> !known.contains(Spelling.name(n))).toList();
        return left.stream().limit(MOST_NAMED).collect(Collectors.joining("、"))
                + (left.size() > MOST_NAMED ? "等" + left.size() + "个" : "");
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

    private static List<String> sheet(String name, byte[] bytes, Password password, Room room) {
        List<Grid> grids = WorkbookFile.read(name, bytes, password, room.open(bytes.length))
                .grids();
        return of(grids.stream().filter(UnitList::isList).findFirst().orElse(grids.get(0)));
    }

    /** The sheet is called a list of units. */
    static boolean isList(Grid grid) {
        return SHEETS.contains(Spelling.name(grid.name()));
    }

    /** The names on a sheet: below 单位名称, or in the column that has most texts; each once. */
    static List<String> of(Grid grid) {
        List<Cell> texts = grid.rows().values().stream()
                .flatMap(List::stream)
                .filter(c -> c.kind() == Cell.Kind.TEXT && c.text().codePoints().anyMatch(Character::isIdeographic))
                .toList();
        Cell header = texts.stream()
                .filter(c -> isHeader(c.text()))
                .reduce((a, b) -> b.row() == a.row() ? a : b)
                .orElse(null);
        int above = header == null ? -1 : header.row();
        int column = header != null ? header.column() : fullest(texts);
        return distinct(texts.stream()
                .filter(c -> c.column() == column && c.row() > above)
                .map(Cell::text)
                .toList());
    }

    /** The leftmost of those with most texts. */
    private static int fullest(List<Cell> texts) {
        Map<Integer, Integer> counts = new TreeMap<>();
        texts.forEach(c -> counts.merge(c.column(), 1, Integer::sum));
        return counts.entrySet().stream()
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private static boolean isHeader(String text) {
        return HEADERS.contains(Column.bare(text));
    }

    private static List<String> distinct(List<String> names) {
        Map<String, String> distinct = new LinkedHashMap<>();
        for (String name : names) {
            String bare = name.replace("\uFEFF", "").strip();
            if (!Spelling.isNothing(bare)
                    && !isHeader(bare)
                    && !bare.startsWith("#")
                    && !NO_NAME.matcher(bare).matches()) {
                distinct.putIfAbsent(Spelling.name(bare), bare);
            }
        }
        return List.copyOf(distinct.values());
    }
}
