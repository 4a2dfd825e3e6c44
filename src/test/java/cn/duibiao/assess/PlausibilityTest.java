package cn.duibiao.assess;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.catalogue.CatalogueReader;
import cn.duibiao.fact.Quantity;
import cn.duibiao.fact.Report;
import cn.duibiao.fact.State;
import cn.duibiao.finding.Finding;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Target;
import cn.duibiao.rule.Measuring;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlausibilityTest {
    private static final Target PLACES = new CatalogueReader(Path.of("rules"))
            .plan("xinjian-2023-2025")
            .target("xinjian-14-b")
            .orElseThrow();

    /** 每千人口托位数: 66.0万人 typed as 66 or as 6,600,000,000 people. */
    @ParameterizedTest
    @CsvSource({"2376, 660000, 0", "2376, 66, 1", "67, 66, 1", "66, 66, 0", "2376, 1500000000, 0", "2376, 6600000000, 1"
    })
    void people_who_can_hardly_be_meant_are_told_and_others_are_not(BigDecimal places, BigDecimal people, int told) {
        Quantity above = new Quantity("托位数", State.REPORTED, places, "指标填报!F12", places.toString(), null);
        Quantity below = new Quantity("常住人口", State.REPORTED, people, "基础数据!D4", people.toString(), null);
        Report report = new Report(PLACES, null, new Period(2024, 2), Map.of("托位数", above, "常住人口", below), null, null);
        List<Finding> findings = new ArrayList<>();

        Plausibility.check(Measuring.measure(PLACES, report), findings);

        assertThat(findings).hasSize(told);
        assertThat(findings).allSatisfy(f -> assertThat(f.where()).isEqualTo("基础数据!D4"));
    }
}
