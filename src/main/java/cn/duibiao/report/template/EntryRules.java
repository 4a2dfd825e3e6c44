package cn.duibiao.report.template;

import cn.duibiao.report.template.Entries.Entry;
import cn.duibiao.report.template.Entries.Kind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Drop-downs, limits and hints of the open cells; cells that ask for the same share one rule. */
final class EntryRules {
    private static final LocalDate EXCEL_ZERO = LocalDate.of(1899, 12, 30);
    private static final int LONGEST_TITLE = 30;
    private static final int LONGEST_HINT = 250;

    private record Rule(Kind kind, String what, String unit) {}

    private final Map<Rule, CellRangeAddressList> places = new LinkedHashMap<>();
    private final LocalDate first;
    private final LocalDate last;

    /** @param first day on which anything can have been completed; {@code last} the period's last day */
    EntryRules(LocalDate first, LocalDate last) {
        this.first = first;
        this.last = last;
    }

    void at(int row, int column, Entry entry) {
        boolean ownHint = entry.kind() != Kind.DONE && entry.kind() != Kind.DAY;
        Rule rule = new Rule(entry.kind(), ownHint ? entry.what() : "", entry.unit());
        places.computeIfAbsent(rule, k -> new CellRangeAddressList()).addCellRangeAddress(row, column, row, column);
    }

    void apply(XSSFSheet sheet) {
        XSSFDataValidationHelper helper = new XSSFDataValidationHelper(sheet);
        places.forEach((rule, at) -> {
            DataValidation validation = helper.createValidation(constraint(helper, rule.kind()), at);
            boolean strict = rule.kind() == Kind.WHOLE || rule.kind() == Kind.NUMBER;
            validation.setErrorStyle(strict ? DataValidation.ErrorStyle.STOP : DataValidation.ErrorStyle.WARNING);
            validation.createErrorBox("请核对", error(rule.kind()));
            validation.setShowErrorBox(rule.kind() != Kind.RATE);
            validation.createPromptBox(cut(title(rule), LONGEST_TITLE), cut(hint(rule), LONGEST_HINT));
            validation.setShowPromptBox(true);
            validation.setEmptyCellAllowed(true);
            if (rule.kind() == Kind.DONE) {
                // POI's word for the drop-down is the wrong way round in xlsx.
                validation.setSuppressDropDownArrow(true);
            }
            sheet.addValidationData(validation);
        });
    }

    private DataValidationConstraint constraint(XSSFDataValidationHelper helper, Kind kind) {
        return switch (kind) {
            case WHOLE -> helper.createIntegerConstraint(OperatorType.GREATER_OR_EQUAL, "0", null);
            case NUMBER, RATE -> helper.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", null);
            case SIGNED -> helper.createDecimalConstraint(OperatorType.BETWEEN, "-1000000000000", "1000000000000");
            case DONE -> helper.createExplicitListConstraint(new String[] {"是", "否"});
            case DAY -> helper.createDateConstraint(OperatorType.BETWEEN, day(first), day(last), null);
        };
    }

    private static String day(LocalDate date) {
        return String.valueOf(ChronoUnit.DAYS.between(EXCEL_ZERO, date));
    }

    private String error(Kind kind) {
        return switch (kind) {
            case WHOLE -> "请填不小于0的整数；没有数的留空，确为零填0。";
            case NUMBER -> "请填不小于0的数；没有数的留空，确为零填0。";
            case RATE, SIGNED -> "请填数字。";
            case DONE -> "请选“是”或“否”；未完成的也可填形象进度，如60%。";
            case DAY -> "请填" + first + "至" + last + "之间的日期，如" + last + "。";
        };
    }

    private static String title(Rule rule) {
        return switch (rule.kind()) {
            case DONE -> "是否完成";
            case DAY -> "完成日期";
            default -> rule.what();
        };
    }

    private String hint(Rule rule) {
        return switch (rule.kind()) {
            case WHOLE, NUMBER, SIGNED -> "计量单位：" + rule.unit() + "。没有数的留空，确为零填0。";
            case RATE -> rate(rule.unit());
            case DONE -> "选“是”或“否”；未完成的也可填形象进度，如60%。";
            case DAY -> "完成的填完成日期，如" + last + "；未完成的留空。";
        };
    }

    private static String rate(String unit) {
        if (unit.equals("%")) {
            return "百分之七十五填75%。有分子、分母的由其计算，此格可不填。";
        }
        boolean rate = unit.equals("‰") || unit.startsWith("/");
        return "计量单位：" + unit + "。有分子、分母的由其计算，此格可不填。" + (rate ? "不大于1的数请连单位一起填，如0.9" + unit + "。" : "");
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
