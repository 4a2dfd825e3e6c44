package cn.duibiao.rule;

import static cn.duibiao.rule.Constraint.Field.PROGRESS;
import static cn.duibiao.rule.Constraint.Side.AT_LEAST;
import static cn.duibiao.rule.Constraint.Side.BELOW;
import static cn.duibiao.verdict.Verdict.AT_RISK;
import static cn.duibiao.verdict.Verdict.FAIL;
import static cn.duibiao.verdict.Verdict.NOT_IN_FORCE;
import static cn.duibiao.verdict.Verdict.PASS;

import cn.duibiao.rule.Constraint.Compare;
import cn.duibiao.rule.Constraint.Done;
import cn.duibiao.rule.Constraint.Known;
import cn.duibiao.verdict.Basis;

/** Done or open: section 5 of verdicts.md, “Milestones”. */
final class MilestoneBands {
    private final Bands bands;
    private final boolean warns;

    /** @param warns the quarter is among the last that end before the date */
    MilestoneBands(Bands bands, boolean warns) {
        this.bands = bands;
        this.warns = warns;
    }

    /**
     * It can be done before the year it is dated to, and warns there where it is due in the first quarter of that year.
     */
    void notOpen() {
        done();
        open("not-open", new Done(false));
    }

    void before() {
        Constraint open = new Done(false);
        Bound schedule = bands.demand().schedule();
        done();
        bands.band("on-schedule", PASS, Basis.ON_SCHEDULE, open, new Compare(PROGRESS, AT_LEAST, schedule));
        bands.band("behind", AT_RISK, Basis.BEHIND_SCHEDULE, open, new Compare(PROGRESS, BELOW, schedule));
        open("not-yet", open, new Known(PROGRESS, false));
    }

    void due() {
        done();
        bands.band("not-done", FAIL, Basis.NOT_DONE, new Done(false));
    }

    private void done() {
        bands.band("done", PASS, bands.reached(), new Done(true));
    }

    /** Open, and no progress to go by: a warning near the date, nothing earlier. */
    private void open(String early, Constraint... when) {
        if (warns) {
            bands.band("near-date", AT_RISK, Basis.MILESTONE_NEAR, when);
        } else {
            bands.band(early, NOT_IN_FORCE, Basis.NOT_YET, when);
        }
    }
}
