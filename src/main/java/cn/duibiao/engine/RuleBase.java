package cn.duibiao.engine;

import cn.duibiao.fact.Fired;
import cn.duibiao.fact.Report;
import cn.duibiao.fact.Verdicts;
import cn.duibiao.plan.Period;
import java.util.ArrayList;
import java.util.List;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.drools.modelcompiler.KiePackagesBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.runtime.KieSession;

/** The compiled rules of one plan that can match in one quarter. Safe to share between threads. */
public final class RuleBase {
    private final KieBase base;

    private RuleBase(KieBase base) {
        this.base = base;
    }

    /**
     * @param loader sees the classes that {@link RuleCompiler} made
     * @param rulePackage of the plan's DRL
     * @throws IllegalStateException when the classes are not there: the plan was not compiled for that quarter
     */
    public static RuleBase load(ClassLoader loader, String rulePackage, Period period) {
        try {
            Model rules = (Model) loader.loadClass(QuarterModels.className(rulePackage, period))
                    .getDeclaredConstructor()
                    .newInstance();
            // Not KieServices: it would need drools-compiler and, through it, a parser at run time.
            KieBaseConfiguration options = RuleBaseFactory.newKnowledgeBaseConfiguration(null, loader);
            KiePackagesBuilder packages = new KiePackagesBuilder(options);
            packages.addModel(rules);
            return new RuleBase(new KieBaseBuilder(options).createKieBase(packages.build()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no compiled rules of " + rulePackage + " for " + period, e);
        }
    }

    /** What the rules find on these reports. */
    public List<Fired> fire(List<Report> reports) {
        List<Fired> fired = new ArrayList<>();
        Verdicts verdicts =
                (measurement, verdict, basis, rule) -> fired.add(new Fired(measurement, verdict, basis, rule));
        KieSession session = base.newKieSession();
        try {
            session.setGlobal("verdicts", verdicts);
            reports.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return fired;
    }
}
