package cn.duibiao.report.template;

import cn.duibiao.fact.Situation;
import cn.duibiao.fact.State;
import cn.duibiao.plan.Item;
import cn.duibiao.plan.Measure;
import cn.duibiao.plan.Target;
import cn.duibiao.returns.Column;
import cn.duibiao.rule.Bound;
import cn.duibiao.rule.Demand;
import cn.duibiao.verdict.Verdict;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/** Which cells of a target's row are to be filled in, and with what. */
final class Entries {

    /** What may be typed. */
    enum Kind {
        /** A count of things that have no fractions. */
        WHOLE,
        /** Any number from 0 on. */
        NUMBER,
        /** A share, whose unit may stand behind it: 75%, 0.9‰. */
        RATE,
        /** What may be negative. */
        SIGNED,
        /** 是, 否 or a share of the way. */
        DONE,
        DAY
    }

    /**
     * An open cell.
     *
     * @param what the item's name, for the hint
     */
    record Entry(Kind kind, boolean needed, String what, String unit) {}

    private final Map<Column, Entry> open = new EnumMap<>(Column.class);
    private final Target target;
    private final boolean asked;

    private Entries(Demand demand) {
        this.target = demand.target();
        this.asked = missed(demand);
    }

    static Map<Column, Entry> of(Demand demand) {
        Entries e = new Entries(demand);
        e.measured();
        if (usesBaseline(demand)) {
            e.open(Column.BASELINE, e.valueKind(), e.target.isChange(), "基期值", valueUnit(e.target));
        }
        return e.open;
    }

    /** A blank here gives 无法判定. It does not where the quarter asks nothing, for an early milestone, for what exists once a year. */
    private static boolean missed(Demand demand) {
        return Stream.of(new Blank(null), new Blank(BigDecimal.ZERO))
                .anyMatch(b -> demand.decide(b).verdict() == Verdict.UNDETERMINED);
    }

    /** Nothing reported, with or without a baseline. */
    private record Blank(BigDecimal getBaseline) implements Situation {
        @Override
        public State getState() {
            return State.MISSING;
        }

        @Override
        public BigDecimal getValue() {
            return null;
        }

        @Override
        public BigDecimal getRequired() {
            return null;
        }

        @Override
        public BigDecimal getProjected() {
            return null;
        }

        @Override
        public boolean isDone() {
            return false;
        }

        @Override
        public BigDecimal getProgress() {
            return null;
        }
    }

    /** The baseline decides something in this quarter: a change, or a line that starts from it. */
    static boolean usesBaseline(Demand demand) {
        return demand.target().isChange() || demand.schedule() instanceof Bound.FromBaseline;
    }

    /** 计量单位 of the row's 本期值 and 基期值: a growth in per cent is of a value in its own unit. */
    static String valueUnit(Target target) {
        boolean growth = target.measure() instanceof Measure.Change change && change.by() == Measure.By.PERCENT;
        return growth && measured(target) instanceof Measure.Value value
                ? value.item().unit()
                : target.unit();
    }

    static Measure measured(Target target) {
        return target.measure() instanceof Measure.Change change ? change.of() : target.measure();
    }

    private void measured() {
        Measure measure = measured(target);
        if (measure instanceof Measure.Milestone) {
            open(Column.VALUE, Kind.DONE, true, target.indicator(), "是/否");
            open(Column.DATE, Kind.DAY, false, "完成日期", "");
        } else if (measure instanceof Measure.Value value) {
            open(Column.VALUE, valueKind(), true, value.item().name(), valueUnit(target));
        } else if (measure instanceof Measure.Share share) {
            item(Column.NUMERATOR, share.numerator());
            item(Column.DENOMINATOR, share.denominator());
            open(Column.VALUE, valueKind(), false, target.indicator(), target.unit());
        } else if (measure instanceof Measure.Quota quota) {
            open(
                    Column.VALUE,
                    number(quota.held()),
                    true,
                    quota.held().name(),
                    quota.held().unit());
            if (quota.norms().size() == 1) {
                item(Column.DENOMINATOR, quota.norms().get(0).base());
            }
        }
    }

    private void item(Column column, Item item) {
        if (!item.shared()) {
            open(column, number(item), true, item.name(), item.unit());
        }
    }

    private void open(Column column, Kind kind, boolean needed, String what, String unit) {
        open.put(column, new Entry(kind, needed && asked, what, unit));
    }

    private static Kind number(Item item) {
        return item.whole() ? Kind.WHOLE : Kind.NUMBER;
    }

    private Kind valueKind() {
        Measure measure = measured(target);
        if (measure instanceof Measure.Quota quota) {
            return number(quota.held());
        }
        if (measure instanceof Measure.Share) {
            return Kind.RATE;
        }
        Item item = measure.items().get(0);
        if (target.isChange()) {
            return Kind.SIGNED;
        }
        return item.unit().equals("%") || item.unit().equals("‰") ? Kind.RATE : number(item);
    }
}
