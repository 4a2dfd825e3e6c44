package cn.duibiao.returns;

import cn.duibiao.fact.Completion;
import cn.duibiao.fact.Doubt;
import cn.duibiao.fact.Report;
import cn.duibiao.fact.State;
import cn.duibiao.finding.Finding;
import cn.duibiao.plan.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads 本期值 and 完成日期 of a milestone: 是/否, or a share with % (形象进度). */
final class Completions {
    private static final Set<String> DONE =
            Set.of("是", "已完成", "完成", "全部完成", "已全部完成", "已建成", "已完工", "已竣工", "√", "✓", "✔", "☑", "y", "yes");
    private static final Set<String> OPEN = Set.of(
            "否", "未完成", "尚未完成", "没有完成", "×", "✗", "✘", "x", "n", "no", "进行中", "推进中", "正在推进", "正在进行", "未启动", "未开工",
            "未开展", "尚未开展", "未建成", "在建");
    private static final String EXPECTED = "“是”“否”，或带百分号的形象进度（如60%）";
    private static final String DAY = "年月日俱全的日期，如2024-05-01";
    private static final Pattern PROGRESS =
            Pattern.compile("(?:已|目前)?(?:完成|累计完成|形象进度|工程进度|完成进度|进度)(?:为|达|达到|至)?[:]?([0-9.]+%)");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Row row;
    private final Period period;
    private final Consumer<Finding> findings;
    private final Map<Cell, String> used = new LinkedHashMap<>();
    private final Map<Cell, String> refused = new LinkedHashMap<>();
    private Doubt doubt;

    /**
     * @param doubt where 本期值 or 完成日期 can be read in two ways; else null
     * @param used cells, and as what
     * @param refused cells, and why
     */
    record Result(Completion completion, Doubt doubt, Map<Cell, String> used, Map<Cell, String> refused) {

        static Result none() {
            return new Result(Completion.missing(null), null, Map.of(), Map.of());
        }

        /** The report with what is in doubt; a date that can be no other than wrong is that wrong date. */
        Report settled(Report report) {
            if (doubt == null) {
                return report;
            }
            long wrong = doubt.readings().stream()
                    .filter(r -> r.in(report).milestone().getState() == State.CONTRADICTORY)
                    .count();
            if (wrong == doubt.readings().size()) {
                return doubt.readings().get(0).in(report);
            }
            if (wrong > 0 && completion.state() == State.REPORTED) {
                String note = doubt.finding().where() + doubt.finding().found();
                return report.with(new Completion(
                                State.UNREADABLE, false, null, null, completion.cell(), completion.dateCell(), note))
                        .doubting(List.of(doubt));
            }
            return report.doubting(List.of(doubt));
        }
    }

    private Completions(Row row, Period period, Consumer<Finding> findings) {
        this.period = period;
        this.row = row;
        this.findings = findings;
    }

    /** @param period the assessed quarter */
    static Result read(Row row, Period period, Consumer<Finding> findings) {
        Completions reader = new Completions(row, period, findings);
        Completion completion = reader.read();
        return new Result(completion, reader.doubt, reader.used, reader.refused);
    }

    /** 是, 否 or another word for them. */
    static boolean isWord(Cell cell) {
        String word = word(cell);
        return DONE.contains(word) || OPEN.contains(word);
    }

    static boolean isDone(Cell cell) {
        return DONE.contains(word(cell));
    }

    private static String word(Cell cell) {
        return cell.number() != null
                ? ""
                : Spelling.narrow(cell.text()).replace(" ", "").toLowerCase(Locale.ROOT);
    }

    private Completion read() {
        boolean quarter = row.where(Column.VALUE) == null;
        Cell value = row.cell(quarter ? Column.QUARTER : Column.VALUE);
        Until other = row.frame().outside(quarter ? Column.QUARTER : Column.VALUE, period);
        if (value != null && !value.isNothing() && other != null) {
            return refused(value, "列名写的是" + other.words(), "请核对列名与填报期");
        }
        if (value != null && isWord(value)) {
            Region joint = row.joint().get(quarter ? Column.QUARTER : Column.VALUE);
            if (joint != null) {
                joint(value, joint);
            }
            used.put(value, Report.VALUE);
            return dated(value, DONE.contains(word(value)), null);
        }
        return value == null || value.isNothing() ? missing(value) : progress(value);
    }

    private Completion missing(Cell value) {
        if (value != null) {
            refused.put(value, "按未报处理");
            findings.accept(
                    Finding.warning(value.where(), Spelling.quoted(value.shown()), EXPECTED, "已按未报处理，未完成请填“否”"));
        }
        if (row.has(Column.DATE)) {
            Cell date = row.cell(Column.DATE);
            refused.put(date, "本期值为空");
            findings.accept(Finding.error(
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
            if (number.signum() > 0 && number.compareTo(BigDecimal.ONE) <= 0) {
                return ambiguous(value, number);
            }
            findings.accept(Finding.warning(
                    value.where(),
                    Spelling.quoted(value.shown()),
                    EXPECTED,
                    "已按形象进度" + number.toPlainString() + "%采用，请补上百分号"));
        }
        used.put(value, "形象进度");
        return dated(value, false, number);
    }

    /** 完成80% and 形象进度80% are 80%; 约80% and 80%以上 are no figure. */
    private static Optional<Amount> behindWord(Cell value) {
        Matcher word = value.kind() == Cell.Kind.TEXT
                ? PROGRESS.matcher(Spelling.narrow(value.text()).replace(" ", ""))
                : null;
        return word != null && word.matches() ? Amount.parse(word.group(1)) : Optional.empty();
    }

    private Completion ambiguous(Cell value, BigDecimal number) {
        BigDecimal share = Amount.plain(number.multiply(HUNDRED));
        String one = number.toPlainString() + "%";
        String other = share.toPlainString() + "%";
        Completion unread = refused(value, "是" + one + "还是" + other, "请写上百分号，或填“是”“否”");
        Finding told = Reading.unreadable(value, "是" + one + "还是" + other, EXPECTED, "请写上百分号，或填“是”“否”")
                .finding();
        LocalDate day = row.has(Column.DATE) ? Days.read(row.cell(Column.DATE)).orElse(null) : null;
        doubt = new Doubt(told, List.of(reading(value, one, number, day), reading(value, other, share, day)));
        return unread;
    }

    private Doubt.Reading reading(Cell value, String words, BigDecimal progress, LocalDate day) {
        return new Doubt.Reading(
                words,
                null,
                new Completion(State.REPORTED, false, progress, day, value.where(), row.where(Column.DATE), null));
    }

    private Completion dated(Cell value, boolean done, BigDecimal progress) {
        Cell date = row.has(Column.DATE) ? row.cell(Column.DATE) : null;
        if (date == null) {
            if (row.cell(Column.DATE) != null) {
                refused.put(row.cell(Column.DATE), "按未报处理");
            }
            return completion(value, done, progress, null);
        }
        Optional<LocalDate> day = Days.read(date);
        boolean complete = done || progress != null && progress.compareTo(HUNDRED) == 0;
        if (day.isPresent()) {
            if (row.joint().containsKey(Column.DATE)) {
                joint(date, row.joint().get(Column.DATE));
            }
            used.put(date, Column.DATE.label());
            return completion(value, done, progress, day.get());
        }
        Optional<LocalDate> serial = Days.serial(date);
        if (serial.isPresent()) {
            findings.accept(Finding.warning(
                    date.where(), Spelling.quoted(date.shown()), DAY, "已按日期序号" + serial.get() + "采用，请设为日期格式并核对"));
            used.put(date, Column.DATE.label());
            return completion(value, done, progress, serial.get());
        }
        List<LocalDate> several = Days.several(date);
        if (complete && !several.isEmpty()) {
            return between(value, done, progress, date, several);
        }
        if (complete && Days.isToCome(date, period)) {
            return toCome(value, date);
        }
        String found = date.kind() == Cell.Kind.ERROR ? date.text() : Spelling.quoted(date.shown());
        refused.put(date, found + "，不是日历上的日期");
        findings.accept(
                Finding.error(date.where(), found + "，不是日历上的日期", DAY, complete ? "完成日期未采用，请改正" : "请改正，或在未完成时留空"));
        if (!complete && Days.looksLikeDay(date)) {
            used.remove(value);
            String note = "填报为未完成，完成日期" + date.where() + found + "又无法读取";
            refused.put(value, "填报为未完成，完成日期又无法读取");
            return new Completion(State.UNREADABLE, false, null, null, value.where(), row.where(Column.DATE), note);
        }
        return completion(value, done, progress, null);
    }

    /** 是, and a day that has not come. */
    private Completion toCome(Cell value, Cell date) {
        String found = Spelling.quoted(date.shown()) + "，晚于本期末或尚未到来，而本期值为" + Spelling.quoted(value.shown());
        findings.accept(Finding.error(date.where(), found, DAY, "未采用，请核对是否已完成，并写全年月日"));
        used.remove(value);
        refused.put(value, "填报为已完成，完成日期却晚于本期末或尚未到来");
        refused.put(date, found);
        String note = "填报为已完成，完成日期" + date.where() + Spelling.quoted(date.shown()) + "却晚于本期末或尚未到来";
        return new Completion(State.CONTRADICTORY, false, null, null, value.where(), row.where(Column.DATE), note);
    }

    /** Done on one of several days. */
    private Completion between(Cell value, boolean done, BigDecimal progress, Cell date, List<LocalDate> days) {
        String found = Spelling.quoted(date.shown()) + "，可以是" + days.get(0) + "，也可以是" + days.get(1);
        Finding told = Finding.warning(date.where(), found, DAY, "完成日期未采用，请写全年月日");
        findings.accept(told);
        refused.put(date, found);
        doubt = new Doubt(
                told,
                days.stream()
                        .map(d -> new Doubt.Reading(d.toString(), null, completion(value, done, progress, d)))
                        .toList());
        return completion(value, done, progress, null);
    }

    private Completion completion(Cell value, boolean done, BigDecimal progress, LocalDate day) {
        return new Completion(State.REPORTED, done, progress, day, value.where(), whereDate(), null);
    }

    private String whereDate() {
        return row.cell(Column.DATE) == null
                ? row.where(Column.DATE)
                : row.cell(Column.DATE).where();
    }

    private void joint(Cell cell, Region region) {
        findings.accept(Finding.warning(
                cell.where(),
                "合并单元格" + region.address() + "的" + Spelling.quoted(cell.shown()),
                "每行每列各填一格",
                "已按其中各行都是" + Spelling.quoted(cell.shown()) + "采用，请核对"));
    }

    private Completion refused(Cell value, String why, String advice) {
        Reading reading = Reading.unreadable(value, why, EXPECTED, advice);
        findings.accept(reading.finding());
        refused.put(value, reading.refusal());
        if (row.cell(Column.DATE) != null) {
            refused.put(row.cell(Column.DATE), "本期值无法读取");
        }
        return new Completion(
                State.UNREADABLE, false, null, null, value.where(), row.where(Column.DATE), reading.note());
    }
}
