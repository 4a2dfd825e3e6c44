package cn.duibiao.job;

import cn.duibiao.catalogue.Catalogue;
import cn.duibiao.catalogue.CatalogueReader;
import cn.duibiao.catalogue.DrlFolder;
import cn.duibiao.catalogue.ShippedCatalogue;
import cn.duibiao.engine.RuleBase;
import cn.duibiao.engine.RuleCache;
import cn.duibiao.finding.Finding;
import cn.duibiao.finding.InputProblem;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Policy;
import cn.duibiao.rule.PlanRules;
import java.nio.file.Path;
import java.util.List;

/** Plans and their compiled rules: those of the program, or those of a folder. */
public final class Rules {
    private final Catalogue catalogue;
    private final CatalogueReader folder;

    private Rules(Catalogue catalogue, CatalogueReader folder) {
        this.catalogue = catalogue;
        this.folder = folder;
    }

    /** Those that came with the program, compiled when it was built. */
    public static Rules shipped() {
        return new Rules(new ShippedCatalogue(), null);
    }

    /** Those of a folder with the layout of {@code rules/}, compiled when first used. */
    public static Rules in(Path folder) {
        CatalogueReader reader = new CatalogueReader(folder);
        return new Rules(reader, reader);
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /**
     * The rules of a quarter, ready to fire.
     *
     * @throws InputProblem when a folder's DRL is not what its targets compile to
     */
    RuleBase load(Plan plan, Policy policy, Period period) {
        String rulePackage = PlanRules.packageOf(plan.id());
        if (folder == null) {
            return RuleBase.load(Rules.class.getClassLoader(), rulePackage, period);
        }
        DrlFolder drl = new DrlFolder(folder.drlFolder(plan.id()));
        List<Finding> stale = drl.differences(PlanRules.compile(plan, policy).files());
        if (!stale.isEmpty()) {
            throw new InputProblem(stale);
        }
        Path cache = Path.of(System.getProperty("user.home"), ".cache", "duibiao", "rules");
        return RuleBase.load(
                new RuleCache(cache).compiled(drl.read(), plan.periods(), Version.NUMBER), rulePackage, period);
    }
}
