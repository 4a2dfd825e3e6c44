package cn.duibiao.report.template;

import cn.duibiao.plan.Item;
import cn.duibiao.plan.Measure;
import cn.duibiao.plan.Target;
import cn.duibiao.rule.Demand;
import cn.duibiao.rule.Phase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a quarter's return asks for on the sheet 基础数据: each item once for the area, and once for each unit judged by it. */
final class BaseItems {

    /**
     * @param unit null for the whole area
     * @param asked a target that the quarter asks about needs it
     * @param expected the year's expected total, 预计全年…
     * @param flow it counts what happens, from 1 January on
     * @param usedBy the indicators computed from it
     */
    record Entry(Item item, String unit, boolean asked, boolean expected, boolean flow, Set<String> usedBy) {}

    private record Key(String item, String unit) {}

    private final Map<Key, Entry> entries = new LinkedHashMap<>();

    private BaseItems() {}

    static List<Entry> of(List<Demand> demands) {
        BaseItems all = new BaseItems();
        for (Demand demand : demands) {
            for (String unit : demand.target().judgedFor()) {
                onBaseSheet(demand.target()).forEach(i -> all.add(i, unit, demand, false));
            }
        }
        for (Demand demand : demands) {
            if (needsExpectation(demand)) {
                Item expected = demand.target().share().denominator().expectedAtYearEnd();
                demand.target().judgedFor().forEach(unit -> all.add(expected, unit, demand, true));
            }
        }
        return new ArrayList<>(all.entries.values());
    }

    /** Items of a target that its row has no cell for. A quota over several bases takes them all from here. */
    static List<Item> onBaseSheet(Target target) {
        Measure measure = target.measure() instanceof Measure.Change change ? change.of() : target.measure();
        boolean summed = measure instanceof Measure.Quota quota && quota.norms().size() > 1;
        if (measure instanceof Measure.Value) {
            return List.of();
        }
        List<Item> items = measure.items();
        return items.stream()
                .filter(i -> i.shared() || summed && i != items.get(0))
                .toList();
    }

    /** A rate with a limit, before its date: whether it can still come back hangs on the year's expected denominator. */
    static boolean needsExpectation(Demand demand) {
        return demand.phase() == Phase.BEFORE
                && demand.target().isLimit()
                && demand.target().isRunningRate();
    }

    private void add(Item item, String unit, Demand demand, boolean expected) {
        Entry before = entries.get(new Key(item.name(), unit));
        Set<String> usedBy = new LinkedHashSet<>(before == null ? Set.of() : before.usedBy());
        usedBy.add(demand.target().indicator());
        boolean asked = demand.asks() || before != null && before.asked();
        boolean flow = demand.target().nature().flow() && demand.target().isRunningRate();
        entries.put(new Key(item.name(), unit), new Entry(item, unit, asked, expected, flow, usedBy));
    }
}
