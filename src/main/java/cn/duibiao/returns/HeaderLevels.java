package cn.duibiao.returns;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the rows of a header say of each column, from the top down; columns 0-based. */
final class HeaderLevels {
    private final Grid grid;
    private final Merges merges;
    private final int first;
    private final int last;
    private final List<Column> among;
    private final Map<Integer, Heading> places = new TreeMap<>();
    private final Map<Integer, Cell> leaves = new HashMap<>();
    private final Map<Integer, Cell> parents = new HashMap<>();
    private final Cell beside;

    HeaderLevels(Grid grid, Merges merges, int first, int last, List<Column> among) {
        this.grid = grid;
        this.merges = merges;
        this.first = first;
        this.last = last;
        this.among = among;
        TreeSet<Integer> columns = new TreeSet<>();
        for (int row = first; row <= last; row++) {
            grid.rows().getOrDefault(row, List.of()).forEach(c -> columns.add(c.column()));
        }
        columns.forEach(this::read);
        beside = SecondHeader.second(this);
        if (beside != null) {
            List.of(places, leaves, parents).forEach(m -> m.keySet().removeIf(at -> at >= beside.column()));
        }
    }

    private void read(int column) {
        List<String> levels = new ArrayList<>();
        Cell before = null;
        for (int row = first; row <= last; row++) {
            Cell cell = level(row, column);
            if (cell == null || cell == before || cell.kind() != Cell.Kind.TEXT) {
                continue;
            }
            if (before != null) {
                parents.put(column, before);
            }
            levels.add(cell.text());
            leaves.put(column, cell);
            before = cell;
        }
        if (!levels.isEmpty()) {
            places.put(column, Heading.of(levels, among));
        }
    }

    /** A blank to the right of a name on an upper level belongs to that name, where both have something below. */
    private Cell level(int row, int column) {
        Cell seen = merges.seen(row, column);
        if (seen != null || row == last || merges.held(row + 1, column) == null) {
            return seen;
        }
        for (int left = column - 1; left >= 0; left--) {
            Cell cell = merges.seen(row, left);
            if (cell != null || merges.held(row + 1, left) == null) {
                return cell != null && merges.held(row + 1, left) != null ? cell : null;
            }
        }
        return null;
    }

    /** The same rows but the first. */
    HeaderLevels withoutFirst() {
        return new HeaderLevels(grid, merges, first + 1, last, among);
    }

    /** Where a second table's header begins to the right, of which nothing is read here; null where none does. */
    Cell beside() {
        return beside;
    }

    /** 0-based, as the last. */
    int first() {
        return first;
    }

    int last() {
        return last;
    }

    /** The columns that a table of its kind may have. */
    List<Column> among() {
        return among;
    }

    /** What every column is, by all its levels together. */
    Map<Integer, Heading> places() {
        return places;
    }

    /** The lowest name over a column; null where there is none. */
    Cell leaf(int column) {
        return leaves.get(column);
    }

    /** The name over that; null where there is but one. */
    Cell parent(int column) {
        return parents.get(column);
    }

    Collection<Cell> parents() {
        return parents.values();
    }

    List<Cell> row(int row) {
        return grid.rows().getOrDefault(row, List.of());
    }

    /** A merged cell goes on below the last row, no further than a header of so many rows. */
    boolean reachOut(int most) {
        for (int column : places.keySet()) {
            Region region = merges.region(last, column);
            if (region != null && region.lastRow() > last && region.lastRow() < first + most) {
                return true;
            }
        }
        return false;
    }

    /** Merged over several columns. */
    boolean wide(Cell cell) {
        Region region = merges.region(cell.row(), cell.column());
        return region != null && region.lastColumn() > region.firstColumn();
    }

    /** Merged over several rows. */
    boolean reaches(Cell cell) {
        Region region = merges.region(cell.row(), cell.column());
        return region != null && region.lastRow() > cell.row();
    }
}
