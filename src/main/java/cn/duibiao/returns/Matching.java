package cn.duibiao.returns;

import cn.duibiao.finding.Finding;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Which rows of 指标填报 speak of which target and unit. */
final class Matching {
    private record Key(String target, String unit) {}

    private final Map<String, Target> byId = new HashMap<>();
    private final Map<String, List<Target>> byName = new HashMap<>();
    private final Map<Key, List<Row>> rows = new HashMap<>();
    private final Bodies bodies;
    private final Consumer<Finding> findings;

    Matching(List<Row> all, Plan plan, Bodies bodies, Consumer<Finding> findings) {
        this.bodies = bodies;
        this.findings = findings;
        for (Target target : plan.targets()) {
            byId.put(Spelling.id(target.id()), target);
            byName.computeIfAbsent(Spelling.name(target.indicator()), n -> new ArrayList<>())
                    .add(target);
        }
        for (Row row : all) {
            target(row).ifPresent(t -> assign(row, t));
        }
    }

    /** In the order of the sheet. */
    List<Row> rows(Target target, String unit) {
        return rows.getOrDefault(new Key(target.id(), unit), List.of());
    }

    private Optional<Target> target(Row row) {
        String id = Spelling.id(row.text(Column.ID));
        String name = row.text(Column.NAME);
        // 1, 2, 3 under 编号 count the rows.
        if (!id.isEmpty() && !id.matches("[0-9]{1,4}")) {
            Target target = byId.get(id);
            if (target == null) {
                findings.accept(Finding.error(
                        row.where(Column.ID), Spelling.quoted(row.text(Column.ID)), "本计划的指标编号", "该行未采用，请对照模板核对编号"));
            } else if (!name.isEmpty() && !Spelling.name(name).equals(Spelling.name(target.indicator()))) {
                findings.accept(Finding.warning(
                        row.where(Column.NAME),
                        Spelling.quoted(name),
                        target.id() + "的名称“" + target.indicator() + "”",
                        "已按指标编号采用，请核对编号与名称"));
            }
            return Optional.ofNullable(target);
        }
        return name.isEmpty() ? unnamed(row) : named(row, name);
    }

    private Optional<Target> unnamed(Row row) {
        if (row.hasValues()) {
            findings.accept(Finding.error(row.where(), "有数而没有指标编号和指标名称的一行", "写明指标编号的一行", "该行未采用，请补上指标编号"));
        }
        return Optional.empty();
    }

    private Optional<Target> named(Row row, String name) {
        List<Target> targets = byName.getOrDefault(Spelling.name(name), List.of());
        if (targets.size() == 1) {
            return Optional.of(targets.get(0));
        }
        if (targets.size() > 1) {
            String ids = targets.stream().map(Target::id).collect(Collectors.joining("、"));
            findings.accept(Finding.error(
                    row.where(Column.NAME),
                    Spelling.quoted(name) + "，本计划有" + targets.size() + "个同名指标",
                    "指标编号" + ids + "之一",
                    "该行未采用，请补上指标编号"));
        } else if (row.hasValues()) {
            findings.accept(Finding.error(
                    row.where(Column.NAME), Spelling.quoted(name), "本计划的指标名称", "该行未采用，请对照模板核对名称，或补上指标编号"));
        }
        return Optional.empty();
    }

    private void assign(Row row, Target target) {
        String by = row.text(Column.REPORTED_BY);
        // Where the plan names one unit alone, a row that names none can only be that unit's.
        Optional<String> unit = by.isEmpty() && target.units().size() == 1
                ? Optional.of(target.units().get(0))
                : bodies.unit(by).filter(target.units()::contains);
        if (!target.units().isEmpty() && unit.isEmpty()) {
            String where = row.where(Column.REPORTED_BY) == null ? row.where() : row.where(Column.REPORTED_BY);
            findings.accept(Finding.error(
                    where,
                    by.isEmpty() ? target.id() + "没有填报单位" : Spelling.quoted(by),
                    "计划点名的单位：" + String.join("、", target.units()),
                    "该行未采用，请填写其中之一"));
            return;
        }
        rows.computeIfAbsent(
                        new Key(
                                target.id(),
                                unit.filter(u -> !target.units().isEmpty()).orElse(null)),
                        k -> new ArrayList<>())
                .add(row);
    }
}
