package cn.duibiao.returns;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A table found on a sheet by its header.
 *
 * @param above every cell over the header, row by row
 * @param rows below the header, without signatures and notes
 * @param twice columns named more than once, with the cell that was passed over
 */
record Table(Grid grid, List<Cell> above, List<Row> rows, Map<Column, Cell> twice) {
    private static final Pattern FOOT = Pattern.compile(
            "(填表人|填报人|制表人|审核人|负责人|单位负责人|分管领导|联系人|联系电话|电话|填报日期|报送日期|日期|填报单位|单位|说明|填报说明|填表说明|注|备注)(\\s*[:(_].*)?",
            Pattern.DOTALL);

    /** 指标填报: three known names, among them 指标名称 or 指标编号, and a column of values. */
    static Optional<Table> indicators(Grid grid) {
        return find(
                grid,
                Column.indicators(),
                names -> names.size() >= 3
                        && (names.contains(Column.ID) || names.contains(Column.NAME))
                        && Column.reported().stream().anyMatch(names::contains));
    }

    /** 基础数据: 项目 and 数值. */
    static Optional<Table> baseData(Grid grid) {
        return find(grid, Column.baseData(), names -> names.contains(Column.ITEM) && names.contains(Column.FIGURE));
    }

    private static Optional<Table> find(Grid grid, List<Column> among, Predicate<Set<Column>> fits) {
        for (int row : grid.rows().keySet()) {
            Headers one = new Headers(among);
            one.read(grid.rows().get(row));
            if (fits.test(one.columns.keySet())) {
                return Optional.of(table(grid, row, row, one));
            }
            Headers below = new Headers(among);
            below.read(grid.rows().getOrDefault(row + 1, List.of()));
            if (fits.test(below.columns.keySet())) {
                // 填报单位（盖章） over a whole header is no level of it.
                continue;
            }
            // A header of two levels: 指标编号 beside 填报值, with 分子, 分母 and 本期值 below it.
            boolean second = !one.columns.isEmpty() && one.read(grid.rows().getOrDefault(row + 1, List.of())) > 0;
            if (second && fits.test(one.columns.keySet())) {
                return Optional.of(table(grid, row, row + 1, one));
            }
        }
        return Optional.empty();
    }

    private static Table table(Grid grid, int first, int last, Headers headers) {
        List<Cell> above = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        grid.rows().headMap(first).values().forEach(above::addAll);
        Map<Integer, Column> roles = new HashMap<>();
        headers.columns.forEach((column, at) -> roles.put(at, column));
        grid.rows().tailMap(last + 1).forEach((number, cells) -> {
            Map<Column, Cell> byRole = new EnumMap<>(Column.class);
            cells.stream()
                    .filter(c -> roles.containsKey(c.column()))
                    .forEach(c -> byRole.put(roles.get(c.column()), c));
            if (!byRole.isEmpty() && !isFoot(cells.get(0)) && !isTitle(cells)) {
                rows.add(new Row(grid.name(), number + 1, byRole, headers.columns));
            }
        });
        return new Table(grid, above, rows, headers.twice);
    }

    private static boolean isFoot(Cell first) {
        return first.kind() == Cell.Kind.TEXT
                && FOOT.matcher(Spelling.narrow(first.text())).matches();
    }

    /** A chapter's heading or a note: one text with Chinese in it, alone in its row. */
    private static boolean isTitle(List<Cell> cells) {
        return cells.size() == 1
                && cells.get(0).kind() == Cell.Kind.TEXT
                && cells.get(0).text().codePoints().anyMatch(Character::isIdeographic);
    }

    private static final class Headers {
        private final List<Column> among;
        private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
        private final Map<Column, Integer> ranks = new EnumMap<>(Column.class);
        private final Map<Column, Cell> twice = new EnumMap<>(Column.class);

        Headers(List<Column> among) {
            this.among = among;
        }

        /** How many headers there are in the row; of two for one column the more usual name is taken. */
        int read(List<Cell> cells) {
            int found = 0;
            for (Cell cell : cells) {
                Column column = cell.kind() != Cell.Kind.TEXT
                        ? null
                        : Column.of(cell.text(), among).orElse(null);
                if (column == null) {
                    continue;
                }
                found++;
                int rank = column.rank(cell.text());
                if (rank < ranks.getOrDefault(column, Integer.MAX_VALUE)) {
                    columns.put(column, cell.column());
                    ranks.put(column, rank);
                } else if (rank == ranks.get(column)) {
                    twice.put(column, cell);
                }
            }
            return found;
        }
    }
}
