package cn.duibiao.rule;

import static cn.duibiao.rule.Constraint.Side.ABOVE;
import static cn.duibiao.rule.Constraint.Side.AT_LEAST;
import static cn.duibiao.rule.Constraint.Side.AT_MOST;
import static cn.duibiao.rule.Constraint.Side.BELOW;
import static cn.duibiao.rule.Constraint.Side.EQUAL;
import static cn.duibiao.rule.Constraint.value;
import static cn.duibiao.verdict.Verdict.FAIL;
import static cn.duibiao.verdict.Verdict.PASS;
import static cn.duibiao.verdict.Verdict.UNDETERMINED;

import cn.duibiao.rule.Constraint.Done;
import cn.duibiao.verdict.Basis;

/** What holds at all times (verdicts.md section 5): met → PASS, else FAIL, in every quarter. */
final class HeldBands {
    private final Bands bands;
    private final Demand d;

    HeldBands(Bands bands) {
        this.bands = bands;
        this.d = bands.demand();
    }

    void write() {
        switch (d.stage().comparison()) {
            case DONE -> {
                bands.band("held", PASS, Basis.HELD, new Done(true));
                bands.band("not-held", FAIL, Basis.NOT_HELD, new Done(false));
            }
            case BETTER -> {
                bands.band("held", PASS, Basis.HELD, value(ABOVE, d.requirement()));
                bands.band("not-held", FAIL, Basis.NOT_HELD, value(AT_MOST, d.requirement()));
            }
            case EXACTLY -> {
                bands.band("held", PASS, Basis.HELD, value(EQUAL, d.requirement()));
                // A negative count is contradictory and never reaches a rule of values; the proof still covers it.
                bands.band("not-held", FAIL, Basis.NOT_HELD, value(ABOVE, d.requirement()));
                bands.band("impossible", UNDETERMINED, Basis.NO_VALUE, value(BELOW, d.requirement()));
            }
            default -> {
                bands.band("held", PASS, Basis.HELD, value(AT_LEAST, d.requirement()));
                bands.band("not-held", FAIL, Basis.NOT_HELD, value(BELOW, d.requirement()));
            }
        }
    }
}
