package cn.duibiao.job;

import cn.duibiao.catalogue.Catalogue;
import cn.duibiao.catalogue.CatalogueReader;
import cn.duibiao.catalogue.DrlFolder;
import cn.duibiao.catalogue.Profiled;
import cn.duibiao.catalogue.ShippedCatalogue;
import cn.duibiao.engine.RuleBase;
import cn.duibiao.engine.RuleCache;
import cn.duibiao.finding.Finding;
import cn.duibiao.finding.InputProblem;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Plan;
import cn.duibiao.returns.Label;
import cn.duibiao.rule.PlanRules;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/** Plans and their compiled rules: those of the program, or those of a folder. */
public final class Rules {
    private final Catalogue catalogue;
    private final Catalogue own;
    private final CatalogueReader folder;
    private final boolean asWritten;
    private final Map<String, Map<String, String>> compiled = new ConcurrentHashMap<>();
    private Loaded last;

    private record Loaded(String plan, Period period, RuleBase rules) {}

    private static final class Shipped {
        private static final Rules RULES = shipped(new ShippedCatalogue());

        private static Rules shipped(Catalogue catalogue) {
            return new Rules(catalogue, catalogue, null, false);
        }
    }

    private Rules(Catalogue catalogue, Catalogue own, CatalogueReader folder, boolean asWritten) {
        this.catalogue = catalogue;
        this.own = own;
        this.folder = folder;
        this.asWritten = asWritten;
    }

    /** Those that came with the program, compiled when it was built. */
    public static Rules shipped() {
        return Shipped.RULES;
    }

    /** Those of a folder with the layout of {@code rules/}, compiled when first used. */
    public static Rules in(Path folder) {
        CatalogueReader reader = new CatalogueReader(folder);
        return new Rules(reader, reader, reader, false);
    }

    /**
     * Those of a folder as its targets say now, also where its DRL was not compiled from them: it is then compiled aside,
     * and the folder left as it is. For seeing what an edit would do before it is signed.
     */
    public static Rules asWritten(Path folder) {
        CatalogueReader reader = new CatalogueReader(folder);
        return new Rules(reader, reader, reader, true);
    }

    /**
     * The same plans under another policy profile. Rules that it changes are compiled aside when first used.
     *
     * @throws InputProblem when there is no such profile, or when it leaves a value without a grade
     */
    public Rules under(String profile) {
        return new Rules(new Profiled(own, profile), own, folder, asWritten);
    }

    /** One for each DRL file of a folder that is not what its targets compile to; none for the program's own. */
    public List<Finding> stale(Plan plan) {
        return folder == null || sameAsShipped(plan.id())
                ? List.of()
                : new DrlFolder(folder.drlFolder(plan.id())).differences(files(plan));
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /** Loads what a return will ask for, as far as its label tells; {@link #load} finds it done, or waits for it. */
    public void expect(Path returned) {
        Label.of(returned).ifPresent(label -> {
            boolean known = catalogue.names().stream().anyMatch(n -> n.id().equals(label.plan()));
            Optional<Period> period = Period.parse(label.period());
            if (known && period.isPresent()) {
                Plan plan = catalogue.plan(label.plan());
                if (plan.accepts(period.get())) {
                    load(plan, period.get());
                }
            }
        });
    }

    /**
     * Begins in another thread what {@link #load} will be asked for; whatever is wrong is met and told there. Of the
     * program's own rules only: those of a folder may have to be compiled.
     */
    void prepare(Plan plan, Period period) {
        if (folder == null && catalogue == own) {
            Thread thread = new Thread(new FutureTask<>(() -> load(plan, period)), "rules");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /**
     * The rules of a quarter, ready to fire; those asked for last are kept.
     *
     * @throws InputProblem when a folder's DRL is not what its targets compile to
     */
    synchronized RuleBase load(Plan plan, Period period) {
        if (last == null || !last.plan().equals(plan.id()) || !last.period().equals(period)) {
            last = new Loaded(plan.id(), period, loader(plan).apply(period));
        }
        return last.rules();
    }

    /** The same for any quarter, what is common to all of them found once. */
    Function<Period, RuleBase> loader(Plan plan) {
        ClassLoader classes = classes(plan);
        return period -> RuleBase.load(classes, PlanRules.packageOf(plan.id()), period);
    }

    private ClassLoader classes(Plan plan) {
        boolean otherRules = catalogue != own && !catalogue.policy().decidesLike(own.policy());
        if (!otherRules && (folder == null || sameAsShipped(plan.id()))) {
            return Rules.class.getClassLoader();
        }
        if (!asWritten && !otherRules) {
            List<Finding> stale = stale(plan);
            if (!stale.isEmpty()) {
                throw new InputProblem(stale);
            }
        }
        Path cache = Path.of(System.getProperty("user.home"), ".cache", "duibiao", "rules");
        return new RuleCache(cache).compiled(files(plan), plan.periods(), Version.NUMBER);
    }

    private Map<String, String> files(Plan plan) {
        return compiled.computeIfAbsent(
                plan.id(), id -> PlanRules.compile(plan, catalogue.policy()).files());
    }

    /** To the byte, the policy included; then its rules were proved and compiled when the program was built. */
    private boolean sameAsShipped(String planId) {
        Catalogue shipped = new ShippedCatalogue();
        return shipped.names().stream().anyMatch(n -> n.id().equals(planId))
                && shipped.digest(planId).equals(folder.digest(planId));
    }
}
