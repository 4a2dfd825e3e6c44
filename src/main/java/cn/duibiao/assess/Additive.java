package cn.duibiao.assess;

import cn.duibiao.plan.Item;
import cn.duibiao.plan.Measure;
import cn.duibiao.plan.Target;
import java.util.regex.Pattern;

/** Which figures of parts add up to the whole's: counts and amounts do, levels and averages do not. */
final class Additive {
    private static final Pattern LEVEL_UNIT = Pattern.compile(".*[%‰/].*|级|种|分|天|日|年|岁|倍|小时|分钟|个?百分点");
    private static final Pattern LEVEL_NAME = Pattern.compile(".*(人均|平均|户均|次均|每千|每万|满意度|知晓率|率$|比例$|占比$).*");

    private Additive() {}

    static boolean is(Item item) {
        return !LEVEL_UNIT.matcher(item.unit()).matches()
                && !LEVEL_NAME.matcher(item.name()).matches();
    }

    /** A plain count or amount: a part contributes to it and cannot be held against the whole's figure. */
    static boolean counts(Target target) {
        return target.measure() instanceof Measure.Value value && is(value.item());
    }
}
