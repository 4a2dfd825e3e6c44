package cn.duibiao.returns;

import cn.duibiao.returns.Row.Frame;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows below a header that report something. */
final class Rows {
    private final Grid grid;
    private final Merges merges;
    private final Map<Column, Integer> columns;
    private final Lead lead;

    /** The table's own columns, where another stands beside it; else null. */
    private final Region part;

    /** Columns of unknown names, which may be those of 分子 and 分母. */
    private final Map<Integer, Cell> others = new HashMap<>();

    private final List<Frame> frames = new ArrayList<>();
    private final Map<Region, Set<Integer>> reach = new HashMap<>();

    /** @param lead what stands over the table */
    Rows(Grid grid, Merges merges, Header header, Lead lead) {
        this.grid = grid;
        this.merges = merges;
        this.columns = columns(header);
        this.lead = lead;
        this.part = grid.part() == null ? null : header.region();
        if (header.mayNameParts()) {
            header.places().forEach((at, heading) -> {
                Cell name = heading.isUnknown() ? Seam.leaf(merges, header, at) : null;
                if (name != null) {
                    others.put(at, name);
                }
            });
        }
        boolean shared = Column.reported().stream().anyMatch(header.columns()::containsKey);
        if (!header.periods().isEmpty()) {
            header.periods().forEach((until, own) -> frames.add(frame(header, at(header, own), null)));
        } else if (shared || !header.grouped()) {
            frames.add(frame(header, header.columns(), null));
        }
        header.groups().forEach((unit, columns) -> {
            Map<Column, Integer> all = new EnumMap<>(columns);
            Map<Column, Cell> heads = header.across().get(unit);
            header.columns().forEach((column, at) -> {
                if (!Column.reported().contains(column) && (column != Column.REPORTED_BY || heads != null)) {
                    all.putIfAbsent(column, at);
                }
            });
            frames.add(heads == null ? frame(header, all, unit) : across(frame(header, all, null), header, heads));
        });
    }

    /** The columns of one time, and those that all times share. */
    private static Map<Column, Integer> at(Header header, Map<Column, Integer> own) {
        Map<Column, Integer> all = new EnumMap<>(header.columns());
        header.periods().values().forEach(p -> all.keySet().removeAll(p.keySet()));
        all.putAll(own);
        return all;
    }

    /** Where the columns of the table, or of its first unit, are. */
    static Map<Column, Integer> columns(Header header) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        header.groups().values().forEach(g -> g.forEach(columns::putIfAbsent));
        columns.putAll(header.columns());
        return columns;
    }

    private Frame frame(Header header, Map<Column, Integer> columns, Cell unit) {
        Integer value =
                columns.getOrDefault(Column.VALUE, columns.getOrDefault(Column.QUARTER, columns.get(Column.FIGURE)));
        Heading heading = value == null ? Heading.UNKNOWN : header.places().get(value);
        Map<Column, Until> times = new EnumMap<>(Column.class);
        columns.forEach((column, at) -> {
            Heading own = header.places().get(at);
            boolean timed = Column.reported().contains(column) || column == Column.FIGURE;
            if (timed && own != null && !own.until().isNever()) {
                times.put(column, own.until());
            }
        });
        return new Frame(
                columns,
                unit,
                lead.by(),
                heading.unit(),
                lead.measure(),
                times,
                lead.time(),
                !header.periods().isEmpty(),
                null,
                part);
    }

    private Frame across(Frame frame, Header header, Map<Column, Cell> heads) {
        return new Frame(
                frame.columns(),
                null,
                frame.by(),
                frame.measure(),
                frame.over(),
                frame.times(),
                frame.time(),
                frame.oneOfSeveral(),
                new Row.Across(header.where(grid), heads),
                frame.part());
    }

    /**
     * @param numbers 0-based
     * @param room told of the rows before they are made
     */
    List<Row> of(List<Integer> numbers, Room room) {
        List<Integer> data = numbers.stream()
                .filter(n -> RowKind.of(grid.rows().get(n), columns, merges) == RowKind.DATA)
                .toList();
        room.rows(grid.name(), data.size(), frames.size());
        List<Row> rows = new ArrayList<>();
        for (int number : data) {
            for (Frame frame : frames) {
                Row row = row(number, frame);
                boolean says = frames.size() == 1 && frame.across() == null
                        ? !row.cells().isEmpty()
                        : row.cells().containsKey(Column.FIGURE)
                                || Column.reported().stream().anyMatch(row.cells()::containsKey);
                if (says) {
                    rows.add(row);
                    row.joint()
                            .values()
                            .forEach(r -> reach.computeIfAbsent(r, k -> new HashSet<>())
                                    .add(number));
                }
            }
        }
        return reach.isEmpty() ? rows : rows.stream().map(this::settled).toList();
    }

    private Row row(int number, Frame frame) {
        Map<Column, Cell> cells = new EnumMap<>(Column.class);
        Map<Column, Region> joint = new EnumMap<>(Column.class);
        frame.columns().forEach((column, at) -> {
            boolean label = Column.labels().contains(column);
            boolean reported = Column.reported().contains(column) || column == Column.FIGURE;
            Cell cell = label || reported ? merges.seen(number, at) : merges.held(number, at);
            if (cell == null) {
                return;
            }
            Region region = label || !reported ? null : merges.region(number, at);
            if (region != null && region.firstColumn() != at && !frame.columns().containsValue(region.firstColumn())) {
                // A remark or a name that reaches over the column of values.
                return;
            }
            cells.put(column, cell);
            if (region != null) {
                joint.put(column, region);
            }
        });
        if (frame.across() != null) {
            cells.putAll(frame.across().heads());
        }
        Map<Cell, Cell> more = new HashMap<>();
        others.forEach((at, name) -> {
            Cell cell = merges.held(number, at);
            if (cell != null) {
                more.put(name, cell);
            }
        });
        return new Row(grid.name(), number + 1, cells, frame, joint, more);
    }

    /** A merged cell is joint only where it reaches over several rows that report, or several columns of values. */
    private Row settled(Row row) {
        Map<Column, Region> joint = new LinkedHashMap<>();
        row.joint().forEach((column, region) -> {
            long columns = row.joint().values().stream().filter(region::equals).count();
            if (columns > 1 || reach.get(region).size() > 1) {
                joint.put(column, region);
            }
        });
        return new Row(row.sheet(), row.number(), row.cells(), row.frame(), joint, row.others());
    }
}
