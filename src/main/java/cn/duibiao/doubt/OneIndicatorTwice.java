package cn.duibiao.doubt;

import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Stage;
import cn.duibiao.plan.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Two targets of one plan have the same indicator, unit and reporting units, and other figures or dates. */
final class OneIndicatorTwice implements Finder {

    @Override
    public List<Found> find(Plan plan) {
        List<Found> all = new ArrayList<>();
        Map<String, Target> first = new HashMap<>();
        for (Target t : plan.targets()) {
            String key = t.indicator().replaceAll("[\\s“”（）()、]", "") + '\n' + t.unit() + '\n' + t.units();
            Target other = first.putIfAbsent(key, t);
            if (other != null && !asked(other).equals(asked(t))) {
                all.add(new Found(
                        "一项两值",
                        List.of(t.offset()),
                        t.quote(),
                        "“" + t.indicator() + "”在 " + other.id() + " 为" + asked(other) + "，此处为" + asked(t),
                        List.of(other.clause().cite()),
                        t.id()));
            }
        }
        return all;
    }

    private static String asked(Target t) {
        return t.stages().stream().map(OneIndicatorTwice::asked).collect(Collectors.joining("、"));
    }

    private static String asked(Stage s) {
        return s.due()
                + s.comparison().sign()
                + (s.number() == null ? "" : s.number().stripTrailingZeros().toPlainString());
    }
}
