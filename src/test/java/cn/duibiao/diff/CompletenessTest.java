package cn.duibiao.diff;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.catalogue.CatalogueReader;
import cn.duibiao.plan.Citation;
import cn.duibiao.plan.Clause;
import cn.duibiao.plan.Comparison;
import cn.duibiao.plan.Grading;
import cn.duibiao.plan.Measure;
import cn.duibiao.plan.Nature;
import cn.duibiao.plan.OwnSchedule;
import cn.duibiao.plan.Policy;
import cn.duibiao.plan.Stage;
import cn.duibiao.plan.Target;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No component of a target or of the policy can change without being told. */
class CompletenessTest {
    @TempDir
    Path folder;

    @Test
    void everyComponentOfATargetIsCompared() throws ReflectiveOperationException {
        var plan = new Edited(folder).plan();
        Target target = plan.targets().get(0);
        Clause elsewhere = new Clause("2", "一2", "标题", "章", List.of(), List.of());
        Map<String, Object> others = new java.util.HashMap<>();
        others.put("clause", elsewhere);
        others.put("quote", "床位");
        others.put("offset", 27);
        others.put("indicator", "病床数");
        others.put("unit", "个");
        others.put("nature", Nature.FLOW_YEAR);
        others.put("natureReason", "别的理由");
        others.put("measure", new Measure.Milestone(true));
        others.put(
                "stages",
                List.of(new Stage(
                        LocalDate.of(2024, 12, 31), Comparison.AT_LEAST, new BigDecimal("1.0"), false, null, null)));
        others.put("units", List.of());
        others.put("soft", "力争");
        others.put("throughout", true);
        others.put("yearly", true);
        others.put("start", LocalDate.of(2025, 1, 1));
        others.put("baselineDate", LocalDate.of(2020, 12, 31));
        others.put("schedule", new OwnSchedule(List.of(BigDecimal.valueOf(100)), "省厅"));
        others.put("reading", "解读");
        others.put("alternatives", List.of(new Target.Alternative("读法", target)));
        others.put("also", List.of(new Citation("附件", "床位", 7, null)));
        others.put("remarks", List.of());
        others.put("responsible", List.of());
        others.put("weight", BigDecimal.TEN);
        for (RecordComponent c : Target.class.getRecordComponents()) {
            if (!c.getName().equals("id")) { // targets are paired by it
                assertThat(others).as("a case for the component").containsKey(c.getName());
                Target other = with(target, c.getName(), others.get(c.getName()));
                assertThat(new TargetChanges(plan.text(), plan.text()).between(target, other))
                        .as(c.getName())
                        .isNotEmpty();
            }
        }
    }

    @Test
    void everyKeyOfThePolicyIsCompared() throws ReflectiveOperationException {
        Policy policy = new CatalogueReader(Path.of("rules")).policy();
        Map<String, Object> others = Map.of(
                "name",
                "银川口径",
                "approxPoints",
                new BigDecimal("1.5"),
                "approxPercent",
                new BigDecimal("3"),
                "limitMargin",
                new BigDecimal("10"),
                "rounding",
                RoundingMode.UP,
                "schedule",
                "s",
                "milestoneWarning",
                2,
                "severity",
                new Grading(
                        Grading.By.ATTAINMENT, List.of(new Grading.Grade("严重", BigDecimal.ZERO, true, null, false))),
                "smallNumbers",
                new BigDecimal("10"),
                "missingShare",
                new BigDecimal("30"));
        for (RecordComponent c : Policy.class.getRecordComponents()) {
            if (!c.getName().equals("keys")) { // the same again, as printed
                assertThat(PolicyChanges.between(policy, with(policy, c.getName(), others.get(c.getName()))))
                        .as(c.getName())
                        .hasSize(1);
            }
        }
    }

    @Test
    void whatAKeyOfThePolicyMeansIsComparedToo() throws ReflectiveOperationException {
        Policy policy = new CatalogueReader(Path.of("rules")).policy();
        List<Policy.Key> keys = policy.keys().stream()
                .map(k -> k.key().equals("小样本") ? new Policy.Key(k.key(), k.value(), k.meaning(), "别处") : k)
                .toList();
        assertThat(PolicyChanges.between(policy, with(policy, "keys", keys)))
                .extracting(Change::words)
                .containsExactly("小样本的来源 美国疾控中心 WISQARS 关于不稳定率的规则 → 别处");
    }

    @SuppressWarnings("unchecked")
    private static <R> R with(R record, String component, Object value) throws ReflectiveOperationException {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = components[i].getName().equals(component)
                    ? value
                    : components[i].getAccessor().invoke(record);
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return (R) record.getClass().getDeclaredConstructor(types).newInstance(values);
    }
}
