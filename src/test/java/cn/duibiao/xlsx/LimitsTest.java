package cn.duibiao.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LimitsTest {
    private static final Pattern LINE = Pattern.compile("(?m)^\\| `([A-Z_]+)` \\| ([^|]+) \\|");
    private static final Set<String> BYTES =
            Set.of("FILE", "USUAL_FILE", "UNPACKED", "RATIO_FROM", "TOKEN", "LARGE_HEAP");

    @Test
    void the_page_says_what_the_program_does() throws IOException, IllegalAccessException {
        Map<String, String> told = new LinkedHashMap<>();
        Matcher lines = LINE.matcher(Files.readString(Path.of("docs/limits.md")));
        while (lines.find()) {
            told.put(lines.group(1), lines.group(2));
        }
        Map<String, String> held = new LinkedHashMap<>();
        for (Field field : Bounds.class.getFields()) {
            held.put(field.getName(), words(field.getName(), field.get(null)));
        }
        assertThat(told).isEqualTo(held);
    }

    private static String words(String name, Object value) {
        if (value instanceof Duration time) {
            return time.toSeconds() + " s";
        }
        DecimalFormat format = new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return BYTES.contains(name) ? format.format(((Number) value).longValue() >> 20) + " MB" : format.format(value);
    }
}
