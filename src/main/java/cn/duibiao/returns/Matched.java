package cn.duibiao.returns;

import cn.duibiao.plan.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The rows that speak of each target and unit of the plan, and of parts of the whole. */
final class Matched {
    private record Key(String target, String unit) {}

    private final Map<Key, List<Row>> rows = new HashMap<>();
    private final Map<String, Map<String, List<Row>>> parts = new HashMap<>();
    private final Map<String, Set<String>> reporters = new LinkedHashMap<>();
    private final CellLedger.Draft ledger;

    Matched(CellLedger.Draft ledger) {
        this.ledger = ledger;
    }

    /** Of a target that the plan judges for the whole. */
    void whole(Target target, Row row) {
        put(rows, new Key(target.id(), null), row);
    }

    /** @param unit one of those for which the plan judges the target */
    void unit(Target target, String unit, Row row, String file) {
        put(rows, new Key(target.id(), unit), row);
        reported(unit, row, file);
    }

    /** @param body whose figures are part of a target that is judged for the whole */
    void part(Target target, String body, Row row, String file) {
        put(parts.computeIfAbsent(target.id(), t -> new LinkedHashMap<>()), body, row);
        reported(body, row, file);
    }

    private void reported(String unit, Row row, String file) {
        if (row.hasValues()) {
            reporters.computeIfAbsent(unit, u -> new LinkedHashSet<>()).add(file);
        }
    }

    private static <K> void put(Map<K, List<Row>> to, K key, Row row) {
        to.computeIfAbsent(key, k -> new ArrayList<>(1)).add(row);
    }

    /** By target and then by unit: what units told of targets that are judged for the whole. */
    Map<String, Map<String, List<Row>>> parts() {
        return parts;
    }

    Map<String, List<Row>> parts(Target target) {
        return parts.getOrDefault(target.id(), Map.of());
    }

    /** Units that told anything, and the files in which they did. */
    Map<String, Set<String>> reporters() {
        return reporters;
    }

    /** In the order of the sheet. */
    List<Row> rows(Target target, String unit) {
        return told(rows.getOrDefault(new Key(target.id(), unit), List.of()));
    }

    /** Of several rows those that say something: a blank one, or one with — in it, gainsays no other. */
    private List<Row> told(List<Row> rows) {
        if (rows.size() < 2) {
            return rows;
        }
        List<Row> told = rows.stream().filter(Row::hasValues).toList();
        if (told.isEmpty()) {
            return rows.subList(0, 1);
        }
        Use use = Use.ignored("按未报处理");
        rows.stream()
                .filter(r -> !r.hasValues())
                .forEach(r -> Column.reported().stream()
                        .map(r::cell)
                        .filter(Objects::nonNull)
                        .forEach(c -> ledger.put(c, use)));
        return told;
    }
}
