package cn.duibiao.returns;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Finds the tables of a sheet, from the top down; where two stand side by side, each among its own columns. */
final class TableSearch {
    /** Over a table stand a title and a few lines, not a page. */
    private static final int MOST_ABOVE = 200;

    private final Grid grid;
    private final Room room;
    private final Merges merges;
    private final boolean onlyBaseData;
    private final AtomicInteger tries;
    /** Of tables side by side, what stands over all of them; null on a whole sheet. */
    private final List<Cell> lead;

    private final List<Table> tables = new ArrayList<>();
    /** The table that goes on, and its rows at which its header stands once more. */
    private Found open;

    private Set<Integer> again = new HashSet<>();

    TableSearch(Grid grid, boolean onlyBaseData, Room room) {
        this(grid, onlyBaseData, room, null, new AtomicInteger(SideBySide.MOST_TRIED));
    }

    private TableSearch(Grid grid, boolean onlyBaseData, Room room, List<Cell> lead, AtomicInteger tries) {
        this.tries = tries;
        this.grid = grid;
        this.room = room;
        this.merges = new Merges(grid);
        this.onlyBaseData = onlyBaseData;
        this.lead = lead;
        int looked = 0;
        int done = -1;
        for (int row : grid.rows().keySet()) {
            boolean first = open == null && tables.isEmpty();
            if (row <= done
                    || first && looked++ >= MOST_ABOVE
                    || !first && !begins(grid.rows().get(row))) {
                continue;
            }
            Optional<Found> found = Found.at(grid, merges, row, onlyBaseData);
            if (found.isPresent()) {
                done = next(row, found.get());
            }
        }
        close(Integer.MAX_VALUE);
    }

    List<Table> all() {
        return tables;
    }

    /** @return the last row that needs no further look */
    private int next(int row, Found found) {
        int last = found.header().last();
        if (open != null && open.same(found) && goesOn(row)) {
            for (int r = row; r <= last; r++) {
                again.add(r);
            }
            return last;
        }
        close(row);
        Optional<Abreast> abreast = new SideBySide(grid, merges, found, onlyBaseData, tries).find();
        if (abreast.isEmpty()) {
            open = found;
            return last;
        }
        if (!abreast.get().clear()) {
            open = found.upTo(grid, abreast.get(), onlyBaseData);
            return open.header().last();
        }
        split(abreast.get());
        return abreast.get().last();
    }

    /** Nothing between the last row and the header that stands here once more says that another unit, or time, is meant. */
    private boolean goesOn(int row) {
        List<Cell> led = led(open.header(), row);
        Lead next = Lead.further(led);
        Return.Told before = lead().by();
        boolean sameBody =
                next.by() == null || before != null && next.by().text().equals(before.text());
        Set<String> titles = over(open.header().first()).stream().map(Cell::raw).collect(Collectors.toSet());
        boolean sameTime = led.stream()
                .map(Cell::raw)
                .filter(text -> !next.time().isNever() || QuarterText.isIn(text))
                .allMatch(titles::contains);
        return sameBody && sameTime;
    }

    private void split(Abreast abreast) {
        boolean first = lead == null;
        List<Cell> over = tables.isEmpty() ? above(abreast.first()) : led(abreast.first());
        Grid left = grid.part(abreast.first(), abreast.last(), 0, abreast.column() - 1);
        Grid right = grid.part(abreast.first(), abreast.last(), abreast.column(), Integer.MAX_VALUE);
        for (Grid part : List.of(left, right)) {
            for (Table table : new TableSearch(part, onlyBaseData, room, over, tries).tables) {
                tables.add(first ? table.under(over) : table);
                first = false;
            }
        }
    }

    private List<Cell> above(int row) {
        List<Cell> above = new ArrayList<>(lead == null ? List.of() : lead);
        grid.rows().headMap(row).values().forEach(above::addAll);
        return above;
    }

    /** Short words like those of a header, in the first cells. */
    static boolean begins(List<Cell> cells) {
        return cells.size() > 1 && cells.stream().limit(3).anyMatch(TableSearch::mayBegin);
    }

    static boolean mayBegin(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT
                && cell.text().length() <= 8
                && (Column.named(cell.text()) || Corner.isCorner(cell.text()));
    }

    /** Over a further table stand the lines between the last row that reports and its header. */
    private List<Cell> led(int first) {
        return led(tables.get(tables.size() - 1).header(), first);
    }

    private List<Cell> led(Header before, int first) {
        Map<Column, Integer> columns = Rows.columns(before);
        List<Cell> led = new ArrayList<>();
        for (int row = first - 1; row > before.last(); row--) {
            List<Cell> cells = grid.rows().getOrDefault(row, List.of());
            RowKind kind = cells.isEmpty() ? RowKind.TITLE : RowKind.of(cells, columns, merges);
            if (kind != RowKind.TITLE && kind != RowKind.FOOT) {
                break;
            }
            led.addAll(0, cells);
        }
        return led;
    }

    private void close(int end) {
        if (open == null) {
            return;
        }
        Header header = open.header();
        List<Cell> own = over(header.first());
        SortedMap<Integer, List<Cell>> body = grid.rows().subMap(header.last() + 1, end);
        List<Integer> data =
                body.keySet().stream().filter(r -> !again.contains(r)).toList();
        Lead lead = lead();
        List<Row> rows = new Rows(grid, merges, header, lead).of(data, room);
        // A time over a further table is that table's alone, and does not contradict the return's.
        List<Cell> above = lead.time().isNever() ? own : List.of();
        tables.add(new Table(grid, open.baseData(), header, above, body, again, rows));
        again = new HashSet<>();
        open = null;
    }

    /** Over the table that goes on. */
    private Lead lead() {
        List<Cell> own = over(open.header().first());
        if (lead != null && tables.isEmpty()) {
            return Lead.beside(lead, own, grid);
        }
        return tables.isEmpty() ? Lead.first(own) : Lead.further(own);
    }

    /** The lines that stand over the header in these columns. */
    private List<Cell> over(int first) {
        if (!tables.isEmpty()) {
            return led(first);
        }
        List<Cell> own = new ArrayList<>();
        grid.rows().headMap(first).values().forEach(own::addAll);
        return own;
    }
}
