package cn.duibiao.report.template;

import static cn.duibiao.returns.Column.BASELINE;
import static cn.duibiao.returns.Column.DATE;
import static cn.duibiao.returns.Column.DENOMINATOR;
import static cn.duibiao.returns.Column.ID;
import static cn.duibiao.returns.Column.NAME;
import static cn.duibiao.returns.Column.NUMERATOR;
import static cn.duibiao.returns.Column.REMARK;
import static cn.duibiao.returns.Column.REPORTED_BY;
import static cn.duibiao.returns.Column.UNIT;
import static cn.duibiao.returns.Column.VALUE;

import cn.duibiao.plan.Clause;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Policy;
import cn.duibiao.plan.Target;
import cn.duibiao.report.Extent;
import cn.duibiao.report.Page;
import cn.duibiao.report.Styles;
import cn.duibiao.report.template.Entries.Entry;
import cn.duibiao.returns.Column;
import cn.duibiao.rule.Demand;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * 指标填报: one row for each target and unit. What the quarter asks comes first, by the department that answers for it and
 * within that by clause; what it does not ask stands at the end, grey and optional.
 */
final class ReturnSheet {
    /** @param column null for what the reader passes over */
    private record Place(Column column, String title, double width) {
        Place(Column column, double width) {
            this(column, column.label(), width);
        }
    }

    static final String REQUIREMENT = "本期要求";
    private static final List<Place> PLACES = List.of(
            new Place(ID, 13),
            new Place(NAME, 21),
            new Place(UNIT, 7.5),
            new Place(REPORTED_BY, 13),
            new Place(null, REQUIREMENT, 19),
            new Place(NUMERATOR, 8.5),
            new Place(DENOMINATOR, 8.5),
            new Place(VALUE, 8.5),
            new Place(BASELINE, 8.5),
            new Place(DATE, 10.5),
            new Place(REMARK, 10),
            new Place(null, "填报说明", 30));
    private static final int WIDTH = PLACES.size();
    private static final int HEAD = FormFrame.ROWS;

    private final XSSFSheet sheet;
    private final Styles styles;
    private final InputStyles inputs;
    private final Plan plan;
    private final Period period;
    private final Policy policy;
    private final EntryRules rules;
    private int next;

    ReturnSheet(XSSFSheet sheet, Styles styles, InputStyles inputs, Plan plan, Period period, Policy policy) {
        this.sheet = sheet;
        this.styles = styles;
        this.inputs = inputs;
        this.plan = plan;
        this.period = period;
        this.policy = policy;
        this.rules = new EntryRules(plan.firstDay(), period.end());
    }

    void write(List<Demand> demands, Page page) {
        for (int i = 0; i < WIDTH; i++) {
            sheet.setColumnWidth(i, (int) Math.round(PLACES.get(i).width() * 256));
        }
        FormFrame frame = new FormFrame(sheet, styles, inputs, WIDTH);
        next = frame.head(plan, period);
        header();
        Map<String, List<Demand>> asked = demands.stream()
                .filter(Demand::asks)
                .collect(Collectors.groupingBy(ReturnSheet::lead, LinkedHashMap::new, Collectors.toList()));
        asked.forEach((department, own) -> group(department + "：本期填报" + own.size() + "项指标", own));
        List<Demand> idle = demands.stream().filter(d -> !d.asks()).toList();
        if (!idle.isEmpty()) {
            group("本期不考核，可不填：" + idle.size() + "项指标", idle);
        }
        sheet.setAutoFilter(new CellRangeAddress(HEAD, next - 1, 0, WIDTH - 1));
        frame.foot(next + 1);
        rules.apply(sheet);
        sheet.createFreezePane(2, HEAD + 1);
        page.set(sheet, true, HEAD, HEAD);
        Protection.on(sheet);
    }

    /** The department named first answers for it. */
    private static String lead(Demand demand) {
        List<String> responsible = demand.target().responsible();
        return responsible.isEmpty() ? "计划未写明责任单位" : responsible.get(0);
    }

    private void group(String heading, List<Demand> demands) {
        across(heading, inputs.chapter(), 20);
        Clause clause = null;
        for (Demand demand : demands) {
            Target target = demand.target();
            if (!target.clause().equals(clause)) {
                clause = target.clause();
                across(heading(clause), inputs.clause(), 18);
            }
            target.judgedFor().forEach(unit -> row(demand, unit));
        }
    }

    private void header() {
        XSSFRow header = row(24);
        for (int i = 0; i < WIDTH; i++) {
            styles.put(header.createCell(i), PLACES.get(i).title(), styles.head());
        }
    }

    private String heading(Clause clause) {
        String who = clause.responsible().isEmpty() ? "" : "　责任单位：" + String.join("、", clause.responsible());
        String title = clause.title() == null ? "" : "　" + clause.title();
        return clause.cite() + title + who;
    }

    private void across(String text, XSSFCellStyle style, double least) {
        double width = PLACES.stream().mapToDouble(Place::width).sum();
        XSSFRow row = row(Math.max(
                least, style.getWrapText() ? Extent.height(Extent.lines(text, width, Styles.TEXT), Styles.TEXT) : 0));
        for (int i = 0; i < WIDTH; i++) {
            row.createCell(i).setCellStyle(style);
        }
        styles.put(row.getCell(0), text, style);
        sheet.addMergedRegionUnsafe(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, WIDTH - 1));
    }

    private void row(Demand demand, String unit) {
        Asked asked = new Asked(demand, policy);
        Target target = demand.target();
        boolean idle = !demand.asks();
        Map<Column, Entry> open = Entries.of(demand);
        XSSFRow row = row(18);
        float height = 20;
        for (int i = 0; i < WIDTH; i++) {
            Place place = PLACES.get(i);
            Entry entry = place.column() == null ? null : open.get(place.column());
            if (entry != null) {
                row.createCell(i).setCellStyle(inputs.open(entry.kind(), entry.needed(), idle));
                rules.at(row.getRowNum(), i, entry);
                continue;
            }
            String text = text(place, target, unit, asked);
            boolean small = place.column() == null && !place.title().equals(REQUIREMENT);
            XSSFCellStyle style = text == null
                    ? inputs.shut()
                    : small ? inputs.hint(idle) : inputs.text(idle, place.column() == UNIT);
            styles.put(row.createCell(i), text, place.column() == REMARK ? inputs.remark() : style);
            double points = small ? 8 : Styles.TEXT;
            height = text == null
                    ? height
                    : Math.max(height, Extent.height(Extent.lines(text, place.width(), points), points));
        }
        row.setHeightInPoints(height);
    }

    /** Null for a cell of figures, which is closed here. */
    private String text(Place place, Target target, String unit, Asked asked) {
        if (place.column() == null) {
            return place.title().equals(REQUIREMENT) ? asked.requirement() : asked.guide();
        }
        return switch (place.column()) {
            case ID -> target.id();
            case NAME -> target.indicator();
            case UNIT -> Entries.valueUnit(target);
            case REPORTED_BY -> unit == null ? plan.area() : unit;
            case REMARK -> "";
            default -> null;
        };
    }

    private XSSFRow row(double height) {
        XSSFRow row = sheet.createRow(next++);
        row.setHeightInPoints((float) height);
        return row;
    }
}
