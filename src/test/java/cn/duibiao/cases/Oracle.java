package cn.duibiao.cases;

import static cn.duibiao.verdict.Verdict.AT_RISK;
import static cn.duibiao.verdict.Verdict.FAIL;
import static cn.duibiao.verdict.Verdict.NOT_IN_FORCE;
import static cn.duibiao.verdict.Verdict.PASS;
import static cn.duibiao.verdict.Verdict.UNDETERMINED;

import cn.duibiao.plan.Comparison;
import cn.duibiao.plan.Measure;
import cn.duibiao.plan.Nature;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Policy;
import cn.duibiao.plan.Stage;
import cn.duibiao.plan.Target;
import cn.duibiao.verdict.Basis;
import cn.duibiao.verdict.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A second reading of verdicts.md, sections 2 to 6, from a target and what was said of it to the verdict: one plain
 * question after the other, without bands, timetable or measurements. It is slow, knows no explanation and shares nothing
 * with the program but the plan itself.
 */
final class Oracle {
    private final Plan plan;
    private final Policy policy;

    Oracle(Plan plan, Policy policy) {
        this.plan = plan;
        this.policy = policy;
    }

    Verdict verdict(Target t, Period p, Said said) {
        if (t.measure() instanceof Measure.Milestone) {
            return milestone(t, p, said);
        }
        Figure x = said.contradiction() ? Figure.CONTRADICTORY : Figure.of(t, said);
        if (x == Figure.NOBODY) {
            return NOT_IN_FORCE;
        }
        if (x.value() != null) {
            return ofValue(t, p, x.value(), x.required(), x.baseline(), x.projected());
        }
        // Section 5: values that exist once a year.
        if (t.yearly() && x == Figure.BLANK && p.quarter() != 4) {
            return NOT_IN_FORCE;
        }
        // Section 2: where no readable value could give FAIL or AT_RISK.
        return couldHurt(t, p, Figure.baseline(said)) ? UNDETERMINED : NOT_IN_FORCE;
    }

    /** Section 2: the basis that a PASS says. */
    Basis passed(Target t, Period p, Said said) {
        Stage stage = stageAt(t, p);
        Stage last = t.stages().get(t.stages().size() - 1);
        boolean due = p.quartersUntil(Period.of(stage.due())) <= 0;
        Basis reached = stage == last ? Basis.REACHED_FINAL : Basis.REACHED_STAGE;
        if (stage.comparison() == Comparison.AT_MOST) {
            return due ? reached : Basis.HELD;
        }
        if (t.throughout() || stage.comparison() == Comparison.EXACTLY) {
            return Basis.HELD;
        }
        if (t.measure() instanceof Measure.Milestone) {
            boolean done = Boolean.TRUE.equals(said.done())
                    || said.progress() != null && said.progress().compareTo(BigDecimal.valueOf(100)) == 0;
            return done ? reached : Basis.ON_SCHEDULE;
        }
        Figure x = Figure.of(t, said);
        if (!meets(t, stage, x)) {
            return Basis.ON_SCHEDULE;
        }
        // What was done in a year counts for that year; a state, and a sum since the plan began, for whatever comes.
        boolean counts = t.nature() != Nature.FLOW_YEAR
                || stage.due().getYear() == last.due().getYear();
        return counts && meets(t, last, x) ? Basis.REACHED_FINAL : Basis.REACHED_STAGE;
    }

    private boolean meets(Target t, Stage stage, Figure x) {
        return stage.comparison() == Comparison.BETTER
                ? x.value().signum() > 0
                : x.value().atLeast(x.required() != null ? x.required() : figure(t, stage));
    }

    /**
     * Tries the least and the most that can be reported. Where a reported baseline makes the line, also less than nothing:
     * whether that line still lies at zero is not asked of a missing value.
     */
    private boolean couldHurt(Target t, Period p, Fraction baseline) {
        Fraction required = t.isQuota() ? Fraction.of(1000, 1) : null;
        long least = t.isChange() || baseline != null ? -1_000_000_000L : 0;
        for (Fraction x : List.of(Fraction.of(least, 1), Fraction.of(1_000_000_000L, 1))) {
            Verdict v = ofValue(t, p, x, required, baseline, x);
            if (v == FAIL || v == AT_RISK) {
                return true;
            }
        }
        return false;
    }

    private Verdict ofValue(Target t, Period p, Fraction x, Fraction required, Fraction baseline, Fraction projected) {
        Stage stage = stageAt(t, p);
        int left = p.quartersUntil(Period.of(stage.due()));
        boolean flow = t.nature() == Nature.FLOW_YEAR || t.nature() == Nature.FLOW_PLAN;
        // Section 5: after the last due date the window of a flow is closed.
        if (left < 0 && flow) {
            return NOT_IN_FORCE;
        }
        // Section 6: a count that must be 0, in every quarter.
        if (stage.comparison() == Comparison.EXACTLY) {
            return x.signum() == 0 ? PASS : x.signum() > 0 ? FAIL : UNDETERMINED;
        }
        if (stage.comparison() == Comparison.AT_MOST) {
            return limit(t, p, stage, left, x, projected);
        }
        Fraction need = required != null ? required : figure(t, stage);
        boolean better = stage.comparison() == Comparison.BETTER;
        boolean met = better ? x.signum() > 0 : x.atLeast(need);
        // Section 5: at a due date, after it, and for whatever holds at all times.
        if (t.throughout() || left <= 0) {
            return met ? PASS : FAIL;
        }
        if (flow && p.compareTo(opens(t, stage)) < 0) {
            return NOT_IN_FORCE;
        }
        // Rule 1.
        if (met) {
            return PASS;
        }
        // Rule 2.
        Stage earlier = t.nature() == Nature.STOCK ? lastDueBefore(t, p) : null;
        if (earlier != null && !better && !x.atLeast(figure(t, earlier))) {
            return FAIL;
        }
        // Rule 3.
        if (better) {
            return x.signum() >= 0 ? PASS : AT_RISK;
        }
        boolean share = t.measure() instanceof Measure.Share;
        boolean whole = t.measure() instanceof Measure.Value && wholeUnit(t.unit())
                || t.measure() instanceof Measure.Quota q && wholeUnit(q.held().unit());
        Period from = earlier != null ? Period.of(earlier.due()).next() : flow ? opens(t, stage) : plan.firstPeriod();
        int k = from.quartersUntil(p) + 1;
        int n = from.quartersUntil(Period.of(stage.due())) + 1;
        Fraction s;
        if (t.schedule() != null) {
            s = need.times(Fraction.of(t.schedule().shares().get(k - 1)).by(Fraction.of(100, 1)));
        } else if (flow && share && t.isRunningRate()) {
            s = need;
        } else if (t.measure() instanceof Measure.Change) {
            s = between(earlier == null ? Fraction.ZERO : figure(t, earlier), need, k, n);
        } else if (flow) {
            s = need.times(Fraction.of(k, n));
        } else if (earlier != null) {
            s = between(figure(t, earlier), need, k, n);
        } else if (baseline != null) {
            s = between(baseline, need, k, n);
        } else {
            // Rule 4.
            return left < 4 ? AT_RISK : NOT_IN_FORCE;
        }
        return x.atLeast(whole ? s.nearestTiesDown() : s) ? PASS : AT_RISK;
    }

    /** Section 6. */
    private Verdict limit(Target t, Period p, Stage stage, int left, Fraction x, Fraction projected) {
        Fraction limit = Fraction.of(stage.number());
        boolean flow = t.nature() == Nature.FLOW_YEAR || t.nature() == Nature.FLOW_PLAN;
        if (left <= 0) {
            return x.above(limit) ? FAIL : PASS;
        }
        if (flow && p.compareTo(opens(t, stage)) < 0) {
            return NOT_IN_FORCE;
        }
        Fraction margin = Fraction.of(policy.limitMargin()).by(Fraction.of(100, 1));
        if (!x.above(limit.minus(limit.times(margin)))) {
            return PASS;
        }
        if (!x.above(limit)) {
            return AT_RISK;
        }
        if (flow && t.isRunningRate()) {
            return projected == null ? UNDETERMINED : projected.above(limit) ? FAIL : AT_RISK;
        }
        return flow ? FAIL : AT_RISK;
    }

    /** Section 5, “Milestones”. */
    private Verdict milestone(Target t, Period p, Said said) {
        Stage stage = stageAt(t, p);
        boolean yearly = t.stages().size() > 1;
        boolean dated = yearly || ((Measure.Milestone) t.measure()).datedToYear();
        LocalDate end = p.end();
        boolean due = !end.isBefore(stage.due());
        int quartersThatEndBefore = 0;
        for (Period q = p; q.end().isBefore(stage.due()); q = q.next()) {
            quartersThatEndBefore++;
        }
        boolean warned = !due && quartersThatEndBefore <= policy.milestoneWarning();
        Verdict open = due || t.throughout() ? FAIL : warned ? AT_RISK : NOT_IN_FORCE;
        LocalDate earliest =
                yearly ? LocalDate.of(Math.min(p.year(), t.lastStage().due().getYear()), 1, 1) : t.start();
        boolean done = Boolean.TRUE.equals(said.done())
                || said.progress() != null && said.progress().compareTo(BigDecimal.valueOf(100)) == 0;
        boolean given = said.done() != null || said.progress() != null;
        boolean impossible = said.progress() != null
                        && (said.progress().signum() < 0 || said.progress().compareTo(BigDecimal.valueOf(100)) > 0)
                || given && !done && said.date() != null
                || given
                        && said.date() != null
                        && (said.date().isAfter(end) || said.date().isBefore(earliest));
        boolean opened = p.compareTo(dated ? new Period(stage.due().getYear(), 1) : plan.firstPeriod()) >= 0;
        if (said.contradiction() || said.unreadable() || impossible) {
            // Once its window is open a stated progress could give AT_RISK.
            return open == NOT_IN_FORCE && !opened ? NOT_IN_FORCE : UNDETERMINED;
        }
        if (!given) {
            // The reading in docs/decisions.md: a blank is no worse than 否.
            return open == NOT_IN_FORCE ? NOT_IN_FORCE : UNDETERMINED;
        }
        if (done) {
            return PASS;
        }
        if (open == FAIL || said.progress() == null) {
            return open;
        }
        Period from = dated ? new Period(stage.due().getYear(), 1) : plan.firstPeriod();
        if (p.compareTo(from) < 0) {
            return open;
        }
        Fraction elapsed =
                Fraction.of(100L * (from.quartersUntil(p) + 1), from.quartersUntil(Period.of(stage.due())) + 1);
        return Fraction.of(said.progress()).atLeast(elapsed) ? PASS : AT_RISK;
    }

    private static Stage stageAt(Target t, Period p) {
        for (Stage s : t.stages()) {
            if (!s.due().isBefore(p.start())) {
                return s;
            }
        }
        return t.stages().get(t.stages().size() - 1);
    }

    private static Stage lastDueBefore(Target t, Period p) {
        Stage last = null;
        for (Stage s : t.stages()) {
            if (s.due().isBefore(p.start())) {
                last = s;
            }
        }
        return last;
    }

    /** The window of a flow. */
    private static Period opens(Target t, Stage stage) {
        return t.nature() == Nature.FLOW_YEAR ? new Period(stage.due().getYear(), 1) : Period.of(t.start());
    }

    /** Section 4: 左右 takes its tolerance off. */
    Fraction figure(Target t, Stage stage) {
        if (stage.number() == null) {
            return Fraction.ZERO;
        }
        Fraction n = Fraction.of(stage.number());
        if (!stage.about()) {
            return n;
        }
        return t.unit().equals("%")
                ? n.minus(Fraction.of(policy.approxPoints()))
                : n.minus(n.times(Fraction.of(policy.approxPercent()).by(Fraction.of(100, 1))));
    }

    private static Fraction between(Fraction from, Fraction to, int k, int n) {
        return from.plus(to.minus(from).times(Fraction.of(k, n)));
    }

    private static boolean wholeUnit(String unit) {
        return List.of("个 家 人 名 台 张 辆 所 项 起 例 人次 处 支".split(" ")).contains(unit);
    }

    /**
     * What a case says of a target: numbers by name, null where none.
     *
     * @param unreadable every number given as null is unreadable, not blank
     */
    record Said(
            BigDecimal value,
            BigDecimal numerator,
            BigDecimal denominator,
            BigDecimal baseline,
            List<BigDecimal> bases,
            BigDecimal expected,
            Boolean done,
            BigDecimal progress,
            LocalDate date,
            boolean unreadable,
            boolean contradiction) {}

    /** What the measure makes of it; value is null for BLANK, UNREADABLE, CONTRADICTORY and NOBODY. */
    record Figure(Fraction value, Fraction required, Fraction baseline, Fraction projected) {
        static final Figure BLANK = new Figure(null, null, null, null);
        static final Figure UNREADABLE = new Figure(null, null, null, Fraction.ZERO);
        static final Figure CONTRADICTORY = new Figure(null, null, Fraction.ZERO, null);
        static final Figure NOBODY = new Figure(null, Fraction.ZERO, null, null);

        static Fraction baseline(Said said) {
            return said.baseline() == null ? null : Fraction.of(said.baseline());
        }

        static Figure of(Target t, Said said) {
            if (t.measure() instanceof Measure.Quota quota) {
                return quota(t, quota, said);
            }
            if (!(t.measure() instanceof Measure.Change change)) {
                Figure x = plain(t, t.measure(), said);
                return x.value() == null ? x : new Figure(x.value(), null, baseline(said), x.projected());
            }
            Figure now = plain(t, change.of(), said);
            if (now.value() == null) {
                return now;
            }
            if (said.baseline() == null) {
                return BLANK;
            }
            Fraction from = baseline(said);
            Fraction improvement = change.up() ? now.value().minus(from) : from.minus(now.value());
            if (change.by() == Measure.By.PERCENT) {
                if (from.signum() <= 0) {
                    return CONTRADICTORY;
                }
                improvement = improvement.times(Fraction.of(100, 1)).by(from);
            }
            return new Figure(improvement, null, from, null);
        }

        private static Figure plain(Target t, Measure measure, Said said) {
            if (measure instanceof Measure.Value v) {
                if (said.value() == null) {
                    return said.unreadable() ? UNREADABLE : BLANK;
                }
                boolean broken =
                        wholeUnit(v.item().unit()) && !Fraction.of(said.value()).whole();
                return said.value().signum() < 0 || broken
                        ? CONTRADICTORY
                        : new Figure(Fraction.of(said.value()), null, null, null);
            }
            Measure.Share share = (Measure.Share) measure;
            if (said.numerator() == null || said.denominator() == null) {
                if (said.unreadable()) {
                    return UNREADABLE;
                }
                if (said.value() == null) {
                    return BLANK;
                }
                boolean over = share.proportion() && said.value().compareTo(share.per()) > 0;
                return said.value().signum() < 0 || over
                        ? CONTRADICTORY
                        : new Figure(Fraction.of(said.value()), null, null, null);
            }
            Fraction n = Fraction.of(said.numerator());
            Fraction d = Fraction.of(said.denominator());
            boolean broken = wholeUnit(share.numerator().unit()) && !n.whole()
                    || wholeUnit(share.denominator().unit()) && !d.whole();
            if (broken || n.signum() < 0 || d.signum() < 0 || d.signum() == 0 && n.signum() != 0) {
                return CONTRADICTORY;
            }
            if (d.signum() == 0) {
                return NOBODY;
            }
            if (share.proportion() && n.above(d)) {
                return CONTRADICTORY;
            }
            Fraction per = Fraction.of(share.per());
            boolean usable = said.expected() != null
                    && said.expected().signum() > 0
                    && said.expected().compareTo(said.denominator()) >= 0;
            Fraction projected = usable ? n.times(per).by(Fraction.of(said.expected())) : null;
            return new Figure(n.times(per).by(d), null, null, projected);
        }

        private static Figure quota(Target t, Measure.Quota quota, Said said) {
            if (said.value() == null || said.bases() == null) {
                return said.unreadable() ? UNREADABLE : BLANK;
            }
            Fraction held = Fraction.of(said.value());
            Fraction sum = Fraction.ZERO;
            for (int i = 0; i < quota.norms().size(); i++) {
                Measure.Norm norm = quota.norms().get(i);
                Fraction base = Fraction.of(said.bases().get(i));
                if (base.signum() < 0 || wholeUnit(norm.base().unit()) && !base.whole()) {
                    return CONTRADICTORY;
                }
                sum = sum.plus(base.by(Fraction.of(norm.each()))
                        .times(Fraction.of(t.lastStage().number())));
            }
            boolean broken = wholeUnit(quota.held().unit()) && !held.whole();
            if (held.signum() < 0 || broken || sum.signum() == 0 && held.signum() != 0) {
                return CONTRADICTORY;
            }
            return sum.signum() == 0 ? NOBODY : new Figure(held, sum.ceiling(), baseline(said), null);
        }
    }
}
