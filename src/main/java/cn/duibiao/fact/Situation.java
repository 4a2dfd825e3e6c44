package cn.duibiao.fact;

import java.math.BigDecimal;

/** What the conditions of verdict rules speak about. Numbers are null where they are not known. */
public interface Situation {
    State getState();

    /** The measured value, in the target's unit; of a change, the improvement. */
    BigDecimal getValue();

    /** The baseline, in the target's unit. */
    BigDecimal getBaseline();

    /** The number that a quota requires. */
    BigDecimal getRequired();

    /** A rate's value at the year's end if nothing more happens: its numerator so far ÷ the expected denominator. */
    BigDecimal getProjected();

    /** A milestone is done. */
    boolean isDone();

    /** 形象进度 in per cent. */
    BigDecimal getProgress();
}
