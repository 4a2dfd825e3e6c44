package cn.duibiao.returns;

import cn.duibiao.fact.Report;
import cn.duibiao.finding.Finding;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Target;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What reporting units told of targets that the plan judges for the whole (分单位数据). Made target by target, because
 * there may be a hundred thousand.
 */
public final class Parts {
    private final Matched matched;
    private final Bodies bodies;
    private final BaseData baseData;
    private final Period period;
    private final CellLedger.Draft ledger;
    private final Room room;
    private final Consumer<Finding> findings;

    Parts(
            Matched matched,
            Bodies bodies,
            BaseData baseData,
            Period period,
            CellLedger.Draft ledger,
            Room room,
            Consumer<Finding> findings) {
        this.ledger = ledger;
        this.room = room;
        this.matched = matched;
        this.bodies = bodies;
        this.baseData = baseData;
        this.period = period;
        this.findings = findings;
    }

    public boolean isEmpty() {
        return matched.parts().isEmpty();
    }

    /** Units that told something of the target, in the order in which they came; the unit is the report's entity. */
    public List<Report> of(Target target) {
        return matched.parts(target).entrySet().stream()
                .map(e -> part(target, e.getKey(), e.getValue()))
                .toList();
    }

    private Report part(Target target, String body, List<Row> rows) {
        room.pace();
        return new RowReport(target, body, period, baseData, ledger, findings).of(rows);
    }

    /** Units that told anything, those that the plan names among them, and the files in which they did. */
    public Map<String, Set<String>> reporters() {
        return matched.reporters();
    }

    /** The name by which a listed unit goes here: the plan's own, or as first met; null for an office of the whole. */
    public String nameOf(String listed) {
        return bodies.of(listed).name();
    }
}
