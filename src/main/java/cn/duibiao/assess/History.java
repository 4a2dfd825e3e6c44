package cn.duibiao.assess;

import cn.duibiao.fact.Report;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What earlier returns told, by target and unit, quarter by quarter. */
public final class History {
    private final Map<String, List<Point>> points = new HashMap<>();
    private final Map<String, Report> latest = new HashMap<>();

    /** One quarter's reports of what is judged. */
    public void add(Collection<Report> reports) {
        for (Report report : reports) {
            addPart(report);
            latest.merge(key(report), report, (a, b) -> a.period().compareTo(b.period()) >= 0 ? a : b);
        }
    }

    /** A report of a part: kept only as far as quarters are compared. */
    public void addPart(Report report) {
        List<Point> of = points.computeIfAbsent(key(report), k -> new ArrayList<>(4));
        of.add(Point.of(report));
        of.sort(Comparator.comparing(Point::period));
    }

    public boolean isEmpty() {
        return points.isEmpty();
    }

    /** From the earliest on. */
    public List<Point> points(Report now) {
        return points.getOrDefault(key(now), List.of());
    }

    /** The last one before, of each target and unit. */
    public List<Report> latest() {
        return List.copyOf(latest.values());
    }

    private static String key(Report report) {
        return report.getTarget() + '\n' + report.getEntity();
    }
}
