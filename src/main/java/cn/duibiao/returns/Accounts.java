package cn.duibiao.returns;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Notes in the ledger what can be said of a sheet's cells without knowing the plan. */
final class Accounts {
    private static final Use TITLE = Use.context("题头");
    private static final Use HEADER = Use.context("表头");
    private static final Use SECOND = Use.ignored("同类的列不止一个，采用了另一列");
    private static final Use HEADLESS = Use.ignored("没有列名的列");
    private static final Use BESIDE = Use.ignored("右边的另一张表，没有读");
    private static final Use FIGURE = Use.ignored("没有指标用到它");
    private static final Use NO_TABLE = Use.ignored("工作表里没有填报表的表头");
    private static final Use EXAMPLE = Use.ignored("示例工作表");
    private static final Use LIST = Use.context("单位名单");
    private static final Use GUIDE = Use.context("说明、封面或目录");

    private final CellLedger.Draft draft;
    private final Map<String, Use> uses = new HashMap<>();

    Accounts(CellLedger.Draft draft) {
        this.draft = draft;
    }

    /** A sheet without tables. */
    void sheet(Grid grid) {
        draft.sheet(grid, isExample(grid) ? EXAMPLE : UnitList.isList(grid) ? LIST : isGuide(grid) ? GUIDE : NO_TABLE);
    }

    /** A sheet that explains, and holds nothing to read. */
    static boolean isGuide(Grid grid) {
        return Spelling.name(grid.name()).matches(".*(说明|封面|目录|须知|填表要求|指标解释|修订记录|字典|选项|下拉).*");
    }

    /** A sheet that shows how to fill in, with invented figures. */
    static boolean isExample(Grid grid) {
        return Spelling.name(grid.name()).matches(".*(示例|样例|样表|范例|填报样|example|sample).*");
    }

    void tables(Grid grid, List<Table> tables) {
        draft.sheet(grid, TITLE);
        Map<Grid, Merges> merges = new IdentityHashMap<>();
        tables.forEach(t -> table(t, merges.computeIfAbsent(t.grid(), Merges::new)));
    }

    private void table(Table table, Merges merges) {
        Header header = table.header();
        draft.put(table.headerCells(), HEADER);
        Map<Integer, Use> columns = new HashMap<>();
        header.places().forEach((at, heading) -> columns.put(at, use(header, at, heading)));
        Map<Column, Integer> read = Rows.columns(header);
        table.body().forEach((row, cells) -> {
            RowKind kind = RowKind.of(cells, read, merges);
            if (table.again().contains(row)) {
                draft.put(cells, HEADER);
            } else if (kind != RowKind.DATA) {
                cells.forEach(c -> draft.put(c, header.isBeside(c) ? BESIDE : kind.use()));
            } else {
                cells.forEach(
                        c -> draft.put(c, header.isBeside(c) ? BESIDE : columns.getOrDefault(c.column(), HEADLESS)));
            }
        });
    }

    private Use use(Header header, int at, Heading heading) {
        if (heading.aside() != null) {
            return context(heading.aside().label());
        }
        Optional<Column> chosen = column(header.columns(), at)
                .or(() -> header.periods().values().stream()
                        .flatMap(p -> column(p, at).stream())
                        .findFirst())
                .or(() -> header.groups().values().stream()
                        .flatMap(g -> column(g, at).stream())
                        .findFirst());
        if (chosen.isEmpty()) {
            return heading.column() == null ? uses.computeIfAbsent("未知的列", Use::ignored) : SECOND;
        }
        boolean reported = Column.reported().contains(chosen.get()) || chosen.get() == Column.FIGURE;
        return reported ? FIGURE : context(chosen.get().label());
    }

    private Use context(String as) {
        return uses.computeIfAbsent(as, Use::context);
    }

    private static Optional<Column> column(Map<Column, Integer> columns, int at) {
        return columns.entrySet().stream()
                .filter(e -> e.getValue() == at)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
