package cn.duibiao.fact;

import cn.duibiao.plan.Item;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * One reported number and the cell it came from.
 *
 * @param name what it is: an item's name, 本期值 or 基期值
 * @param state REPORTED, MISSING, UNREADABLE or CONTRADICTORY
 * @param value in the item's unit; null unless REPORTED
 * @param cell 指标填报!F12; null where no cell was meant for it
 * @param shown what the sheet displays; null where nothing stands there
 * @param note why it is not REPORTED, in Chinese; null where it is
 */
public record Quantity(String name, State state, BigDecimal value, String cell, String shown, String note) {
    public Quantity {
        Objects.requireNonNull(name);
        if ((state == State.REPORTED) != (value != null)) {
            throw new IllegalArgumentException(name + " is " + state + " with value " + value);
        }
    }

    public static Quantity reported(String name, BigDecimal value, String cell, String shown) {
        return new Quantity(name, State.REPORTED, value, cell, shown, null);
    }

    public static Quantity missing(String name, String cell) {
        return new Quantity(name, State.MISSING, null, cell, null, "未报" + name);
    }

    public static Quantity unreadable(String name, String cell, String shown, String note) {
        return new Quantity(name, State.UNREADABLE, null, cell, shown, note);
    }

    public static Quantity contradictory(String name, String cell, String shown, String note) {
        return new Quantity(name, State.CONTRADICTORY, null, cell, shown, note);
    }

    public boolean isReported() {
        return state == State.REPORTED;
    }

    /** The sheet shows another number than the cell holds. */
    public boolean shownDiffers() {
        return isReported() && Shown.differs(shown, value);
    }

    /**
     * Why the number cannot be: it is negative, or a fraction of what has no fractions; null where it can.
     *
     * @param item what is counted or measured; null for a share, which may be any fraction
     */
    String impossible(Item item) {
        if (value.signum() < 0) {
            return name + "为负数";
        }
        boolean fraction =
                item != null && item.whole() && value.stripTrailingZeros().scale() > 0;
        return fraction ? name + value.toPlainString() + item.unit() + "不是整数" : null;
    }

    /** The same, of what is told by its own name. */
    Quantity named(String other) {
        return new Quantity(other, state, value, cell, shown, state == State.MISSING ? "未报" + other : note);
    }
}
