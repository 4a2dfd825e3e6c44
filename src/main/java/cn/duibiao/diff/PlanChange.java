package cn.duibiao.diff;

import cn.duibiao.plan.Clause;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Target;
import cn.duibiao.plan.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What differs between two editions of a plan: its facts, then its clauses, then its targets.
 *
 * @param title the newer one
 */
public record PlanChange(String planId, String title, List<Change> changes) {
    static final String SUBJECT = "计划";
    private static final int SHOWN = 15;

    public PlanChange {
        changes = List.copyOf(changes);
    }

    /** @param before null where the plan is new; @param after null where it is gone; never both */
    static PlanChange between(Plan before, Plan after) {
        List<Change> all = new ArrayList<>();
        if (before == null || after == null) {
            Changes to = new Changes(SUBJECT, "");
            Plan one = before == null ? after : before;
            String what = one.title() + "，" + one.targets().size() + "个目标";
            if (before == null) {
                to.added("整个计划", true, what);
            } else {
                to.removed("整个计划", true, what);
            }
            return new PlanChange(one.id(), one.title(), to.found());
        }
        all.addAll(facts(before, after));
        all.addAll(clauses(before, after));
        all.addAll(targets(before, after));
        return new PlanChange(after.id(), after.title(), all);
    }

    private static List<Change> facts(Plan a, Plan b) {
        Changes to = new Changes(SUBJECT, "");
        to.text("标题", false, a.title(), b.title());
        to.text("简称", false, a.shortTitle(), b.shortTitle());
        to.text("文号", false, a.number(), b.number());
        to.text("印发机关", false, a.issuer(), b.issuer());
        to.text(
                "印发日期",
                true,
                a.issued() == null ? null : a.issued().toString(),
                b.issued() == null ? null : b.issued().toString());
        to.text("印发说明", false, a.issuedNote(), b.issuedNote());
        to.text("年份", true, years(a), years(b));
        to.text("可考核至", true, a.lastPeriod().label(), b.lastPeriod().label());
        to.text("地区", true, a.area(), b.area());
        to.list("地区别名", true, a.areaAliases(), b.areaAliases(), n -> n);
        to.list("单位", true, a.units(), b.units(), PlanChange::unit);
        text(to, a.text().content(), b.text().content());
        to.list("目标的次序", false, List.of(common(a, b)), List.of(common(b, a)), o -> o);
        return to.found();
    }

    private static String years(Plan p) {
        return p.firstYear() + "—" + p.lastYear();
    }

    private static String unit(Unit u) {
        return u.name() + (u.aliases().isEmpty() ? "" : "（又名" + String.join("、", u.aliases()) + "）");
    }

    /** The plan's text, from the first character that differs. */
    private static void text(Changes to, String a, String b) {
        if (a.equals(b)) {
            return;
        }
        int at = 0;
        while (at < Math.min(a.length(), b.length()) && a.charAt(at) == b.charAt(at)) {
            at++;
        }
        String where = "第" + (a.codePointCount(0, at) + 1) + "字起";
        to.text(
                "计划原文",
                false,
                where + "“" + from(a, at) + "…”",
                where + "“" + from(b, at) + "…”（共" + b.codePointCount(0, b.length()) + "字）");
    }

    private static String from(String text, int at) {
        return text.substring(at, Math.min(text.length(), at + SHOWN)).strip();
    }

    private static List<Change> clauses(Plan a, Plan b) {
        List<Change> all = new ArrayList<>();
        Map<String, Clause> old = by(a.clauses(), Clause::key);
        Map<String, Clause> now = by(b.clauses(), Clause::key);
        old.forEach((key, clause) -> {
            if (!now.containsKey(key)) {
                Changes to = new Changes("条款 " + key, "");
                to.removed("条款", false, clause.cite() + " " + clause.title());
                clause.qualitative().forEach(q -> to.removed("定性任务", false, q.quote()));
                all.addAll(to.found());
            }
        });
        now.forEach((key, clause) -> {
            Changes to = new Changes("条款 " + key, "");
            if (old.containsKey(key)) {
                clause(to, old.get(key), clause);
            } else {
                to.added("条款", false, clause.cite() + " " + clause.title());
                clause.qualitative().forEach(q -> to.added("定性任务", false, q.quote()));
            }
            all.addAll(to.found());
        });
        return all;
    }

    private static void clause(Changes to, Clause a, Clause b) {
        to.text("出处", false, a.cite(), b.cite());
        to.text("标题", false, a.title(), b.title());
        to.text("章", false, a.chapter(), b.chapter());
        to.list("责任单位", false, a.responsible(), b.responsible(), r -> r);
        to.list("定性任务", false, a.qualitative(), b.qualitative(), q -> q.quote() + "（" + q.reason() + "）");
    }

    private static List<Change> targets(Plan a, Plan b) {
        List<Change> all = new ArrayList<>();
        Map<String, Target> old = by(a.targets(), Target::id);
        Map<String, Target> now = by(b.targets(), Target::id);
        TargetChanges comparing = new TargetChanges(a.text(), b.text());
        old.forEach((id, target) -> {
            if (!now.containsKey(id)) {
                Changes to = new Changes(id, target.indicator());
                to.removed("目标", true, asked(target));
                all.addAll(to.found());
            }
        });
        now.forEach((id, target) -> {
            if (old.containsKey(id)) {
                all.addAll(comparing.between(old.get(id), target));
            } else {
                Changes to = new Changes(id, target.indicator());
                to.added("目标", true, asked(target));
                all.addAll(to.found());
            }
        });
        return all;
    }

    private static String asked(Target t) {
        return t.stages().stream().map(s -> StageChanges.dated(t, s)).collect(Collectors.joining("；")) + "，引文："
                + t.quote();
    }

    private static String common(Plan a, Plan b) {
        return a.targets().stream()
                .map(Target::id)
                .filter(id -> b.target(id).isPresent())
                .collect(Collectors.joining("、"));
    }

    private static <T> Map<String, T> by(List<T> all, Function<T, String> key) {
        return all.stream().collect(Collectors.toMap(key, x -> x, (x, y) -> x, java.util.LinkedHashMap::new));
    }
}
