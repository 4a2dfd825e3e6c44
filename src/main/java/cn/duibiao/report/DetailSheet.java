package cn.duibiao.report;

import cn.duibiao.assess.Assessment;
import cn.duibiao.assess.Cells;
import cn.duibiao.assess.Judgement;
import cn.duibiao.assess.Numbers;
import cn.duibiao.assess.Trend;
import cn.duibiao.plan.Target;
import cn.duibiao.rule.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** 评估明细: one row for each verdict, and behind it the columns in which it is computed again. */
final class DetailSheet {
    static final String NAME = "评估明细";

    /** What goes onto paper, read from left to right: what was asked, what came, how it was judged and why. */
    private static final List<Table.Column> PRINTED = List.of(
            new Table.Column("编号", 11),
            new Table.Column("指标", 18),
            new Table.Column("填报单位", 10.5),
            new Table.Column("要求", 15),
            new Table.Column("序时", 9),
            new Table.Column("本期值", 10),
            new Table.Column("差距", 12),
            new Table.Column("判定", 9.5),
            new Table.Column("依据／理由", 14),
            new Table.Column("标志", 8),
            new Table.Column("得分", 5.5),
            new Table.Column("分值", 5.5),
            new Table.Column("说明", 50));
    /** On the screen alone: an explanation names clause, unit, flip distance, rule and cells once more. */
    private static final List<Table.Column> UNPRINTED = List.of(
            new Table.Column("条款", 8),
            new Table.Column("单位", 7),
            new Table.Column("完成率", 7),
            new Table.Column("翻转距离", 12),
            new Table.Column("规则", 22),
            new Table.Column("数据来源", 18));

    private static final int HEAD = 0;
    private static final int FIRST = 1;
    private static final int VERDICT = 7;
    /** Rows recalculated in advance; to keep those of a large return would take more memory than to judge it. */
    private static final int IN_ADVANCE = 2_000;

    /** Only where earlier quarters are known. */
    private static final Table.Column TREND = new Table.Column("趋势与推算", 26);

    private static final int FROZEN = 3;

    private final Assessment assessment;
    private final Styles styles;
    private final Mirror mirror;
    private final Phrases phrases;
    private final Map<String, Integer> ruleRows;
    private final List<Table.Column> told;
    private final boolean trends;
    private final Recalculation again;
    private final Meanwhile<List<List<Recalculation.Entry>>> recalculated;
    private final List<Object> agreements = new ArrayList<>();
    private int lastRow = FIRST;

    /** @param ruleRows row of each target on 规则依据, 0-based */
    DetailSheet(Assessment assessment, Styles styles, Mirror mirror, Map<String, Integer> ruleRows) {
        this.assessment = assessment;
        this.styles = styles;
        this.mirror = mirror;
        this.phrases = new Phrases(assessment.policy());
        this.ruleRows = ruleRows;
        this.trends = !assessment.context().trends().isEmpty();
        this.told = new ArrayList<>(PRINTED);
        if (trends) {
            told.add(TREND);
        }
        told.addAll(UNPRINTED);
        this.again = new Recalculation(mirror, assessment.policy(), told.size(), VERDICT);
        this.recalculated = Meanwhile.begin("recalculation", this::inAdvance);
    }

    private List<List<Recalculation.Entry>> inAdvance() {
        List<Judgement> all = assessment.judgements();
        return IntStream.range(0, Math.min(IN_ADVANCE, all.size()))
                .mapToObj(i -> again.of(all.get(i), FIRST + i))
                .toList();
    }

    void write(Sheet sheet, Page page) {
        List<Table.Column> columns = new ArrayList<>(told);
        Arrays.stream(Again.values())
                .map(a -> new Table.Column(a.title(), a.width()))
                .forEach(columns::add);
        Table table = new Table(sheet, styles, columns, HEAD);
        table.head(told.size());
        List<List<Recalculation.Entry>> ready = recalculated.result();
        for (int i = 0; i < assessment.judgements().size(); i++) {
            Judgement j = assessment.judgements().get(i);
            table.start();
            row(table, j);
            again(table, i < ready.size() ? ready.get(i) : again.of(j, table.nextRow()));
            table.end();
        }
        lastRow = Math.max(FIRST, table.nextRow() - 1);
        sheet.setAutoFilter(new CellRangeAddress(HEAD, lastRow, 0, columns.size() - 1));
        sheet.createFreezePane(FROZEN, FIRST);
        sheet.setZoom(90);
        markDisagreements(sheet);
        page.and(unprinted()).set(sheet, true, HEAD, HEAD);
        Workbook book = sheet.getWorkbook();
        book.setPrintArea(book.getSheetIndex(sheet), 0, PRINTED.size() - 1, HEAD, lastRow);
    }

    /** Told at the foot of every page, so that a reader of the paper knows that there is more. */
    private String unprinted() {
        return told.subList(PRINTED.size(), told.size()).stream()
                .map(Table.Column::title)
                .collect(Collectors.joining("、", "未印：", "、复算，见电子表"));
    }

    /** What stands under 一致, row by row. */
    List<Object> agreements() {
        return agreements;
    }

    /** 一致 over all rows, as an absolute reference. */
    String agreementRange() {
        String column = CellReference.convertNumToColString(told.size() + Again.AGREES.ordinal());
        return "'" + NAME + "'!$" + column + "$" + (FIRST + 1) + ":$" + column + "$" + (lastRow + 1);
    }

    private void row(Table table, Judgement j) {
        Target t = j.target();
        table.text(t.id());
        table.text(t.indicator(), styles.strongText());
        table.text(j.entity() == null ? assessment.plan().area() : j.entity());
        table.text(phrases.requirement(j));
        number(table, j.schedule(), null);
        value(table, j);
        table.text(phrases.gap(j));
        table.text(j.verdict().label(), styles.verdict(j.verdict()));
        table.text(phrases.reason(j));
        table.text(phrases.flags(j));
        table.number(j.points(), styles.number(2));
        table.number(j.weight(), styles.number(2));
        table.text(j.explanation());
        if (trends) {
            table.text(trend(j));
        }
        table.text(t.clause().cite());
        table.text(t.unit(), styles.centre());
        table.number(j.attainment(), styles.percent());
        table.text(j.flip() == null ? "" : j.flip().words());
        Integer rule = ruleRows.get(t.id());
        table.link(j.rule(), rule == null ? null : "'" + SourceSheet.NAME + "'!A" + (rule + 1));
        List<String> cells = Cells.of(j.measurement());
        String first = cells.stream()
                .flatMap(c -> mirror.find(c).stream())
                .map(Mirror.Place::reference)
                .findFirst()
                .orElse(null);
        table.link(String.join("、", cells), first);
    }

    private void again(Table table, List<Recalculation.Entry> entries) {
        for (Again column : Again.values()) {
            Recalculation.Entry entry = entries.get(column.ordinal());
            Formulas.put(table.cell(style(column)), entry.formula(), entry.value());
        }
        agreements.add(entries.get(Again.AGREES.ordinal()).value());
    }

    private XSSFCellStyle style(Again column) {
        return switch (column) {
            case QUALITY, STATE, VERDICT, AGREES -> styles.centre();
            case DATE -> styles.date();
            default -> styles.again();
        };
    }

    private String trend(Judgement j) {
        Trend trend = assessment.trend(j);
        if (trend == null) {
            return "";
        }
        String pace = trend.pace() == null ? "" : "\n" + trend.pace().words(Wording.shownUnit(j.target()));
        return trend.words(j) + pace;
    }

    private void value(Table table, Judgement j) {
        String told = phrases.told(j);
        if (told.isEmpty()) {
            number(table, j.measurement().getValue(), Phrases.figure(j));
        } else {
            table.text(told, styles.centre());
        }
    }

    /** As many places as the text of an explanation gives it. */
    private void number(Table table, BigDecimal number, BigDecimal beside) {
        if (number == null) {
            table.text("", styles.centre());
            return;
        }
        String shown = beside == null ? Numbers.plain(number) : Numbers.beside(number, beside);
        int point = shown.indexOf('.');
        int places = point < 0 ? 0 : shown.length() - point - 1;
        table.number(number.setScale(Math.max(places, 12), RoundingMode.HALF_UP), styles.number(places));
    }

    /** Red where the two disagree. */
    private void markDisagreements(Sheet sheet) {
        var formatting = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(
                ComparisonOperator.EQUAL, "\"" + Recalculation.DIFFERS + "\"");
        PatternFormatting fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(Colours.colour("C8372D"));
        fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        rule.createFontFormatting().setFontColor(Colours.colour("FFFFFF"));
        int column = told.size() + Again.AGREES.ordinal();
        formatting.addConditionalFormatting(
                new CellRangeAddress[] {new CellRangeAddress(FIRST, lastRow, column, column)}, rule);
    }
}
