package cn.duibiao.book;

import cn.duibiao.fact.Fired;
import cn.duibiao.fact.Report;
import cn.duibiao.fact.State;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Policy;
import cn.duibiao.rule.Demand;
import cn.duibiao.rule.PlanRules;
import cn.duibiao.rule.TargetRules;
import cn.duibiao.rule.Wording;
import cn.duibiao.verdict.Verdict;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** The boundary tables of a plan: what its compiled rules answer, quarter by quarter, around every figure. */
public final class Boundaries {
    private final Map<String, List<Group>> byTarget = new LinkedHashMap<>();
    private int asked;

    /** The compiled rules of one quarter, through the engine. */
    @FunctionalInterface
    public interface Rules {
        List<Fired> fire(List<Report> reports);
    }

    /** What the rules answer to one thing reported. */
    record Answer(String reported, String parts, Verdict verdict, String ground, String rule) {
        private String key() {
            return reported + verdict + ground;
        }
    }

    /** One line of a table: three answers (the second null where nothing can be at the figure), or one. */
    record Line(String given, String figure, List<Answer> answers) {
        boolean alone() {
            return answers.size() == 1;
        }

        private String key() {
            return given + "\n" + figure + "\n"
                    + answers.stream().map(a -> a == null ? "" : a.key()).toList();
        }
    }

    /**
     * Quarters in which the rules answer alike.
     *
     * @param stage what is in force or approached: 到期前（2024年末 ≥ 4.0个）
     * @param representative a due date, the quarter before one, or the first or last of the plan is among them
     */
    record Group(List<Period> periods, String stage, List<Line> lines, boolean representative) {}

    private Boundaries() {}

    /** @throws IllegalStateException when a report is answered by no rule, or by more than one */
    public static Boundaries of(PlanRules compiled, Function<Period, Rules> rules) {
        Boundaries boundaries = new Boundaries();
        Plan plan = compiled.plan();
        Map<String, Map<String, Group>> groups = new LinkedHashMap<>();
        for (int i = 0; i < plan.periods().size(); i++) {
            int index = i;
            List<Demand> demands =
                    compiled.targets().stream().map(t -> t.demands().get(index)).toList();
            boundaries.ask(
                    demands, compiled.policy(), rules.apply(plan.periods().get(i)), plan, groups);
        }
        for (TargetRules target : compiled.targets()) {
            boundaries.byTarget.put(
                    target.target().id(),
                    List.copyOf(groups.get(target.target().id()).values()));
        }
        return boundaries;
    }

    private void ask(
            List<Demand> demands, Policy policy, Rules rules, Plan plan, Map<String, Map<String, Group>> groups) {
        List<List<Question>> questions =
                demands.stream().map(d -> Questions.of(d, policy)).toList();
        List<Report> reports = questions.stream()
                .flatMap(List::stream)
                .flatMap(q -> q.probes().stream())
                .filter(Objects::nonNull)
                .map(Probe::report)
                .toList();
        Map<Report, Fired> answers = new IdentityHashMap<>();
        for (Fired fired : rules.fire(reports)) {
            if (answers.put(fired.measurement().report(), fired) != null) {
                throw new IllegalStateException(fired.rule() + " is not the only rule that fired");
            }
        }
        asked += reports.size();
        for (int i = 0; i < demands.size(); i++) {
            Demand demand = demands.get(i);
            List<Line> lines =
                    questions.get(i).stream().map(q -> answered(q, answers)).toList();
            String stage = demand.phase().label() + "（"
                    + Wording.dated(demand.target(), demand.stage()) + " "
                    + Wording.figure(demand.target(), demand.stage(), policy) + "）";
            String key = stage + lines.stream().map(Line::key).toList();
            Group now = new Group(List.of(demand.period()), stage, lines, representative(demand, plan));
            groups.computeIfAbsent(demand.target().id(), k -> new LinkedHashMap<>())
                    .merge(key, now, Boundaries::join);
        }
    }

    private static Group join(Group a, Group b) {
        List<Period> periods =
                Stream.concat(a.periods().stream(), b.periods().stream()).toList();
        return new Group(periods, a.stage(), a.lines(), a.representative() || b.representative());
    }

    private static boolean representative(Demand demand, Plan plan) {
        Period period = demand.period();
        boolean atDate = demand.target().stages().stream()
                .map(s -> period.quartersUntil(s.duePeriod()))
                .anyMatch(left -> left == 0 || left == 1);
        return atDate || period.equals(plan.firstPeriod()) || period.equals(plan.lastPeriod());
    }

    private static Line answered(Question question, Map<Report, Fired> fired) {
        List<Answer> answers = new ArrayList<>();
        for (Probe probe : question.probes()) {
            answers.add(probe == null ? null : answer(probe, fired.get(probe.report())));
        }
        return new Line(question.given(), question.figure(), answers);
    }

    private static Answer answer(Probe probe, Fired fired) {
        if (fired == null) {
            throw new IllegalStateException("no rule fired for "
                    + probe.report().getTarget() + " " + probe.report().period());
        }
        State state = fired.measurement().getState();
        boolean silent = fired.verdict() == Verdict.UNDETERMINED && state != State.REPORTED;
        return new Answer(
                probe.shown(),
                probe.parts(),
                fired.verdict(),
                silent ? state.label() : fired.basis().label(),
                fired.rule());
    }

    List<Group> of(String targetId) {
        return byTarget.get(targetId);
    }

    /** How many reports the rules have answered. */
    int asked() {
        return asked;
    }
}
