package cn.duibiao.job;

import cn.duibiao.book.Book;
import cn.duibiao.book.Boundaries;
import cn.duibiao.book.Contents;
import cn.duibiao.engine.RuleBase;
import cn.duibiao.finding.InputProblem;
import cn.duibiao.ledger.Ledger;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Policy;
import cn.duibiao.rule.PlanRules;
import java.util.function.Function;

/** A plan becomes its book. */
public final class MakeBook {
    private final Rules rules;

    public MakeBook(Rules rules) {
        this.rules = rules;
    }

    /**
     * The HTML file of the plan's book.
     *
     * @throws InputProblem when the plan does not compile, or a folder's DRL is not what its targets compile to
     */
    public byte[] of(String planId) {
        Plan plan = rules.catalogue().plan(planId);
        Policy policy = rules.catalogue().policy();
        PlanRules compiled = PlanRules.compile(plan, policy);
        Function<Period, RuleBase> loaded = rules.loader(plan);
        Boundaries boundaries = Boundaries.of(compiled, period -> loaded.apply(period)::fire);
        Ledger ledger = Ledger.of(plan, rules.catalogue().ledgerNotes(planId));
        return Book.of(
                new Contents(compiled, boundaries, ledger, rules.catalogue().digest(planId), Version.NUMBER));
    }
}
