package cn.duibiao.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * One thing that the plan asks, as reviewed by a person: the unit of judgement.
 *
 * @param id plain ASCII: xinjian-14-b
 * @param quote letter by letter from the plan's text, at {@code offset} (0-based, in code points)
 * @param indicator the row's 指标名称
 * @param unit 计量单位 of the indicator's value
 * @param natureReason why it is a stock or a flow: it decides much
 * @param stages by due date, at least one
 * @param units the named units judged each alone; empty where the whole is judged
 * @param soft the word that makes it 力争性; null where the target is firm
 * @param throughout holds at all times
 * @param yearly its value exists once a year
 * @param start 统计起点 of a flow over the plan
 * @param schedule its own schedule; null for the straight line
 * @param reading what in it is not literal; null where nothing is
 * @param alternatives other recorded readings (口径敏感)
 * @param also second citations
 * @param remarks 原文疑点
 */
public record Target(
        String id,
        Clause clause,
        String quote,
        int offset,
        String indicator,
        String unit,
        Nature nature,
        String natureReason,
        Measure measure,
        List<Stage> stages,
        List<String> units,
        String soft,
        boolean throughout,
        boolean yearly,
        LocalDate start,
        LocalDate baselineDate,
        OwnSchedule schedule,
        String reading,
        List<Alternative> alternatives,
        List<Citation> also,
        List<String> remarks,
        List<String> responsible,
        BigDecimal weight) {

    /** Another defensible reading, as a whole target of its own; the same id. */
    public record Alternative(String reading, Target target) {}

    public Target {
        Objects.requireNonNull(id);
        Objects.requireNonNull(clause);
        Objects.requireNonNull(measure);
        stages = List.copyOf(stages);
        units = List.copyOf(units);
        alternatives = List.copyOf(alternatives);
        also = List.copyOf(also);
        remarks = List.copyOf(remarks);
        responsible = List.copyOf(responsible);
        if (stages.isEmpty()) {
            throw new IllegalArgumentException(id + " has no stage");
        }
    }

    /** The same words of the plan, read in another way; without alternatives of its own. */
    public Target readAs(
            String otherReading,
            Nature otherNature,
            Measure otherMeasure,
            List<Stage> otherStages,
            boolean otherThroughout) {
        return new Target(
                id,
                clause,
                quote,
                offset,
                indicator,
                unit,
                otherNature,
                natureReason,
                otherMeasure,
                otherStages,
                units,
                soft,
                otherThroughout,
                yearly,
                start,
                baselineDate,
                schedule,
                otherReading,
                List.of(),
                also,
                remarks,
                responsible,
                weight);
    }

    /** The same target with its other recorded readings. */
    public Target withAlternatives(List<Alternative> others) {
        return new Target(
                id,
                clause,
                quote,
                offset,
                indicator,
                unit,
                nature,
                natureReason,
                measure,
                stages,
                units,
                soft,
                throughout,
                yearly,
                start,
                baselineDate,
                schedule,
                reading,
                others,
                also,
                remarks,
                responsible,
                weight);
    }

    public Stage lastStage() {
        return stages.get(stages.size() - 1);
    }

    /**
     * Whether the value reported towards one stage is measured for another as well: a state is, and so is what adds up
     * within one window; a yearly amount begins anew from zero (verdicts.md section 5, “The window of a flow”).
     */
    public boolean sharesWindow(Stage one, Stage other) {
        return switch (nature) {
            case STOCK, FLOW_PLAN -> true;
            case FLOW_YEAR -> one.due().getYear() == other.due().getYear();
            case MILESTONE -> one == other;
        };
    }

    public boolean isSoft() {
        return soft != null;
    }

    public boolean isLimit() {
        return lastStage().comparison() == Comparison.AT_MOST;
    }

    /** An upper limit or a count that must be 0: the value must not lie above the figure. */
    public boolean hasCeiling() {
        return isLimit() || lastStage().comparison() == Comparison.EXACTLY;
    }

    public boolean isMilestone() {
        return measure instanceof Measure.Milestone;
    }

    public boolean isChange() {
        return measure instanceof Measure.Change;
    }

    public boolean isQuota() {
        return measure instanceof Measure.Quota;
    }

    /** The share that is measured, also inside a change; null for anything else. */
    public Measure.Share share() {
        Measure inner = measure instanceof Measure.Change change ? change.of() : measure;
        return inner instanceof Measure.Share share ? share : null;
    }

    /** A rate whose parts grow together. */
    public boolean isRunningRate() {
        return nature.flow() && share() != null && share().running();
    }

    /**
     * The first day on which a milestone can have been done: that of its plan; of a yearly one, which is open again each
     * 1 January, that of the year in question. After its last due date that is still its last year.
     */
    public LocalDate openFrom(Period period) {
        return stages.size() > 1
                ? LocalDate.of(Math.min(period.year(), lastStage().due().getYear()), 1, 1)
                : start;
    }

    /** A plain count of things that have no fractions; its schedule is rounded to whole things. */
    public boolean countsWholeThings() {
        return measure instanceof Measure.Value && Item.isWhole(unit)
                || measure instanceof Measure.Quota quota && quota.held().whole();
    }

    /** A baseline is asked for: a change needs it, and it gives the line of a stock its start (verdicts.md section 5). */
    public boolean usesBaseline() {
        return isChange() || nature == Nature.STOCK && !isLimit() && !throughout && schedule == null;
    }

    /** What stands for the whole, where the plan names no units: a single null. */
    public List<String> judgedFor() {
        return units.isEmpty() ? java.util.Collections.singletonList(null) : units;
    }
}
