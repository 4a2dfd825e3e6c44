package cn.duibiao.returns;

import cn.duibiao.finding.Finding;
import cn.duibiao.plan.Item;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** 基础数据: the items that several indicators share, for the whole area or for a unit. */
final class BaseData {
    private record Key(String item, String unit) {}

    private final Map<Key, List<Row>> rows = new HashMap<>();
    private final Consumer<Finding> findings;

    BaseData(List<Row> all, Plan plan, Bodies bodies, Consumer<Finding> findings) {
        this.findings = findings;
        Set<String> known = new HashSet<>();
        for (Target target : plan.targets()) {
            for (Item item : target.measure().items()) {
                known.add(Spelling.name(item.name()));
                known.add(Spelling.name(item.expectedAtYearEnd().name()));
            }
        }
        for (Row row : all) {
            sort(row, known, bodies);
        }
    }

    private void sort(Row row, Set<String> known, Bodies bodies) {
        String item = Spelling.name(row.text(Column.ITEM));
        if (item.isEmpty()) {
            if (row.has(Column.FIGURE)) {
                Cell figure = row.cell(Column.FIGURE);
                findings.accept(Finding.error(
                        figure.where(), Spelling.quoted(figure.shown()) + "，没有项目名称", "写明项目的一行", "未采用，请补上项目"));
            }
            return;
        }
        if (!known.contains(item)) {
            Cell name = row.cell(Column.ITEM);
            findings.accept(
                    Finding.warning(name.where(), Spelling.quoted(name.shown()), "本计划用到的项目", "未采用，请对照模板核对项目名称"));
            return;
        }
        String by = row.text(Column.REPORTED_BY);
        if (by.isEmpty() || bodies.isArea(by)) {
            rows.computeIfAbsent(new Key(item, null), k -> new ArrayList<>()).add(row);
            return;
        }
        bodies.unit(by)
                .ifPresentOrElse(
                        unit -> rows.computeIfAbsent(new Key(item, unit), k -> new ArrayList<>())
                                .add(row),
                        () -> findings.accept(Finding.error(
                                row.where(Column.REPORTED_BY),
                                Spelling.quoted(by),
                                "空白、本地区名称或计划点名的单位",
                                "未采用，全区数据请将填报单位留空")));
    }

    /**
     * @param unit null for the whole area; a unit's item is never taken from the area's row
     * @return MISSING where no row has it
     */
    Reading find(Item item, String unit) {
        Reading first = null;
        for (Row row : rows.getOrDefault(new Key(Spelling.name(item.name()), unit), List.of())) {
            Reading reading = read(row, item);
            if (first == null || first.cell() == null) {
                first = reading;
            } else if (reading.cell() != null && !first.same(reading)) {
                Reading differing = Reading.differing(first, reading, item.name());
                differing.told().ifPresent(findings);
                return differing;
            }
        }
        return first == null ? Reading.missing(null, "") : first;
    }

    /** The cell meant for it, where it is empty; null where there is none. */
    String where(Item item, String unit) {
        List<Row> found = rows.getOrDefault(new Key(Spelling.name(item.name()), unit), List.of());
        return found.isEmpty() ? null : found.get(0).where(Column.FIGURE);
    }

    private Reading read(Row row, Item item) {
        String written = row.text(Column.UNIT);
        Reading reading = Figures.read(row.cell(Column.FIGURE), item.unit(), written);
        reading.told().ifPresent(findings);
        boolean bare = reading.isReported() && written.isEmpty() && bare(reading.cell());
        if (bare) {
            findings.accept(Finding.warning(
                    row.where(), "没有计量单位的" + item.name(), "计量单位“" + item.unit() + "”", "已按" + item.unit() + "采用，请补填"));
        }
        return reading;
    }

    private static boolean bare(Cell cell) {
        return cell.kind() == Cell.Kind.NUMBER
                || Amount.parse(cell.text()).map(a -> a.unit().isEmpty()).orElse(false);
    }
}
