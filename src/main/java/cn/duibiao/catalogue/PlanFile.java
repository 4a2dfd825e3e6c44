package cn.duibiao.catalogue;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.KebabCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import java.util.List;

/** {@code plan.yaml}, key for key. */
@JsonNaming(KebabCaseStrategy.class)
record PlanFile(
        String id,
        String prefix,
        String title,

        @com.fasterxml.jackson.annotation.JsonProperty("short")
        String shortTitle,

        String number,
        String issuer,
        LocalDate issued,
        String issuedNote,
        List<Integer> years,
        String area,
        List<String> areaAliases,
        List<UnitEntry> units) {

    record UnitEntry(String name, List<String> aliases) {}
}
