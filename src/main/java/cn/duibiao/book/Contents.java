package cn.duibiao.book;

import cn.duibiao.catalogue.Catalogue.RulesDigest;
import cn.duibiao.ledger.Ledger;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Policy;
import cn.duibiao.rule.PlanRules;

/**
 * What a book is made of.
 *
 * @param compiled the plan, compiled and proved
 * @param boundaries what its rules answered
 * @param ledger where every numeral of the text went
 * @param version the program's
 */
public record Contents(PlanRules compiled, Boundaries boundaries, Ledger ledger, RulesDigest digest, String version) {

    Plan plan() {
        return compiled.plan();
    }

    Policy policy() {
        return compiled.policy();
    }
}
