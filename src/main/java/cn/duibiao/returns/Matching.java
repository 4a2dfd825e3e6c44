package cn.duibiao.returns;

import cn.duibiao.finding.Finding;
import cn.duibiao.plan.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Finds of every row of a return's 指标填报 which target and unit it speaks of. */
final class Matching {
    /** Names of columns in one finding. */
    private static final int MOST_NAMED = 5;

    private final Names names;
    private final Naming naming;
    private final Bodies bodies;
    private final Owners owners;
    private final InputColumns inputs;
    private final String file;
    private final Matched matched;
    private final CellLedger.Draft ledger;
    private final Refusal refusal;
    private final Room room;
    private final Consumer<Finding> findings;

    /**
     * @param given that the rows are from
     * @param matched takes the rows, after those of other returns
     */
    Matching(
            Names names,
            Bodies bodies,
            Owners owners,
            Return given,
            Matched matched,
            CellLedger.Draft ledger,
            Room room,
            Consumer<Finding> findings) {
        this.names = names;
        this.bodies = bodies;
        this.owners = owners;
        this.file = given.fileName();
        this.inputs = new InputColumns(names, given.titles(), findings);
        this.matched = matched;
        this.ledger = ledger;
        this.room = room;
        this.findings = findings;
        this.refusal = new Refusal(ledger);
        this.naming = new Naming(names, owners, refusal, findings);
    }

    void add(List<Row> all) {
        Map<Row.Frame, List<Row>> foreign = all.stream()
                .filter(r -> r.frame().across() == null && !r.frame().reports())
                .collect(Collectors.groupingBy(Row::frame, LinkedHashMap::new, Collectors.toList()));
        foreign.values().removeIf(rows -> rows.stream().anyMatch(names::knows));
        foreign.values().forEach(this::strange);
        all.stream()
                .filter(r -> r.frame().across() == null && !foreign.containsKey(r.frame()))
                .map(List::of)
                .forEach(this::assign);
        IndicatorTable.all(all).forEach(this::add);
    }

    private void add(IndicatorTable table) {
        List<List<Row>> columns = new ArrayList<>(table.columns());
        Map<Target, List<Row>> taken = inputs.of(columns);
        taken.forEach((target, rows) -> rows.forEach(row -> assign(row, target)));
        if (!taken.isEmpty() || table.isOf(names)) {
            columns.forEach(this::assign);
        } else {
            foreign(table);
        }
    }

    /** @param rows that are named as one */
    private void assign(List<Row> rows) {
        room.pace();
        naming.target(rows).ifPresent(t -> rows.forEach(row -> assign(inputs.of(row, t), t)));
    }

    /** A table of other things, with columns that are none of a return's. */
    private void strange(List<Row> rows) {
        refusal.of(rows, "不是本计划的指标名称");
        if (rows.stream().anyMatch(Row::hasOthers)) {
            findings.accept(Finding.warning(
                    rows.get(0).where(),
                    "自此行起的表，指标名称没有一个是本计划的，也没有“本期值”“分子”“分母”等列",
                    "本计划的指标",
                    "其中的数据未采用；确为报送数据的，请按模板改列名和指标名称"));
        }
    }

    private void foreign(IndicatorTable table) {
        table.columns().forEach(rows -> refusal.of(rows, "列名不是本计划的指标名称"));
        if (!table.hasFigures()) {
            return;
        }
        String heads = table.heads().limit(MOST_NAMED).map(Spelling::quoted).collect(Collectors.joining("、"));
        findings.accept(Finding.warning(
                table.where(),
                "一行一个单位的表，列名" + heads + "等没有一个是本计划的指标名称",
                "以指标名称为列名的表，或一行一个指标的表",
                "其中的数据未采用；确为报送数据的，请按模板改列名"));
    }

    private void assign(Row row, Target target) {
        if (row.hasValues()) {
            owners.met(row);
        }
        if (target.units().isEmpty()) {
            if (row.hasValues()) {
                owners.of(row).ifPresentOrElse(b -> whole(row, target, b), () -> refusal.of(List.of(row), "不知是哪个单位的数"));
            } else if (speaksOfWhole(row)) {
                matched.whole(target, row);
            }
            return;
        }
        Optional<String> unit = owners.unit(row, target);
        if (unit.isPresent()) {
            matched.unit(target, unit.get(), row, file);
            return;
        }
        String by = owners.named(row);
        boolean total = Bodies.isTotal(by);
        refusal.of(List.of(row), total ? "合计，目标按单位分别判定" : "不是计划点名的单位");
        // A table with units as columns has a cell for every unit, also where the plan asks nothing of it.
        boolean matrix = row.frame().unit() != null || row.frame().across() != null;
        if (total || matrix && !row.hasValues()) {
            return;
        }
        List<String> like = bodies.like(by, target.units());
        findings.accept(Finding.error(
                row.whereBy(),
                by.isEmpty()
                        ? target.id() + "没有填报单位"
                        : Spelling.quoted(by) + (row.frame().across() == null ? "" : "的“" + target.indicator() + "”"),
                "计划点名的单位：" + String.join("、", target.units())
                        + (like.isEmpty()
                                ? ""
                                : "，相近的有" + like.stream().map(Spelling::quoted).collect(Collectors.joining("、"))),
                like.isEmpty() ? "该行未采用，请填写其中之一" : "该行未采用，是相近的那个单位的请改用其名称"));
    }

    private void whole(Row row, Target target, Body body) {
        if (body.kind() == Body.Kind.WHOLE || body.kind() == Body.Kind.NAMED && aloneResponsible(target, body.name())) {
            matched.whole(target, row);
            return;
        }
        Use use = new Use(Use.Kind.USED, Use.PART, List.of(new Use.Fact(target.id(), body.name())));
        Column.reported().stream().filter(row::has).forEach(c -> ledger.put(row.cell(c), use));
        matched.part(target, body.name(), row, file);
    }

    /** An empty row of a part says nothing; one of the whole shows where the value was to stand. */
    private boolean speaksOfWhole(Row row) {
        String by = row.own();
        return by.isEmpty() || bodies.isDepartment(by) || bodies.of(by).kind() == Body.Kind.WHOLE;
    }

    /** The one unit of the plan that is responsible for a target reports it for the whole. */
    private boolean aloneResponsible(Target target, String unit) {
        List<String> responsible = target.responsible().stream()
                .flatMap(r -> bodies.unit(r).stream())
                .distinct()
                .toList();
        return responsible.equals(List.of(unit));
    }
}
