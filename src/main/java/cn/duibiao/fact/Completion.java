package cn.duibiao.fact;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a return says of a milestone.
 *
 * @param state REPORTED, MISSING, UNREADABLE or CONTRADICTORY
 * @param done 是
 * @param progress 形象进度 in per cent; null where only 是/否 was given
 * @param date 完成日期; null where none was given
 * @param cell of 本期值
 * @param dateCell of 完成日期
 * @param note why it is not REPORTED; null where it is
 */
public record Completion(
        State state, boolean done, BigDecimal progress, LocalDate date, String cell, String dateCell, String note) {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public static Completion missing(String cell) {
        return new Completion(State.MISSING, false, null, null, cell, null, "未报完成情况");
    }

    /**
     * The same, held against what cannot be.
     *
     * @param earliest before it nothing of this target can have been completed
     * @param latest the period's last day
     */
    Completion checked(LocalDate earliest, LocalDate latest) {
        if (state != State.REPORTED) {
            return this;
        }
        if (progress != null && (progress.signum() < 0 || progress.compareTo(WHOLE) > 0)) {
            return contradictory("形象进度" + progress.toPlainString() + "%不在0—100%之间");
        }
        boolean complete = done || progress != null && progress.compareTo(WHOLE) == 0;
        if (!complete && date != null) {
            return contradictory("填报为未完成，却有完成日期" + date);
        }
        if (date != null && date.isAfter(latest)) {
            return contradictory("完成日期" + date + "晚于本期末" + latest);
        }
        if (date != null && date.isBefore(earliest)) {
            return contradictory("完成日期" + date + "早于" + earliest);
        }
        return new Completion(state, complete, progress, date, cell, dateCell, null);
    }

    private Completion contradictory(String why) {
        return new Completion(State.CONTRADICTORY, false, null, date, cell, dateCell, why);
    }
}
