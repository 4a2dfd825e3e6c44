package cn.duibiao.rule;

import static cn.duibiao.fact.State.CONTRADICTORY;
import static cn.duibiao.fact.State.MISSING;
import static cn.duibiao.fact.State.NO_SUBJECT;
import static cn.duibiao.fact.State.UNREADABLE;
import static cn.duibiao.rule.Constraint.Field.BASELINE;
import static cn.duibiao.verdict.Verdict.FAIL;
import static cn.duibiao.verdict.Verdict.NOT_IN_FORCE;
import static cn.duibiao.verdict.Verdict.UNDETERMINED;

import cn.duibiao.plan.Target;
import cn.duibiao.rule.Constraint.In;
import cn.duibiao.rule.Constraint.Known;
import cn.duibiao.verdict.Basis;
import java.util.List;

/**
 * Where there is no readable value. Section 2 of verdicts.md: “Where no readable value could give FAIL or AT_RISK, a
 * missing value is NOT_IN_FORCE”; elsewhere it is UNDETERMINED. A milestone's 否 asks nothing in its early quarters, so a
 * blank there asks no more.
 */
final class SilentBands {
    private final Bands bands;
    private final Demand d;
    private final Target target;
    private final boolean lastYear;

    /** @param lastYear before the due date: rule 4 */
    SilentBands(Bands bands, boolean lastYear) {
        this.bands = bands;
        this.d = bands.demand();
        this.target = d.target();
        this.lastYear = lastYear;
    }

    /** After those of readable values, because it rests on what these can give. */
    void write() {
        List<Band> valued = bands.written();
        boolean voluntary = target.isMilestone()
                && valued.stream().noneMatch(b -> b.basis() == Basis.MILESTONE_NEAR || b.verdict() == FAIL);
        boolean harmless = valued.stream().noneMatch(b -> b.hurts(target));
        boolean notBeforeYearEnd = target.yearly() && d.period().quarter() < 4;
        boolean blankPasses = !harmless && (voluntary || notBeforeYearEnd);
        In silent = blankPasses ? In.of(UNREADABLE, CONTRADICTORY) : In.of(MISSING, UNREADABLE, CONTRADICTORY);
        if (blankPasses) {
            bands.without("blank", NOT_IN_FORCE, Basis.UNREPORTED, In.of(MISSING));
        }
        if (harmless) {
            bands.without("unreported", NOT_IN_FORCE, Basis.UNREPORTED, silent);
        } else if (d.schedule() instanceof Bound.FromBaseline && !lastYear) {
            bands.without("no-value", UNDETERMINED, Basis.NO_VALUE, silent, new Known(BASELINE, true));
            bands.without("unreported", NOT_IN_FORCE, Basis.UNREPORTED, silent, new Known(BASELINE, false));
        } else {
            bands.without("no-value", UNDETERMINED, Basis.NO_VALUE, silent);
        }
        if (target.share() != null || target.isQuota()) {
            bands.without("no-subject", NOT_IN_FORCE, Basis.NO_SUBJECT, In.of(NO_SUBJECT));
        }
    }
}
