package cn.duibiao.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Whether another table stands beside the one whose header was found. Both must be tables by themselves; where the one ends
 * must be told by an empty column, by names that begin anew, or by headers in different rows.
 */
final class SideBySide {
    /** Places looked at on a sheet: each costs a look at all of its merged cells. */
    static final int MOST_TRIED = 500;

    /** Rows below a header's first that are looked at to know it for one. */
    private static final int HEADER_ROWS = 12;

    private final Grid grid;
    private final Merges merges;
    private final Header header;
    private final boolean onlyBaseData;
    private final TreeSet<Integer> known = new TreeSet<>();
    private final AtomicInteger tries;

    /** @param tries how many places of the sheet may still be looked at */
    SideBySide(Grid grid, Merges merges, Found found, boolean onlyBaseData, AtomicInteger tries) {
        this.tries = tries;
        this.grid = grid;
        this.merges = merges;
        this.header = found.header();
        this.onlyBaseData = onlyBaseData;
        header.places().forEach((at, heading) -> {
            if (!heading.isUnknown()) {
                known.add(at);
            }
        });
        header.groups().values().forEach(g -> known.addAll(g.values()));
    }

    Optional<Abreast> find() {
        return named().or(this::parted).or(this::stepped);
    }

    /** The names begin anew in the same rows. */
    private Optional<Abreast> named() {
        Cell begin = header.beside() != null ? header.beside() : unitsAnew();
        if (begin == null) {
            return Optional.empty();
        }
        Integer start = new Seam(grid, merges, header, begin.column(), onlyBaseData).start();
        boolean clear = start != null && mayTry() && leftFrom(header.first(), start) && right(start);
        return header.beside() == null && !clear
                ? Optional.empty()
                : Optional.of(abreast(start == null ? begin.column() : start, begin, clear));
    }

    /** Of a table with indicators as columns: the column of units once more, in the same words. */
    private Cell unitsAnew() {
        Integer units = header.across().isEmpty() ? null : header.columns().get(Column.REPORTED_BY);
        if (units == null) {
            return null;
        }
        for (int row = header.first(); row <= header.last(); row++) {
            Cell corner = merges.seen(row, units);
            for (Cell cell : grid.rows().getOrDefault(row, List.of())) {
                if (corner != null
                        && cell.column() > units + 1
                        && cell.kind() == Cell.Kind.TEXT
                        && Corner.isCorner(cell.text())
                        && Column.bare(cell.text()).equals(Column.bare(corner.text()))) {
                    return cell;
                }
            }
        }
        return null;
    }

    /** A column stands empty between two headers in the same rows. */
    private Optional<Abreast> parted() {
        for (int at = known.isEmpty() ? 0 : known.first() + 1; !known.isEmpty() && at < known.last(); at++) {
            Cell begin = Seam.leaf(merges, header, at + 1);
            if (Seam.leaf(merges, header, at) == null && begin != null && isEmpty(at) && mayTry()) {
                if (leftFrom(header.first(), at) && right(at + 1)) {
                    return Optional.of(abreast(at + 1, begin, true));
                }
            }
        }
        return Optional.empty();
    }

    /** Nothing in the column in the first rows below the header, but for signatures and notes. */
    private boolean isEmpty(int column) {
        Map<Column, Integer> columns = Rows.columns(header);
        return grid.rows().tailMap(header.last() + 1).values().stream()
                .limit(HEADER_ROWS)
                .filter(cells -> RowKind.of(cells, columns, merges) == RowKind.DATA)
                .allMatch(cells -> Grid.place(cells, column) < 0);
    }

    /** Further down, beside the rows of the table, a header stands in other columns. */
    private Optional<Abreast> stepped() {
        if (known.isEmpty()) {
            return Optional.empty();
        }
        for (Map.Entry<Integer, List<Cell>> row :
                grid.rows().tailMap(header.first() + 1).entrySet()) {
            List<Cell> cells = row.getValue();
            List<Cell> outside = new ArrayList<>();
            for (int i = cells.size() - 1; i >= 0 && cells.get(i).column() > known.last(); i--) {
                outside.add(0, cells.get(i));
            }
            if (outside.stream().anyMatch(TableSearch::mayBegin) && mayTry()) {
                int column = outside.get(0).column();
                if (isHeader(grid.part(row.getKey(), below(row.getKey()), column, Integer.MAX_VALUE), row.getKey())) {
                    return Optional.of(abreast(column, outside.get(0), true));
                }
            }
            boolean before = cells.get(0).column() < known.first() && TableSearch.begins(cells);
            if (before && mayTry() && leftFrom(row.getKey(), known.first())) {
                return Optional.of(abreast(known.first(), Seam.leaf(merges, header, known.first()), true));
            }
            if (tries.get() <= 0 || row.getKey() > header.last() && over(row.getKey(), cells)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The next table begins in this row, below the one found. */
    private boolean over(int row, List<Cell> cells) {
        return TableSearch.begins(cells)
                && Found.at(grid, merges, row, onlyBaseData)
                        .filter(f -> f.header().places().entrySet().stream()
                                .anyMatch(p -> !p.getValue().isUnknown() && known.contains(p.getKey())))
                        .isPresent();
    }

    private Abreast abreast(int column, Cell begin, boolean clear) {
        if (!clear) {
            return new Abreast(header.first(), header.last(), column, begin, false);
        }
        return new Abreast(header.first(), last(column), column, begin, crossing(column) == null);
    }

    /** A merged cell that belongs to both: over the columns' names, or one that holds a figure. */
    private Region crossing(int column) {
        int last = last(column);
        return grid.merged().stream()
                .filter(r -> r.firstColumn() < column && r.lastColumn() >= column)
                .filter(r -> r.firstRow() >= header.first() && r.firstRow() <= last)
                .filter(r -> {
                    Cell cell = merges.held(r.firstRow(), r.firstColumn());
                    return cell != null && (r.firstRow() <= header.last() || cell.kind() != Cell.Kind.TEXT);
                })
                .findFirst()
                .orElse(null);
    }

    /** Down to a header that reaches over both. */
    private int last(int column) {
        for (Map.Entry<Integer, List<Cell>> row :
                grid.rows().tailMap(header.last() + 1).entrySet()) {
            if (TableSearch.begins(row.getValue())) {
                Optional<Found> found = Found.at(grid, merges, row.getKey(), onlyBaseData);
                if (found.isPresent() && found.get().header().beside() == null && reaches(found.get(), column)) {
                    return row.getKey() - 1;
                }
            }
        }
        return Integer.MAX_VALUE;
    }

    private static boolean reaches(Found found, int column) {
        List<Integer> named = found.header().places().entrySet().stream()
                .filter(p -> !p.getValue().isUnknown())
                .map(Map.Entry::getKey)
                .filter(Objects::nonNull)
                .toList();
        return named.stream().anyMatch(c -> c < column) && named.stream().anyMatch(c -> c >= column);
    }

    private boolean leftFrom(int row, int column) {
        Grid left = grid.part(row, below(row), 0, column - 1);
        return isHeader(left, row) || row == header.first() && header.last() > row && isHeader(left, header.last());
    }

    private boolean right(int column) {
        Grid right = grid.part(header.first(), below(header.first()), column, Integer.MAX_VALUE);
        for (int row = header.first(); row <= header.last(); row++) {
            Optional<Found> found = Found.at(right, new Merges(right), row, onlyBaseData);
            if (found.isPresent()) {
                return mayStandAlone(found.get().header(), right);
            }
        }
        return false;
    }

    /** 责任单位 and one more column may well belong to the table on the left, where that has no units of its own. */
    private boolean mayStandAlone(Header right, Grid part) {
        if (right.across().isEmpty() || !header.across().isEmpty()) {
            return true;
        }
        boolean figures = part.rows().tailMap(right.last() + 1).values().stream()
                .flatMap(List::stream)
                .anyMatch(c -> c.kind() == Cell.Kind.NUMBER || YesNo.isWord(c));
        return figures && right.groups().size() > 1;
    }

    private boolean mayTry() {
        return tries.getAndDecrement() > 0;
    }

    static int below(int row) {
        return row + HEADER_ROWS;
    }

    private boolean isHeader(Grid part, int row) {
        return Found.at(part, new Merges(part), row, onlyBaseData).isPresent();
    }
}
