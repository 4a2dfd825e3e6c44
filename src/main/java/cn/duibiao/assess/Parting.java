package cn.duibiao.assess;

import cn.duibiao.assess.Score.Total;
import cn.duibiao.fact.Fired;
import cn.duibiao.fact.Measurement;
import cn.duibiao.fact.State;
import cn.duibiao.finding.Finding;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Policy;
import cn.duibiao.plan.Target;
import cn.duibiao.verdict.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Adds the parts to an assessment: their reference verdicts, their totals against the whole, and how the units stand. Takes
 * them piece by piece, so that a hundred thousand need not be held at once.
 */
public final class Parting {
    private final Plan plan;
    private final Policy policy;
    private final Assessment assessment;
    private final Consumer<Finding> findings;
    private final Judging judging;
    private final Totals totals = new Totals();
    private final List<Contribution> contributions = new ArrayList<>();

    /** @param assessment of the whole and of the units that the plan names */
    public Parting(Assessment assessment, Consumer<Finding> findings) {
        this.plan = assessment.plan();
        this.policy = assessment.policy();
        this.assessment = assessment;
        this.findings = findings;
        this.judging = new Judging(plan, policy);
    }

    /** What the rules found on some parts' reports. */
    public void add(Collection<Fired> fired) {
        for (Fired f : fired) {
            Measurement m = f.measurement();
            contributions.add(judging.reference(f));
            totals.add(m);
            Assessor.fromMeasurement(m).forEach(findings);
        }
    }

    /**
     * @param reporters units that told anything, with their files
     * @param expected units that the plan does not name and that should have reported; empty where there is no list
     * @param listed there is a list
     */
    public Roster roster(Map<String, Set<String>> reporters, Collection<String> expected, boolean listed) {
        totals.compare(assessment, findings);
        Map<String, List<Contribution>> byUnit = new HashMap<>();
        contributions.forEach(
                c -> byUnit.computeIfAbsent(c.unit(), u -> new ArrayList<>()).add(c));
        List<Target> usual = usual(byUnit);
        List<Standing> standings = new ArrayList<>();
        Set<String> named = new HashSet<>();
        plan.units().forEach(u -> {
            named.add(u.name());
            standings.add(named(u.name(), reporters));
        });
        Set<String> others = new LinkedHashSet<>(expected);
        others.addAll(reporters.keySet());
        others.removeAll(named);
        for (String unit : others) {
            standings.add(part(unit, byUnit.getOrDefault(unit, List.of()), usual, reporters));
        }
        Map<String, Integer> place = new HashMap<>();
        plan.targets().forEach(t -> place.put(t.id(), place.size()));
        contributions.sort(Comparator.comparingInt(c -> place.get(c.target().id())));
        List<String> unlisted = !listed
                ? List.of()
                : others.stream().filter(u -> !expected.contains(u)).toList();
        List<Standing> ranked = new ArrayList<>(Ranking.of(standings, true));
        ranked.addAll(Ranking.of(standings, false));
        return new Roster(ranked, contributions, unlisted);
    }

    private Standing named(String unit, Map<String, Set<String>> reporters) {
        List<Judgement> own = assessment.judgements().stream()
                .filter(j -> unit.equals(j.entity()))
                .toList();
        Map<Verdict, Integer> counts = counts();
        own.forEach(j -> counts.merge(j.verdict(), 1, Integer::sum));
        Total firm = assessment.score().units().stream()
                .filter(p -> p.name().equals(unit))
                .map(Score.Part::firm)
                .findFirst()
                .orElseGet(() -> Scoring.total(policy, List.of()));
        boolean asked = own.stream().anyMatch(j -> j.demand().asks());
        return new Standing(
                unit, true, asked, counts, 0, firm, null, List.copyOf(reporters.getOrDefault(unit, Set.of())));
    }

    /** Targets that half of the reporting parts or more told something of: what a part is held to have to tell. */
    private List<Target> usual(Map<String, List<Contribution>> byUnit) {
        Map<String, Integer> told = new HashMap<>();
        byUnit.values()
                .forEach(of -> of.stream()
                        .filter(c -> c.verdict() != null && c.state() == State.REPORTED)
                        .forEach(c -> told.merge(c.target().id(), 1, Integer::sum)));
        return plan.targets().stream()
                .filter(t -> 2 * told.getOrDefault(t.id(), 0) >= byUnit.size() && told.containsKey(t.id()))
                .filter(t -> judging.asks(t, assessment.period()))
                .toList();
    }

    private Standing part(String unit, List<Contribution> own, List<Target> usual, Map<String, Set<String>> reporters) {
        Map<Verdict, Integer> counts = counts();
        List<Scoring.Earned> earned = new ArrayList<>();
        Set<String> told = new HashSet<>();
        int contributed = 0;
        for (Contribution c : own) {
            told.add(c.target().id());
            if (c.verdict() == null) {
                contributed++;
                continue;
            }
            counts.merge(c.verdict(), 1, Integer::sum);
            if (c.points() != null && !c.target().isSoft()) {
                earned.add(new Scoring.Earned(c.points(), c.target().weight(), c.verdict() == Verdict.UNDETERMINED));
            }
        }
        for (Target target : own.isEmpty() ? List.<Target>of() : usual) {
            if (!told.contains(target.id())) {
                counts.merge(Verdict.UNDETERMINED, 1, Integer::sum);
                if (!target.isSoft()) {
                    earned.add(new Scoring.Earned(BigDecimal.ZERO, target.weight(), true));
                }
            }
        }
        return new Standing(
                unit,
                false,
                true,
                counts,
                contributed,
                Scoring.total(policy, earned),
                null,
                List.copyOf(reporters.getOrDefault(unit, Set.of())));
    }

    private static Map<Verdict, Integer> counts() {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Verdict v : Verdict.values()) {
            counts.put(v, 0);
        }
        return counts;
    }
}
