package cn.duibiao.diff;

import cn.duibiao.assess.Assessment;
import cn.duibiao.assess.Judgement;
import cn.duibiao.plan.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A verdict under two editions of the rules, where the verdict, its ground, its figures or its points differ.
 *
 * @param before null where the older edition has no such target or unit
 * @param after null where the newer one has none
 * @param causes the changes of the rules that can have done it
 */
public record Turn(Judgement before, Judgement after, List<Change> causes) {
    public Turn {
        causes = List.copyOf(causes);
        if (before == null && after == null) {
            throw new IllegalArgumentException("nothing turns into nothing");
        }
    }

    /** The verdict itself is another one, or there is one only in one edition. */
    public boolean turns() {
        return before == null || after == null || before.verdict() != after.verdict();
    }

    /** The newer one, or where there is none the older. */
    public Judgement either() {
        return after == null ? before : after;
    }

    public Target target() {
        return either().target();
    }

    /** All of two assessments of one return, in the newer plan's order; those that are gone stand last. */
    public static List<Turn> between(Assessment old, Assessment now, RulesChange changes) {
        Map<String, Judgement> earlier = new LinkedHashMap<>();
        old.judgements().forEach(j -> earlier.put(key(j), j));
        List<Turn> turns = new ArrayList<>();
        for (Judgement after : now.judgements()) {
            Judgement before = earlier.remove(key(after));
            if (before == null || differs(before, after)) {
                boolean turned = before == null || before.verdict() != after.verdict();
                turns.add(new Turn(before, after, changes.causes(now.plan().id(), after.target(), turned)));
            }
        }
        earlier.values()
                .forEach(gone ->
                        turns.add(new Turn(gone, null, changes.causes(now.plan().id(), gone.target(), true))));
        return turns;
    }

    private static String key(Judgement j) {
        return j.target().id() + '\n' + j.entity();
    }

    private static boolean differs(Judgement a, Judgement b) {
        return a.verdict() != b.verdict()
                || a.basis() != b.basis()
                || !same(a.requirement(), b.requirement())
                || !same(a.schedule(), b.schedule())
                || !same(a.points(), b.points())
                || !same(a.weight(), b.weight())
                || !Objects.equals(a.severity(), b.severity())
                || !a.flags().equals(b.flags());
    }

    private static boolean same(BigDecimal a, BigDecimal b) {
        return a == null || b == null ? a == b : a.compareTo(b) == 0;
    }
}
