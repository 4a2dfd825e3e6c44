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
 * @param year that it names; null where it names none
 */
record Heading(Column column, Aside aside, int rank, String unit, Integer year) {
    static final Heading UNKNOWN = new Heading(null, null, 0, "", null);

    private static final int PREFIXED = 100;
    private static final Pattern BRACKETS = Pattern.compile("[(\\[【〔]([^()\\[\\]【】〔〕]*)[)\\]】〕]");
    /** 截至2024年6月底, 1-6月, 上半年: what the figure is up to. NFKC and no punctuation, so 1-6月 is 16月. */
    private static final Pattern UP_TO = Pattern.compile(
            "(截至|截止|至)?(?:([0-9]{4})年度?)?([0-9]{1,3}月份?(?:底|末)?|上半年|前三季度|前[一二三]季度|全年|年末|年底)?(止|累计)?(.+)");

    private static final Pattern QUARTER = Pattern.compile("([0-9]{4}年)?第?[一二三四1-4]季度(.*)");
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
            if (own.isUnknown()) {
                Heading joined = one(Column.bare(levels.get(i)) + Column.bare(leaf), among);
                own = joined.isUnknown() ? own : joined.in(unit(leaf));
            }
        }
        return own.under(above, levels);
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
            return new Heading(null, above.aside, 0, unit, year);
        }
        if (above.column == Column.QUARTER) {
            return column == Column.VALUE
                    ? new Heading(Column.QUARTER, null, rank, unit, year)
                    : new Heading(null, Aside.PART, 0, unit, year);
        }
        if (above.column == Column.BASELINE && column != Column.DATE) {
            return column == Column.VALUE || column == Column.BASELINE
                    ? new Heading(Column.BASELINE, null, above.rank, unit, year)
                    : new Heading(null, Aside.EARLIER, 0, unit, year);
        }
        return above.year == null || year != null ? this : new Heading(column, aside, rank, unit, above.year);
    }

    private static Heading one(String text, List<Column> among) {
        String bare = Column.bare(text);
        if (bare.isEmpty()) {
            return UNKNOWN;
        }
        String unit = unit(text);
        Optional<Column> column = Column.of(bare, among);
        if (column.isPresent()) {
            return new Heading(column.get(), null, column.get().rank(bare), unit, null);
        }
        Optional<Aside> aside = Aside.of(bare);
        if (aside.isPresent()) {
            return new Heading(null, aside.get(), 0, unit, null);
        }
        Matcher upTo = UP_TO.matcher(bare);
        if (upTo.matches() && (upTo.group(1) != null || upTo.group(3) != null)) {
            Integer year = upTo.group(2) == null ? null : Integer.valueOf(upTo.group(2));
            String rest = (upTo.group(4) == null || upTo.group(4).equals("止") ? "" : upTo.group(4)) + upTo.group(5);
            Optional<Column> of = Column.of(rest, among).filter(c -> c != Column.QUARTER);
            if (of.isPresent()) {
                return new Heading(of.get(), null, PREFIXED + of.get().rank(rest), unit, year);
            }
            return Aside.of(rest).map(a -> new Heading(null, a, 0, unit, year)).orElse(UNKNOWN);
        }
        Matcher quarter = QUARTER.matcher(bare);
        if (quarter.matches() && among.contains(Column.QUARTER)) {
            boolean value = quarter.group(2).isEmpty()
                    || Column.VALUE.rank(quarter.group(2)) >= 0
                            && !quarter.group(2).contains("累计");
            if (value) {
                return new Heading(Column.QUARTER, null, PREFIXED, unit, null);
            }
        }
        return UNKNOWN;
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
        return other.isEmpty() ? this : new Heading(column, aside, rank, other, year);
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
        String bare = Column.bare(text);
        return BODY.matcher(bare).matches() && !NO_BODY.contains(bare);
    }
}
