package cn.duibiao.job;

import cn.duibiao.assess.Assessment;
import cn.duibiao.catalogue.Catalogue.RulesDigest;
import cn.duibiao.diff.ReturnChange;
import cn.duibiao.diff.RulesChange;
import cn.duibiao.finding.Finding;
import cn.duibiao.finding.InputProblem;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.PlanName;
import cn.duibiao.returns.Password;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Two folders of rules, compared, and what their difference does to returns. */
public final class CompareRules {
    private final Rules before;
    private final Rules after;
    private final Password password;

    private CompareRules(Rules before, Rules after, Password password) {
        this.before = before;
        this.after = after;
        this.password = password;
    }

    /**
     * @param returns empty where none were given
     * @param rewritten plans whose rules read the same and whose files differ: comments, layout
     * @param findings of the rules (stale DRL) and of the returns; none of them stops the work
     */
    public record Result(
            RulesChange changes, List<ReturnChange> returns, List<String> rewritten, List<Finding> findings) {}

    /**
     * @param returns a return, or a folder of returns; null for none
     * @param password of returns that are encrypted
     * @throws InputProblem with every problem of either folder, or where {@code returns} is nothing to read
     */
    public static Result compare(Path oldRules, Path newRules, Path returns, Password password) {
        return new CompareRules(Rules.asWritten(oldRules), Rules.asWritten(newRules), password).compare(returns);
    }

    private Result compare(Path given) {
        List<Finding> problems = new ArrayList<>();
        Map<String, Plan> old = plans(before, problems);
        Map<String, Plan> now = plans(after, problems);
        List<Path> files = read(() -> files(given), problems);
        var oldPolicy = read(() -> before.catalogue().policy(), problems);
        var newPolicy = read(() -> after.catalogue().policy(), problems);
        if (!problems.isEmpty()) {
            throw new InputProblem(problems);
        }
        List<Finding> findings = new ArrayList<>();
        stale(before, old, findings);
        stale(after, now, findings);
        RulesChange changes = RulesChange.between(old, oldPolicy, now, newPolicy);
        List<ReturnChange> turned = new ArrayList<>();
        for (Path file : files) {
            List<Finding> ofReturn = new ArrayList<>();
            Assessment was = assess(before, file, ofReturn);
            Assessment is = assess(after, file, ofReturn);
            ofReturn.stream().distinct().forEach(findings::add);
            if (was != null && is != null) {
                turned.add(ReturnChange.of(file.getFileName().toString(), was, is, changes));
            }
        }
        return new Result(changes, turned, rewritten(changes, old, now), findings);
    }

    private static Map<String, Plan> plans(Rules rules, List<Finding> problems) {
        Map<String, Plan> plans = new TreeMap<>();
        List<PlanName> names = read(() -> rules.catalogue().names(), problems);
        for (PlanName name : names == null ? List.<PlanName>of() : names) {
            Plan plan = read(() -> rules.catalogue().plan(name.id()), problems);
            if (plan != null) {
                plans.put(name.id(), plan);
            }
        }
        return plans;
    }

    private static <T> T read(Supplier<T> what, List<Finding> problems) {
        try {
            return what.get();
        } catch (InputProblem e) {
            problems.addAll(e.findings());
            return null;
        }
    }

    /** The workbooks of a folder, by name; not those that Excel keeps beside an open one. */
    private static List<Path> files(Path given) {
        if (given == null || !Files.isDirectory(given)) {
            return given == null ? List.of() : List.of(given);
        }
        try (Stream<Path> all = Files.list(given)) {
            List<Path> workbooks = all.filter(p -> p.getFileName().toString().matches("(?i)[^.~].*\\.(xls[xm]?|et)"))
                    .sorted()
                    .toList();
            if (workbooks.isEmpty()) {
                throw new InputProblem(
                        Finding.stop(given.toString(), "没有工作簿的目录", "放有填报表（.xlsx）的目录", "请检查 --returns 的路径"));
            }
            return workbooks;
        } catch (IOException e) {
            throw new InputProblem(Finding.stop(given.toString(), "打不开的目录", "放有填报表（.xlsx）的目录", "请检查权限"));
        }
    }

    private static void stale(Rules rules, Map<String, Plan> plans, List<Finding> findings) {
        for (Plan plan : plans.values()) {
            List<Finding> stale = rules.stale(plan);
            if (!stale.isEmpty()) {
                String more = stale.size() == 1 ? "" : "等" + stale.size() + "个文件";
                findings.add(Finding.warning(
                        stale.get(0).where() + more,
                        "不是由现在的目标编译出的规则",
                        "由目标编译出的规则",
                        "已另行编译并据以比较，目录未改动；签发前请运行 duibiao compile"));
            }
        }
    }

    private Assessment assess(Rules rules, Path file, List<Finding> findings) {
        try {
            return new AssessReturn(rules, password).assess(file, null).assessment();
        } catch (InputProblem e) {
            // It stops this return and no other.
            e.findings().stream()
                    .map(f -> Finding.error(name(file, f), f.found(), f.expected(), f.advice()))
                    .forEach(findings::add);
            return null;
        }
    }

    private static String name(Path file, Finding f) {
        String name = file.getFileName().toString();
        return f.where().contains(name) ? f.where() : name + " " + f.where();
    }

    private List<String> rewritten(RulesChange changes, Map<String, Plan> old, Map<String, Plan> now) {
        return now.keySet().stream()
                .filter(old::containsKey)
                .filter(id -> changes.plans().stream().noneMatch(p -> p.planId().equals(id)))
                .filter(id ->
                        !digest(before, id).rules().equals(digest(after, id).rules()))
                .toList();
    }

    private static RulesDigest digest(Rules rules, String id) {
        return rules.catalogue().digest(id);
    }
}
