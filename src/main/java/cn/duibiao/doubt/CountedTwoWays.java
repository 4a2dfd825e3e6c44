package cn.duibiao.doubt;

import cn.duibiao.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The same number of the same thing is counted in two units: 2000人的筛查任务 and 2000人次肿瘤筛查. */
final class CountedTwoWays implements Finder {
    private static final int LEAST = 10;
    private static final int CONTEXT = 14;

    /** A unit and the one that is easily taken for it. */
    private static final Map<String, String> PAIRS = Map.of("人次", "(?:人(?!次|均|以)|名)", "户次", "户(?!次)", "台次", "台(?!次)");

    @Override
    public List<Found> find(Plan plan) {
        List<Found> all = new ArrayList<>();
        TextPlaces places = TextPlaces.of(plan);
        PAIRS.forEach((unit, other) -> {
            for (MatchResult a : results(places, "(?<![\\d.])(\\d+)\\s*" + unit)) {
                for (MatchResult b : results(places, "(?<![\\d.])" + a.group(1) + "\\s*" + other)) {
                    String here = places.around(a.start(), a.end(), CONTEXT);
                    String there = places.around(b.start(), b.end(), CONTEXT);
                    if (Integer.parseInt(a.group(1)) >= LEAST && shareWord(here, there)) {
                        all.add(new Found(
                                "一数两单位",
                                List.of(places.codePoint(b.start()), places.codePoint(a.start())),
                                here,
                                "一处为“" + b.group() + "”（" + there + "），一处为“" + a.group() + "”",
                                List.of(a.group(), b.group()),
                                null));
                    }
                }
            }
        });
        return all;
    }

    private static List<MatchResult> results(TextPlaces places, String pattern) {
        return Pattern.compile(pattern).matcher(places.text()).results().toList();
    }

    /** Two characters that both have, other than what every count has. */
    private static boolean shareWord(String a, String b) {
        String left = a.replaceAll("[^\\u4e00-\\u9fff]|完成|人次|开展|实施|全区|全市|组织|提供|工作|任务", " ");
        for (int i = 0; i + 2 <= left.length(); i++) {
            String pair = left.substring(i, i + 2);
            if (pair.strip().length() == 2 && b.contains(pair)) {
                return true;
            }
        }
        return false;
    }
}
