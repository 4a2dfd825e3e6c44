package cn.duibiao.assess;

import cn.duibiao.fact.Measurement;
import cn.duibiao.fact.Quantity;
import cn.duibiao.fact.Report;
import cn.duibiao.fact.State;
import cn.duibiao.finding.Finding;
import cn.duibiao.plan.Item;
import cn.duibiao.plan.Measure;
import cn.duibiao.plan.Target;
import cn.duibiao.verdict.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/** The sums of parts against the whole's own figures. A sum never stands in for a figure that the whole did not tell. */
final class Totals {
    private static final class Sum {
        private BigDecimal sum = BigDecimal.ZERO;
        private int units;
    }

    private record Key(String target, String item) {}

    private final Map<Key, Sum> sums = new HashMap<>();
    private final Map<String, Integer> told = new HashMap<>();
    private final Map<String, List<Item>> items = new HashMap<>();

    void add(Measurement part) {
        Report report = part.report();
        if (report.contradiction() != null) {
            return;
        }
        told.merge(part.getTarget(), 1, Integer::sum);
        for (Item item : items.computeIfAbsent(part.getTarget(), t -> items(part.subject()))) {
            Quantity q = quantity(report, item);
            if (q.isReported()) {
                Sum sum = sums.computeIfAbsent(new Key(part.getTarget(), item.name()), k -> new Sum());
                sum.sum = sum.sum.add(q.value());
                sum.units++;
            }
        }
    }

    void compare(Assessment assessment, Consumer<Finding> findings) {
        Set<String> shared = new HashSet<>();
        for (Judgement j : assessment.judgements()) {
            Target target = j.target();
            if (j.entity() != null || !told.containsKey(target.id())) {
                continue;
            }
            for (Item item : items(target)) {
                Sum sum = sums.get(new Key(target.id(), item.name()));
                Quantity whole = quantity(j.measurement().report(), item);
                boolean comparable = sum != null && whole.isReported() && sum.sum.compareTo(whole.value()) != 0;
                // An item that several indicators share is told once, where the same units told it.
                if (comparable && (!item.shared() || shared.add(item.name() + sum.sum + whole.cell()))) {
                    findings.accept(differs(assessment.plan().area(), target, item, sum, whole));
                }
            }
            if (j.verdict() == Verdict.UNDETERMINED && j.measurement().getState() == State.MISSING) {
                findings.accept(unreported(assessment.plan().area(), target));
            }
        }
    }

    private static Finding differs(String area, Target target, Item item, Sum sum, Quantity whole) {
        BigDecimal apart = sum.sum.subtract(whole.value());
        String what = item.shared() || item.name().equals(target.indicator())
                ? item.name()
                : target.indicator() + "的" + item.name();
        return Finding.warning(
                Objects.requireNonNullElse(whole.cell(), target.id()),
                what + "：" + area + "报" + amount(whole.value(), item) + "，" + sum.units + "个分单位合计"
                        + amount(sum.sum, item) + "，合计" + (apart.signum() > 0 ? "多" : "少") + amount(apart.abs(), item),
                "分单位合计与全区域的数相等",
                "已按" + area + "所报判定；请核对是否有单位缺报、重报或口径不同");
    }

    private Finding unreported(String area, Target target) {
        List<String> hints = new ArrayList<>();
        for (Item item : items(target)) {
            Sum sum = sums.get(new Key(target.id(), item.name()));
            if (sum != null) {
                hints.add(item.name() + amount(sum.sum, item) + "（" + sum.units + "个单位）");
            }
        }
        String sum = hints.isEmpty()
                ? told.get(target.id()) + "个分单位已报，" + area + "未报"
                : "各单位合计" + String.join("，", hints) + "，" + area + "未报";
        return Finding.warning(
                target.id(),
                target.indicator() + "：" + sum,
                area + "的一行（填报单位为" + area + "）",
                "无法判定，未以合计代替；请由主管部门填报" + area + "的数");
    }

    private static String amount(BigDecimal number, Item item) {
        return Numbers.plain(number) + item.unit();
    }

    private static Quantity quantity(Report report, Item item) {
        Quantity value = report.quantity(Report.VALUE);
        boolean inValue =
                report.subject().share() == null && !(report.subject().isQuota() && value.state() == State.MISSING);
        return inValue ? value : report.quantity(item.name());
    }

    /** The items of which a sum is of the same kind as the whole. */
    private static List<Item> items(Target target) {
        Measure inner = target.measure() instanceof Measure.Change change ? change.of() : target.measure();
        if (inner instanceof Measure.Quota quota) {
            return List.of(quota.held());
        }
        return inner.items().stream().filter(Additive::is).toList();
    }
}
