package cn.duibiao.doubt;

import cn.duibiao.plan.Plan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two long pieces of the text differ in one character, as a slip would leave them: 经费标准人均不低于9 and 经费标准人家不低于9; or a
 * body has two names that differ in what it is: 公共卫生科 and 公共卫生站. What tells ranks and places apart (省 and 市, 一 and 二,
 * 甲 and 乙) is no slip.
 */
final class OneCharacterApart implements Finder {
    private static final String HAN = "[\\u4e00-\\u9fff]";
    private static final Pattern SLIP =
            Pattern.compile("(?=(" + HAN + "{5})(" + HAN + ")(" + HAN + "{3}[\\u4e00-\\u9fff\\d]))");
    private static final Pattern BODY = Pattern.compile("(?=(" + HAN + "{4})([科站室所馆])(?!伍))");
    private static final String RANKS = "省市区县乡镇村国州一二三四五六七八九十两甲乙丙丁上中下大小新老男女东西南北前后年月日";

    private record Place(String middle, int offset, String text) {}

    @Override
    public List<Found> find(Plan plan) {
        TextPlaces places = TextPlaces.of(plan);
        List<Found> all = new ArrayList<>();
        collect(places, SLIP).values().forEach(of -> {
            if (of.size() == 2 && of.stream().noneMatch(p -> RANKS.contains(p.middle()))) {
                add(all, of, "一字之差");
            }
        });
        collect(places, BODY).values().forEach(of -> {
            if (of.size() == 2) {
                add(all, of, "一名两称");
            }
        });
        return all;
    }

    /** By what stands around the differing character: the first place of each. */
    private static Map<String, List<Place>> collect(TextPlaces places, Pattern pattern) {
        Map<String, List<Place>> all = new LinkedHashMap<>();
        Matcher m = pattern.matcher(places.text());
        while (m.find()) {
            String right = m.groupCount() > 2 ? m.group(3) : "";
            List<Place> of = all.computeIfAbsent(m.group(1) + '\n' + right, k -> new ArrayList<>());
            String middle = m.group(2);
            if (of.stream().noneMatch(p -> p.middle().equals(middle))) {
                of.add(new Place(middle, places.codePoint(m.start(2)), m.group(1) + middle + right));
            }
        }
        return all;
    }

    private static void add(List<Found> all, List<Place> of, String kind) {
        Place a = of.get(0);
        Place b = of.get(1);
        all.add(new Found(
                kind,
                List.of(a.offset(), b.offset()),
                b.text(),
                "一处作“" + a.text() + "”，一处作“" + b.text() + "”",
                List.of(mark(a), mark(b)),
                null));
    }

    /** What a remark would say of it: the differing character with its neighbour. */
    private static String mark(Place p) {
        return p.text().length() == 5 ? p.text() : p.text().substring(4, 6);
    }
}
