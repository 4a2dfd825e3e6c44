package cn.duibiao.report.json;

import cn.duibiao.assess.Score;
import cn.duibiao.assess.Score.Total;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** 得分 in the JSON. */
final class ScoreJson {
    private final JsonGenerator json;

    ScoreJson(JsonGenerator json) {
        this.json = json;
    }

    void write(Score score) throws IOException {
        json.writeObjectFieldStart("score");
        total("firm", score.firm());
        total("soft", score.soft());
        parts("chapters", score.chapters());
        parts("departments", score.departments());
        parts("units", score.units());
        json.writeEndObject();
    }

    private void parts(String name, List<Score.Part> parts) throws IOException {
        json.writeArrayFieldStart(name);
        for (Score.Part part : parts) {
            json.writeStartObject();
            json.writeStringField("name", part.name());
            total("firm", part.firm());
            total("soft", part.soft());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void total(String name, Total total) throws IOException {
        json.writeObjectFieldStart(name);
        JsonFields.number(json, "points", total.points());
        JsonFields.number(json, "weight", total.weight());
        JsonFields.number(json, "undetermined", total.undetermined());
        JsonFields.number(json, "rate", total.rate());
        JsonFields.number(json, "worst", total.worst());
        JsonFields.number(json, "best", total.best());
        json.writeNumberField("judged", total.judged());
        json.writeBooleanField("incomplete", total.incomplete());
        json.writeEndObject();
    }
}
