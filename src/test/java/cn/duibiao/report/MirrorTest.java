package cn.duibiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class MirrorTest {
    private final Mirror mirror = new Mirror(List.of(
            new ReportedSheet("指标填报", List.of(new ReportedCell(11, 5, BigDecimal.valueOf(12), null))),
            new ReportedSheet("基础数据", List.of()),
            new ReportedSheet("a'!$[]:*?/\\=1", List.of())));

    @Test
    void a_cell_of_the_return_has_the_same_address_in_the_workbook() {
        assertThat(mirror.find("指标填报!F12")).hasValueSatisfying(place -> {
            assertThat(place.reference()).isEqualTo("'报送数据'!F12");
            assertThat(place.reported().value()).isEqualTo(BigDecimal.valueOf(12));
        });
        assertThat(mirror.find("指标填报!F13"))
                .hasValueSatisfying(place -> assertThat(place.reported()).isNull());
        assertThat(mirror.find("2024Q2.xlsx 基础数据!C3"))
                .map(Mirror.Place::reference)
                .hasValue("'报送数据-基础数据'!C3");
    }

    @Test
    void a_sheet_never_keeps_a_name_that_is_not_ours() {
        assertThat(mirror.find("a'!$[]:*?/\\=1!A1"))
                .map(Mirror.Place::reference)
                .hasValue("'报送数据-3'!A1");
    }

    @Test
    void what_is_no_cell_of_the_return_has_no_place() {
        assertThat(mirror.find(null)).isEmpty();
        assertThat(mirror.find("指标填报")).isEmpty();
        assertThat(mirror.find("别的表!F12")).isEmpty();
        assertThat(mirror.find("指标填报!第12行")).isEmpty();
    }
}
