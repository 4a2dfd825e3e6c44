package cn.duibiao.returns;

import cn.duibiao.fact.Completion;
import cn.duibiao.fact.State;
import cn.duibiao.finding.Finding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads 本期值 and 完成日期 of a milestone: 是/否, or a share with % (形象进度). */
final class Completions {
    private static final Set<String> DONE = Set.of("是", "已完成", "完成", "全部完成", "已全部完成", "√", "✓", "✔", "☑", "y", "yes");
    private static final Set<String> OPEN =
            Set.of("否", "未完成", "尚未完成", "没有完成", "×", "✗", "✘", "x", "n", "no", "进行中", "推进中", "正在推进", "未启动", "未开工", "在建");
    private static final String EXPECTED = "“是”“否”，或带百分号的形象进度（如60%）";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Row row;
    private final Consumer<Finding> findings;

    private Completions(Row row, Consumer<Finding> findings) {
        this.row = row;
        this.findings = findings;
    }

    static Completion read(Row row, Consumer<Finding> findings) {
        return new Completions(row, findings).read();
    }

    private Completion read() {
        Cell value = row.cell(Column.VALUE);
        if (value == null || value.isNothing()) {
            if (value != null) {
                findings.accept(
                        Finding.warning(value.where(), Spelling.quoted(value.shown()), EXPECTED, "已按未报处理，未完成请填“否”"));
            }
            if (row.has(Column.DATE)) {
                Cell date = row.cell(Column.DATE);
                findings.accept(Finding.error(
                        date.where(), Spelling.quoted(date.shown()) + "，而本期值为空", "有完成日期的，本期值填“是”", "已按未报处理，请补填本期值"));
            }
            return Completion.missing(row.where(Column.VALUE));
        }
        String word = value.number() != null
                ? ""
                : Spelling.narrow(value.text()).replace(" ", "").toLowerCase(Locale.ROOT);
        if (DONE.contains(word)) {
            return dated(value, true, null);
        }
        if (OPEN.contains(word)) {
            return dated(value, false, null);
        }
        return progress(value);
    }

    private Completion progress(Cell value) {
        Optional<Amount> amount = Amount.of(value);
        if (amount.isEmpty() || !List.of("%", "").contains(amount.get().unit())) {
            return refused(value, value.kind() == Cell.Kind.ERROR ? "没有数值" : "不能识别", "请填“是”或“否”");
        }
        BigDecimal number = amount.get().number();
        if (amount.get().unit().isEmpty()) {
            if (number.signum() > 0 && number.compareTo(BigDecimal.ONE) <= 0) {
                String share = number.multiply(HUNDRED).stripTrailingZeros().toPlainString();
                return refused(value, "是" + number.toPlainString() + "%还是" + share + "%", "请写上百分号，或填“是”“否”");
            }
            findings.accept(Finding.warning(
                    value.where(),
                    Spelling.quoted(value.shown()),
                    EXPECTED,
                    "已按形象进度" + number.toPlainString() + "%采用，请补上百分号"));
        }
        return dated(value, false, number);
    }

    private Completion dated(Cell value, boolean done, BigDecimal progress) {
        Cell date = row.has(Column.DATE) ? row.cell(Column.DATE) : null;
        String dateCell = row.where(Column.DATE);
        if (date == null) {
            return new Completion(State.REPORTED, done, progress, null, value.where(), dateCell, null);
        }
        Optional<LocalDate> day = Days.read(date);
        boolean complete = done || progress != null && progress.compareTo(HUNDRED) == 0;
        if (day.isEmpty()) {
            String found = date.kind() == Cell.Kind.ERROR ? date.text() : Spelling.quoted(date.shown());
            String used = complete ? "完成日期未采用，请改正" : "请改正，或在未完成时留空";
            findings.accept(Finding.error(date.where(), found + "，不是日历上的日期", "年月日俱全的日期，如2024-05-01", used));
            if (!complete && Days.looksLikeDay(date)) {
                String note = "填报为未完成，完成日期" + date.where() + found + "又无法读取";
                return new Completion(State.UNREADABLE, false, null, null, value.where(), dateCell, note);
            }
        }
        return new Completion(State.REPORTED, done, progress, day.orElse(null), value.where(), dateCell, null);
    }

    private Completion refused(Cell value, String why, String advice) {
        Reading reading = Reading.unreadable(value, why, EXPECTED, advice);
        findings.accept(reading.finding());
        return new Completion(
                State.UNREADABLE, false, null, null, value.where(), row.where(Column.DATE), reading.note());
    }
}
