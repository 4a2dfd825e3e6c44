package cn.duibiao.returns;

import cn.duibiao.fact.Doubt;
import cn.duibiao.fact.Quantity;
import cn.duibiao.fact.State;
import cn.duibiao.finding.Finding;
import cn.duibiao.finding.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a cell says when a number in some unit is expected of it.
 *
 * @param value in that unit; null unless REPORTED
 * @param shown what the sheet displays; begins with a number in that unit, where it begins with a number
 * @param note why there is no value; null where there is
 * @param finding null where there is nothing to tell
 * @param options the ways to read it, where there are several; else none
 */
record Reading(
        State state, BigDecimal value, Cell cell, String shown, String note, Finding finding, List<Option> options) {

    /** One of the ways to read it: 0.75%, which is the value 0.75. */
    record Option(String words, BigDecimal value) {}

    Reading {
        options = List.copyOf(options);
    }

    private Reading(State state, BigDecimal value, Cell cell, String shown, String note, Finding finding) {
        this(state, value, cell, shown, note, finding, List.of());
    }

    static Reading missing(Cell cell, String expected) {
        Finding told = cell == null
                ? null
                : Finding.warning(cell.where(), Spelling.quoted(cell.shown()), expected, "已按未报处理，有数请填数，确为零请填0");
        return new Reading(State.MISSING, null, cell, cell == null ? null : cell.shown(), null, told);
    }

    static Reading reported(Cell cell, BigDecimal value, String shown) {
        return new Reading(State.REPORTED, value, cell, shown, null, null);
    }

    static Reading unreadable(Cell cell, String why, String expected, String advice) {
        return without(State.UNREADABLE, cell, why, expected, advice);
    }

    static Reading contradictory(Cell cell, String why, String expected, String advice) {
        return without(State.CONTRADICTORY, cell, why, expected, advice);
    }

    /** One number for several rows or columns. */
    static Reading joint(Cell cell, Region region) {
        return contradictory(cell, "是合并单元格" + region.address() + "的数，不能分给各行各列", "每行每列各有一个数", "未采用，请取消合并后逐格填报");
    }

    /** It can be read in several ways, and is used in none. */
    Reading or(List<Option> several) {
        return new Reading(state, value, cell, shown, note, finding, several);
    }

    /** The same, which is told. */
    Reading telling(Finding told) {
        return new Reading(state, value, cell, shown, note, told, options);
    }

    /** Two cells that should say the same. */
    static Reading differing(Reading one, Reading other, String what) {
        String why = what + "在" + one.cell.where() + "为" + one.cell.shown() + "，在" + other.cell.where() + "为"
                + other.cell.shown();
        Finding told = Finding.error(other.cell.where(), why, "同一项目只有一个数", "请核对后删去错的一行");
        return new Reading(State.CONTRADICTORY, null, one.cell, one.shown, why, told);
    }

    private static Reading without(State state, Cell cell, String why, String expected, String advice) {
        String found = cell.kind() == Cell.Kind.ERROR ? cell.text() : Spelling.quoted(cell.shown());
        Finding told = new Finding(Severity.ERROR, cell.where(), found + "，" + why, expected, advice);
        return new Reading(state, null, cell, cell.shown(), cell.where() + found + why, told);
    }

    boolean isReported() {
        return state == State.REPORTED;
    }

    /** Both are numbers, or both are the same kind of nothing. */
    boolean same(Reading other) {
        return state == other.state
                && (value == null ? Objects.equals(shown, other.shown) : value.compareTo(other.value) == 0);
    }

    Optional<Finding> told() {
        return Optional.ofNullable(finding);
    }

    /** Why it was not used, for the ledger; null where it was. */
    String refusal() {
        if (state == State.MISSING) {
            return "按未报处理";
        }
        return isReported() ? null : finding == null ? note : finding.found();
    }

    /** As a fact that can be read in several ways; empty where it cannot. */
    Optional<Doubt> doubt(String name) {
        if (options.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Doubt(
                finding,
                options.stream()
                        .map(o -> new Doubt.Reading(
                                o.words(), Quantity.reported(name, o.value(), cell.where(), null), null))
                        .toList()));
    }

    /**
     * As a fact.
     *
     * @param where the cell meant for it, where it is empty; null where there is none
     */
    Quantity as(String name, String where) {
        return switch (state) {
            case REPORTED -> Quantity.reported(name, value, cell.where(), shown);
            case UNREADABLE -> Quantity.unreadable(name, cell.where(), shown, note);
            case CONTRADICTORY -> Quantity.contradictory(name, cell.where(), shown, note);
            default -> new Quantity(name, State.MISSING, null, cell == null ? where : cell.where(), shown, "未报" + name);
        };
    }
}
