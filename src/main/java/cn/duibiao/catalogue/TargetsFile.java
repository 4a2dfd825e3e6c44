package cn.duibiao.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.KebabCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** One file under {@code targets/}, key for key: a chapter with its clauses and their targets. */
@JsonNaming(KebabCaseStrategy.class)
record TargetsFile(String chapter, List<ClauseEntry> clauses) {

    @JsonNaming(KebabCaseStrategy.class)
    record ClauseEntry(
            String clause,
            String cite,
            String title,
            List<String> responsible,
            List<QualitativeEntry> qualitative,
            List<TargetEntry> targets) {}

    record QualitativeEntry(String quote, Integer occurrence, String reason) {}

    @JsonNaming(KebabCaseStrategy.class)
    record TargetEntry(
            String id,
            String quote,
            Integer occurrence,
            String indicator,
            String unit,
            String nature,
            String natureReason,
            MeasureEntry measure,
            List<StageEntry> stages,
            List<String> units,
            String soft,
            Boolean throughout,
            String reported,
            LocalDate start,
            LocalDate baselineDate,
            ScheduleEntry schedule,
            String reading,
            List<AlternativeEntry> alternatives,
            List<AlsoEntry> also,
            List<String> remarks,
            List<String> responsible,
            BigDecimal weight) {}

    /** Exactly one of its members is given. */
    record MeasureEntry(
            ValueEntry value, ShareEntry share, QuotaEntry quota, ChangeEntry change, MilestoneEntry milestone) {}

    record ItemEntry(String name, String unit, Boolean shared) {}

    record ValueEntry(String name, String unit, Boolean shared) {}

    record ShareEntry(ItemEntry numerator, ItemEntry denominator, BigDecimal per, Boolean proportion, String growing) {}

    record QuotaEntry(ItemEntry held, List<NormEntry> norms) {}

    record NormEntry(ItemEntry base, BigDecimal each) {}

    record ChangeEntry(MeasureEntry of, String direction, String by) {}

    @JsonNaming(KebabCaseStrategy.class)
    record MilestoneEntry(Boolean datedToYear) {}

    /** Exactly one comparison, or none for a milestone. */
    @JsonNaming(KebabCaseStrategy.class)
    record StageEntry(
            String due,
            BigDecimal atLeast,
            BigDecimal atMost,
            BigDecimal exactly,
            BigDecimal about,
            List<BigDecimal> range,
            Boolean better,
            String quote) {}

    record ScheduleEntry(List<BigDecimal> shares, String source) {}

    record AlternativeEntry(
            String reading,
            String nature,
            MeasureEntry measure,
            List<StageEntry> stages,
            Boolean throughout,
            @JsonProperty("units") List<String> units) {}

    record AlsoEntry(String cite, String quote, Integer occurrence, String differs) {}
}
