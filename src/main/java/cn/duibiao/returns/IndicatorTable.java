package cn.duibiao.returns;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A table with indicators as columns and units as rows ({@link Crosswise}): what a column is, is asked once for all of its
 * rows.
 *
 * @param where its header is: 表!A3:F4
 * @param columns of each indicator the rows
 */
record IndicatorTable(String where, Collection<List<Row>> columns) {

    /** Those among the rows; rows of other tables are passed over. */
    static List<IndicatorTable> all(List<Row> rows) {
        Map<String, Map<Row.Frame, List<Row>>> tables = new LinkedHashMap<>();
        rows.stream()
                .filter(r -> r.frame().across() != null)
                .forEach(r -> tables.computeIfAbsent(r.frame().across().table(), t -> new LinkedHashMap<>())
                        .computeIfAbsent(r.frame(), f -> new ArrayList<>())
                        .add(r));
        return tables.entrySet().stream()
                .map(t -> new IndicatorTable(t.getKey(), t.getValue().values()))
                .toList();
    }

    /** One of its heads is an indicator of the plan. */
    boolean isOf(Names names) {
        return columns.stream().anyMatch(rows -> names.knows(rows.get(0)));
    }

    boolean hasFigures() {
        return columns.stream().flatMap(List::stream).anyMatch(IndicatorTable::hasFigures);
    }

    private static boolean hasFigures(Row row) {
        return Column.reported().stream()
                .filter(row::has)
                .map(row::cell)
                .anyMatch(c -> Amount.of(c).isPresent() || YesNo.isWord(c));
    }

    /** What its columns are called, each once. */
    Stream<String> heads() {
        return columns.stream()
                .map(rows -> rows.get(0).text(rows.get(0).text(Column.NAME).isEmpty() ? Column.ID : Column.NAME))
                .distinct();
    }
}
