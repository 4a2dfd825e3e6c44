package cn.duibiao.rule;

import cn.duibiao.fact.Situation;
import cn.duibiao.fact.State;
import java.math.BigDecimal;

/** One situation that the proof tries; numbers are null where they are not known. */
record Case(
        State state,
        BigDecimal value,
        BigDecimal baseline,
        BigDecimal required,
        BigDecimal projected,
        boolean done,
        BigDecimal progress)
        implements Situation {
    @Override
    public State getState() {
        return state;
    }

    @Override
    public BigDecimal getValue() {
        return value;
    }

    @Override
    public BigDecimal getBaseline() {
        return baseline;
    }

    @Override
    public BigDecimal getRequired() {
        return required;
    }

    @Override
    public BigDecimal getProjected() {
        return projected;
    }

    @Override
    public boolean isDone() {
        return done;
    }

    @Override
    public BigDecimal getProgress() {
        return progress;
    }
}
