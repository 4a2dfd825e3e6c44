package cn.duibiao.report;

import cn.duibiao.assess.Assessment;
import cn.duibiao.assess.Judgement;
import cn.duibiao.assess.Numbers;
import cn.duibiao.assess.Score;
import cn.duibiao.diff.Change;
import cn.duibiao.diff.PlanChange;
import cn.duibiao.diff.ReturnChange;
import cn.duibiao.diff.RulesChange;
import cn.duibiao.diff.Turn;
import cn.duibiao.plan.Policy;
import cn.duibiao.rule.Wording;
import cn.duibiao.verdict.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a change of rules changes, line by line, for the terminal. */
public final class DiffText {

    private DiffText() {}

    /** The policy first, then each plan; a single line where nothing differs. */
    public static List<String> of(RulesChange changes) {
        List<String> lines = new ArrayList<>();
        if (changes.isEmpty()) {
            lines.add("两套规则的内容没有差别。");
        }
        changes.policy().forEach(c -> lines.add(c.line()));
        for (PlanChange plan : changes.plans()) {
            long targets =
                    plan.changes().stream().map(Change::subject).distinct().count();
            lines.add(plan.planId() + "　" + plan.title() + "　" + targets + " 个目标或条款，"
                    + plan.changes().size() + " 处改动");
            plan.changes().forEach(c -> lines.add("  " + c.line()));
        }
        return lines;
    }

    /** The counts and the score before and after, the verdicts that turn and why, then those that stay on other figures. */
    public static List<String> of(ReturnChange change) {
        List<String> lines = new ArrayList<>();
        Assessment after = change.after();
        lines.add(change.file() + "　" + after.plan().shortTitle() + " "
                + after.period().label() + "　"
                + (change.turned().isEmpty() ? "没有判定改变" : change.turned().size() + " 条判定改变"));
        lines.add("  目标数：" + counts(change));
        lines.add("  得分率：刚性 " + rate(change.before().score().firm()) + " → "
                + rate(after.score().firm()) + "，力争性 "
                + rate(change.before().score().soft()) + " → "
                + rate(after.score().soft()));
        for (Turn turn : change.turned()) {
            lines.add("  " + name(turn) + "：" + verdict(turn.before()) + " → " + verdict(turn.after()));
            lines.add("    依据数值：" + figures(turn, change) + "；本期 " + new Phrases(after.policy()).value(turn.either()));
            lines.add("    起因：" + causes(turn));
        }
        for (Turn turn : change.moved()) {
            lines.add("  " + name(turn) + "：仍为" + verdict(turn.after()) + "，" + moved(turn, change) + "；起因："
                    + causes(turn));
        }
        return lines;
    }

    private static String counts(ReturnChange change) {
        return java.util.Arrays.stream(Verdict.values())
                .map(v -> {
                    int was = change.before().counts().get(v);
                    int is = change.after().counts().get(v);
                    return v.label() + " " + (was == is ? "" + is : was + " → " + is);
                })
                .collect(Collectors.joining("，"));
    }

    private static String rate(Score.Total total) {
        BigDecimal rate = total.rate();
        return rate == null
                ? "不计分"
                : rate.movePointRight(2).toPlainString() + "%（" + Numbers.plain(total.points()) + "/"
                        + Numbers.plain(total.weight()) + "）";
    }

    static String name(Turn turn) {
        String entity = turn.either().entity();
        return turn.target().id() + " " + turn.target().indicator() + (entity == null ? "" : "（" + entity + "）");
    }

    private static String verdict(Judgement j) {
        return j == null ? "不判定" : j.verdict().label() + "（" + j.basis().label() + "）";
    }

    /** What was in force: 2024年末 ≥ 4.0个，序时 3.75个. */
    static String figures(Judgement j, Policy policy) {
        if (j == null) {
            return "无";
        }
        String required = Wording.dated(j.target(), j.demand().stage()) + " "
                + Wording.figure(j.target(), j.demand().stage(), policy);
        String unit = j.target().isMilestone() ? "%" : Wording.shownUnit(j.target());
        return j.schedule() == null ? required : required + "，序时 " + Numbers.plain(j.schedule()) + unit;
    }

    private static String figures(Turn turn, ReturnChange change) {
        String was = figures(turn.before(), change.before().policy());
        String is = figures(turn.after(), change.after().policy());
        return was.equals(is) ? is + "（未变）" : was + " → " + is;
    }

    private static String moved(Turn turn, ReturnChange change) {
        List<String> what = new ArrayList<>();
        String figures = figures(turn, change);
        if (turn.before().basis() != turn.after().basis()) {
            what.add("原为" + turn.before().basis().label());
        }
        if (!figures.endsWith("（未变）")) {
            what.add("依据数值 " + figures);
        }
        if (!points(turn.before()).equals(points(turn.after()))) {
            what.add("得分 " + points(turn.before()) + " → " + points(turn.after()));
        }
        return what.isEmpty() ? "标志或分级不同" : String.join("，", what);
    }

    private static String points(Judgement j) {
        return j.points() == null ? "不计分" : Numbers.plain(j.points()) + "/" + Numbers.plain(j.weight());
    }

    private static String causes(Turn turn) {
        return turn.causes().isEmpty()
                ? "目标本身与口径未改，见其他目标与单位的改动"
                : turn.causes().stream().map(DiffText::cause).collect(Collectors.joining("；"));
    }

    private static String cause(Change c) {
        return (c.subject().contains("-") ? "" : c.subject() + " ") + c.words();
    }
}
