package cn.duibiao.returns;

import cn.duibiao.fact.Completion;
import cn.duibiao.fact.Doubt;
import cn.duibiao.fact.Report;
import cn.duibiao.fact.State;
import cn.duibiao.finding.Finding;
import cn.duibiao.plan.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads 本期值 and 完成日期 of a milestone: 是/否, or a share with % (形象进度). */
final class Completions {
    private static final String EXPECTED = "“是”“否”，或带百分号的形象进度（如60%）";
    private static final Pattern PROGRESS =
            Pattern.compile("(?:已|目前)?(?:完成|累计完成|形象进度|工程进度|完成进度|进度)(?:为|达|达到|至)?[:]?([0-9.]+%)");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Row row;
    private final Period period;
    private final CompletionNotes notes;

    private Completions(Row row, Period period, CompletionNotes notes) {
        this.period = period;
        this.row = row;
        this.notes = notes;
    }

    /** @param period the assessed quarter */
    static CompletionReading read(Row row, Period period, Consumer<Finding> findings) {
        CompletionNotes notes = new CompletionNotes(findings);
        return notes.reading(new Completions(row, period, notes).read());
    }

    private Completion read() {
        boolean quarter = row.where(Column.VALUE) == null;
        Cell value = row.cell(quarter ? Column.QUARTER : Column.VALUE);
        String other = row.frame().outside(quarter ? Column.QUARTER : Column.VALUE, period);
        if (value != null && !value.isNothing() && other != null) {
            return refused(value, other, "请核对列名与填报期");
        }
        if (value != null && YesNo.isWord(value)) {
            Region joint = row.joint().get(quarter ? Column.QUARTER : Column.VALUE);
            if (joint != null) {
                notes.joint(value, joint);
            }
            notes.used(value, Report.VALUE);
            return dated(value, YesNo.isYes(value), null);
        }
        return value == null || value.isNothing() ? missing(value) : progress(value);
    }

    private Completion dated(Cell value, boolean done, BigDecimal progress) {
        return new CompletionDate(row, period, value, done, progress, notes).read();
    }

    private Completion missing(Cell value) {
        if (value != null) {
            notes.refused(value, "按未报处理");
            notes.tell(Finding.warning(value.where(), Spelling.quoted(value.shown()), EXPECTED, "已按未报处理，未完成请填“否”"));
        }
        if (row.has(Column.DATE)) {
            Cell date = row.cell(Column.DATE);
            notes.refused(date, "本期值为空");
            notes.tell(Finding.error(
                    date.where(), Spelling.quoted(date.shown()) + "，而本期值为空", "有完成日期的，本期值填“是”", "已按未报处理，请补填本期值"));
        }
        return Completion.missing(row.where(Column.VALUE));
    }

    private Completion progress(Cell value) {
        Optional<Amount> amount = Amount.of(value).or(() -> behindWord(value));
        if (amount.isEmpty() || !List.of("%", "").contains(amount.get().unit())) {
            return refused(
                    value,
                    value.kind() == Cell.Kind.ERROR ? "没有数值" : value.isPicture() ? "是嵌入单元格的图片" : "不能识别",
                    "请填“是”或“否”");
        }
        if (row.joint().containsKey(Column.VALUE)) {
            return refused(value, "是合并单元格" + row.joint().get(Column.VALUE).address() + "的数", "请取消合并后逐格填报");
        }
        BigDecimal number = amount.get().number();
        if (amount.get().unit().isEmpty()) {
            if (number.signum() == 0) {
                return nought(value);
            }
            if (number.signum() > 0 && number.compareTo(BigDecimal.ONE) <= 0) {
                return ambiguous(value, number);
            }
            notes.tell(Finding.warning(
                    value.where(),
                    Spelling.quoted(value.shown()),
                    EXPECTED,
                    "已按形象进度" + number.toPlainString() + "%采用，请补上百分号"));
        }
        notes.used(value, "形象进度");
        return dated(value, false, number);
    }

    /** 完成80% and 形象进度80% are 80%; 约80% and 80%以上 are no figure. */
    private static Optional<Amount> behindWord(Cell value) {
        Matcher word = value.kind() == Cell.Kind.TEXT
                ? PROGRESS.matcher(Spelling.narrow(value.text()).replace(" ", ""))
                : null;
        return word != null && word.matches() ? Amount.parse(word.group(1)) : Optional.empty();
    }

    /** A bare 0: 否 or 0%, which before the due date are not the same. */
    private Completion nought(Cell value) {
        return either(value, "否", null, "0%", BigDecimal.ZERO);
    }

    private Completion ambiguous(Cell value, BigDecimal number) {
        BigDecimal share = Amount.plain(number.multiply(HUNDRED));
        String one = number.toPlainString() + "%";
        String other = share.toPlainString() + "%";
        return either(value, one, number, other, share);
    }

    /** Used in neither of two readings; progress null is 否. */
    private Completion either(Cell value, String one, BigDecimal number, String other, BigDecimal share) {
        Completion unread = refused(value, "是" + one + "还是" + other, "请写上百分号，或填“是”“否”");
        Finding told = Reading.unreadable(value, "是" + one + "还是" + other, EXPECTED, "请写上百分号，或填“是”“否”")
                .finding();
        LocalDate day = row.has(Column.DATE) ? Days.read(row.cell(Column.DATE)).orElse(null) : null;
        notes.doubted(new Doubt(told, List.of(reading(value, one, number, day), reading(value, other, share, day))));
        return unread;
    }

    private Doubt.Reading reading(Cell value, String words, BigDecimal progress, LocalDate day) {
        return new Doubt.Reading(
                words,
                null,
                new Completion(State.REPORTED, false, progress, day, value.where(), row.where(Column.DATE), null));
    }

    private Completion refused(Cell value, String why, String advice) {
        Reading reading = Reading.unreadable(value, why, EXPECTED, advice);
        notes.tell(reading.finding());
        notes.refused(value, reading.refusal());
        if (row.cell(Column.DATE) != null) {
            notes.refused(row.cell(Column.DATE), "本期值无法读取");
        }
        return new Completion(
                State.UNREADABLE, false, null, null, value.where(), row.where(Column.DATE), reading.note());
    }
}
