package cn.duibiao.returns;

import cn.duibiao.finding.Finding;
import cn.duibiao.plan.Item;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** 基础数据: the items that several indicators share, for the whole area or for a unit. */
final class BaseData {
    private record Key(String item, String unit) {}

    private final Map<Key, List<Row>> rows = new HashMap<>();
    private final Period period;
    private final CellLedger.Draft ledger;
    private final Consumer<Finding> findings;

    private final Map<String, List<Row>> parts = new LinkedHashMap<>();
    private final Set<String> known = new HashSet<>();
    /** Cells of figures that can hardly be meant, and whose unit is typed nowhere. */
    private final Set<Cell> doubtful = new HashSet<>();

    BaseData(Plan plan, Period period, CellLedger.Draft ledger, Consumer<Finding> findings) {
        this.period = period;
        this.ledger = ledger;
        this.findings = findings;
        for (Target target : plan.targets()) {
            for (Item item : target.measure().items()) {
                known.add(Spelling.name(item.name()));
                known.add(Spelling.name(item.expectedAtYearEnd().name()));
            }
        }
    }

    void add(List<Row> all, Owners owners) {
        for (Row row : all) {
            sort(row, owners);
        }
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    private void sort(Row row, Owners owners) {
        String item = Spelling.name(row.text(Column.ITEM));
        if (item.isEmpty()) {
            refused(row, "没有项目名称");
            if (row.has(Column.FIGURE)) {
                Cell figure = row.cell(Column.FIGURE);
                findings.accept(Finding.error(
                        figure.where(), Spelling.quoted(figure.shown()) + "，没有项目名称", "写明项目的一行", "未采用，请补上项目"));
            }
            return;
        }
        if (!known.contains(item)) {
            refused(row, "不是本计划用到的项目");
            Cell name = row.cell(Column.ITEM);
            findings.accept(
                    Finding.warning(name.where(), Spelling.quoted(name.shown()), "本计划用到的项目", "未采用，请对照模板核对项目名称"));
            return;
        }
        Optional<Body> owner = row.has(Column.FIGURE) ? owners.of(row) : owners.meant(row);
        if (owner.isEmpty()) {
            refused(row, "不知是哪个单位的数");
        }
        owner.ifPresent(body -> {
            rows.computeIfAbsent(new Key(item, body.name()), k -> new ArrayList<>())
                    .add(row);
            if (body.kind() == Body.Kind.PART) {
                parts.computeIfAbsent(body.name(), b -> new ArrayList<>()).add(row);
            }
        });
    }

    /** Tells the rows of units that say nothing on the sheet 指标填报. */
    void tellUnused(Set<String> reporters) {
        parts.forEach((part, of) -> {
            if (!reporters.contains(part)) {
                of.forEach(row -> refused(row, "该单位没有填报指标"));
                of.forEach(row -> findings.accept(Finding.error(
                        row.where(Column.REPORTED_BY) == null ? row.where() : row.where(Column.REPORTED_BY),
                        Spelling.quoted(part),
                        "空白、本地区名称、计划点名的单位，或在“" + ReturnReader.INDICATORS + "”中有数的单位",
                        "未采用，全区数据请将填报单位留空")));
            }
        });
    }

    private void refused(Row row, String why) {
        Use use = Use.ignored(why);
        row.cells().forEach((column, cell) -> {
            if (column != Column.REMARK) {
                ledger.put(cell, use);
            }
        });
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

    /**
     * Notes that a figure is less than it can be, so that one without a unit of measure is in doubt wherever it is used.
     *
     * @param least in the item's unit
     */
    void weigh(Item item, String unit, BigDecimal least) {
        for (Row row : rows.getOrDefault(new Key(Spelling.name(item.name()), unit), List.of())) {
            Reading figure = Figures.read(row.cell(Column.FIGURE), item.unit(), row.measure());
            if (figure.isReported()
                    && row.measure().isEmpty()
                    && bare(figure.cell())
                    && figure.value().compareTo(least) < 0) {
                doubtful.add(figure.cell());
            }
        }
    }

    private Reading read(Row row, Item item) {
        String written = row.measure();
        Region joint = row.joint().get(Column.FIGURE);
        Reading reading = joint == null || !row.has(Column.FIGURE)
                ? Figures.read(row.cell(Column.FIGURE), item.unit(), written)
                : Reading.joint(row.cell(Column.FIGURE), joint);
        String other = row.frame().outside(Column.FIGURE, period);
        if (other != null && reading.cell() != null) {
            reading = Reading.unreadable(reading.cell(), other, period.label() + "的数", "未采用，请核对列名与填报期");
        }
        if (reading.isReported() && doubtful.contains(reading.cell())) {
            reading = Headcount.either(reading, item);
        }
        reading.told().ifPresent(findings);
        boolean bare = reading.isReported() && written.isEmpty() && bare(reading.cell());
        if (bare) {
            findings.accept(Finding.warning(
                    row.where(), "没有计量单位的" + item.name(), "计量单位“" + item.unit() + "”", "已按" + item.unit() + "采用，请补填"));
        }
        return reading;
    }

    /** A number without a unit behind it. */
    static boolean bare(Cell cell) {
        return Amount.of(cell).map(a -> a.unit().isEmpty()).orElse(false);
    }
}
