package cn.duibiao.report;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;

/** Where the cells of the return stand in the workbook: the same addresses on sheets whose names are ours. */
final class Mirror {
    /** Name of the first sheet's mirror, and beginning of the others'. */
    static final String NAME = "报送数据";

    private static final String BASE_DATA = "基础数据";
    private static final Pattern ADDRESS = Pattern.compile("\\$?([A-Z]{1,3})\\$?([1-9][0-9]{0,6})");

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, List<ReportedCell>> cells = new HashMap<>();
    private final Map<String, Shown> blocks = new LinkedHashMap<>();

    /** On which sheet of ours a sheet of a return stands, and how much lower. */
    private record Shown(String sheet, int lower) {}

    Mirror(List<ReportedSheet> sheets) {
        for (ReportedSheet sheet : sheets) {
            names.put(sheet.name(), nameOf(sheet.name()));
            sheet.blocks().forEach(b -> blocks.put(b.sheet(), new Shown(sheet.name(), b.lower())));
            cells.put(sheet.name(), sheet.cells());
        }
    }

    /** Never the return's own name of a sheet, which may be anything. */
    private String nameOf(String sheet) {
        if (names.isEmpty()) {
            return NAME;
        }
        return NAME + "-" + (sheet.equals(BASE_DATA) ? BASE_DATA : String.valueOf(names.size() + 1));
    }

    /** Null for an empty cell. */
    private ReportedCell cell(String sheet, int row, int column) {
        List<ReportedCell> sorted = cells.get(sheet);
        int at = Collections.binarySearch(sorted, new ReportedCell(row, column, null, null), ReportedSheet.ORDER);
        return at < 0 ? null : sorted.get(at);
    }

    String name(ReportedSheet sheet) {
        return names.get(sheet.name());
    }

    /** The place that a report's cell (指标填报!F12, also behind a file's name) has in the workbook; empty where it has none. */
    Optional<Place> find(String where) {
        int mark = where == null ? -1 : where.lastIndexOf('!');
        if (mark < 0) {
            return Optional.empty();
        }
        Matcher address = ADDRESS.matcher(where.substring(mark + 1).strip());
        Shown shown = shown(where.substring(0, mark));
        if (shown == null || !address.lookingAt()) {
            return Optional.empty();
        }
        int column = CellReference.convertColStringToIndex(address.group(1));
        int row = Integer.parseInt(address.group(2)) - 1 + shown.lower();
        return Optional.of(new Place(
                "'" + names.get(shown.sheet()) + "'!" + address.group(1) + (row + 1),
                cell(shown.sheet(), row, column)));
    }

    /** What stands in a cell of the mirror, as a formula sees it; null for an empty one. */
    Object value(String reference) {
        int mark = reference.lastIndexOf('!');
        String name = reference.substring(1, mark - 1);
        Matcher address = ADDRESS.matcher(reference.substring(mark + 1));
        String sheet = names.entrySet().stream()
                .filter(e -> e.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        if (!address.matches()) {
            throw new IllegalArgumentException(reference);
        }
        int column = CellReference.convertColStringToIndex(address.group(1));
        ReportedCell cell = cell(sheet, Integer.parseInt(address.group(2)) - 1, column);
        return cell == null ? null : SheetValues.of(cell.value());
    }

    private Shown shown(String text) {
        Shown exact = blocks.get(text);
        if (exact != null) {
            return exact;
        }
        return blocks.entrySet().stream()
                .filter(e -> text.endsWith(e.getKey()))
                .max(Comparator.comparingInt(e -> e.getKey().length()))
                .map(Map.Entry::getValue)
                .orElse(null);
    }

    /**
     * A cell of the mirror.
     *
     * @param reference as formulas and links write it: '报送数据'!F12
     * @param reported null where the return's cell is empty
     */
    record Place(String reference, ReportedCell reported) {}
}
