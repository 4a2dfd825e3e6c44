package cn.duibiao.returns;

import cn.duibiao.finding.Finding;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Target;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Which rows of 指标填报 speak of which target and unit. */
final class Matching {
    /** Names of columns in one finding. */
    private static final int MOST_NAMED = 5;

    private record Key(String target, String unit) {}

    private final Names names;
    private final Map<Key, List<Row>> rows = new HashMap<>();
    private final Map<String, Map<String, List<Row>>> parts = new HashMap<>();
    private final Map<String, Set<String>> reporters = new LinkedHashMap<>();
    private final Bodies bodies;
    private final CellLedger.Draft ledger;
    private final Consumer<Finding> findings;

    Matching(Plan plan, Bodies bodies, CellLedger.Draft ledger, Consumer<Finding> findings) {
        this.ledger = ledger;
        this.names = new Names(plan);
        this.bodies = bodies;
        this.findings = findings;
    }

    /** @param file that the rows are from */
    void add(List<Row> all, Owners owners, String file) {
        for (Row row : all) {
            if (row.frame().across() == null) {
                target(List.of(row), owners).ifPresent(t -> assign(row, t, owners, file));
            }
        }
        crosswise(all, owners, file);
    }

    /** Tables with indicators as columns: what a column is, is asked once for all of its rows. */
    private void crosswise(List<Row> all, Owners owners, String file) {
        Map<String, Map<Row.Frame, List<Row>>> tables = new LinkedHashMap<>();
        all.stream()
                .filter(r -> r.frame().across() != null)
                .forEach(r -> tables.computeIfAbsent(r.frame().across().table(), t -> new LinkedHashMap<>())
                        .computeIfAbsent(r.frame(), f -> new ArrayList<>())
                        .add(r));
        tables.forEach((table, columns) -> {
            if (columns.values().stream().noneMatch(rows -> names.knows(rows.get(0)))) {
                foreign(table, columns.values());
                return;
            }
            for (List<Row> rows : columns.values()) {
                target(rows, owners).ifPresent(t -> rows.forEach(row -> assign(row, t, owners, file)));
            }
        });
    }

    private static boolean figures(Row row) {
        return Column.reported().stream()
                .filter(row::has)
                .map(row::cell)
                .anyMatch(c -> Amount.of(c).isPresent() || Completions.isWord(c));
    }

    /** Its heads are no indicators of the plan. */
    private void foreign(String table, Collection<List<Row>> columns) {
        columns.forEach(rows -> refused(rows, "列名不是本计划的指标名称"));
        if (columns.stream().flatMap(List::stream).noneMatch(Matching::figures)) {
            return;
        }
        String heads = columns.stream()
                .map(rows -> rows.get(0).text(rows.get(0).text(Column.NAME).isEmpty() ? Column.ID : Column.NAME))
                .distinct()
                .limit(MOST_NAMED)
                .map(Spelling::quoted)
                .collect(Collectors.joining("、"));
        findings.accept(Finding.warning(
                table, "一行一个单位的表，列名" + heads + "等没有一个是本计划的指标名称", "以指标名称为列名的表，或一行一个指标的表", "其中的数据未采用；确为报送数据的，请按模板改列名"));
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

    /** Of several rows those that say something: a blank one, or one with — in it, gainsays no other. */
    private List<Row> told(List<Row> rows) {
        if (rows.size() < 2) {
            return rows;
        }
        List<Row> told = rows.stream().filter(Row::hasValues).toList();
        if (told.isEmpty()) {
            return rows.subList(0, 1);
        }
        Use use = Use.ignored("按未报处理");
        rows.stream()
                .filter(r -> !r.hasValues())
                .forEach(r -> Column.reported().stream()
                        .map(r::cell)
                        .filter(Objects::nonNull)
                        .forEach(c -> ledger.put(c, use)));
        return told;
    }

    /** @param all rows that are named as one: a single one, or those under one column's name */
    private Optional<Target> target(List<Row> all, Owners owners) {
        Row row = all.get(0);
        String id = Names.id(row);
        String name = row.text(Column.NAME);
        if (!id.isEmpty()) {
            Target target = names.byId(id);
            if (target == null) {
                refused(all, "不是本计划的指标编号");
                findings.accept(Finding.error(
                        row.where(Column.ID),
                        Spelling.quoted(row.text(Column.ID)),
                        "本计划的指标编号",
                        one(row) + "未采用，请对照模板核对编号"));
            } else if (!name.isEmpty() && !Likeness.plain(name).equals(Likeness.plain(target.indicator()))) {
                findings.accept(Finding.warning(
                        row.where(Column.NAME),
                        Spelling.quoted(name),
                        target.id() + "的名称“" + target.indicator() + "”",
                        "已按指标编号采用，请核对编号与名称"));
            }
            return Optional.ofNullable(target);
        }
        return name.isEmpty() ? unnamed(row) : named(all, name, owners);
    }

    private Optional<Target> unnamed(Row row) {
        refused(List.of(row), "没有指标编号和指标名称");
        if (row.hasValues()) {
            findings.accept(Finding.error(row.where(), "有数而没有指标编号和指标名称的一行", "写明指标编号的一行", "该行未采用，请补上指标编号"));
        }
        return Optional.empty();
    }

    private Optional<Target> named(List<Row> all, String name, Owners owners) {
        Row row = all.get(0);
        List<Target> targets = names.named(name);
        if (targets.size() == 1) {
            return Optional.of(targets.get(0));
        }
        if (targets.size() > 1) {
            String ids = targets.stream().map(Target::id).collect(Collectors.joining("、"));
            refused(all, "同名指标不止一个");
            findings.accept(Finding.error(
                    row.where(Column.NAME),
                    Spelling.quoted(name) + "，本计划有" + targets.size() + "个同名指标",
                    "指标编号" + ids + "之一",
                    one(row) + "未采用，请补上指标编号"));
            return Optional.empty();
        }
        return alike(all, name, owners);
    }

    /** Named a little differently: taken only where one target is clear, and then told. */
    private Optional<Target> alike(List<Row> all, String name, Owners owners) {
        Row row = all.get(0);
        Likeness.Found found = names.alike(name, t -> fits(all, t, owners));
        if (found.clear() != null) {
            findings.accept(Finding.warning(
                    row.where(Column.NAME),
                    Spelling.quoted(name),
                    "本计划的指标名称",
                    "已按" + shown(found.clear()) + "采用，请核对是否同一指标"));
            return Optional.of(found.clear());
        }
        refused(all, "不是本计划的指标名称");
        boolean part = Column.bare(name).startsWith("其中");
        if (all.stream().anyMatch(Row::hasValues) && !part) {
            String like = found.candidates().isEmpty()
                    ? ""
                    : "，相近的有" + found.candidates().stream().map(Matching::shown).collect(Collectors.joining("、"));
            findings.accept(Finding.error(
                    row.where(Column.NAME),
                    Spelling.quoted(name),
                    "本计划的指标名称" + like,
                    found.candidates().isEmpty()
                            ? one(row) + "未采用，请对照模板核对名称，或补上指标编号"
                            : one(row) + "未采用，是其中之一的请改用其名称，或补上指标编号"));
        }
        return Optional.empty();
    }

    private static String one(Row row) {
        return row.frame().across() == null ? "该行" : "该列";
    }

    private static String shown(Target target) {
        return target.id() + "“" + target.indicator() + "”";
    }

    /** What the rows say of their unit of measure and of who reports does not speak against the target. */
    private boolean fits(List<Row> rows, Target target, Owners owners) {
        String unit = rows.get(0).measure();
        boolean measured = unit.isEmpty()
                || target.isMilestone() && !Units.isUnit(unit)
                || Units.factor(unit, target.unit()).isPresent()
                || Units.suffix(unit, RowReport.valueUnit(target)).isPresent();
        boolean share = rows.stream().anyMatch(r -> r.has(Column.NUMERATOR) && r.has(Column.DENOMINATOR));
        boolean parted = !share || target.share() != null || target.isQuota();
        boolean word = rows.stream().anyMatch(r -> r.has(Column.VALUE) && Completions.isWord(r.cell(Column.VALUE)));
        return measured
                && parted
                && (!word || target.isMilestone())
                && (target.units().isEmpty()
                        || rows.stream().anyMatch(r -> unit(r, target, owners).isPresent()));
    }

    private void assign(Row row, Target target, Owners owners, String file) {
        if (row.hasValues()) {
            owners.met(row);
        }
        if (target.units().isEmpty()) {
            if (row.hasValues()) {
                owners.of(row)
                        .ifPresentOrElse(b -> whole(row, target, b, file), () -> refused(List.of(row), "不知是哪个单位的数"));
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
        refused(List.of(row), total ? "合计，目标按单位分别判定" : "不是计划点名的单位");
        // A table with units as columns has a cell for every unit, also where the plan asks nothing of it.
        boolean matrix = row.frame().unit() != null || row.frame().across() != null;
        if (total || matrix && !row.hasValues()) {
            return;
        }
        findings.accept(Finding.error(
                row.whereBy(),
                by.isEmpty()
                        ? target.id() + "没有填报单位"
                        : Spelling.quoted(by) + (row.frame().across() == null ? "" : "的“" + target.indicator() + "”"),
                "计划点名的单位：" + String.join("、", target.units()),
                "该行未采用，请填写其中之一"));
    }

    /** Where the plan names one unit alone, a row that names none can only be that unit's. */
    private Optional<String> unit(Row row, Target target, Owners owners) {
        String by = owners.unit(row);
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

    private void refused(List<Row> all, String why) {
        Use use = Use.ignored(why);
        all.forEach(row -> refused(row, use));
    }

    private void refused(Row row, Use use) {
        Column.reported().stream().map(row::cell).filter(Objects::nonNull).forEach(c -> ledger.put(c, use));
        // A name that heads a row or a column of a matrix serves others too.
        if (row.frame().unit() == null && row.frame().across() == null) {
            Column.labels().stream().map(row::cell).filter(Objects::nonNull).forEach(c -> ledger.put(c, use));
        }
    }
}
