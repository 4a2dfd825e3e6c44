package cn.duibiao.rule;

import cn.duibiao.fact.Situation;
import cn.duibiao.plan.Target;
import cn.duibiao.verdict.Basis;
import cn.duibiao.verdict.Verdict;
import java.util.List;

/**
 * One verdict and the conditions under which it is given. The bands of a demand leave no gap and do not overlap
 * ({@link Proof}).
 *
 * @param name last part of the rule's name: behind
 */
public record Band(String name, List<Constraint> when, Verdict verdict, Basis basis) {
    public Band {
        when = List.copyOf(when);
    }

    public boolean holds(Situation s) {
        return when.stream().allMatch(c -> c.holds(s));
    }

    /** Its conditions as constraints of a DRL pattern. Bands of two quarters that are written alike become one rule. */
    public String drl() {
        return when.stream().map(Constraint::drl).collect(java.util.stream.Collectors.joining(", "));
    }

    /** FAIL or AT_RISK, and for a value that there can be: only a change is ever below zero. */
    boolean hurts(Target target) {
        boolean belowZero = when.stream()
                .anyMatch(c -> c instanceof Constraint.Compare compare
                        && compare.field() == Constraint.Field.VALUE
                        && compare.side() == Constraint.Side.BELOW
                        && compare.bound() instanceof Bound.Figure figure
                        && figure.number().signum() <= 0);
        return verdict.adverse() && (target.isChange() || !belowZero);
    }

    /** Its conditions in Chinese. */
    public String words() {
        return when.stream()
                .map(Constraint::words)
                .filter(w -> !w.isEmpty())
                .reduce((a, b) -> a + "，" + b)
                .orElse("任何数值");
    }
}
