package cn.duibiao.report.json;

import cn.duibiao.plan.Indicator;
import cn.duibiao.plan.Item;
import cn.duibiao.plan.Measure;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Stage;
import cn.duibiao.plan.Target;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** {@code duibiao targets --json}. */
public final class TargetsJson {
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private TargetsJson() {}

    /** The targets of a plan, in its order, as an indented array. */
    public static String of(Plan plan) {
        ArrayNode array = MAPPER.createArrayNode();
        plan.targets().forEach(t -> target(array.addObject(), t));
        return text(array);
    }

    /** An indicator with what each plan asks of it: {@code {name, …, targets: [{plan, title, differs, target}]}}. */
    public static String of(Indicator indicator, List<Plan> plans) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("name", indicator.name());
        node.put("definition", indicator.definition());
        node.put("unit", indicator.unit());
        node.put("nature", indicator.nature().code());
        strings(node.putArray("synonyms"), indicator.synonyms());
        ArrayNode array = node.putArray("targets");
        for (Plan plan : plans) {
            for (String id : indicator.targets()) {
                plan.target(id).ifPresent(t -> {
                    ObjectNode asked = array.addObject().put("plan", plan.id()).put("title", plan.title());
                    asked.put("differs", indicator.differs().get(id));
                    target(asked.putObject("target"), t);
                });
            }
        }
        return text(node);
    }

    private static String text(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void target(ObjectNode node, Target t) {
        node.put("id", t.id());
        node.put("clause", t.clause().cite());
        node.put("quote", t.quote());
        node.put("offset", t.offset());
        node.put("indicator", t.indicator());
        node.put("unit", t.unit());
        node.put("nature", t.nature().code());
        Measure.Share share = t.share();
        node.put(
                "denominator",
                share == null || share.growing() == null
                        ? null
                        : share.growing().code());
        node.put("proportion", share != null && share.proportion());
        node.put("kind", t.measure().kind());
        node.put("soft", t.isSoft());
        strings(node.putArray("entities"), t.units());
        strings(node.putArray("responsible"), t.responsible());
        ArrayNode stages = node.putArray("stages");
        t.stages().forEach(s -> stage(stages.addObject(), s));
        node.put("throughout", t.throughout());
        inputs(node.putArray("inputs"), t);
        node.put("reading", t.reading());
    }

    private static void strings(ArrayNode array, List<String> values) {
        values.forEach(array::add);
    }

    /**
     * The plan's own number; a milestone's is 是, that of a direction 0: any change for the better. As in an assessment's
     * JSON, a change is compared by its improvement, whichever way the indicator has to go.
     */
    private static void stage(ObjectNode node, Stage s) {
        node.put("due", s.due().toString());
        node.put("comparator", s.comparison().code());
        node.put(
                "value",
                switch (s.comparison()) {
                    case DONE -> "是";
                    case BETTER -> "0";
                    default -> s.number().toPlainString();
                });
    }

    /** Which columns of the return the target is computed from. */
    private static void inputs(ArrayNode array, Target t) {
        Measure measure = t.measure() instanceof Measure.Change change ? change.of() : t.measure();
        if (measure instanceof Measure.Share share) {
            input(array, "分子", share.numerator());
            input(array, share.denominator().shared() ? "基础数据" : "分母", share.denominator());
            if (t.isLimit() && t.isRunningRate()) {
                input(array, "基础数据", share.denominator().expectedAtYearEnd());
            }
        } else if (measure instanceof Measure.Quota quota) {
            input(array, "本期值", quota.held());
            quota.norms().forEach(n -> input(array, n.base().shared() ? "基础数据" : "分母", n.base()));
        } else if (measure instanceof Measure.Value value) {
            input(array, "本期值", value.item());
        } else {
            input(array, "本期值", new Item(t.indicator(), "是/否", false));
            input(array, "完成日期", new Item("完成日期", "日期", false));
        }
        if (t.usesBaseline()) {
            input(array, "基期值", new Item(t.indicator() + "基期值", t.unit(), false));
        }
    }

    private static void input(ArrayNode array, String column, Item item) {
        array.addObject().put("column", column).put("name", item.name()).put("unit", item.unit());
    }
}
