package cn.duibiao.job;

import cn.duibiao.fact.Quantity;
import cn.duibiao.fact.Report;
import cn.duibiao.finding.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** An earlier return of the same plan, and what it settles: a baseline once stated stays (verdicts.md section 3). */
final class Earlier {
    private final Map<String, Report> reports = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    Earlier(List<Report> earlier) {
        earlier.forEach(r -> reports.put(key(r), r));
    }

    List<Report> reports() {
        return List.copyOf(reports.values());
    }

    List<Finding> findings() {
        return findings;
    }

    /** The same reports with the baselines first stated. */
    List<Report> settled(List<Report> now) {
        return now.stream().map(this::settled).toList();
    }

    private Report settled(Report now) {
        Report then = reports.get(key(now));
        if (then == null || !then.quantity(Report.BASELINE).isReported()) {
            return now;
        }
        Quantity first = then.quantity(Report.BASELINE);
        Quantity stated = now.quantity(Report.BASELINE);
        if (stated.isReported() && stated.value().compareTo(first.value()) != 0) {
            findings.add(Finding.warning(
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
