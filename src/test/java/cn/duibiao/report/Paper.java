package cn.duibiao.report;

import cn.duibiao.fact.Completion;
import cn.duibiao.fact.Quantity;
import cn.duibiao.fact.Report;
import cn.duibiao.fact.State;
import cn.duibiao.plan.Item;
import cn.duibiao.plan.Measure;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;

/** A return as it is being filled in: cells on one side, what a reader makes of them on the other. */
final class Paper {
    private static final List<String> HEADS = List.of("指标编号", "指标名称", "计量单位", "填报单位", "分子", "分母", "本期值", "基期值", "完成日期");
    private static final int NUMERATOR = 4;
    private static final int DENOMINATOR = 5;
    private static final int VALUE = 6;
    private static final int BASELINE = 7;
    private static final int DATE = 8;

    private final List<ReportedCell> main = new ArrayList<>();
    private final List<ReportedCell> base = new ArrayList<>();
    private int row = 2;
    private int baseRow = 1;

    Paper() {
        for (int i = 0; i < HEADS.size(); i++) {
            main.add(new ReportedCell(2, i, HEADS.get(i), null));
        }
    }

    /**
     * What a unit puts down; a null is an empty cell.
     *
     * @param date a {@link LocalDate} or null
     */
    record Entry(Object numerator, Object denominator, Object value, Object baseline, Object expected, Object date) {
        static Entry value(Object value) {
            return new Entry(null, null, value, null, null, null);
        }

        static Entry share(Object numerator, Object denominator) {
            return new Entry(numerator, denominator, null, null, null, null);
        }

        static Entry done(Object told, LocalDate date) {
            return new Entry(null, null, told, null, null, date);
        }

        Entry from(Object newBaseline) {
            return new Entry(numerator, denominator, value, newBaseline, expected, date);
        }

        Entry denominated(Object newDenominator) {
            return new Entry(numerator, newDenominator, value, baseline, expected, date);
        }

        Entry expecting(Object newExpected) {
            return new Entry(numerator, denominator, value, baseline, newExpected, date);
        }
    }

    List<ReportedSheet> sheets() {
        return List.of(new ReportedSheet("指标填报", main), new ReportedSheet("基础数据", base));
    }

    /** Writes the row and reads it. A quota's bases all get the entry's denominator. */
    Report put(Target t, String entity, Period period, Entry e) {
        row++;
        main(0, t.id());
        main(1, t.indicator());
        main(2, t.unit());
        main(3, entity == null ? "全区" : entity);
        Map<String, Quantity> quantities = new HashMap<>();
        Completion completion = null;
        if (t.isMilestone()) {
            completion = completion(e);
        } else {
            Measure.Share share = t.share();
            if (share != null) {
                quantities.put(share.numerator().name(), item(share.numerator(), e.numerator(), NUMERATOR));
                quantities.put(share.denominator().name(), item(share.denominator(), e.denominator(), DENOMINATOR));
                Item expected = share.denominator().expectedAtYearEnd();
                quantities.put(expected.name(), shared(expected, e.expected()));
            }
            if (t.measure() instanceof Measure.Quota quota) {
                quota.norms().forEach(n -> quantities.put(n.base().name(), shared(n.base(), e.denominator())));
            }
            quantities.put(Report.VALUE, quantity(Report.VALUE, e.value(), main(VALUE, e.value())));
            quantities.put(Report.BASELINE, quantity(Report.BASELINE, e.baseline(), main(BASELINE, e.baseline())));
        }
        return new Report(t, entity, period, quantities, completion, null);
    }

    private Quantity item(Item item, Object typed, int column) {
        return item.shared() ? shared(item, typed) : quantity(item.name(), typed, main(column, typed));
    }

    /** Populations are put down in 万人 and read in 人. */
    private Quantity shared(Item item, Object typed) {
        baseRow++;
        boolean inTenThousands = item.unit().equals("人") && typed instanceof BigDecimal;
        Object written = inTenThousands ? ((BigDecimal) typed).movePointLeft(4) : typed;
        base.add(new ReportedCell(baseRow, 0, item.name(), null));
        base.add(new ReportedCell(baseRow, 1, inTenThousands ? "万人" : item.unit(), null));
        if (written != null) {
            base.add(new ReportedCell(baseRow, 3, written, null));
        }
        return quantity(item.name(), typed, "基础数据!" + new CellReference(baseRow, 3).formatAsString());
    }

    private Completion completion(Entry e) {
        String cell = main(VALUE, e.value() instanceof BigDecimal p ? p.movePointLeft(2) : e.value());
        String dateCell = main(DATE, e.date());
        LocalDate date = (LocalDate) e.date();
        if (e.value() instanceof BigDecimal progress) {
            return new Completion(State.REPORTED, false, progress, date, cell, dateCell, null);
        }
        if (e.value() == null || e.value().equals("—")) {
            return new Completion(State.MISSING, false, null, date, cell, dateCell, "未报完成情况");
        }
        if (e.value().equals("是") || e.value().equals("否")) {
            return new Completion(State.REPORTED, e.value().equals("是"), null, date, cell, dateCell, null);
        }
        return new Completion(State.UNREADABLE, false, null, date, cell, dateCell, "读不懂");
    }

    private String main(int column, Object typed) {
        if (typed != null) {
            main.add(new ReportedCell(row, column, typed, null));
        }
        return "指标填报!" + new CellReference(row, column).formatAsString();
    }

    /** As the reader does: a number, also inside a text with its unit; nothing; or not to be read. */
    private static Quantity quantity(String name, Object typed, String cell) {
        if (typed == null || typed.equals("—") || typed.equals("无")) {
            return Quantity.missing(name, cell);
        }
        if (typed instanceof BigDecimal number) {
            return Quantity.reported(name, number, cell, number.toPlainString());
        }
        String text = typed.toString();
        String digits = text.replaceAll("[^0-9.]", "");
        return digits.isEmpty()
                ? Quantity.unreadable(name, cell, text, "“" + text + "”不是数")
                : Quantity.reported(name, new BigDecimal(digits), cell, text);
    }
}
