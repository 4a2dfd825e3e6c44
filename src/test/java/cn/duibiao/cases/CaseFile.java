package cn.duibiao.cases;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.KebabCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One file under {@code fixtures/cases}: a section of verdicts.md and what it means for returns.
 *
 * @param title in Chinese, with the section
 * @param plan that the cases speak of, unless they name another
 */
record CaseFile(String title, String plan, List<Case> cases) {
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** In the order of their names. */
    static Map<Path, CaseFile> all(Path folder) {
        Map<Path, CaseFile> files = new java.util.TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.filter(p -> p.toString().endsWith(".yaml")).toList()) {
                files.put(path, YAML.readValue(path.toFile(), CaseFile.class));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /**
     * One return, or one row of it, and what must come of it. What a case does not state is not checked.
     *
     * @param units reports by unit, of a target that names units; one that is left out has no row
     * @param reports several targets of one return, for scores
     * @param verdict 达标 and so on; with {@code units} the target's own
     * @param flags all of them, by label
     * @param reason a piece of one of the reasons
     * @param explains a piece of the explanation
     */
    @JsonNaming(KebabCaseStrategy.class)
    record Case(
            String name,
            String plan,
            String target,
            String period,
            String unit,
            Map<String, Object> reported,
            Map<String, Object> previous,
            Map<String, Map<String, Object>> units,
            List<Row> reports,
            String verdict,
            String basis,
            Object requirement,
            Object schedule,
            Object value,
            Object attainment,
            Object points,
            String severity,
            List<String> flags,
            String flip,
            Object gap,
            String gapCount,
            Remaining remaining,
            String stageMet,
            String reason,
            String finding,
            String explains,
            Map<String, String> unitVerdicts,
            Map<String, Expected> score,
            String why) {}

    /** One row of a return with several targets. */
    record Row(String target, String unit, Map<String, Object> reported, String verdict) {}

    record Remaining(int quarters, String amount, String each) {}

    /** A total of the score: 刚性, 力争, or the firm total of a chapter, department or unit by its name. */
    record Expected(
            BigDecimal points,
            BigDecimal weight,
            BigDecimal rate,
            BigDecimal best,
            BigDecimal worst,
            @JsonProperty("incomplete") Boolean incomplete) {}
}
