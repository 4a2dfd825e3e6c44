package cn.duibiao.rule;

import cn.duibiao.plan.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** The same quarters of consecutive years: what one rule holds for. */
public record Span(int firstYear, int lastYear, int firstQuarter, int lastQuarter) {

    /** The fewest spans that hold exactly these periods, in order: runs of quarters, joined over years where equal. */
    public static List<Span> covering(Collection<Period> periods) {
        TreeMap<Integer, TreeSet<Integer>> quarters = new TreeMap<>();
        periods.forEach(
                p -> quarters.computeIfAbsent(p.year(), y -> new TreeSet<>()).add(p.quarter()));
        List<Span> spans = new ArrayList<>();
        quarters.forEach((year, inYear) -> {
            for (Span run : runs(year, inYear)) {
                Span joined =
                        spans.stream().filter(s -> s.reaches(run)).findFirst().orElse(null);
                if (joined == null) {
                    spans.add(run);
                } else {
                    spans.set(
                            spans.indexOf(joined), new Span(joined.firstYear, year, run.firstQuarter, run.lastQuarter));
                }
            }
        });
        return spans;
    }

    private static List<Span> runs(int year, TreeSet<Integer> quarters) {
        List<Span> runs = new ArrayList<>();
        int first = quarters.first();
        for (int q : quarters) {
            if (!quarters.contains(q + 1)) {
                runs.add(new Span(year, year, first, q));
                Integer next = quarters.higher(q);
                first = next == null ? q : next;
            }
        }
        return runs;
    }

    private boolean reaches(Span next) {
        return lastYear + 1 == next.firstYear && firstQuarter == next.firstQuarter && lastQuarter == next.lastQuarter;
    }

    /** 2024Q2, 2024Q1-Q3, 2024, 2023-2024, 2023-2024Q1-Q3. */
    String code() {
        String years = firstYear == lastYear ? "" + firstYear : firstYear + "-" + lastYear;
        if (firstQuarter == 1 && lastQuarter == 4) {
            return years;
        }
        return years + "Q" + firstQuarter + (lastQuarter == firstQuarter ? "" : "-Q" + lastQuarter);
    }

    String drl() {
        String years =
                firstYear == lastYear ? "year == " + firstYear : "year >= " + firstYear + ", year <= " + lastYear;
        if (firstQuarter == 1 && lastQuarter == 4) {
            return years;
        }
        if (firstQuarter == lastQuarter) {
            return years + ", quarter == " + firstQuarter;
        }
        String from = firstQuarter == 1 ? "" : ", quarter >= " + firstQuarter;
        String to = lastQuarter == 4 ? "" : ", quarter <= " + lastQuarter;
        return years + from + to;
    }

    /** 2024年第二季度. */
    public String words() {
        String years = firstYear == lastYear ? firstYear + "年" : firstYear + "—" + lastYear + "年";
        if (firstQuarter == 1 && lastQuarter == 4) {
            return years + "各季度";
        }
        String ordinals = "一二三四";
        String first = "第" + ordinals.charAt(firstQuarter - 1);
        return years + (firstQuarter == lastQuarter ? first : first + "至" + ordinals.charAt(lastQuarter - 1)) + "季度";
    }
}
