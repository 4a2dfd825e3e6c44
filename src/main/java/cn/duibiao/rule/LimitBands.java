package cn.duibiao.rule;

import static cn.duibiao.rule.Constraint.Field.PROJECTED;
import static cn.duibiao.rule.Constraint.Side.ABOVE;
import static cn.duibiao.rule.Constraint.Side.AT_MOST;
import static cn.duibiao.rule.Constraint.value;
import static cn.duibiao.verdict.Verdict.AT_RISK;
import static cn.duibiao.verdict.Verdict.FAIL;
import static cn.duibiao.verdict.Verdict.PASS;
import static cn.duibiao.verdict.Verdict.UNDETERMINED;

import cn.duibiao.plan.Target;
import cn.duibiao.rule.Constraint.Compare;
import cn.duibiao.rule.Constraint.Known;
import cn.duibiao.verdict.Basis;

/** An upper limit, judged by section 6 of verdicts.md alone. */
final class LimitBands {
    private final Bands bands;
    private final Demand d;
    private final Target target;

    LimitBands(Bands bands) {
        this.bands = bands;
        this.d = bands.demand();
        this.target = d.target();
    }

    /** “At the due date: value ≤ L → PASS, else FAIL.” */
    void due() {
        bands.band("within", PASS, bands.reached(), value(AT_MOST, d.requirement()));
        bands.band("exceeded", FAIL, Basis.NOT_MET, value(ABOVE, d.requirement()));
    }

    /** “Before it, inside its window”. */
    void before() {
        Bound limit = d.requirement();
        Bound warning = new Bound.Figure(d.warningLine());
        bands.band("within", PASS, Basis.HELD, value(AT_MOST, warning));
        bands.band("near-limit", AT_RISK, Basis.NEAR_LIMIT, value(ABOVE, warning), value(AT_MOST, limit));
        Constraint over = value(ABOVE, limit);
        if (target.isRunningRate()) {
            Constraint known = new Known(PROJECTED, true);
            bands.band("over-limit", AT_RISK, Basis.OVER_LIMIT, over, known, new Compare(PROJECTED, AT_MOST, limit));
            bands.band("limit-broken", FAIL, Basis.LIMIT_BROKEN, over, known, new Compare(PROJECTED, ABOVE, limit));
            bands.band("no-projection", UNDETERMINED, Basis.NO_PROJECTION, over, new Known(PROJECTED, false));
        } else if (target.nature().flow()) {
            bands.band("limit-broken", FAIL, Basis.LIMIT_BROKEN, over);
        } else {
            bands.band("over-limit", AT_RISK, Basis.OVER_LIMIT, over);
        }
    }
}
