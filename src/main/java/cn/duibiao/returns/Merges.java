package cn.duibiao.returns;

import cn.duibiao.xlsx.Bounds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A sheet's cells as a reader sees them: a merged cell stands wherever it reaches. */
final class Merges {
    private final Grid grid;
    /** By column, then by first row. */
    private final Map<Integer, TreeMap<Integer, Region>> regions = new HashMap<>();

    Merges(Grid grid) {
        this.grid = grid;
        for (Region region : grid.merged()) {
            int last = Math.min(region.lastColumn(), Bounds.COLUMNS_READ - 1);
            for (int column = region.firstColumn(); column <= last; column++) {
                regions.computeIfAbsent(column, c -> new TreeMap<>()).putIfAbsent(region.firstRow(), region);
            }
        }
    }

    /** Null where nothing is merged. */
    Region region(int row, int column) {
        TreeMap<Integer, Region> of = regions.get(column);
        Map.Entry<Integer, Region> above = of == null ? null : of.floorEntry(row);
        return above != null && above.getValue().contains(row, column) ? above.getValue() : null;
    }

    /** What is seen there: of merged cells the text of the first; null where nothing is. */
    Cell seen(int row, int column) {
        Region region = region(row, column);
        return region == null ? held(row, column) : held(region.firstRow(), region.firstColumn());
    }

    /** What the very cell holds; null where it is empty. */
    Cell held(int row, int column) {
        List<Cell> cells = grid.rows().getOrDefault(row, List.of());
        int at = Grid.place(cells, column);
        return at < 0 ? null : cells.get(at);
    }
}
