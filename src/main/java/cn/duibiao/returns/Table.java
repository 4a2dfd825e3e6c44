package cn.duibiao.returns;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * A table found on a sheet by its header, down to the next header.
 *
 * @param baseData of 基础数据; else of indicators
 * @param above every cell over the header, row by row; of the sheet's first table
 * @param body the rows below the header, with notes and signatures
 * @param again rows in it, 0-based, at which the header stands once more, as at the top of a printed page
 * @param rows those that report something
 */
record Table(
        Grid grid,
        boolean baseData,
        Header header,
        List<Cell> above,
        SortedMap<Integer, List<Cell>> body,
        Set<Integer> again,
        List<Row> rows) {

    /**
     * Every table of a sheet, one below the other.
     *
     * @param baseData the sheet is called 基础数据, and has no other tables
     * @param room told of their rows before they are made
     */
    static List<Table> all(Grid grid, boolean baseData, Room room) {
        return new Search(grid, baseData, room).tables;
    }

    /** Cells of the header's rows. */
    List<Cell> headerCells() {
        List<Cell> cells = new ArrayList<>();
        grid.rows().subMap(header.first(), header.last() + 1).values().forEach(cells::addAll);
        return cells;
    }

    private static final class Search {
        /** Over a table stand a title and a few lines, not a page. */
        private static final int MOST_ABOVE = 200;

        private final Grid grid;
        private final Room room;
        private final Merges merges;
        private final boolean onlyBaseData;
        private final List<Table> tables = new ArrayList<>();
        private Header header;
        private boolean ofBaseData;
        private Set<Integer> again = new HashSet<>();

        Search(Grid grid, boolean onlyBaseData, Room room) {
            this.grid = grid;
            this.room = room;
            this.merges = new Merges(grid);
            this.onlyBaseData = onlyBaseData;
            int looked = 0;
            int done = -1;
            for (int row : grid.rows().keySet()) {
                if (row <= done || header == null && looked++ >= MOST_ABOVE) {
                    continue;
                }
                if (header != null && !begins(grid.rows().get(row))) {
                    continue;
                }
                boolean base = ofBaseData;
                Optional<Header> found = find(row);
                if (found.isEmpty()) {
                    ofBaseData = base;
                    continue;
                }
                done = found.get().last();
                if (header != null && base == ofBaseData && same(header, found.get())) {
                    for (int r = row; r <= done; r++) {
                        again.add(r);
                    }
                    continue;
                }
                close(row, base);
                header = found.get();
            }
            close(Integer.MAX_VALUE, ofBaseData);
        }

        private Optional<Header> find(int row) {
            Optional<Header> indicators =
                    onlyBaseData ? Optional.empty() : Header.at(grid, merges, row, Column.indicators());
            if (indicators.isPresent()) {
                ofBaseData = false;
                return indicators;
            }
            Optional<Header> base = Header.at(grid, merges, row, Column.baseData());
            ofBaseData = base.isPresent() || onlyBaseData;
            return ofBaseData ? base : Crosswise.at(grid, merges, row);
        }

        /** Short words like those of a header, in the first cells. */
        private static boolean begins(List<Cell> cells) {
            return cells.size() > 1
                    && cells.stream()
                            .limit(3)
                            .anyMatch(c -> c.kind() == Cell.Kind.TEXT
                                    && c.text().length() <= 8
                                    && (Column.named(c.text()) || Corner.isCorner(c.text())));
        }

        private static boolean same(Header one, Header other) {
            return one.columns().equals(other.columns())
                    && one.groups().size() == other.groups().size();
        }

        /** Over a further table stand the lines between the last row that reports and its header. */
        private String measure(List<Cell> above) {
            if (tables.isEmpty()) {
                return new Head(above).measure();
            }
            Map<Column, Integer> columns =
                    Rows.columns(tables.get(tables.size() - 1).header());
            List<Cell> lead = new ArrayList<>();
            for (int row = header.first() - 1;
                    row > tables.get(tables.size() - 1).header().last();
                    row--) {
                List<Cell> cells = grid.rows().getOrDefault(row, List.of());
                RowKind kind = cells.isEmpty() ? RowKind.TITLE : RowKind.of(cells, columns, merges);
                if (kind != RowKind.TITLE && kind != RowKind.FOOT) {
                    break;
                }
                lead.addAll(0, cells);
            }
            return new Head(lead).measure();
        }

        private void close(int end, boolean base) {
            if (header == null) {
                return;
            }
            List<Cell> above = new ArrayList<>();
            if (tables.isEmpty()) {
                grid.rows().headMap(header.first()).values().forEach(above::addAll);
            }
            SortedMap<Integer, List<Cell>> body = grid.rows().subMap(header.last() + 1, end);
            List<Integer> data =
                    body.keySet().stream().filter(r -> !again.contains(r)).toList();
            List<Row> rows = new Rows(grid, merges, header, new Head(above), measure(above)).of(data, room);
            tables.add(new Table(grid, base, header, above, body, again, rows));
            again = new HashSet<>();
        }
    }
}
