package cn.duibiao.returns;

import cn.duibiao.finding.Finding;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What in a workbook might be overlooked: figures that no table was found for, and what was read though a person may not
 * see it.
 *
 * @param tables of each sheet that has any, by the sheet's name
 */
record Overlooked(List<Grid> grids, Map<String, List<Table>> tables, Consumer<Finding> findings) {
    /** Hidden rows named one by one. */
    private static final int MOST_TOLD = 20;

    /** @param read the sheets with tables */
    void tell(Collection<Grid> read) {
        withoutHeader();
        tables.values().stream().flatMap(List::stream).forEach(this::withoutRows);
        continued();
        read.forEach(this::look);
    }

    private void withoutHeader() {
        boolean none = tables.values().stream().flatMap(List::stream).noneMatch(Table::baseData);
        grids.stream()
                .filter(g -> none && Sheets.isBaseData(g) && !g.rows().isEmpty())
                .forEach(g -> findings.accept(
                        Finding.error(g.name(), "没有表头“项目”和“数值”的工作表", "含“项目、计量单位、填报单位、数值”的表头", "请补上表头，否则其中的数据不被采用")));
    }

    /** A header and nothing below it that reports anything. */
    private void withoutRows(Table table) {
        if (table.rows().isEmpty()) {
            findings.accept(Finding.error(
                    table.header().where(table.grid()),
                    "下面没有填报行的表头",
                    table.baseData() ? "表头下面每个项目一行" : "表头下面每个指标一行",
                    "这张表没有数据可采用；请在表头下逐行填报，已填在别处的请移到表头下面，多余的表头请删去"));
        }
    }

    /** A sheet that goes on without a header, as a 续表 does, must not be lost unseen. */
    private void continued() {
        grids.stream()
                .filter(g -> !tables.containsKey(g.name())
                        && !Accounts.isExample(g)
                        && !Accounts.isGuide(g)
                        && !UnitList.isList(g)
                        && !Sheets.isBaseData(g))
                .filter(g -> g.rows().values().stream().anyMatch(Overlooked::reports))
                .forEach(g -> findings.accept(
                        Finding.warning(g.name(), "没有表头而有名称和数的工作表", "每张工作表各有表头，续表也有", "其中的数据未采用；是报送的数据的，请补上表头")));
    }

    /** A name and a number beside it. */
    private static boolean reports(List<Cell> cells) {
        boolean named = cells.stream()
                .anyMatch(c -> c.kind() == Cell.Kind.TEXT
                        && c.text()
                                        .codePoints()
                                        .filter(Character::isIdeographic)
                                        .count()
                                > 3);
        boolean figure = cells.stream()
                .anyMatch(c -> c.kind() == Cell.Kind.NUMBER || c.kind() == Cell.Kind.TEXT && YesNo.isWord(c));
        return named && figure;
    }

    /** What a reader of the sheet might not see, or might take for something else. */
    private void look(Grid grid) {
        if (grid.hidden()) {
            findings.accept(Finding.warning(grid.name(), "隐藏的工作表", "看得见的工作表", "其中的数据已被采用，请取消隐藏并核对"));
        }
        List<Integer> rows = tables.get(grid.name()).stream()
                .flatMap(t -> t.rows().stream())
                .map(Row::number)
                .filter(n -> grid.hiddenRows().contains(n - 1))
                .distinct()
                .toList();
        if (!rows.isEmpty()) {
            String numbers = rows.stream().limit(MOST_TOLD).map(String::valueOf).collect(Collectors.joining("、"));
            String more = rows.size() > MOST_TOLD ? "等" + rows.size() : "";
            findings.accept(Finding.warning(grid.name(), "隐藏的第" + numbers + more + "行", "看得见的行", "其中的数据已被采用，请取消隐藏并核对"));
        }
        if (!grid.hiddenColumns().isEmpty()) {
            String letters = grid.hiddenColumns().stream().map(Cell::letters).collect(Collectors.joining("、"));
            findings.accept(Finding.warning(grid.name(), "隐藏的" + letters + "列", "看得见的列", "其中的数据已被采用，请取消隐藏并核对"));
        }
        for (Table table : tables.get(grid.name())) {
            Cell beside = table.header().beside();
            if (beside != null) {
                String column = Cell.letters(beside.column());
                findings.accept(Finding.error(
                        beside.where(),
                        "右边自" + column + "列起还有一张表（列名" + Spelling.quoted(beside.text()) + "）",
                        "几张表上下排列，或各在一张工作表",
                        "自" + column + "列起的数据未采用；请把这张表连同表头移到左边的表下面，或移到另一张工作表"));
            }
            table.header()
                    .twice()
                    .forEach((column, cell) -> findings.accept(Finding.warning(
                            cell.where(), "又一个“" + cell.text().strip() + "”列", "每种列只有一个", "采用了靠左的一列，请删去或改名")));
        }
    }
}
