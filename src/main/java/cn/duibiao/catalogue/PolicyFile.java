package cn.duibiao.catalogue;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.KebabCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.util.List;

/** {@code policy.yaml}, key for key. */
@JsonNaming(KebabCaseStrategy.class)
record PolicyFile(
        String name,
        Approx approx,
        Percent limitMargin,
        Word rounding,
        Word schedule,
        Quarters milestoneWarning,
        Severity severity,
        Events smallNumbers,
        Percent missingShare) {

    record Approx(BigDecimal points, BigDecimal percent, String meaning, String source) {}

    record Percent(BigDecimal percent, String meaning, String source) {}

    record Word(String value, String meaning, String source) {}

    record Quarters(int quarters, String meaning, String source) {}

    record Events(BigDecimal events, String meaning, String source) {}

    /** @param by points-behind, or by default attainment */
    record Severity(String by, List<GradeEntry> grades, String meaning, String source) {}

    /** An upper end that is not given is where the grade before begins. */
    @JsonNaming(KebabCaseStrategy.class)
    record GradeEntry(BigDecimal from, BigDecimal over, BigDecimal below, BigDecimal upTo, String label) {}
}
