package cn.duibiao.book;

import cn.duibiao.rule.Deciding;
import cn.duibiao.rule.Demand;
import cn.duibiao.rule.TargetRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 各季度界限: what decides in each quarter. */
final class QuarterTable {
    private final Html html;

    QuarterTable(Html html) {
        this.html = html;
    }

    /** A row for each year; one cell for quarters in a row that are decided alike. */
    void write(TargetRules rules) {
        Map<Integer, List<Demand>> years = new TreeMap<>();
        rules.demands()
                .forEach(d -> years.computeIfAbsent(d.period().year(), y -> new ArrayList<>())
                        .add(d));
        html.open("table", "class", "quarters").open("thead").open("tr").leaf("th", "", "scope", "col");
        "一二三四".codePoints().forEach(q -> html.leaf("th", Character.toString(q) + "季度", "scope", "col"));
        html.close().close().open("tbody");
        years.forEach((year, demands) -> {
            html.open("tr").leaf("th", year + "年", "scope", "row");
            for (int i = 0; i < demands.size(); ) {
                String words = Deciding.words(demands.get(i));
                int to = i + 1;
                while (to < demands.size() && Deciding.words(demands.get(to)).equals(words)) {
                    to++;
                }
                html.leaf(
                        "td",
                        words,
                        "colspan",
                        to - i == 1 ? null : String.valueOf(to - i),
                        "class",
                        due(demands.get(to - 1)));
                i = to;
            }
            html.close();
        });
        html.close().close();
    }

    private static String due(Demand d) {
        boolean due = d.target().stages().stream().anyMatch(s -> s.duePeriod().equals(d.period()));
        return due ? "at" : null;
    }
}
