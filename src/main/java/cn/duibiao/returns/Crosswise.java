package cn.duibiao.returns;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The header of a table turned round: one row for each unit, indicators as columns. It has up to four levels: an indicator's
 * group, number, name and unit of measure, and 分子, 分母, 本期值, 完成日期 below it. Whether its names are indicators only the
 * plan can tell ({@link Names}).
 */
final class Crosswise {
    /** Blank rows and notes between header and first unit. */
    private static final int MOST_BETWEEN = 3;

    private final Grid grid;
    private final Merges merges;
    private final Corner corner;
    private final Map<Integer, Heading> places = new TreeMap<>();
    private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
    private final Map<Cell, Map<Column, Integer>> groups = new LinkedHashMap<>();
    private final Map<Cell, Map<Column, Cell>> named = new HashMap<>();
    private final Map<Column, Cell> twice = new EnumMap<>(Column.class);

    private Crosswise(Grid grid, Merges merges, Corner corner) {
        this.grid = grid;
        this.merges = merges;
        this.corner = corner;
    }

    /** The header that begins in this row; empty where none does. */
    static Optional<Header> at(Grid grid, Merges merges, int row) {
        return Corner.at(grid, merges, row)
                .map(corner -> new Crosswise(grid, merges, corner))
                .filter(h -> h.read() && h.followed())
                .map(Crosswise::header);
    }

    private Header header() {
        return new Header(corner.first(), corner.last(), places, columns, groups, Map.of(), twice, null, named);
    }

    private boolean read() {
        TreeSet<Integer> all = new TreeSet<>();
        for (int row = corner.first(); row <= corner.last(); row++) {
            for (Cell cell : grid.rows().getOrDefault(row, List.of())) {
                if (cell.kind() != Cell.Kind.TEXT || Corner.hasColon(cell.text())) {
                    return false;
                }
                all.add(cell.column());
            }
        }
        places.put(corner.units(), Heading.of(List.of(Column.REPORTED_BY.label()), Column.indicators()));
        columns.put(Column.REPORTED_BY, corner.units());
        CrosswiseLevels levels = new CrosswiseLevels(grid, merges, corner);
        all.stream().filter(c -> c != corner.units()).forEach(c -> column(c, levels.over(c)));
        long bodies = groups.keySet().stream()
                .filter(c -> Heading.isBody(c.text()) || Head.isLabel(c.text()))
                .count();
        boolean upright = places.values().stream().anyMatch(h -> h.column() == Column.NAME || h.column() == Column.ID);
        return !groups.isEmpty() && !upright && bodies * 2 < groups.size();
    }

    private void column(int at, List<Cell> path) {
        IndicatorHead over = IndicatorHead.of(path);
        Column column = over.place().column();
        places.put(at, over.place());
        if (!over.isReported()) {
            if (column != null && !Column.reported().contains(column)) {
                columns.putIfAbsent(column, at);
            }
            return;
        }
        named.putIfAbsent(over.head(), over.cells());
        if (groups.computeIfAbsent(over.head(), h -> new EnumMap<>(Column.class))
                        .putIfAbsent(column, at)
                != null) {
            twice.put(column, path.get(path.size() - 1));
        }
    }

    /** Below it a row names a unit and says something of it, before any other table begins. */
    private boolean followed() {
        int looked = 0;
        for (int row : grid.rows().tailMap(corner.last() + 1).keySet()) {
            if (looked++ > MOST_BETWEEN
                    || Header.at(grid, merges, row, Column.indicators()).isPresent()) {
                return false;
            }
            Cell unit = merges.seen(row, corner.units());
            boolean says = groups.values().stream()
                    .flatMap(g -> g.values().stream())
                    .anyMatch(c -> merges.seen(row, c) != null);
            if (unit != null && unit.kind() == Cell.Kind.TEXT && says) {
                return true;
            }
        }
        return false;
    }
}
