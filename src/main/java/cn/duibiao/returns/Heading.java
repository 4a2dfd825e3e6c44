package cn.duibiao.returns;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one column's header says, all its levels together.
 *
 * @param column null where it is none of those that are read
 * @param aside null where it is none of those that are known to stand beside them
 * @param rank how usual the wording is, 0 being the best
 * @param unit that stands in its brackets: 万人 of 累计完成（万人）; empty where none does
 * @param until the time that it names
 */
record Heading(Column column, Aside aside, int rank, String unit, Until until) {
    static final Heading UNKNOWN = new Heading(null, null, 0, "", Until.NEVER);

    private static final int PREFIXED = 100;

    /** The same cells are looked at in each of a header's levels, for both kinds of table. */
    private static final Memo<Heading> INDICATORS = new Memo<>(t -> read(t, Column.indicators()));

    private static final Memo<Heading> BASE_DATA = new Memo<>(t -> read(t, Column.baseData()));
    private static final Memo<Boolean> BODIES = new Memo<>(Heading::endsAsBody);

    private static final Pattern BRACKETS = Pattern.compile("[(\\[【〔]([^()\\[\\]【】〔〕]*)[)\\]】〕]");
    private static final Pattern BODY = Pattern.compile(
            ".{1,}(医院|中心|卫生院|卫生室|卫生站|服务站|保健院|幼儿园|学校|公司|集团|局|委|办|办事处|院|所|站|镇|乡|街道|县|区|市|科|村|社区)|合计|总计|共计|小计|全区|全县|全市");
    private static final Set<String> NO_BODY = Set.of(
            "地区", "所在地区", "辖区", "社区", "区域", "牵头科", "本区", "本县", "本市", "所在区", "所在县", "所在市", "县区", "市区", "城区", "农村", "城市",
            "乡镇", "县乡", "本院", "住院", "出院");

    /** @param levels from the top down, without repeats */
    static Heading of(List<String> levels, List<Column> among) {
        String leaf = levels.get(levels.size() - 1);
        Heading own = one(leaf, among);
        Heading above = UNKNOWN;
        for (int i = levels.size() - 2; i >= 0 && above.isUnknown(); i--) {
            above = one(levels.get(i), among);
            Heading joined = one(Column.bare(levels.get(i)) + Column.bare(leaf), among);
            // 计划 over 完成 is what was planned.
            if (own.isUnknown() && !joined.isUnknown() || joined.aside != null && above.isUnknown()) {
                own = joined.in(unit(leaf));
            }
        }
        Until until = Until.NEVER;
        for (int i = levels.size() - 1; i >= 0; i--) {
            until = until.under(Until.of(levels.get(i)));
        }
        Heading whole = own.under(above, levels);
        // 6月 under 完成值 is the month's own figure, 1-6月 is the year's so far.
        boolean part = own.isUnknown() && whole.column == Column.VALUE && until.alone();
        String unit = whole.unit.isEmpty() ? unit(leaf) : whole.unit;
        return new Heading(part ? Column.QUARTER : whole.column, whole.aside, whole.rank, unit, until);
    }

    /** What it is below another level. */
    private Heading under(Heading above, List<String> levels) {
        boolean reported = column != null && Column.reported().contains(column);
        if (above.isUnknown()) {
            return this;
        }
        if (isUnknown()) {
            // 完成值 over the names of units, 目标值 over those of years.
            boolean value = above.column != null && Column.reported().contains(above.column);
            return value || above.aside != null ? above.in(unit(levels.get(levels.size() - 1))) : this;
        }
        if (!reported) {
            return this;
        }
        if (above.aside != null && above.aside != Aside.NOTE && above.aside != Aside.GROUP) {
            return new Heading(null, above.aside, 0, unit, until);
        }
        if (above.column == Column.QUARTER) {
            return column == Column.VALUE
                    ? new Heading(Column.QUARTER, null, rank, unit, until)
                    : new Heading(null, Aside.PART, 0, unit, until);
        }
        if (above.column == Column.BASELINE && column != Column.DATE) {
            return column == Column.VALUE || column == Column.BASELINE
                    ? new Heading(Column.BASELINE, null, above.rank, unit, until)
                    : new Heading(null, Aside.EARLIER, 0, unit, until);
        }
        return this;
    }

    private static Heading one(String text, List<Column> among) {
        return (among.contains(Column.ITEM) ? BASE_DATA : INDICATORS).of(text);
    }

    private static Heading read(String text, List<Column> among) {
        String bare = Column.bare(text);
        if (bare.isEmpty()) {
            return UNKNOWN;
        }
        String unit = unit(text);
        Optional<Column> column = Column.of(bare, among);
        if (column.isPresent()) {
            return new Heading(column.get(), null, column.get().rank(bare), unit, Until.NEVER);
        }
        Optional<Aside> aside = Aside.of(bare);
        if (aside.isPresent()) {
            return new Heading(null, aside.get(), 0, unit, Until.NEVER);
        }
        return timed(text, among, unit);
    }

    /** 截至2024年6月底完成数, 1-6月累计, 二季度完成情况: a time in front of a name. */
    private static Heading timed(String text, List<Column> among, String unit) {
        Until.Cut cut = Until.cut(Column.withoutBrackets(text));
        if (cut.until().isNever()
                && cut.rest().length() == Spelling.narrow(text).length()) {
            return UNKNOWN;
        }
        boolean alone = cut.until().alone() && among.contains(Column.QUARTER);
        String rest = Spelling.name(cut.rest());
        if (rest.isEmpty()) {
            boolean quarter = alone && Spelling.narrow(text).contains("季");
            return quarter ? new Heading(Column.QUARTER, null, PREFIXED, unit, Until.NEVER) : UNKNOWN;
        }
        Optional<Column> of = Column.of(rest, among).filter(c -> c != Column.QUARTER);
        if (of.isPresent()) {
            Column column = alone && of.get() == Column.VALUE ? Column.QUARTER : of.get();
            return new Heading(column, null, PREFIXED + of.get().rank(rest), unit, Until.NEVER);
        }
        return Aside.of(rest)
                .map(a -> new Heading(null, a, 0, unit, Until.NEVER))
                .orElse(UNKNOWN);
    }

    /** 万人 of 累计完成（万人）; empty where the brackets hold no unit of measure. */
    static String unit(String text) {
        Matcher brackets = BRACKETS.matcher(Spelling.narrow(text));
        String found = "";
        while (brackets.find()) {
            String inside = brackets.group(1).replaceFirst("^(单位|计量单位)[::]", "").strip();
            found = Units.isUnit(inside) ? inside : found;
        }
        return found;
    }

    private Heading in(String other) {
        return other.isEmpty() ? this : new Heading(column, aside, rank, other, until);
    }

    /** Both are of the same kind, and of two times. */
    boolean apart(Heading other) {
        boolean figures = column == Column.FIGURE
                || column != Column.BASELINE
                        && column != Column.DATE
                        && Column.reported().contains(column);
        return figures
                && column == other.column
                && !until.isNever()
                && !other.until.isNever()
                && !until.end().equals(other.until.end());
    }

    boolean isUnknown() {
        return column == null && aside == null;
    }

    /** Reads like the name of an institution, a town or a street; not of a department. */
    static boolean isInstitution(String text) {
        return Column.bare(text).matches(".{2,}(医院|卫生院|中心|站|院|镇|乡|街道)");
    }

    /** Reads like the name of an institution or an area, or like a total over them. */
    static boolean isBody(String text) {
        return BODIES.of(text);
    }

    private static boolean endsAsBody(String text) {
        String bare = Column.bare(text);
        return BODY.matcher(bare).matches() && !NO_BODY.contains(bare);
    }
}
