package cn.duibiao.returns;

import cn.duibiao.plan.Measure;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Target;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A return of many units, one row an indicator and unit, without a file: what stands behind the reader. */
public final class Province {
    private static final Origin SHEET = new Origin(ReturnReader.INDICATORS, false);

    private Province() {}

    /** Every unit tells every target that is judged for the whole. */
    public static Return of(Plan plan, int units) {
        List<Row> rows = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        for (int u = 0; u < units; u++) {
            for (Target target : plan.targets()) {
                if (target.units().isEmpty()) {
                    rows.add(row(rows.size() + 4, target, "第" + (u + 1) + "街道", u, cells));
                }
            }
        }
        return new Return(
                "全省.xlsx",
                "0".repeat(64),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                rows,
                List.of(),
                List.of(),
                cells,
                CellLedger.EMPTY,
                List.of());
    }

    private static Row row(int number, Target target, String unit, int seed, List<Cell> all) {
        Map<Column, Cell> cells = new EnumMap<>(Column.class);
        put(cells, Column.ID, text(number, 0, target.id()));
        put(cells, Column.REPORTED_BY, text(number, 3, unit));
        if (target.isMilestone()) {
            put(cells, Column.VALUE, text(number, 6, seed % 3 == 0 ? "否" : "是"));
        } else if (target.share() != null && !(target.measure() instanceof Measure.Change)) {
            put(cells, Column.NUMERATOR, text(number, 4, String.valueOf(50 + seed % 40)));
            put(cells, Column.DENOMINATOR, text(number, 5, "100"));
        } else {
            put(cells, Column.VALUE, text(number, 6, String.valueOf(seed % 10)));
        }
        all.addAll(cells.values());
        return new Row(
                ReturnReader.INDICATORS,
                number,
                cells,
                Map.of(
                        Column.ID, 0,
                        Column.REPORTED_BY, 3,
                        Column.NUMERATOR, 4,
                        Column.DENOMINATOR, 5,
                        Column.VALUE, 6));
    }

    private static Cell text(int number, int column, String text) {
        return Cell.text(SHEET, number - 1, column, text);
    }

    private static void put(Map<Column, Cell> cells, Column column, Cell cell) {
        cells.put(column, cell);
    }
}
