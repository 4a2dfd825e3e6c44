package cn.duibiao.doubt;

import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A term has two values in the text: 产前筛查率 80% here and 90% there. Values that are stages of one target are steps
 * and not a contradiction.
 */
final class TermWithTwoValues implements Finder {
    private static final int TERM = 7;
    private static final Pattern VALUE = Pattern.compile("([\\u4e00-\\u9fff（）()]{4,16}?(?:率|数|比例|占比|水平|标准|床位))(?:人均|均)?"
            + "(?:达到|达|不低于|不少于|不高于|控制在|为|保持在|提高到|至少)?\\s*"
            + "(\\d+(?:\\.\\d+)?)\\s*(/10万|%|‰|人次|[\\u4e00-\\u9fff])");

    private record Value(String term, BigDecimal number, String unit, int place, String quote) {
        String shown() {
            return number.toPlainString() + unit;
        }
    }

    @Override
    public List<Found> find(Plan plan) {
        TextPlaces places = TextPlaces.of(plan);
        Map<String, List<Value>> terms = new LinkedHashMap<>();
        Matcher m = VALUE.matcher(places.text());
        while (m.find()) {
            String term = m.group(1).substring(Math.max(0, m.group(1).length() - TERM));
            Value value =
                    new Value(term, new BigDecimal(m.group(2)), m.group(3), places.codePoint(m.start(2)), m.group());
            terms.computeIfAbsent(term + m.group(3), k -> new ArrayList<>()).add(value);
        }
        List<Found> all = new ArrayList<>();
        for (List<Value> values : terms.values()) {
            List<Value> different = different(values);
            if (different.size() > 1 && plan.targets().stream().noneMatch(t -> areStages(t, different))) {
                String shown = different.stream().map(Value::shown).collect(Collectors.joining("、"));
                all.add(new Found(
                        "一项两值",
                        different.stream().map(Value::place).toList(),
                        different.get(different.size() - 1).quote(),
                        "“" + values.get(0).term() + "”先后为" + shown,
                        different.stream().map(v -> v.number().toPlainString()).toList(),
                        null));
            }
        }
        return all;
    }

    private static List<Value> different(List<Value> values) {
        List<Value> different = new ArrayList<>();
        for (Value v : values) {
            if (different.stream().noneMatch(d -> d.number().compareTo(v.number()) == 0)) {
                different.add(v);
            }
        }
        return different;
    }

    private static boolean areStages(Target t, List<Value> values) {
        return values.stream()
                .allMatch(v -> t.stages().stream()
                        .anyMatch(s -> s.number() != null && s.number().compareTo(v.number()) == 0));
    }
}
