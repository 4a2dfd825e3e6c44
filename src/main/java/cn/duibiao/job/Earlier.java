package cn.duibiao.job;

import cn.duibiao.assess.Context.Source;
import cn.duibiao.assess.History;
import cn.duibiao.fact.Quantity;
import cn.duibiao.fact.Report;
import cn.duibiao.finding.Finding;
import cn.duibiao.finding.InputProblem;
import cn.duibiao.finding.Tally;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Target;
import cn.duibiao.returns.Binding;
import cn.duibiao.returns.Intake;
import cn.duibiao.returns.Password;
import cn.duibiao.returns.Return;
import cn.duibiao.returns.Room;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Earlier returns of the same plan, and what they settle: a baseline once stated stays (verdicts.md section 3), and what
 * later quarters are compared with.
 */
final class Earlier {
    private final History history = new History();
    private final Map<String, Report> baselines = new HashMap<>();
    private final List<Source> sources = new ArrayList<>();
    private String digest;
    private boolean refused;

    /** None was given. */
    Earlier() {}

    /**
     * @param files by the names under which they are told
     * @param used digests of the returns of this quarter, which may lie in the same folder
     * @param withParts also what units told of the whole's targets
     * @throws InputProblem when none of the files is an earlier return of the plan; and when one file was given and it is
     *     not
     */
    Earlier(
            List<Path> given,
            Rules rules,
            Password password,
            Room room,
            Binding now,
            Set<String> used,
            boolean withParts,
            Progress progress,
            Consumer<Finding> findings) {
        FileNames names = new FileNames(given);
        names.passedOver().forEach(findings);
        Map<String, Path> files = names.byName();
        progress.files(files.size());
        Gathering gathered = new Gathering(files, rules, password, room, progress);
        boolean single = given.size() == 1 && !Files.isDirectory(given.get(0));
        if (single && !gathered.problems().isEmpty()) {
            throw new InputProblem(gathered.stopping());
        }
        gathered.problems().forEach(findings);
        refused = !gathered.problems().isEmpty();
        Map<Period, List<Return>> quarters = new TreeMap<>();
        for (Gathering.Bound b : gathered.bound()) {
            boolean earlier = b.binding().plan().id().equals(now.plan().id())
                    && b.binding().period().compareTo(now.period()) < 0;
            if (earlier) {
                quarters.computeIfAbsent(b.binding().period(), p -> new ArrayList<>())
                        .add(b.given());
                sources.add(new Source(
                        b.name(), b.binding().period().code(), b.given().digest()));
            } else if (single) {
                throw new InputProblem(notEarlier(given.get(0).toString(), b, now));
            } else if (!used.contains(b.given().digest())) {
                Finding f = notEarlier(b.name(), b, now);
                findings.accept(Finding.warning(f.where(), f.found(), f.expected(), "未用于比较，请移出"));
            }
        }
        if (quarters.isEmpty()) {
            throw new InputProblem(Finding.stop(
                    given.stream().map(Path::toString).collect(Collectors.joining("、")),
                    "没有一份较早的填报表",
                    now.plan().id() + " 在" + now.period().label() + "之前的填报表",
                    "请检查 --previous 的路径"));
        }
        digest = single ? sources.get(0).digest() : gathered.digest();
        quarters.forEach((period, returns) -> quarter(period, returns, now, room, withParts, findings));
    }

    private void quarter(
            Period period,
            List<Return> returns,
            Binding now,
            Room room,
            boolean withParts,
            Consumer<Finding> findings) {
        // What is wrong with an earlier return was told when it was assessed.
        Intake intake = new Intake(returns, returns.size() > 1, now.plan(), period, List.of(), room, new Tally());
        List<Report> reports = intake.reports();
        reports.forEach(r -> restated(r, findings));
        history.add(reports);
        reports.stream()
                .filter(r -> r.quantity(Report.BASELINE).isReported())
                .forEach(r -> baselines.putIfAbsent(key(r), r));
        if (withParts) {
            for (Target target : now.plan().targets()) {
                for (Report part : intake.parts().of(target)) {
                    restated(part, findings);
                    history.addPart(part);
                }
            }
        }
    }

    private static void restated(Report report, Consumer<Finding> findings) {
        if (report.contradiction() != null) {
            String who = report.getEntity() == null ? "" : "〔" + report.getEntity() + "〕";
            findings.accept(Finding.warning(
                    report.getTarget(),
                    report.subject().indicator() + who + report.period().label() + "的数前后不一：" + report.contradiction(),
                    "同一期只有一个数",
                    "该期的这个数未用于比较，请核对以哪一份为准"));
        }
    }

    private static Finding notEarlier(String where, Gathering.Bound b, Binding now) {
        return Finding.stop(
                where,
                b.binding().plan().id() + " " + b.binding().period().label() + "的填报表",
                now.plan().id() + " 在" + now.period().label() + "之前的填报表",
                "请换一份较早的填报表");
    }

    /** Some file could not be used. */
    boolean refused() {
        return refused;
    }

    History history() {
        return history;
    }

    List<Source> sources() {
        return sources;
    }

    /** Over the earlier returns; null where none were given. */
    String digest() {
        return digest;
    }

    /** The same reports with the baselines first stated. */
    List<Report> settled(Collection<Report> now, Consumer<Finding> findings) {
        return now.stream().map(r -> settled(r, findings)).toList();
    }

    private Report settled(Report now, Consumer<Finding> findings) {
        Report then = baselines.get(key(now));
        if (then == null) {
            return now;
        }
        Quantity first = then.quantity(Report.BASELINE);
        Quantity stated = now.quantity(Report.BASELINE);
        if (stated.isReported() && stated.value().compareTo(first.value()) != 0) {
            findings.accept(Finding.warning(
                    Objects.requireNonNullElse(stated.cell(), now.getTarget()),
                    now.subject().indicator() + "的基期值" + stated.value().toPlainString(),
                    "与" + then.period().label() + "首次填报的" + first.value().toPlainString() + "一致",
                    "已按首次填报的基期值判定，请核对"));
        }
        Quantity kept =
                new Quantity(Report.BASELINE, first.state(), first.value(), stated.cell(), stated.shown(), null);
        return now.with(kept);
    }

    private static String key(Report report) {
        return report.getTarget() + '\n' + report.getEntity();
    }
}
