package cn.duibiao.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What the lines over a table say of all its rows.
 *
 * @param by who reports; null where they do not say
 * @param measure unit of measure; empty where they name none
 * @param time of a table that is not the sheet's only one; NEVER where they name none
 */
record Lead(Return.Told by, String measure, Until time) {
    private static final Pattern NUMBERING = Pattern.compile("^[(（]?[一二三四五六七八九十0-9]{1,3}[)）、.．]");
    private static final Pattern BEFORE_YEAR = Pattern.compile("^[^0-9:：]{1,20}(?=20[0-9]{2}年)");
    private static final Pattern REST = Pattern.compile("(累计)?(完成|进展|统计|汇总)?(情况|数据|数)?(统计|汇总)?表?");

    /** Of the sheet's first table: its time is the return's. */
    static Lead first(List<Cell> over) {
        return of(new Head(over), Until.NEVER);
    }

    /** Of a table below another. */
    static Lead further(List<Cell> over) {
        return of(new Head(over), time(over));
    }

    private static Lead of(Head head, Until time) {
        return new Lead(head.bodies.isEmpty() ? null : head.bodies.get(0), head.measure(), time);
    }

    /** 2023年1-6月, or 二、2023年上半年完成情况, in a line that says nothing else. */
    private static Until time(List<Cell> titles) {
        Until time = Until.NEVER;
        for (Cell title : titles) {
            String text = NUMBERING.matcher(Spelling.narrow(title.raw())).replaceFirst("");
            text = BEFORE_YEAR.matcher(text).replaceFirst("");
            Until.Cut cut = Until.cut(Column.withoutBrackets(text));
            if (!cut.until().isNever() && REST.matcher(cut.rest()).matches()) {
                time = cut.until();
            }
        }
        return time;
    }

    /**
     * Of one of several tables side by side. What stands over its own columns goes before; what is said once over any of them
     * holds for all, but for what stands in a line in which each of them has a title of its own.
     *
     * @param all what stands over all of them
     * @param below that, what stands over this one alone
     * @param part the table's columns
     */
    static Lead beside(List<Cell> all, List<Cell> below, Grid part) {
        List<Cell> own =
                new ArrayList<>(all.stream().filter(c -> within(c, part)).toList());
        own.addAll(below);
        Set<Integer> titled = new TreeSet<>();
        own.stream().filter(c -> !Corner.hasColon(c.raw())).forEach(c -> titled.add(c.row()));
        List<Cell> shared = all.stream()
                .filter(c -> within(c, part) || !titled.contains(c.row()))
                .toList();
        Head mine = new Head(own);
        Head whole = new Head(shared);
        Return.Told by =
                mine.bodies.isEmpty() ? whole.bodies.size() == 1 ? whole.bodies.get(0) : null : mine.bodies.get(0);
        List<Cell> titles = own.stream()
                .filter(c -> titled.contains(c.row()) && isShared(c, all, part))
                .toList();
        return new Lead(by, mine.measure().isEmpty() ? whole.measure() : mine.measure(), time(titles));
    }

    /** The line has a title over another table too, or lies below the lines over all of them. */
    private static boolean isShared(Cell title, List<Cell> all, Grid part) {
        return !all.contains(title) || all.stream().anyMatch(c -> c.row() == title.row() && !within(c, part));
    }

    private static boolean within(Cell cell, Grid part) {
        return cell.column() >= part.part().firstColumn()
                && cell.column() <= part.part().lastColumn();
    }
}
