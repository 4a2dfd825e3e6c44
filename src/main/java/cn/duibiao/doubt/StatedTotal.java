package cn.duibiao.doubt;

import cn.duibiao.plan.Plan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A total and its parts do not agree: 项目17个，其中甲9个、乙7个、丙2个. After 其中 there may be fewer parts than the total holds,
 * not more; after 共…分别为 or 包括 they must make it up.
 */
final class StatedTotal implements Finder {
    private static final String NUMBER = "(?<![\\d.])(\\d+(?:\\.\\d+)?)\\s*";
    private static final String UNIT = "([个家人名台张辆所项例处支]|万元)";
    private static final Pattern AMONG = Pattern.compile(NUMBER + UNIT + "(?!次)[^\\n。;；]{0,24}?(其中)([^\\n。]+)");
    private static final Pattern WHOLE = Pattern.compile(
            "(?:共计|合计|总计|总数|共)[^\\d\\n。;；,，]{0,8}?" + NUMBER + UNIT + "[^\\n。;；]{0,20}?(分别为|分别是|包括)([^\\n。;；]+)");

    @Override
    public List<Found> find(Plan plan) {
        TextPlaces places = TextPlaces.of(plan);
        List<Found> all = new ArrayList<>();
        for (Pattern pattern : List.of(AMONG, WHOLE)) {
            pattern.matcher(places.text()).results().forEach(r -> check(places, r, all));
        }
        return all;
    }

    private static void check(TextPlaces places, MatchResult r, List<Found> all) {
        BigDecimal total = new BigDecimal(r.group(1));
        List<BigDecimal> parts = Pattern.compile(NUMBER + Pattern.quote(r.group(2)) + "(?!次)")
                .matcher(r.group(4))
                .results()
                .map(p -> new BigDecimal(p.group(1)))
                .toList();
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean less = sum.compareTo(total) < 0 && !r.group(3).equals("其中");

        if (parts.size() >= 2 && (less || sum.compareTo(total) > 0)) {
            String plus = parts.stream().map(BigDecimal::toPlainString).collect(Collectors.joining("＋"));
            all.add(new Found(
                    "分项合计",
                    List.of(places.codePoint(r.start())),
                    r.group(),
                    "分项" + plus + "＝" + sum.toPlainString() + "，与总数" + r.group(1) + r.group(2) + "不符",
                    List.of("合计", r.group(1)),
                    null));
        }
    }
}
