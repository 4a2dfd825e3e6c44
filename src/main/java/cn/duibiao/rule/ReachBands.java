package cn.duibiao.rule;

import static cn.duibiao.rule.Constraint.Field.BASELINE;
import static cn.duibiao.rule.Constraint.Side.ABOVE;
import static cn.duibiao.rule.Constraint.Side.AT_LEAST;
import static cn.duibiao.rule.Constraint.Side.AT_MOST;
import static cn.duibiao.rule.Constraint.Side.BELOW;
import static cn.duibiao.rule.Constraint.Side.EQUAL;
import static cn.duibiao.rule.Constraint.value;
import static cn.duibiao.verdict.Verdict.AT_RISK;
import static cn.duibiao.verdict.Verdict.FAIL;
import static cn.duibiao.verdict.Verdict.NOT_IN_FORCE;
import static cn.duibiao.verdict.Verdict.PASS;

import cn.duibiao.plan.Comparison;
import cn.duibiao.rule.Constraint.Known;
import cn.duibiao.verdict.Basis;
import java.math.BigDecimal;

/** A value that is to be reached: section 5 of verdicts.md, at a due date and before it. */
final class ReachBands {
    private final Bands bands;
    private final Demand d;
    private final boolean lastYear;

    /** @param lastYear before the due date: rule 4 */
    ReachBands(Bands bands, boolean lastYear) {
        this.bands = bands;
        this.d = bands.demand();
        this.lastYear = lastYear;
    }

    /** “At a due date: met → PASS, else FAIL”. */
    void due() {
        if (d.stage().comparison() == Comparison.BETTER) {
            better();
            bands.band("not-better", FAIL, Basis.NOT_MET, value(AT_MOST, d.requirement()));
        } else {
            met();
            bands.band("not-met", FAIL, Basis.NOT_MET, value(BELOW, d.requirement()));
        }
    }

    /** “Before the due date”, rules 1 to 4. */
    void before() {
        if (d.stage().comparison() == Comparison.BETTER) {
            better();
            bands.band("on-schedule", PASS, Basis.ON_SCHEDULE, value(EQUAL, d.requirement()));
            bands.band("behind", AT_RISK, Basis.BEHIND_SCHEDULE, value(BELOW, d.requirement()));
            return;
        }
        met();
        if (d.schedule() instanceof Bound.FromBaseline) {
            alongBaseline();
        } else {
            alongFigures();
        }
    }

    /** Rules 2 and 3, where the schedule is known when the rule is written. */
    private void alongFigures() {
        Constraint floor = d.floor() == null ? null : value(AT_LEAST, new Bound.Figure(d.floor()));
        if (floor != null) {
            bands.band("slipped", FAIL, Basis.SLIPPED, value(BELOW, new Bound.Figure(d.floor())));
        }
        if (!d.schedule().equals(d.requirement())) {
            bands.band(
                    "on-schedule",
                    PASS,
                    Basis.ON_SCHEDULE,
                    floor,
                    value(AT_LEAST, d.schedule()),
                    value(BELOW, d.requirement()));
        }
        if (!(d.schedule() instanceof Bound.Figure s)
                || d.floor() == null
                || s.number().compareTo(d.floor()) != 0) {
            bands.band("behind", AT_RISK, Basis.BEHIND_SCHEDULE, floor, value(BELOW, d.schedule()));
        }
    }

    /** Rule 3 with a reported baseline, rule 4 without one. */
    private void alongBaseline() {
        Constraint unmet = value(BELOW, d.requirement());
        Constraint known = new Known(BASELINE, true);
        bands.band("on-schedule", PASS, Basis.ON_SCHEDULE, known, unmet, value(AT_LEAST, d.schedule()));
        bands.band("behind", AT_RISK, Basis.BEHIND_SCHEDULE, known, unmet, value(BELOW, d.schedule()));
        Constraint unknown = new Known(BASELINE, false);
        if (lastYear) {
            bands.band("unmet-last-year", AT_RISK, Basis.UNMET_LAST_YEAR, unknown, unmet);
        } else {
            bands.band("not-yet", NOT_IN_FORCE, Basis.NOT_YET, unknown, unmet);
        }
    }

    /** Met: the figure of the last stage, or that of the stage at hand. */
    private void met() {
        BigDecimal goal = d.goal();
        if (goal == null) {
            bands.band("met", PASS, bands.reached(), value(AT_LEAST, d.requirement()));
        } else if (d.requirement() instanceof Bound.Figure at && goal.compareTo(at.number()) <= 0) {
            bands.band("met", PASS, Basis.REACHED_FINAL, value(AT_LEAST, d.requirement()));
        } else {
            Bound last = new Bound.Figure(goal);
            bands.band("final-met", PASS, Basis.REACHED_FINAL, value(AT_LEAST, last));
            bands.band("met", PASS, Basis.REACHED_STAGE, value(AT_LEAST, d.requirement()), value(BELOW, last));
        }
    }

    /** Met where only the direction is asked: every stage asks the same. */
    private void better() {
        Basis basis = d.goal() == null ? bands.reached() : Basis.REACHED_FINAL;
        bands.band("better", PASS, basis, value(ABOVE, d.requirement()));
    }
}
