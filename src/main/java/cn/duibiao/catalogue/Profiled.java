package cn.duibiao.catalogue;

import cn.duibiao.plan.Indicator;
import cn.duibiao.plan.LedgerNote;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.PlanName;
import cn.duibiao.plan.Policy;
import java.util.List;

/** A catalogue under another policy profile than its own: {@code policies/<name>.yaml} beside {@code policy.yaml}. */
public final class Profiled implements Catalogue {
    private final Catalogue catalogue;
    private final Profile profile;

    /** @throws cn.duibiao.finding.InputProblem when there is no such profile, or when it leaves a value without a grade */
    public Profiled(Catalogue catalogue, String name) {
        this.catalogue = catalogue;
        this.profile = catalogue.profile(name);
    }

    @Override
    public List<PlanName> names() {
        return catalogue.names();
    }

    @Override
    public Plan plan(String id) {
        return catalogue.plan(id);
    }

    @Override
    public Policy policy() {
        return profile.policy();
    }

    @Override
    public Profile profile(String name) {
        return catalogue.profile(name);
    }

    @Override
    public List<LedgerNote> ledgerNotes(String id) {
        return catalogue.ledgerNotes(id);
    }

    @Override
    public List<Indicator> indicators() {
        return catalogue.indicators();
    }

    @Override
    public RulesDigest digest(String id) {
        return new RulesDigest(catalogue.digest(id).rules(), profile.digest());
    }
}
