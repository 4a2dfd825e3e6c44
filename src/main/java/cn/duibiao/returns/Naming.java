package cn.duibiao.returns;

import cn.duibiao.finding.Finding;
import cn.duibiao.plan.Target;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Which target the rows of one return name, by 指标编号 or 指标名称. */
final class Naming {
    private final Names names;
    private final Owners owners;
    private final Refusal refusal;
    private final Consumer<Finding> findings;

    Naming(Names names, Owners owners, Refusal refusal, Consumer<Finding> findings) {
        this.names = names;
        this.owners = owners;
        this.refusal = refusal;
        this.findings = findings;
    }

    /**
     * The target; empty where none is meant, which is told.
     *
     * @param all rows that are named as one: a single one, or those under one column's name
     */
    Optional<Target> target(List<Row> all) {
        Row row = all.get(0);
        String id = Names.id(row);
        String name = row.text(Column.NAME);
        if (!id.isEmpty()) {
            Target target = names.byId(id);
            if (target == null) {
                refusal.of(all, "不是本计划的指标编号");
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
        return name.isEmpty() ? unnamed(row) : named(all, name);
    }

    private Optional<Target> unnamed(Row row) {
        refusal.of(List.of(row), "没有指标编号和指标名称");
        if (row.hasValues()) {
            findings.accept(Finding.error(row.where(), "有数而没有指标编号和指标名称的一行", "写明指标编号的一行", "该行未采用，请补上指标编号"));
        }
        return Optional.empty();
    }

    private Optional<Target> named(List<Row> all, String name) {
        Row row = all.get(0);
        List<Target> targets = names.named(name);
        if (targets.size() == 1) {
            return Optional.of(targets.get(0));
        }
        if (targets.size() > 1) {
            String ids = targets.stream().map(Target::id).collect(Collectors.joining("、"));
            refusal.of(all, "同名指标不止一个");
            findings.accept(Finding.error(
                    row.where(Column.NAME),
                    Spelling.quoted(name) + "，本计划有" + targets.size() + "个同名指标",
                    "指标编号" + ids + "之一",
                    one(row) + "未采用，请补上指标编号"));
            return Optional.empty();
        }
        return alike(all, name);
    }

    /** Named a little differently: taken only where one target is clear, and then told. */
    private Optional<Target> alike(List<Row> all, String name) {
        Row row = all.get(0);
        Likeness.Found found = names.alike(name, t -> fits(all, t));
        if (found.clear() != null) {
            findings.accept(Finding.warning(
                    row.where(Column.NAME),
                    Spelling.quoted(name),
                    "本计划的指标名称",
                    "已按" + shown(found.clear()) + "采用，请核对是否同一指标"));
            return Optional.of(found.clear());
        }
        refusal.of(all, "不是本计划的指标名称");
        boolean part = Column.bare(name).startsWith("其中");
        if (all.stream().anyMatch(Row::hasValues) && !part) {
            Optional<String> place = names.inputOf(name);
            String like = found.candidates().isEmpty()
                    ? ""
                    : "，相近的有" + found.candidates().stream().map(Naming::shown).collect(Collectors.joining("、"));
            findings.accept(Finding.error(
                    row.where(Column.NAME),
                    Spelling.quoted(name) + place.map(p -> "，与" + p + "同名").orElse(""),
                    "本计划的指标名称" + like,
                    one(row) + "未采用，" + place.map(p -> "是" + p + "的请填在该处；").orElse("")
                            + (found.candidates().isEmpty() ? "请对照模板核对名称，或补上指标编号" : "是其中之一的请改用其名称，或补上指标编号")));
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
    private boolean fits(List<Row> rows, Target target) {
        String unit = rows.get(0).ownMeasure();
        boolean measured = unit.isEmpty()
                || target.isMilestone() && !Units.isUnit(unit)
                || Units.factor(unit, target.unit()).isPresent()
                || Units.suffix(unit, ValueUnit.of(target)).isPresent();
        boolean share = rows.stream().anyMatch(r -> r.has(Column.NUMERATOR) && r.has(Column.DENOMINATOR));
        boolean parted = !share || target.share() != null || target.isQuota();
        boolean word = rows.stream().anyMatch(r -> r.has(Column.VALUE) && YesNo.isWord(r.cell(Column.VALUE)));
        return measured
                && parted
                && (!word || target.isMilestone())
                && (target.units().isEmpty()
                        || rows.stream().anyMatch(r -> owners.unit(r, target).isPresent()));
    }
}
