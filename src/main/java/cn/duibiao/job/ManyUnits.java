package cn.duibiao.job;

import cn.duibiao.assess.Assessment;
import cn.duibiao.assess.Continuity;
import cn.duibiao.assess.Parting;
import cn.duibiao.assess.Roster;
import cn.duibiao.engine.RuleBase;
import cn.duibiao.fact.Doubt;
import cn.duibiao.fact.Fired;
import cn.duibiao.fact.Report;
import cn.duibiao.finding.Finding;
import cn.duibiao.finding.Tally;
import cn.duibiao.plan.Target;
import cn.duibiao.returns.Parts;
import cn.duibiao.returns.Room;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** What many units told, added to an assessment: references, totals, who is missing, who is there twice. */
final class ManyUnits {
    /** Reports fired in one session: a session costs more than a report, and its facts stay in memory until it ends. */
    private static final int AT_ONCE = 5_000;

    private final Assessment assessment;
    private final Given given;
    private final Parts parts;
    private final RuleBase rules;
    private final Continuity continuity;
    private final Room room;
    private final List<Report> doubted = new ArrayList<>();

    ManyUnits(Assessment assessment, Given given, Parts parts, RuleBase rules, Continuity continuity, Room room) {
        this.assessment = assessment;
        this.given = given;
        this.parts = parts;
        this.rules = rules;
        this.continuity = continuity;
        this.room = room;
    }

    Roster roster(Tally findings) {
        Parting parting = new Parting(assessment, findings);
        List<Report> waiting = new ArrayList<>();
        CompletableFuture<List<Fired>> firing = CompletableFuture.completedFuture(List.of());
        for (Target target : assessment.plan().targets()) {
            List<Report> reports = parts.of(target);
            reports.forEach(continuity::check);
            reports.stream()
                    .filter(r -> r.doubts().stream().map(Doubt::finding).anyMatch(findings::keeps))
                    .forEach(doubted::add);
            waiting.addAll(reports);
            room.findings(findings.count());
            if (waiting.size() >= AT_ONCE) {
                parting.add(firing.join());
                firing = beside(waiting);
                waiting = new ArrayList<>();
            }
        }
        parting.add(firing.join());
        parting.add(rules.fire(waiting));
        Set<String> expected = given.listed().stream()
                .map(parts::nameOf)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, Set<String>> reporters = parts.reporters();
        Roster roster = parting.roster(reporters, expected, !given.listed().isEmpty());
        reporters.forEach((unit, files) -> twice(unit, files, findings));
        for (String unit : roster.unlisted()) {
            findings.accept(Finding.warning(
                    String.join("、", reporters.get(unit)),
                    "名单之外的单位“" + unit + "”",
                    "名单中的单位",
                    "其数据已作为分单位数据；请核对名称，或补入名单"));
        }
        if (!roster.unreported().isEmpty()) {
            findings.accept(Finding.warning(
                    "单位名单",
                    roster.unreported().size() + "个单位未报：" + String.join("、", roster.unreported()),
                    "应报单位都已报送",
                    "请催报；补报后重新判定"));
        }
        return roster;
    }

    /** Of what units told, after {@link #roster}: what can be read in two ways and is told one by one. */
    List<Report> doubted() {
        return doubted;
    }

    /** Fired in another thread while the next ones are read: neither needs anything of the other. */
    private CompletableFuture<List<Fired>> beside(List<Report> reports) {
        return CompletableFuture.supplyAsync(() -> rules.fire(reports));
    }

    private static void twice(String unit, Set<String> files, Tally findings) {
        if (files.size() > 1) {
            findings.accept(Finding.warning(
                    String.join("、", files),
                    unit + "在" + files.size() + "份文件中都有数据",
                    "一个单位的数据在一份文件中",
                    "数值相同的采用一次，不同的都未采用；请核对以哪份为准"));
        }
    }
}
