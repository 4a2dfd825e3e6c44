package cn.duibiao.job;

import cn.duibiao.assess.Assessment;
import cn.duibiao.assess.Assessment.Digests;
import cn.duibiao.assess.Assessor;
import cn.duibiao.assess.Context;
import cn.duibiao.assess.Continuity;
import cn.duibiao.assess.Doubts;
import cn.duibiao.assess.Roster;
import cn.duibiao.catalogue.Catalogue.RulesDigest;
import cn.duibiao.engine.RuleBase;
import cn.duibiao.fact.Report;
import cn.duibiao.finding.Finding;
import cn.duibiao.finding.InputProblem;
import cn.duibiao.finding.Tally;
import cn.duibiao.plan.Policy;
import cn.duibiao.report.template.TemplateChanges;
import cn.duibiao.returns.Binding;
import cn.duibiao.returns.CellLedger;
import cn.duibiao.returns.Intake;
import cn.duibiao.returns.Password;
import cn.duibiao.returns.Return;
import cn.duibiao.returns.Room;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Returns become an assessment: one, or many of one plan and quarter at once. */
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

    /**
     * The assessment, and the returns it is of.
     *
     * @param ledger what was made of each of the returns' cells
     * @param refused some file could not be used; the findings say which and why
     */
    public record Result(Assessment assessment, List<Return> given, CellLedger ledger, boolean refused) {}

    /**
     * @param previous an earlier return of the same plan; null for none
     * @throws InputProblem when the return, the plan or the rules stop the work
     */
    public Result assess(Path file, Path previous) {
        return assess(Request.of(file, previous));
    }

    /** @throws InputProblem when no return can be used, when they disagree, or when the plan or the rules stop the work */
    public Result assess(Request request) {
        Room room = Room.ofHeap();
        Given given = Given.read(request, rules, password, room);
        Binding bound = given.binding();
        rules.prepare(bound.plan(), bound.period());
        Policy policy = rules.catalogue().policy();
        Tally findings = new Tally();
        findings.acceptAll(given.problems());
        Intake intake = new Intake(
                given.returns(), given.several(), bound.plan(), bound.period(), given.listed(), room, findings);
        room.units(intake.parts().reporters().size());
        room.findings(findings.count());
        Earlier earlier = earlier(request, room, given, !intake.parts().isEmpty(), findings);
        List<Report> reports = earlier.settled(intake.reports(), findings);
        Continuity continuity = new Continuity(earlier.history(), findings);
        reports.forEach(continuity::check);
        long started = System.nanoTime();
        RuleBase loaded = rules.load(bound.plan(), bound.period());
        RulesDigest digest = rules.catalogue().digest(bound.plan().id());
        given.returns().forEach(r -> outdated(r, bound, policy, digest, findings));
        Assessment assessment = new Assessor(bound.plan(), policy)
                .assess(
                        bound.period(),
                        reports,
                        facts -> {
                            var fired = loaded.fire(facts);
                            LOG.info("rules loaded and fired in {} ms", (System.nanoTime() - started) / 1_000_000);
                            return fired;
                        },
                        earlier.history().latest(),
                        List.of(),
                        new Digests(given.digest(), digest.rules(), digest.policy()),
                        Version.NUMBER);
        findings.acceptAll(assessment.findings());
        ManyUnits many = new ManyUnits(assessment, given, intake.parts(), loaded, continuity, room);
        Roster roster = given.many(intake.parts()) ? many.roster(findings) : null;
        List<Report> doubtful = Stream.concat(reports.stream(), many.doubted().stream())
                .filter(r -> !r.doubts().isEmpty())
                .toList();
        Context context = new Context(
                given.sources(),
                earlier.sources(),
                earlier.digest(),
                given.listDigest(),
                roster,
                earlier.history().isEmpty() ? Map.of() : Assessor.trends(assessment, earlier.history()));
        return new Result(
                assessment.with(context, Doubts.told(findings.list(), doubtful, loaded::fire)),
                given.returns(),
                intake.ledger(),
                given.refused() || earlier.refused());
    }

    private Earlier earlier(Request request, Room room, Given given, boolean withParts, Tally findings) {
        if (request.previous().isEmpty()) {
            return new Earlier();
        }
        return new Earlier(
                request.previous(),
                rules,
                password,
                room,
                given.binding(),
                given.returns().stream().map(Return::digest).collect(Collectors.toSet()),
                withParts,
                request.progress(),
                findings);
    }

    /** A template made for other rules: what has changed since, as far as it can be seen in it. */
    private static void outdated(Return given, Binding bound, Policy policy, RulesDigest now, Tally findings) {
        String then = given.rulesDigest();
        if (then == null || then.equals(now.rules())) {
            return;
        }
        List<Finding> changes = TemplateChanges.since(given, bound.plan(), bound.period(), policy);
        findings.accept(Finding.warning(
                given.fileName(),
                "按旧规则（" + then.substring(0, Math.min(12, then.length())) + "）制作的填报表",
                "按现行规则（" + now.rules().substring(0, 12) + "）制作的填报表",
                changes.isEmpty()
                        ? "表中各指标的名称、计量单位和本期要求与现行规则相同，已按现行规则判定；下次请换用新的填报表"
                        : "有" + changes.size() + "处已经不同，逐条列出；已按现行规则判定，请核对并换用新的填报表"));
        findings.acceptAll(changes);
    }
}
