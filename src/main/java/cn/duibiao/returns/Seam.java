package cn.duibiao.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where the second of two headers in the same rows begins, of which the column that names its rows is known: an empty column
 * lies before it, or the columns that stood before the first one's names stand here again.
 *
 * @param named the column with the second header's first name, 0-based
 */
record Seam(Grid grid, Merges merges, Header header, int named, boolean onlyBaseData) {
    private static final Set<Column> LABELS = Set.of(Column.UNIT, Column.REPORTED_BY);

    /** The lowest name over a column; null where there is none. */
    static Cell leaf(Merges merges, Header header, int column) {
        for (int row = header.last(); row >= header.first(); row--) {
            Cell cell = merges.seen(row, column);
            if (cell != null && cell.kind() == Cell.Kind.TEXT) {
                return cell;
            }
        }
        return null;
    }

    /** Null where it is not clear. */
    Integer start() {
        int start = named;
        while (start > 0 && begins(start - 1)) {
            start--;
        }
        List<String> before = before();
        if (!before.isEmpty() && before.equals(names(named - before.size(), named))) {
            return named - before.size();
        }
        while (start > 0 && leaf(start - 1) != null) {
            Column label = label(start - 1);
            if (label == null || !has(label, 0, start - 1)) {
                // A remark, a rate and their like close the first table.
                return label == null || has(label, start, Integer.MAX_VALUE) ? start : null;
            }
            start--;
        }
        return start;
    }

    /** 序号 and 指标编号 stand before the names that they number. */
    private boolean begins(int column) {
        Cell cell = leaf(column);
        String bare = cell == null ? "" : Column.bare(cell.text());
        return Aside.SERIAL.is(bare) || Column.ID.rank(bare) >= 0;
    }

    /** What stands to the left of the first table's first name. */
    private List<String> before() {
        int first = 0;
        while (first < named
                && (leaf(first) == null || !Column.named(leaf(first).text()))) {
            first++;
        }
        int from = first;
        while (from > 0 && leaf(from - 1) != null) {
            from--;
        }
        return first == named ? List.of() : names(from, first);
    }

    private List<String> names(int from, int to) {
        List<String> names = new ArrayList<>();
        for (int at = Math.max(0, from); at < to; at++) {
            names.add(leaf(at) == null ? "" : Column.bare(leaf(at).text()));
        }
        return names;
    }

    private Column label(int column) {
        return Column.of(Column.bare(leaf(column).text()), onlyBaseData ? Column.baseData() : Column.indicators())
                .filter(LABELS::contains)
                .orElse(null);
    }

    private boolean has(Column label, int from, int to) {
        int last = Math.min(to, from + 100);
        for (int at = from; at < last; at++) {
            if (leaf(at) != null && label(at) == label) {
                return true;
            }
        }
        return false;
    }

    private Cell leaf(int column) {
        return leaf(merges, header, column);
    }
}
