package cn.duibiao.returns;

import cn.duibiao.plan.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Of a table with columns of several times (1-3月累计, 1-6月累计), the rows as the assessed quarter's columns have them. */
final class Timely {
    private record Place(String where, Cell unit) {}

    private Timely() {}

    /** Where no column is of the quarter, the row is left as the last of the columns has it, and refused when it is read. */
    static List<Row> of(List<Row> rows, Period period, CellLedger.Draft ledger) {
        if (rows.stream().noneMatch(r -> r.frame().oneOfSeveral())) {
            return rows;
        }
        Map<Place, List<Row>> places = new LinkedHashMap<>();
        for (Row row : rows) {
            places.computeIfAbsent(new Place(row.where(), row.frame().unit()), p -> new ArrayList<>())
                    .add(row);
        }
        List<Row> kept = new ArrayList<>();
        places.values().forEach(same -> kept.add(one(same, period, ledger)));
        return kept;
    }

    private static Row one(List<Row> same, Period period, CellLedger.Draft ledger) {
        List<Row> ending = same.stream()
                .filter(r -> r.frame().times().keySet().stream()
                        .allMatch(c -> r.frame().outside(c, period) == null))
                .toList();
        // 2024年6月末 goes before 2024年, which may be the whole year's.
        Optional<Row> timely = ending.stream()
                .filter(r -> r.frame().times().values().stream().noneMatch(u -> u.month() == null))
                .findFirst()
                .or(() -> ending.stream().findFirst());
        Row kept = timely.orElse(same.get(same.size() - 1));
        for (Row row : same) {
            row.frame().times().forEach((column, until) -> {
                Cell cell = row.cell(column);
                if (cell != null && cell != kept.cell(column)) {
                    ledger.put(cell, Use.ignored("列名写的是" + until.words() + "，不是本期的数"));
                }
            });
        }
        return kept;
    }
}
