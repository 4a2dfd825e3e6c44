package cn.duibiao.doubt;

import cn.duibiao.plan.Comparison;
import cn.duibiao.plan.Measure;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Stage;
import cn.duibiao.plan.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Grades of one whole (五级≥20%、四级≥30%、三级≥50%) that must add up to 100% or more: then each must be hit exactly, or they
 * cannot all be met. Grades are shares of one denominator, due the same day, whose numerators' names differ in one
 * character, a numeral or 甲乙丙丁.
 */
final class SharesOfOneWhole implements Finder {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Override
    public List<Found> find(Plan plan) {
        Map<String, List<Target>> wholes = new LinkedHashMap<>();
        for (Target t : plan.targets()) {
            Stage last = t.lastStage();
            if (t.measure() instanceof Measure.Share share
                    && share.proportion()
                    && share.per().compareTo(WHOLE) == 0
                    && last.comparison() == Comparison.AT_LEAST) {
                String graded = share.numerator().name().replaceAll("[一二三四五六七八九十甲乙丙丁]", "○");
                if (graded.contains("○")) {
                    wholes.computeIfAbsent(
                                    graded + share.denominator() + last.due() + t.units(), k -> new ArrayList<>())
                            .add(t);
                }
            }
        }
        return wholes.values().stream()
                .filter(grades -> grades.size() > 1 && sum(grades).compareTo(WHOLE) >= 0)
                .map(SharesOfOneWhole::found)
                .toList();
    }

    private static BigDecimal sum(List<Target> grades) {
        return grades.stream().map(t -> t.lastStage().number()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Found found(List<Target> grades) {
        String plus = grades.stream()
                .map(t -> t.lastStage().number().toPlainString() + "%")
                .collect(Collectors.joining("＋"));
        boolean exact = sum(grades).compareTo(WHOLE) == 0;
        Target last = grades.get(grades.size() - 1);
        return new Found(
                "比例之和",
                grades.stream().map(Target::offset).toList(),
                last.quote(),
                "同一分母各等级的下限" + plus + "＝" + sum(grades).toPlainString() + "%，"
                        + (exact ? "只有各级恰好等于下限才能同时满足" : "不可能同时满足"),
                List.of(sum(grades).toPlainString() + "%"),
                null);
    }
}
