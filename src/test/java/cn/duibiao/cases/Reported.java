package cn.duibiao.cases;

import cn.duibiao.fact.Completion;
import cn.duibiao.fact.Quantity;
import cn.duibiao.fact.Report;
import cn.duibiao.fact.State;
import cn.duibiao.plan.Measure;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Makes a report of what a case says was reported. A number is a number; 无, — and / are blank; {@code {存: 74.995, 显示:
 * 75.00%}} is a cell that shows another number than it holds; any other text cannot be read. 矛盾 is why a row as a whole
 * cannot be used.
 */
final class Reported {
    private static final Set<String> BLANK = Set.of("", "无", "—", "/");

    private Reported() {}

    static Report report(Target target, String unit, Period period, Map<String, Object> reported) {
        Map<String, Quantity> quantities = new HashMap<>();
        Completion completion = null;
        for (Map.Entry<String, Object> entry : reported.entrySet()) {
            switch (entry.getKey()) {
                case "分子" -> put(quantities, target.share().numerator().name(), entry.getValue(), "指标填报!E5");
                case "分母" -> put(quantities, target.share().denominator().name(), entry.getValue(), "指标填报!F5");
                case "基期值" -> put(quantities, Report.BASELINE, entry.getValue(), "指标填报!H5");
                case "本期值" -> {
                    if (target.measure() instanceof Measure.Milestone) {
                        completion = completion(entry.getValue(), reported.get("完成日期"));
                    } else {
                        put(quantities, Report.VALUE, entry.getValue(), "指标填报!G5");
                    }
                }
                case "基础数据" ->
                    ((Map<?, ?>) entry.getValue())
                            .forEach((item, value) -> put(quantities, (String) item, value, "基础数据!D5"));
                case "完成日期", "矛盾" -> {}
                default -> throw new IllegalArgumentException("reported: " + entry.getKey());
            }
        }
        return new Report(target, unit, period, quantities, completion, (String) reported.get("矛盾"));
    }

    private static void put(Map<String, Quantity> quantities, String name, Object given, String cell) {
        if (given instanceof Map<?, ?> cellContent) {
            BigDecimal stored = new BigDecimal(String.valueOf(cellContent.get("存")));
            quantities.put(name, Quantity.reported(name, stored, cell, String.valueOf(cellContent.get("显示"))));
            return;
        }
        String text = given == null ? "" : String.valueOf(given);
        if (BLANK.contains(text)) {
            quantities.put(name, Quantity.missing(name, cell));
            return;
        }
        try {
            quantities.put(name, Quantity.reported(name, new BigDecimal(text), cell, text));
        } catch (NumberFormatException e) {
            quantities.put(name, Quantity.unreadable(name, cell, text, name + "“" + text + "”不是数"));
        }
    }

    private static Completion completion(Object given, Object date) {
        String text = String.valueOf(given);
        LocalDate on = date == null ? null : LocalDate.parse(String.valueOf(date));
        if (text.equals("是") || text.equals("否")) {
            return new Completion(State.REPORTED, text.equals("是"), null, on, "指标填报!G5", "指标填报!I5", null);
        }
        if (text.endsWith("%")) {
            BigDecimal progress = new BigDecimal(text.substring(0, text.length() - 1));
            return new Completion(State.REPORTED, false, progress, on, "指标填报!G5", "指标填报!I5", null);
        }
        return BLANK.contains(text)
                ? Completion.missing("指标填报!G5")
                : new Completion(State.UNREADABLE, false, null, on, "指标填报!G5", null, "“" + text + "”不是是/否或形象进度");
    }
}
