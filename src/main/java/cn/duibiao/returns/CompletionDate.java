package cn.duibiao.returns;

import cn.duibiao.fact.Completion;
import cn.duibiao.fact.Doubt;
import cn.duibiao.fact.State;
import cn.duibiao.finding.Finding;
import cn.duibiao.plan.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads 完成日期 of a milestone, once its 本期值 is read.
 *
 * @param period the assessed quarter
 * @param value the cell of 本期值
 * @param done it says 是
 * @param progress that it says, in per cent; null where it says 是 or 否
 */
record CompletionDate(Row row, Period period, Cell value, boolean done, BigDecimal progress, CompletionNotes notes) {
    private static final String DAY = "年月日俱全的日期，如2024-05-01";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The completion with its day, where one is read. */
    Completion read() {
        Cell date = row.has(Column.DATE) ? row.cell(Column.DATE) : null;
        if (date == null) {
            if (row.cell(Column.DATE) != null) {
                notes.refused(row.cell(Column.DATE), "按未报处理");
            }
            return completion(null);
        }
        Optional<LocalDate> day = Days.read(date);
        if (day.isPresent()) {
            if (row.joint().containsKey(Column.DATE)) {
                notes.joint(date, row.joint().get(Column.DATE));
            }
            notes.used(date, Column.DATE.label());
            return completion(day.get());
        }
        Optional<LocalDate> serial = Days.serial(date);
        if (serial.isPresent()) {
            notes.tell(Finding.warning(
                    date.where(), Spelling.quoted(date.shown()), DAY, "已按日期序号" + serial.get() + "采用，请设为日期格式并核对"));
            notes.used(date, Column.DATE.label());
            return completion(serial.get());
        }
        List<LocalDate> several = Days.several(date);
        if (isComplete() && !several.isEmpty()) {
            return between(date, several);
        }
        if (isComplete() && Days.isToCome(date, period)) {
            return toCome(date);
        }
        String found = date.kind() == Cell.Kind.ERROR ? date.text() : Spelling.quoted(date.shown());
        notes.refused(date, found + "，不是日历上的日期");
        notes.tell(
                Finding.error(date.where(), found + "，不是日历上的日期", DAY, isComplete() ? "完成日期未采用，请改正" : "请改正，或在未完成时留空"));
        if (!isComplete() && Days.looksLikeDay(date)) {
            String note = "填报为未完成，完成日期" + date.where() + found + "又无法读取";
            notes.withdrawn(value, "填报为未完成，完成日期又无法读取");
            return new Completion(State.UNREADABLE, false, null, null, value.where(), row.where(Column.DATE), note);
        }
        return completion(null);
    }

    private boolean isComplete() {
        return done || progress != null && progress.compareTo(HUNDRED) == 0;
    }

    /** 是, and a day that has not come. */
    private Completion toCome(Cell date) {
        String found = Spelling.quoted(date.shown()) + "，晚于本期末或尚未到来，而本期值为" + Spelling.quoted(value.shown());
        notes.tell(Finding.error(date.where(), found, DAY, "未采用，请核对是否已完成，并写全年月日"));
        notes.withdrawn(value, "填报为已完成，完成日期却晚于本期末或尚未到来");
        notes.refused(date, found);
        String note = "填报为已完成，完成日期" + date.where() + Spelling.quoted(date.shown()) + "却晚于本期末或尚未到来";
        return new Completion(State.CONTRADICTORY, false, null, null, value.where(), row.where(Column.DATE), note);
    }

    /** Done on one of several days. */
    private Completion between(Cell date, List<LocalDate> days) {
        String found = Spelling.quoted(date.shown()) + "，可以是" + days.get(0) + "，也可以是" + days.get(1);
        Finding told = Finding.warning(date.where(), found, DAY, "完成日期未采用，请写全年月日");
        notes.tell(told);
        notes.refused(date, found);
        notes.doubted(new Doubt(
                told,
                days.stream()
                        .map(d -> new Doubt.Reading(d.toString(), null, completion(d)))
                        .toList()));
        return completion(null);
    }

    private Completion completion(LocalDate day) {
        return new Completion(State.REPORTED, done, progress, day, value.where(), whereDate(), null);
    }

    private String whereDate() {
        return row.cell(Column.DATE) == null
                ? row.where(Column.DATE)
                : row.cell(Column.DATE).where();
    }
}
