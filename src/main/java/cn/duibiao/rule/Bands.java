package cn.duibiao.rule;

import static cn.duibiao.fact.State.REPORTED;
import static cn.duibiao.verdict.Verdict.NOT_IN_FORCE;

import cn.duibiao.plan.Target;
import cn.duibiao.rule.Constraint.In;
import cn.duibiao.verdict.Basis;
import cn.duibiao.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The bands of a demand, straight from the paragraphs of verdicts.md.
 *
 * <p>Each band is written down as the law has it, independently of the others; that together they leave no gap and do
 * not overlap is for {@link Proof} to show, and for a catalogue that contradicts itself to fail.
 */
final class Bands {
    private final Demand demand;
    private final Target target;
    private final List<Band> written = new ArrayList<>();

    private Bands(Demand figures) {
        this.demand = figures;
        this.target = figures.target();
    }

    /**
     * @param lastYear the quarter lies within the last year before the due date
     * @param warns the quarter is among the last that end before the date
     */
    static List<Band> of(Demand figures, boolean lastYear, boolean warns) {
        Bands bands = new Bands(figures);
        bands.readable(lastYear, warns);
        new SilentBands(bands, lastYear).write();
        return bands.written;
    }

    private void readable(boolean lastYear, boolean warns) {
        switch (demand.phase()) {
            case CLOSED -> band("closed", NOT_IN_FORCE, Basis.WINDOW_CLOSED);
            case THROUGHOUT -> new HeldBands(this).write();
            case NOT_OPEN -> {
                if (target.isMilestone()) {
                    new MilestoneBands(this, warns).notOpen();
                } else {
                    band("not-open", NOT_IN_FORCE, Basis.NOT_YET);
                }
            }
            case BEFORE -> {
                if (target.isMilestone()) {
                    new MilestoneBands(this, warns).before();
                } else if (target.isLimit()) {
                    new LimitBands(this).before();
                } else {
                    new ReachBands(this, lastYear).before();
                }
            }
            case DUE, AFTER -> {
                if (target.isMilestone()) {
                    new MilestoneBands(this, warns).due();
                } else if (target.isLimit()) {
                    new LimitBands(this).due();
                } else {
                    new ReachBands(this, lastYear).due();
                }
            }
        }
    }

    Demand demand() {
        return demand;
    }

    /** Those there are so far. */
    List<Band> written() {
        return List.copyOf(written);
    }

    /** Why a stage that is met is: it is the last one, or one on the way. */
    Basis reached() {
        return demand.stage() == target.lastStage() ? Basis.REACHED_FINAL : Basis.REACHED_STAGE;
    }

    /** A band of readable values; constraints that are null are left out. */
    void band(String name, Verdict verdict, Basis basis, Constraint... when) {
        List<Constraint> all = Stream.concat(Stream.of(In.of(REPORTED)), Stream.of(when))
                .filter(Objects::nonNull)
                .toList();
        written.add(new Band(name, all, verdict, basis));
    }

    /** A band of what is not a readable value. */
    void without(String name, Verdict verdict, Basis basis, Constraint... when) {
        written.add(new Band(name, List.of(when), verdict, basis));
    }
}
