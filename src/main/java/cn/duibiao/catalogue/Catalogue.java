package cn.duibiao.catalogue;

import cn.duibiao.finding.InputProblem;
import cn.duibiao.plan.Indicator;
import cn.duibiao.plan.LedgerNote;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.PlanName;
import cn.duibiao.plan.Policy;
import java.util.List;

/** Where plans come from: a folder with the layout of {@code rules/}, or the program itself. */
public interface Catalogue {

    /** Every plan, by what it is called; read without reading the plans. */
    List<PlanName> names();

    /** @throws InputProblem with every problem of the plan's files */
    Plan plan(String id);

    /** @throws InputProblem when the policy is missing or malformed */
    Policy policy();

    /**
     * Another profile, which stands beside the policy: {@code policies/<name>.yaml}.
     *
     * @throws InputProblem when there is none of that name, or one that leaves a value without a grade
     */
    Profile profile(String name);

    /** A policy profile and the SHA-256 of its file, in hex. */
    record Profile(Policy policy, String digest) {}

    /**
     * What persons wrote of the plan's numerals; none where nobody did.
     *
     * @throws InputProblem when the file is malformed
     */
    List<LedgerNote> ledgerNotes(String id);

    /**
     * The dictionary of indicators, which stands beside the plans and decides no verdict; none where it is missing.
     *
     * @throws InputProblem with every problem of the dictionary and of the plans that it speaks of
     */
    List<Indicator> indicators();

    /** What the verdicts of a plan rest on. */
    RulesDigest digest(String id);

    /**
     * SHA-256, in hex.
     *
     * @param rules of every file of the plan that decides: targets, DRL and text
     * @param policy of policy.yaml
     */
    record RulesDigest(String rules, String policy) {}
}
