package cn.duibiao.doubt;

import cn.duibiao.plan.Plan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A list closes with a number that is not the number of its items: 甲、乙、丙等四项. Only lists closed by 等 are counted; 和 and 及
 * inside an item may join two.
 */
final class ListedCount implements Finder {
    private static final String ITEM = "[^、，,。;；:：\\n“”()（）]{2,14}";
    private static final Pattern LIST =
            Pattern.compile("((?:" + ITEM + "、)+" + ITEM + "?)等“?([二两三四五六七八九十]|\\d{1,2})(?:项|大|类|种|个方面)");
    private static final String DIGITS = "零一二三四五六七八九十";

    @Override
    public List<Found> find(Plan plan) {
        TextPlaces places = TextPlaces.of(plan);
        List<Found> all = new ArrayList<>();
        Matcher m = LIST.matcher(places.text());
        while (m.find()) {
            String[] items = m.group(1).split("、");
            int joined = (int) Arrays.stream(items)
                    .flatMapToInt(String::chars)
                    .filter(c -> c == '和' || c == '及' || c == '与')
                    .count();
            int stated = number(m.group(2));
            if (stated < items.length || stated > items.length + joined) {
                all.add(new Found(
                        "列举个数",
                        List.of(places.codePoint(m.start(2))),
                        m.group(),
                        "列举" + items.length + "项，称“" + m.group(2) + "”",
                        List.of(m.group(2)),
                        null));
            }
        }
        return all;
    }

    private static int number(String digits) {
        return digits.equals("两") ? 2 : DIGITS.contains(digits) ? DIGITS.indexOf(digits) : Integer.parseInt(digits);
    }
}
