package cn.duibiao.returns;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a row below a header is. */
enum RowKind {
    DATA(null),
    /** 甲 乙 丙 1 2: the numbers of the columns in a statistical form. */
    NUMBERS(Use.context("栏次")),
    /** A chapter's heading or a note: one text alone. */
    TITLE(Use.context("标题或说明")),
    FOOT(Use.context("签章与说明")),
    SUBTOTAL(Use.ignored("小计、合计行，不是单独的指标或单位"));

    private static final Pattern SIGNED = Pattern.compile(
            "(填表人|填报人|制表人|审核人|负责人|单位负责人|统计负责人|主管领导|分管领导|联系人|联系电话|电话|填报日期|报出日期|报送日期|日期|填报单位|单位|说明|填报说明|填表说明|注|备注)(\\s*[:(_].*)?",
            Pattern.DOTALL);
    private static final Pattern SUM = Pattern.compile("(本页)?(小计|合计|总计|共计|总分|得分合计|平均|平均值|其中)");
    /** Characters of which each of the above has one. Looked for first: there may be a hundred thousand rows. */
    private static final String IN_SIGNED = "人管导话期位明注";

    private static final String IN_SUM = "计分均中";

    private static final Pattern UNIT_SUM = Pattern.compile("(本页)?小计|其中.*");
    private static final Pattern LETTER = Pattern.compile("[甲乙丙丁戊己庚辛壬癸]|[A-J]");
    private static final Pattern NUMBER = Pattern.compile("\\(?[0-9]{1,2}\\)?(=.*)?");

    private final Use use;

    RowKind(Use use) {
        this.use = use;
    }

    /** Of all its cells; null for DATA. */
    Use use() {
        return use;
    }

    /** @param merges of the sheet: a unit's name alone in its row is no title where merged cells reach into the row */
    static RowKind of(List<Cell> cells, Map<Column, Integer> columns, Merges merges) {
        Cell first = cells.get(0);
        if (first.kind() == Cell.Kind.TEXT
                && hasOneOf(IN_SIGNED, first.text())
                && SIGNED.matcher(Spelling.narrow(first.text())).matches()) {
            return FOOT;
        }
        if (cells.size() == 1
                && first.kind() == Cell.Kind.TEXT
                && first.text().codePoints().anyMatch(Character::isIdeographic)
                && !reached(first, columns, merges)) {
            return TITLE;
        }
        if (cells.size() > 2 && numbers(cells)) {
            return NUMBERS;
        }
        return sum(cells, columns, merges) ? SUBTOTAL : DATA;
    }

    private static boolean hasOneOf(String characters, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** A merged cell of another row stands in one of the columns that are read. */
    private static boolean reached(Cell only, Map<Column, Integer> columns, Merges merges) {
        return columns.values().stream().anyMatch(at -> {
            Region region = at == only.column() ? null : merges.region(only.row(), at);
            return region != null && region.firstRow() < only.row() && merges.seen(only.row(), at) != null;
        });
    }

    private static boolean numbers(List<Cell> cells) {
        boolean letters = false;
        for (Cell cell : cells) {
            String text = Spelling.narrow(cell.raw());
            boolean letter = text.length() == 1 && LETTER.matcher(text).matches();
            if (!letter && !NUMBER.matcher(text).matches()) {
                return false;
            }
            letters |= letter;
        }
        return letters;
    }

    private static boolean sum(List<Cell> cells, Map<Column, Integer> columns, Merges merges) {
        Integer name = columns.getOrDefault(Column.NAME, columns.get(Column.ITEM));
        Integer by = columns.get(Column.REPORTED_BY);
        boolean named = false;
        for (Cell cell : cells) {
            if (cell.kind() != Cell.Kind.TEXT || cell.text().length() > 12) {
                named |= name != null && cell.column() == name;
                continue;
            }
            String text = hasOneOf(IN_SUM, cell.text()) ? Column.bare(cell.text()) : "";
            boolean isName = name != null && cell.column() == name;
            if (isName && SUM.matcher(text).matches()
                    || by != null
                            && cell.column() == by
                            && UNIT_SUM.matcher(text).matches()) {
                return true;
            }
            named |= isName;
        }
        Integer id = columns.get(Column.ID);
        Cell first = cells.get(0);
        boolean early = (name == null || first.column() < name) && (id == null || first.column() <= id);
        return !named
                && early
                && (by == null || merges.seen(first.row(), by) != first)
                && first.kind() == Cell.Kind.TEXT
                && SUM.matcher(Column.bare(first.text())).matches();
    }
}
