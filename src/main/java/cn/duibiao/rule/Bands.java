package cn.duibiao.rule;

import static cn.duibiao.fact.State.CONTRADICTORY;
import static cn.duibiao.fact.State.MISSING;
import static cn.duibiao.fact.State.NO_SUBJECT;
import static cn.duibiao.fact.State.REPORTED;
import static cn.duibiao.fact.State.UNREADABLE;
import static cn.duibiao.rule.Constraint.Field.BASELINE;
import static cn.duibiao.rule.Constraint.Field.PROGRESS;
import static cn.duibiao.rule.Constraint.Field.PROJECTED;
import static cn.duibiao.rule.Constraint.Field.VALUE;
import static cn.duibiao.rule.Constraint.Side.ABOVE;
import static cn.duibiao.rule.Constraint.Side.AT_LEAST;
import static cn.duibiao.rule.Constraint.Side.AT_MOST;
import static cn.duibiao.rule.Constraint.Side.BELOW;
import static cn.duibiao.verdict.Verdict.AT_RISK;
import static cn.duibiao.verdict.Verdict.FAIL;
import static cn.duibiao.verdict.Verdict.NOT_IN_FORCE;
import static cn.duibiao.verdict.Verdict.PASS;
import static cn.duibiao.verdict.Verdict.UNDETERMINED;

import cn.duibiao.plan.Comparison;
import cn.duibiao.plan.Target;
import cn.duibiao.rule.Constraint.Compare;
import cn.duibiao.rule.Constraint.Done;
import cn.duibiao.rule.Constraint.In;
import cn.duibiao.rule.Constraint.Known;
import cn.duibiao.verdict.Basis;
import cn.duibiao.verdict.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The bands of a demand, straight from the paragraphs of verdicts.md.
 *
 * <p>Each band is written down as the law has it, independently of the others; that together they leave no gap and do
 * not overlap is for {@link Proof} to show, and for a catalogue that contradicts itself to fail.
 */
final class Bands {
    private final Demand d;
    private final Target target;
    private final boolean lastYear;
    private final boolean warns;
    private final List<Band> bands = new ArrayList<>();

    private Bands(Demand figures, boolean lastYear, boolean warns) {
        this.d = figures;
        this.target = figures.target();
        this.lastYear = lastYear;
        this.warns = warns;
    }

    static List<Band> of(Demand figures, boolean lastYear, boolean warns) {
        Bands b = new Bands(figures, lastYear, warns);
        b.values();
        b.withoutValue();
        return b.bands;
    }

    private void values() {
        switch (d.phase()) {
            case NOT_OPEN -> notOpen();
            case CLOSED -> band("closed", NOT_IN_FORCE, Basis.WINDOW_CLOSED);
            case THROUGHOUT -> throughout();
            case DUE, AFTER -> due();
            case BEFORE -> {
                if (target.isMilestone()) {
                    milestoneBefore();
                } else if (target.isLimit()) {
                    limitBefore();
                } else {
                    before();
                }
            }
        }
    }

    /**
     * Section 5, “The window of a flow”. A milestone can be done before the year it is dated to, and warns there where it
     * is due in the first quarter of that year.
     */
    private void notOpen() {
        if (target.isMilestone()) {
            band("done", PASS, reached(), new Done(true));
            if (warns) {
                band("near-date", AT_RISK, Basis.MILESTONE_NEAR, new Done(false));
            } else {
                band("not-open", NOT_IN_FORCE, Basis.NOT_YET, new Done(false));
            }
        } else {
            band("not-open", NOT_IN_FORCE, Basis.NOT_YET);
        }
    }

    private void throughout() {
        switch (d.stage().comparison()) {
            case DONE -> {
                band("held", PASS, Basis.HELD, new Done(true));
                band("not-held", FAIL, Basis.NOT_HELD, new Done(false));
            }
            case BETTER -> {
                band("held", PASS, Basis.HELD, value(ABOVE, d.requirement()));
                band("not-held", FAIL, Basis.NOT_HELD, value(AT_MOST, d.requirement()));
            }
            case EXACTLY -> {
                band("held", PASS, Basis.HELD, value(Constraint.Side.EQUAL, d.requirement()));
                // A negative count is contradictory and never reaches a rule of values; the proof still covers it.
                band("not-held", FAIL, Basis.NOT_HELD, value(ABOVE, d.requirement()));
                band("impossible", UNDETERMINED, Basis.NO_VALUE, value(BELOW, d.requirement()));
            }
            default -> {
                band("held", PASS, Basis.HELD, value(AT_LEAST, d.requirement()));
                band("not-held", FAIL, Basis.NOT_HELD, value(BELOW, d.requirement()));
            }
        }
    }

    /** “At a due date: met → PASS, else FAIL”. */
    private void due() {
        if (target.isMilestone()) {
            band("done", PASS, reached(), new Done(true));
            band("not-done", FAIL, Basis.NOT_DONE, new Done(false));
        } else if (target.isLimit()) {
            band("within", PASS, reached(), value(AT_MOST, d.requirement()));
            band("exceeded", FAIL, Basis.NOT_MET, value(ABOVE, d.requirement()));
        } else if (d.stage().comparison() == Comparison.BETTER) {
            band("better", PASS, reached(), value(ABOVE, d.requirement()));
            band("not-better", FAIL, Basis.NOT_MET, value(AT_MOST, d.requirement()));
        } else {
            met();
            band("not-met", FAIL, Basis.NOT_MET, value(BELOW, d.requirement()));
        }
    }

    /** Section 5, “Before the due date”, rules 1 to 4. */
    private void before() {
        if (d.stage().comparison() == Comparison.BETTER) {
            band("on-schedule", PASS, Basis.ON_SCHEDULE, value(AT_LEAST, d.requirement()));
            band("behind", AT_RISK, Basis.BEHIND_SCHEDULE, value(BELOW, d.requirement()));
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
            band("slipped", FAIL, Basis.SLIPPED, value(BELOW, new Bound.Figure(d.floor())));
        }
        if (!d.schedule().equals(d.requirement())) {
            band(
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
            band("behind", AT_RISK, Basis.BEHIND_SCHEDULE, floor, value(BELOW, d.schedule()));
        }
    }

    /** Rule 3 with a reported baseline, rule 4 without one. */
    private void alongBaseline() {
        Constraint unmet = value(BELOW, d.requirement());
        Constraint known = new Known(BASELINE, true);
        band("on-schedule", PASS, Basis.ON_SCHEDULE, known, unmet, value(AT_LEAST, d.schedule()));
        band("behind", AT_RISK, Basis.BEHIND_SCHEDULE, known, unmet, value(BELOW, d.schedule()));
        Constraint unknown = new Known(BASELINE, false);
        if (lastYear) {
            band("unmet-last-year", AT_RISK, Basis.UNMET_LAST_YEAR, unknown, unmet);
        } else {
            band("not-yet", NOT_IN_FORCE, Basis.NOT_YET, unknown, unmet);
        }
    }

    /** Met: the final stage of a stock, or the stage at hand. */
    private void met() {
        Bound last = finalStage();
        if (last == null || last.equals(d.requirement())) {
            band("met", PASS, reached(), value(AT_LEAST, d.requirement()));
        } else {
            band("final-met", PASS, Basis.REACHED_FINAL, value(AT_LEAST, last));
            band("met", PASS, Basis.REACHED_STAGE, value(AT_LEAST, d.requirement()), value(BELOW, last));
        }
    }

    /** The figure of a stock's last stage where it is another one than the stage at hand and a figure; else null. */
    private Bound finalStage() {
        boolean later = d.stage() != target.lastStage() && target.nature() == cn.duibiao.plan.Nature.STOCK;
        if (!later || !(d.requirement() instanceof Bound.Figure at)) {
            return null;
        }
        // The tolerance of 左右 is the same share of every stage; only a plain figure is compared here.
        BigDecimal last = target.lastStage().number();
        return last == null || target.lastStage().about() || last.compareTo(at.number()) < 0
                ? null
                : new Bound.Figure(last);
    }

    private Basis reached() {
        return d.stage() == target.lastStage() ? Basis.REACHED_FINAL : Basis.REACHED_STAGE;
    }

    /** Section 6, before the due date. */
    private void limitBefore() {
        Bound limit = d.requirement();
        Bound warning = new Bound.Figure(d.warningLine());
        band("within", PASS, Basis.HELD, value(AT_MOST, warning));
        band("near-limit", AT_RISK, Basis.NEAR_LIMIT, value(ABOVE, warning), value(AT_MOST, limit));
        Constraint over = value(ABOVE, limit);
        if (target.isRunningRate()) {
            Constraint known = new Known(PROJECTED, true);
            band("over-limit", AT_RISK, Basis.OVER_LIMIT, over, known, new Compare(PROJECTED, AT_MOST, limit));
            band("limit-broken", FAIL, Basis.LIMIT_BROKEN, over, known, new Compare(PROJECTED, ABOVE, limit));
            band("no-projection", UNDETERMINED, Basis.NO_PROJECTION, over, new Known(PROJECTED, false));
        } else if (target.nature().flow()) {
            band("limit-broken", FAIL, Basis.LIMIT_BROKEN, over);
        } else {
            band("over-limit", AT_RISK, Basis.OVER_LIMIT, over);
        }
    }

    /** Section 5, “Milestones”, before the date. */
    private void milestoneBefore() {
        Constraint open = new Done(false);
        band("done", PASS, reached(), new Done(true));
        band("on-schedule", PASS, Basis.ON_SCHEDULE, open, new Compare(PROGRESS, AT_LEAST, d.schedule()));
        band("behind", AT_RISK, Basis.BEHIND_SCHEDULE, open, new Compare(PROGRESS, BELOW, d.schedule()));
        Constraint bare = new Known(PROGRESS, false);
        if (warns) {
            band("near-date", AT_RISK, Basis.MILESTONE_NEAR, open, bare);
        } else {
            band("not-yet", NOT_IN_FORCE, Basis.NOT_YET, open, bare);
        }
    }

    /**
     * Section 2: “Where no readable value could give FAIL or AT_RISK, a missing value is NOT_IN_FORCE”; elsewhere it is
     * UNDETERMINED. A milestone's 否 asks nothing in its early quarters, so a blank there asks no more.
     */
    private void withoutValue() {
        boolean voluntary = target.isMilestone()
                && bands.stream().noneMatch(b -> b.basis() == Basis.MILESTONE_NEAR || b.verdict() == FAIL);
        boolean harmless = bands.stream().noneMatch(b -> b.hurts(target));
        boolean notBeforeYearEnd = target.yearly() && d.period().quarter() < 4;
        boolean blankPasses = !harmless && (voluntary || notBeforeYearEnd);
        In silent = blankPasses ? In.of(UNREADABLE, CONTRADICTORY) : In.of(MISSING, UNREADABLE, CONTRADICTORY);
        if (blankPasses) {
            without("blank", NOT_IN_FORCE, Basis.UNREPORTED, In.of(MISSING));
        }
        if (harmless) {
            without("unreported", NOT_IN_FORCE, Basis.UNREPORTED, silent);
        } else if (d.schedule() instanceof Bound.FromBaseline && !lastYear) {
            without("no-value", UNDETERMINED, Basis.NO_VALUE, silent, new Known(BASELINE, true));
            without("unreported", NOT_IN_FORCE, Basis.UNREPORTED, silent, new Known(BASELINE, false));
        } else {
            without("no-value", UNDETERMINED, Basis.NO_VALUE, silent);
        }
        if (target.share() != null || target.isQuota()) {
            without("no-subject", NOT_IN_FORCE, Basis.NO_SUBJECT, In.of(NO_SUBJECT));
        }
    }

    private Constraint value(Constraint.Side side, Bound bound) {
        return new Compare(VALUE, side, bound);
    }

    /** A band of readable values; constraints that are null are left out. */
    private void band(String name, Verdict verdict, Basis basis, Constraint... when) {
        List<Constraint> all = Stream.concat(Stream.of(In.of(REPORTED)), Stream.of(when))
                .filter(c -> c != null)
                .toList();
        bands.add(new Band(name, all, verdict, basis));
    }

    private void without(String name, Verdict verdict, Basis basis, Constraint... when) {
        bands.add(new Band(name, List.of(when), verdict, basis));
    }
}
