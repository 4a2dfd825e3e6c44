package cn.duibiao.returns;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Some rows of a sheet, read as if they were a header of one of the two kinds of table. */
record HeaderDraft(HeaderLevels levels) {
    /** Rows of a header. */
    static final int MOST_LEVELS = 3;

    HeaderDraft(Grid grid, Merges merges, int first, int last, List<Column> among) {
        this(new HeaderLevels(grid, merges, first, last, among));
    }

    /** Names enough of the columns that such a table must have. */
    boolean fits() {
        Header made = header();
        Set<Column> all = new TreeSet<>(made.columns().keySet());
        made.groups().values().forEach(g -> all.addAll(g.keySet()));
        if (levels.among().contains(Column.ITEM)) {
            return all.contains(Column.ITEM) && all.contains(Column.FIGURE);
        }
        boolean named = all.contains(Column.ID) || all.contains(Column.NAME);
        long known =
                levels.places().values().stream().filter(h -> !h.isUnknown()).count()
                        + made.groups().size()
                        + made.periods().size();
        boolean reported = Column.reported().stream().anyMatch(all::contains);
        boolean valued = reported && (known >= 3 || known == 2 && all.contains(Column.VALUE));
        return named && (valued || !reported && made.mayNameParts() && counts() > 1);
    }

    /** Columns that are called as what is counted: 受检夫妇数, 活产数, 常住人口. */
    private long counts() {
        return levels.places().entrySet().stream()
                .filter(p -> p.getValue().isUnknown() && p.getValue().until().isNever())
                .map(p -> Column.bare(levels.leaf(p.getKey()).text()))
                .filter(name -> name.length() > 2 && (name.endsWith("数") || name.endsWith("人口")))
                .count();
    }

    /** The next row goes on with it: a merged cell reaches into it, or it holds nothing but names of columns. */
    boolean open() {
        if (levels.reachOut(MOST_LEVELS)) {
            return true;
        }
        List<Cell> next = levels.row(levels.last() + 1);
        return !next.isEmpty()
                && next.stream()
                        .allMatch(c -> c.kind() == Cell.Kind.TEXT
                                && (!Heading.of(List.of(c.text()), levels.among())
                                                .isUnknown()
                                        || Until.isAll(c.text())
                                        || Heading.isBody(c.text()) && levels.leaf(c.column()) != null));
    }

    /** Without its first row it would be a header too, and that row is a title, or says who reports. */
    boolean begunBelow() {
        HeaderDraft below = new HeaderDraft(levels.withoutFirst());
        if (!below.fits()) {
            return false;
        }
        Header shorter = below.header();
        Header whole = header();
        return !isLevel()
                || shorter.columns().equals(whole.columns())
                        && shorter.groups().keySet().equals(whole.groups().keySet())
                        && shorter.times().equals(whole.times());
    }

    /** The first row holds nothing but what can stand over columns, or some of it reaches into the rows below. */
    private boolean isLevel() {
        List<Cell> cells = levels.row(levels.first());
        if (cells.stream().anyMatch(levels::reaches)) {
            return true;
        }
        long wide = cells.stream().filter(levels::wide).count();
        return cells.stream()
                .allMatch(c -> !Heading.of(List.of(c.text() == null ? "" : c.text()), levels.among())
                                .isUnknown()
                        || Heading.isBody(String.valueOf(c.text()))
                        || levels.wide(c) && wide > 1);
    }

    Header header() {
        Map<Integer, Heading> places = levels.places();
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        Map<Cell, Map<Column, Integer>> groups = new LinkedHashMap<>();
        Map<Column, Cell> twice = new EnumMap<>(Column.class);
        Map<Integer, Cell> bodies = HeadedUnits.of(levels);
        Set<Column> rivals = new HashSet<>();
        places.forEach((at, heading) -> {
            Column column = heading.column() == null && bodies.containsKey(at) ? Column.VALUE : heading.column();
            if (column == null) {
                return;
            }
            Map<Column, Integer> into = bodies.containsKey(at)
                    ? groups.computeIfAbsent(bodies.get(at), b -> new EnumMap<>(Column.class))
                    : columns;
            Integer other = into.get(column);
            if (into == columns && other != null && places.get(other).apart(heading)) {
                rivals.add(column);
            } else if (other == null || heading.rank() < places.get(other).rank()) {
                into.put(column, at);
            } else if (heading.rank() == places.get(other).rank()) {
                twice.put(column, levels.leaf(at));
            }
        });
        Map<Integer, Column> timed = bodies.isEmpty() ? namedByTime(columns) : Map.of();
        timed.forEach((at, column) -> columns.putIfAbsent(column, at));
        // A column without a time goes before those with one.
        rivals.removeIf(c -> places.get(columns.get(c)).until().isNever());
        Map<Until, Map<Column, Integer>> periods = periods(rivals, bodies.keySet());
        if (timed.size() > 1) {
            timed.forEach((at, column) -> periods.computeIfAbsent(
                            places.get(at).until().end(), u -> new EnumMap<>(Column.class))
                    .putIfAbsent(column, at));
        }
        return new Header(
                levels.first(), levels.last(), places, columns, groups, periods, twice, levels.beside(), Map.of());
    }

    /**
     * 数据项 or 指标名称 beside 2023年末 and 2024年6月末 alone: each column is that time's figures. Of indicators one of them
     * must name more than a year, because 2023年、2024年、2025年 may as well be what is to be reached.
     */
    private Map<Integer, Column> namedByTime(Map<Column, Integer> columns) {
        boolean base = levels.among().contains(Column.ITEM);
        Integer item = columns.get(Column.ITEM);
        boolean items =
                item != null && SecondHeader.isItem(levels.leaf(item).text()) && !columns.containsKey(Column.FIGURE);
        boolean indicators = (columns.containsKey(Column.NAME) || columns.containsKey(Column.ID))
                && Column.reported().stream()
                        .noneMatch(c -> c != Column.BASELINE
                                && c != Column.DATE
                                && c != Column.QUARTER
                                && columns.containsKey(c));
        Map<Integer, Column> timed = new TreeMap<>();
        if (base ? items : indicators) {
            for (int at : times()) {
                boolean part = levels.places().get(at).until().alone();
                timed.put(at, base ? Column.FIGURE : part ? Column.QUARTER : Column.VALUE);
            }
        }
        boolean dated = timed.keySet().stream()
                .anyMatch(at -> levels.places().get(at).until().month() != null);
        return base || dated ? timed : Map.of();
    }

    private List<Integer> times() {
        return levels.places().entrySet().stream()
                .filter(p -> p.getValue().isUnknown() || p.getValue().column() == Column.QUARTER)
                .filter(p -> Until.isAll(levels.leaf(p.getKey()).text()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<Until, Map<Column, Integer>> periods(Set<Column> rivals, Set<Integer> ofUnits) {
        Map<Integer, Heading> places = levels.places();
        Map<Until, Map<Column, Integer>> periods = new LinkedHashMap<>();
        places.forEach((at, heading) -> {
            if (rivals.contains(heading.column()) && !heading.until().isNever() && !ofUnits.contains(at)) {
                periods.computeIfAbsent(heading.until().end(), u -> new EnumMap<>(Column.class))
                        .merge(
                                heading.column(),
                                at,
                                (one, other) -> places.get(other).rank()
                                                < places.get(one).rank()
                                        ? other
                                        : one);
            }
        });
        return periods;
    }
}
