package cn.duibiao.catalogue;

import java.util.List;
import java.util.Map;

/** {@code indicators.yaml}, key for key. */
record IndicatorsFile(List<Entry> indicators) {

    record Entry(
            String name,
            String definition,
            String unit,
            String nature,
            List<String> synonyms,
            List<String> targets,
            Map<String, String> differs) {}
}
