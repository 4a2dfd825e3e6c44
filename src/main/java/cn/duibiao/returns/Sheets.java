package cn.duibiao.returns;

import cn.duibiao.finding.Finding;
import cn.duibiao.finding.InputProblem;
import cn.duibiao.returns.Return.Told;
import cn.duibiao.xlsx.Bounds;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sheets of one workbook: which tables they hold, and what of them is told. */
final class Sheets {
    private final String file;
    private final List<Grid> grids;
    private final Map<String, List<Table>> tables = new LinkedHashMap<>();
    private final List<Told> listed = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final CellLedger.Draft ledger = new CellLedger.Draft();

    /** @param room told of the rows and cells of tables */
    Sheets(String file, List<Grid> grids, Room room) {
        this.file = file;
        this.grids = grids;
        for (Grid grid : grids) {
            if (Accounts.isExample(grid) && !grid.rows().isEmpty()) {
                findings.add(Finding.warning(grid.name(), "像示例的工作表", "报送的数据", "其中的数据未采用；确为报送的数据，请改工作表名"));
                continue;
            }
            List<Table> found = Table.all(grid, isBaseData(grid), room);
            if (UnitList.isList(grid)
                    && found.stream().allMatch(t -> t.header().across().size() > 0)) {
                UnitList.of(grid).forEach(name -> listed.add(new Told(grid.name(), name)));
            } else if (!found.isEmpty()) {
                room.cells(
                        grid.name(),
                        grid.rows().values().stream().mapToInt(List::size).sum());
                tables.put(grid.name(), found);
            }
        }
    }

    static boolean isBaseData(Grid grid) {
        return Spelling.name(grid.name()).equals(ReturnReader.BASE_DATA);
    }

    /** @throws InputProblem where no sheet has a table of indicators, or one is too large */
    Return read(String digest, Map<String, String> properties) {
        List<Table> indicators = of(false);
        List<Table> baseData = of(true);
        if (indicators.isEmpty()) {
            throw noTable();
        }
        Accounts accounts = new Accounts(ledger);
        Map<String, Grid> whole = new HashMap<>();
        grids.forEach(g -> whole.putIfAbsent(g.name(), g));
        Map<String, Grid> shown = new LinkedHashMap<>();
        Stream.concat(indicators.stream(), baseData.stream())
                .map(t -> t.grid().name())
                .forEach(name -> shown.putIfAbsent(name, whole.get(name)));
        for (Grid grid : shown.values()) {
            whole(grid);
            accounts.tables(grid, tables.get(grid.name()));
        }
        grids.stream().filter(g -> !shown.containsKey(g.name())).forEach(accounts::sheet);
        new Overlooked(grids, tables, findings::add).tell(shown.values());
        List<Told> plans = new ArrayList<>();
        List<Told> periods = new ArrayList<>();
        List<Told> titles = new ArrayList<>();
        // What stands over base data on the sheet of the indicators stands over these too.
        for (Table table : over(indicators)) {
            Head head = new Head(table.above());
            plans.addAll(head.plans);
            periods.addAll(head.periods);
            titles.addAll(head.titles);
        }
        return new Return(
                file,
                digest,
                properties,
                plans,
                periods,
                titles,
                rows(indicators),
                rows(baseData),
                listed,
                cells(shown.values()),
                ledger.done(),
                findings);
    }

    private List<Table> over(List<Table> indicators) {
        return indicators.stream()
                .map(t -> t.grid().name())
                .distinct()
                .flatMap(name -> tables.get(name).stream())
                .toList();
    }

    private static List<Cell> cells(Collection<Grid> shown) {
        return shown.stream()
                .flatMap(g -> g.rows().values().stream().flatMap(List::stream))
                .toList();
    }

    private List<Table> of(boolean baseData) {
        return tables.values().stream()
                .flatMap(List::stream)
                .filter(t -> t.baseData() == baseData)
                .toList();
    }

    private static List<Row> rows(List<Table> tables) {
        return tables.stream().flatMap(t -> t.rows().stream()).toList();
    }

    private void whole(Grid grid) {
        if (grid.overflows()) {
            throw new InputProblem(Finding.stop(
                    file + " " + grid.name(), "超过" + Bounds.COLUMNS_READ + "列的内容", "一份季度填报表", "请删去与填报无关的列"));
        }
    }

    private InputProblem noTable() {
        String names = grids.stream().map(g -> Spelling.quoted(g.name())).collect(Collectors.joining("、"));
        boolean named = grids.stream().anyMatch(g -> Spelling.name(g.name()).equals(ReturnReader.INDICATORS));
        return new InputProblem(Finding.stop(
                named ? file + " " + ReturnReader.INDICATORS : file,
                named ? "没有表头的工作表" : "没有“" + ReturnReader.INDICATORS + "”的工作簿，其中的工作表是" + names,
                "含“指标编号、指标名称、计量单位、填报单位、分子、分母、本期值”等列名的表头",
                "请用 duibiao template 生成的模板填报"));
    }
}
