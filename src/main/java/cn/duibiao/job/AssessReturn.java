package cn.duibiao.job;

import cn.duibiao.assess.Assessment;
import cn.duibiao.assess.Assessment.Digests;
import cn.duibiao.assess.Assessor;
import cn.duibiao.catalogue.Catalogue.RulesDigest;
import cn.duibiao.engine.RuleBase;
import cn.duibiao.fact.Report;
import cn.duibiao.finding.Finding;
import cn.duibiao.finding.InputProblem;
import cn.duibiao.plan.Policy;
import cn.duibiao.returns.Binding;
import cn.duibiao.returns.Intake;
import cn.duibiao.returns.Password;
import cn.duibiao.returns.Return;
import cn.duibiao.returns.ReturnReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A return becomes an assessment. */
public final class AssessReturn {
    private static final Logger LOG = LoggerFactory.getLogger(AssessReturn.class);

    private final Rules rules;
    private final Password password;

    public AssessReturn(Rules rules) {
        this(rules, Password.NONE);
    }

    /** @param password of returns that are encrypted */
    public AssessReturn(Rules rules, Password password) {
        this.rules = rules;
        this.password = password;
    }

    /** The assessment, and the return it is of. */
    public record Result(Assessment assessment, Return given) {}

    /**
     * @param previous an earlier return of the same plan; null for none
     * @throws InputProblem when the return, the plan or the rules stop the work
     */
    public Result assess(Path file, Path previous) {
        Return given = ReturnReader.read(file, password);
        Binding bound = Binding.of(given, rules.catalogue().names(), rules.catalogue()::plan);
        Policy policy = rules.catalogue().policy();
        Intake.Result taken = Intake.reports(given, bound.plan(), bound.period());
        Earlier earlier = previous == null ? new Earlier(List.of()) : earlier(previous, bound);
        List<Report> reports = earlier.settled(taken.reports());
        long started = System.nanoTime();
        RuleBase loaded = rules.load(bound.plan(), bound.period());
        RulesDigest digest = rules.catalogue().digest(bound.plan().id());
        List<Finding> findings = new ArrayList<>(taken.findings());
        findings.addAll(earlier.findings());
        outdated(given, digest, findings);
        Assessment assessment = new Assessor(bound.plan(), policy)
                .assess(
                        bound.period(),
                        reports,
                        facts -> {
                            var fired = loaded.fire(facts);
                            LOG.info("rules loaded and fired in {} ms", (System.nanoTime() - started) / 1_000_000);
                            return fired;
                        },
                        earlier.reports(),
                        findings,
                        new Digests(given.digest(), digest.rules(), digest.policy()),
                        Version.NUMBER);
        return new Result(assessment, given);
    }

    private Earlier earlier(Path file, Binding bound) {
        Return given = ReturnReader.read(file, password);
        Binding then = Binding.of(given, rules.catalogue().names(), rules.catalogue()::plan);
        if (!then.plan().id().equals(bound.plan().id()) || then.period().compareTo(bound.period()) >= 0) {
            throw new InputProblem(Finding.stop(
                    file.toString(),
                    then.plan().id() + " " + then.period().label() + "的填报表",
                    bound.plan().id() + " 在" + bound.period().label() + "之前的填报表",
                    "请换一份较早的填报表"));
        }
        return new Earlier(Intake.reports(given, then.plan(), then.period()).reports());
    }

    private static void outdated(Return given, RulesDigest now, List<Finding> findings) {
        if (given.rulesDigest() != null && !given.rulesDigest().equals(now.rules())) {
            findings.add(Finding.warning(
                    given.fileName(),
                    "按旧规则（"
                            + given.rulesDigest()
                                    .substring(
                                            0, Math.min(12, given.rulesDigest().length())) + "）制作的填报表",
                    "按现行规则（" + now.rules().substring(0, 12) + "）制作的填报表",
                    "已按现行规则判定；请核对所填内容是否仍适用，并换用新的填报表"));
        }
    }
}
