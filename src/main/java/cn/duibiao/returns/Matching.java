package cn.duibiao.returns;

import cn.duibiao.finding.Finding;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Which rows of 指标填报 speak of which target and unit. */
final class Matching {
    private record Key(String target, String unit) {}

    private final Map<String, Target> byId = new HashMap<>();
    private final Map<String, List<Target>> byName = new HashMap<>();
    private final Map<Key, List<Row>> rows = new HashMap<>();
    private final Map<String, Map<String, List<Row>>> parts = new HashMap<>();
    private final Map<String, Set<String>> reporters = new LinkedHashMap<>();
    private final Bodies bodies;
    private final Likeness likeness;
    private final CellLedger.Draft ledger;
    private final Consumer<Finding> findings;

    Matching(Plan plan, Bodies bodies, CellLedger.Draft ledger, Consumer<Finding> findings) {
        this.ledger = ledger;
        this.likeness = new Likeness(plan.targets());
        this.bodies = bodies;
        this.findings = findings;
        for (Target target : plan.targets()) {
            byId.put(Spelling.id(target.id()), target);
            byName.computeIfAbsent(Spelling.name(target.indicator()), n -> new ArrayList<>())
                    .add(target);
        }
    }

    /** @param file that the rows are from */
    void add(List<Row> all, Owners owners, String file) {
        for (Row row : all) {
            target(row, owners).ifPresent(t -> assign(row, t, owners, file));
        }
    }

    Bodies bodies() {
        return bodies;
    }

    /** By target and then by unit: what units told of targets that are judged for the whole. */
    Map<String, Map<String, List<Row>>> parts() {
        return parts;
    }

    Map<String, List<Row>> parts(Target target) {
        return parts.getOrDefault(target.id(), Map.of());
    }

    /** Units that told anything, and the files in which they did. */
    Map<String, Set<String>> reporters() {
        return reporters;
    }

    /** In the order of the sheet. */
    List<Row> rows(Target target, String unit) {
        return told(rows.getOrDefault(new Key(target.id(), unit), List.of()));
    }

    /** Of rows from several files those that say something: a template has the rows of others too, and they stay blank. */
    private static List<Row> told(List<Row> rows) {
        boolean apart = rows.stream().map(Row::sheet).distinct().count() > 1;
        if (!apart) {
            return rows;
        }
        List<Row> told = rows.stream().filter(Row::hasValues).toList();
        return told.isEmpty() ? rows.subList(0, 1) : told;
    }

    private Optional<Target> target(Row row, Owners owners) {
        String id = Spelling.id(row.text(Column.ID));
        String name = row.text(Column.NAME);
        // 1, 2, 3 under 编号 count the rows.
        if (!id.isEmpty() && !id.matches("[0-9]{1,4}")) {
            Target target = byId.get(id);
            if (target == null) {
                refused(row, "不是本计划的指标编号");
                findings.accept(Finding.error(
                        row.where(Column.ID), Spelling.quoted(row.text(Column.ID)), "本计划的指标编号", "该行未采用，请对照模板核对编号"));
            } else if (!name.isEmpty() && !Likeness.plain(name).equals(Likeness.plain(target.indicator()))) {
                findings.accept(Finding.warning(
                        row.where(Column.NAME),
                        Spelling.quoted(name),
                        target.id() + "的名称“" + target.indicator() + "”",
                        "已按指标编号采用，请核对编号与名称"));
            }
            return Optional.ofNullable(target);
        }
        return name.isEmpty() ? unnamed(row) : named(row, name, owners);
    }

    private Optional<Target> unnamed(Row row) {
        refused(row, "没有指标编号和指标名称");
        if (row.hasValues()) {
            findings.accept(Finding.error(row.where(), "有数而没有指标编号和指标名称的一行", "写明指标编号的一行", "该行未采用，请补上指标编号"));
        }
        return Optional.empty();
    }

    private Optional<Target> named(Row row, String name, Owners owners) {
        List<Target> targets = byName.getOrDefault(Spelling.name(name), List.of());
        if (targets.isEmpty()) {
            targets = likeness.same(name);
        }
        if (targets.size() == 1) {
            return Optional.of(targets.get(0));
        }
        if (targets.size() > 1) {
            String ids = targets.stream().map(Target::id).collect(Collectors.joining("、"));
            refused(row, "同名指标不止一个");
            findings.accept(Finding.error(
                    row.where(Column.NAME),
                    Spelling.quoted(name) + "，本计划有" + targets.size() + "个同名指标",
                    "指标编号" + ids + "之一",
                    "该行未采用，请补上指标编号"));
            return Optional.empty();
        }
        return alike(row, name, owners);
    }

    /** Named a little differently: taken only where one target is clear, and then told. */
    private Optional<Target> alike(Row row, String name, Owners owners) {
        Likeness.Found found = likeness.of(name, t -> fits(row, t, owners));
        if (found.clear() != null) {
            findings.accept(Finding.warning(
                    row.where(Column.NAME),
                    Spelling.quoted(name),
                    "本计划的指标名称",
                    "已按" + shown(found.clear()) + "采用，请核对是否同一指标"));
            return Optional.of(found.clear());
        }
        refused(row, "不是本计划的指标名称");
        boolean part = Column.bare(name).startsWith("其中");
        if (row.hasValues() && !part) {
            String like = found.candidates().isEmpty()
                    ? ""
                    : "，相近的有" + found.candidates().stream().map(Matching::shown).collect(Collectors.joining("、"));
            findings.accept(Finding.error(
                    row.where(Column.NAME),
                    Spelling.quoted(name),
                    "本计划的指标名称" + like,
                    found.candidates().isEmpty() ? "该行未采用，请对照模板核对名称，或补上指标编号" : "该行未采用，是其中之一的请改用其名称，或补上指标编号"));
        }
        return Optional.empty();
    }

    private static String shown(Target target) {
        return target.id() + "“" + target.indicator() + "”";
    }

    /** What the row says of its unit of measure and of who reports does not speak against the target. */
    private boolean fits(Row row, Target target, Owners owners) {
        String unit = row.measure();
        boolean measured = unit.isEmpty()
                || target.isMilestone() && !Units.isUnit(unit)
                || Units.factor(unit, target.unit()).isPresent()
                || Units.suffix(unit, RowReport.valueUnit(target)).isPresent();
        boolean share = row.has(Column.NUMERATOR) && row.has(Column.DENOMINATOR);
        boolean parted = !share || target.share() != null || target.isQuota();
        boolean word = row.has(Column.VALUE) && Completions.isWord(row.cell(Column.VALUE));
        return measured
                && parted
                && (!word || target.isMilestone())
                && (target.units().isEmpty() || unit(row, target, owners).isPresent());
    }

    private void assign(Row row, Target target, Owners owners, String file) {
        if (target.units().isEmpty()) {
            if (row.hasValues()) {
                owners.of(row).ifPresentOrElse(b -> whole(row, target, b, file), () -> refused(row, "不知是哪个单位的数"));
            } else if (speaksOfWhole(row)) {
                put(rows, new Key(target.id(), null), row);
            }
            return;
        }
        Optional<String> unit = unit(row, target, owners);
        if (unit.isPresent()) {
            put(rows, new Key(target.id(), unit.get()), row);
            reported(unit.get(), row, file);
            return;
        }
        String by = owners.named(row);
        boolean total = Bodies.isTotal(by);
        refused(row, total ? "合计，目标按单位分别判定" : "不是计划点名的单位");
        // A table with units as columns has a cell for every unit, also where the plan asks nothing of it.
        if (total || row.frame().unit() != null && !row.hasValues()) {
            return;
        }
        findings.accept(Finding.error(
                row.whereBy(),
                by.isEmpty() ? target.id() + "没有填报单位" : Spelling.quoted(by),
                "计划点名的单位：" + String.join("、", target.units()),
                "该行未采用，请填写其中之一"));
    }

    /** Where the plan names one unit alone, a row that names none can only be that unit's. */
    private Optional<String> unit(Row row, Target target, Owners owners) {
        String by = owners.named(row);
        if (!by.isEmpty()) {
            return bodies.unit(by).filter(target.units()::contains);
        }
        if (target.units().size() == 1) {
            return Optional.of(target.units().get(0));
        }
        return Optional.ofNullable(row.frame().by())
                .flatMap(told -> bodies.unit(told.text()))
                .filter(target.units()::contains);
    }

    private void whole(Row row, Target target, Body body, String file) {
        if (body.kind() == Body.Kind.WHOLE || body.kind() == Body.Kind.NAMED && aloneResponsible(target, body.name())) {
            put(rows, new Key(target.id(), null), row);
            return;
        }
        Use use = new Use(Use.Kind.USED, "分单位数据", List.of(new Use.Fact(target.id(), body.name())));
        Column.reported().stream().filter(row::has).forEach(c -> ledger.put(row.cell(c), use));
        put(parts.computeIfAbsent(target.id(), t -> new LinkedHashMap<>()), body.name(), row);
        reported(body.name(), row, file);
    }

    /** An empty row of a part says nothing; one of the whole shows where the value was to stand. */
    private boolean speaksOfWhole(Row row) {
        String by = row.own();
        return by.isEmpty() || bodies.of(by).kind() == Body.Kind.WHOLE;
    }

    /** The one unit of the plan that is responsible for a target reports it for the whole. */
    private boolean aloneResponsible(Target target, String unit) {
        List<String> responsible = target.responsible().stream()
                .flatMap(r -> bodies.unit(r).stream())
                .distinct()
                .toList();
        return responsible.equals(List.of(unit));
    }

    private void reported(String unit, Row row, String file) {
        if (row.hasValues()) {
            reporters.computeIfAbsent(unit, u -> new LinkedHashSet<>()).add(file);
        }
    }

    private static <K> void put(Map<K, List<Row>> to, K key, Row row) {
        to.computeIfAbsent(key, k -> new ArrayList<>(1)).add(row);
    }

    private void refused(Row row, String why) {
        Use use = Use.ignored(why);
        Column.reported().stream()
                .map(row::cell)
                .filter(java.util.Objects::nonNull)
                .forEach(c -> ledger.put(c, use));
        if (row.frame().unit() == null) {
            Column.labels().stream()
                    .map(row::cell)
                    .filter(java.util.Objects::nonNull)
                    .forEach(c -> ledger.put(c, use));
        }
    }
}
