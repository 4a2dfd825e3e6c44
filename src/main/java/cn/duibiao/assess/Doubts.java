package cn.duibiao.assess;

import cn.duibiao.fact.Doubt;
import cn.duibiao.fact.Fired;
import cn.duibiao.fact.Report;
import cn.duibiao.finding.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Adds to the finding of what can be read in two ways the verdict that each of them would give. Decides nothing. */
public final class Doubts {
    private record Case(Report report, Doubt doubt, int reading) {}

    private Doubts() {}

    /** @param rules fires the rules: one verdict for each report of different targets or units */
    public static List<Finding> told(
            List<Finding> findings, List<Report> reports, Function<List<Report>, List<Fired>> rules) {
        List<Finding> told = new ArrayList<>(findings);
        Map<Finding, Map<String, List<String>>> given = new LinkedHashMap<>();
        for (List<Case> round : rounds(reports)) {
            List<Report> would =
                    round.stream().map(c -> reading(c).in(c.report())).toList();
            Map<String, Fired> fired = rules.apply(would).stream()
                    .collect(Collectors.toMap(f -> key(f.measurement().report()), f -> f));
            for (Case c : round) {
                given.computeIfAbsent(c.doubt().finding(), f -> new LinkedHashMap<>())
                        .computeIfAbsent(reading(c).words(), w -> new ArrayList<>())
                        .add(verdict(fired.get(key(c.report()))));
            }
        }
        told.replaceAll(f -> given.containsKey(f) ? with(f, given.get(f)) : f);
        return told;
    }

    /** Each with one reading of each report, so that no target and unit is fired twice at once. */
    private static List<List<Case>> rounds(List<Report> reports) {
        List<List<Case>> rounds = new ArrayList<>();
        for (Report report : reports) {
            int round = 0;
            for (Doubt doubt : report.contradiction() == null ? report.doubts() : List.<Doubt>of()) {
                for (int i = 0; i < doubt.readings().size(); i++) {
                    if (rounds.size() == round) {
                        rounds.add(new ArrayList<>());
                    }
                    rounds.get(round++).add(new Case(report, doubt, i));
                }
            }
        }
        return rounds;
    }

    private static Doubt.Reading reading(Case c) {
        return c.doubt().readings().get(c.reading());
    }

    private static String key(Report report) {
        return report.getTarget() + '\n' + report.getEntity();
    }

    private static String verdict(Fired fired) {
        String entity = fired.measurement().getEntity();
        return fired.measurement().getTarget()
                + (entity == null ? "" : "（" + entity + "）")
                + fired.verdict().label();
    }

    private static Finding with(Finding finding, Map<String, List<String>> verdicts) {
        boolean same = verdicts.values().stream().distinct().count() == 1;
        String would = verdicts.entrySet().stream()
                .map(e -> "按" + e.getKey() + "，" + String.join("、", e.getValue()))
                .collect(Collectors.joining("；"));
        return new Finding(
                finding.severity(),
                finding.where(),
                finding.found() + "（" + would + (same ? "；两种读法判定相同" : "") + "）",
                finding.expected(),
                finding.advice());
    }
}
