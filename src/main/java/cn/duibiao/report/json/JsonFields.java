package cn.duibiao.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Kinds of fields that the JSON has many of. */
final class JsonFields {
    private static final int PLACES = 12;

    private JsonFields() {}

    static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /** As written where it ends; cut to twelve places where it does not; null stays null. */
    static void number(JsonGenerator json, String name, BigDecimal value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
            return;
        }
        BigDecimal shown = value.scale() > PLACES
                ? value.setScale(PLACES, RoundingMode.DOWN).stripTrailingZeros()
                : value;
        json.writeStringField(name, (shown.scale() < 0 ? shown.setScale(0) : shown).toPlainString());
    }
}
