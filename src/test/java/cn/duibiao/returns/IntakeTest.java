package cn.duibiao.returns;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.catalogue.CatalogueReader;
import cn.duibiao.fact.Quantity;
import cn.duibiao.fact.Report;
import cn.duibiao.finding.Finding;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Plan;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
    private static final Plan PLAN = new CatalogueReader(Path.of("rules")).plan(ReturnBook.PLAN);
    private static final Period PERIOD = new Period(2024, 2);

    @TempDir
    Path folder;

    @Test
    void a_share_takes_its_numerator_from_the_row_and_its_shared_denominator_from_the_base_data() {
        Intake.Result result = take(ReturnBook.xinjian()
                .row("xinjian-14-b", "每千人口托位数", "个/千人", "新建区", 2376, null, null, 3.5)
                .base("常住人口", "万人", null, ReturnBook.formatted(66, "0.0")));

        Report report = report(result, "xinjian-14-b");
        assertThat(report.quantity("托位数").value()).isEqualByComparingTo("2376");
        assertThat(report.quantity("托位数").cell()).isEqualTo("指标填报!E4");
        Quantity population = report.quantity("常住人口");
        assertThat(population.value()).isEqualByComparingTo("660000");
        assertThat(population.cell()).isEqualTo("基础数据!D2");
        assertThat(population.shown()).isEqualTo("660000（表中显示66.0）");
        assertThat(population.shownDiffers()).isFalse();
        assertThat(report.quantity(Report.BASELINE).value()).isEqualByComparingTo("3.5");
        assertThat(result.findings()).isEmpty();
    }

    private Intake.Result take(ReturnBook book) {
        return Intake.reports(ReturnReader.read(book.save(folder)), PLAN, PERIOD);
    }

    private static Report report(Intake.Result result, String target) {
        return result.reports().stream().filter(r -> r.getTarget().equals(target)).findFirst().orElseThrow();
    }
}
