package cn.duibiao.returns;

import java.util.ArrayList;
import java.util.List;

/** The rows of a {@link Crosswise} header, read from the top down. */
record CrosswiseLevels(Grid grid, Merges merges, Corner corner) {

    /** What stands over a column, from the top down. */
    List<Cell> over(int column) {
        List<Cell> path = new ArrayList<>();
        for (int row = corner.first(); row <= corner.last(); row++) {
            Cell cell = merges.seen(row, column);
            if (cell == null && below(row, column)) {
                cell = left(row, column);
            }
            if (cell != null && (path.isEmpty() || path.get(path.size() - 1) != cell)) {
                path.add(cell);
            }
        }
        return path;
    }

    private boolean below(int row, int column) {
        for (int r = row + 1; r <= corner.last(); r++) {
            if (merges.held(r, column) != null) {
                return true;
            }
        }
        return false;
    }

    /** A name that was not merged over the columns to its right. */
    private Cell left(int row, int column) {
        for (int c = column - 1; c > corner.units(); c--) {
            Cell cell = merges.seen(row, c);
            if (cell != null || !below(row, c)) {
                return cell != null && below(row, c) ? cell : null;
            }
        }
        return null;
    }
}
