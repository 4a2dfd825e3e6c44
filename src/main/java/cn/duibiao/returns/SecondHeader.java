package cn.duibiao.returns;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Where a second table begins beside the first: behind its values the names of indicators or of items begin anew. */
final class SecondHeader {
    /** In a header of indicators these begin a table of base data. */
    private static final Set<String> ITEMS = Set.of("项目", "项目名称", "数据项", "数据名称", "基础数据项目");

    private SecondHeader() {}

    /** The cell that begins the second table's header; null where there is none. */
    static Cell second(HeaderLevels levels) {
        TreeMap<Integer, Heading> places = new TreeMap<>(levels.places());
        Set<String> named = new HashSet<>();
        boolean values = false;
        for (Map.Entry<Integer, Heading> place : places.entrySet()) {
            String name = Column.bare(levels.leaf(place.getKey()).text());
            boolean begins = Column.named(name);
            boolean anew = named.contains(name)
                    || !named.isEmpty()
                            && ITEMS.contains(name) != named.stream().anyMatch(ITEMS::contains)
                            && !Aside.SERIAL.is(name);
            if (values && begins && anew && hasTable(levels, places.tailMap(place.getKey(), true))) {
                return levels.leaf(place.getKey());
            }
            if (begins) {
                named.add(name);
            }
            values |= isValue(levels, place.getKey(), place.getValue());
        }
        return null;
    }

    /** Names items of base data, and never indicators. */
    static boolean isItem(String header) {
        return ITEMS.contains(Column.bare(header));
    }

    /** Names and values: a 序号 printed once more at the right edge is no table. */
    private static boolean hasTable(HeaderLevels levels, Map<Integer, Heading> from) {
        boolean name = from.keySet().stream()
                .map(at -> Column.bare(levels.leaf(at).text()))
                .anyMatch(n -> Column.named(n) && !Aside.SERIAL.is(n));
        return name && from.entrySet().stream().anyMatch(e -> isValue(levels, e.getKey(), e.getValue()));
    }

    private static boolean isValue(HeaderLevels levels, int at, Heading heading) {
        Column column = heading.column();
        return column != null && (column == Column.FIGURE || Column.reported().contains(column))
                || Column.of(Column.bare(levels.leaf(at).text()), List.of(Column.FIGURE))
                        .isPresent();
    }
}
