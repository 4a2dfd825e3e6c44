package cn.duibiao.report.json;

import cn.duibiao.assess.Context;
import cn.duibiao.assess.Contribution;
import cn.duibiao.assess.Point;
import cn.duibiao.assess.Roster;
import cn.duibiao.assess.Standing;
import cn.duibiao.assess.Trend;
import cn.duibiao.verdict.Verdict;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** What stands beside the verdicts in the JSON: files, earlier quarters, units and trends. */
final class ContextJson {
    private final JsonGenerator json;
    private final ScoreJson scores;

    ContextJson(JsonGenerator json, ScoreJson scores) {
        this.json = json;
        this.scores = scores;
    }

    /** Files, earlier quarters and units; empty where there was one return and nothing else. */
    void write(Context context) throws IOException {
        sources("returns", context.returns());
        sources("previous", context.previous());
        json.writeStringField("previousDigest", context.previousDigest());
        json.writeStringField("unitsDigest", context.unitsDigest());
        Roster roster = context.roster();
        json.writeArrayFieldStart("units");
        for (Standing s : roster == null ? List.<Standing>of() : roster.standings()) {
            standing(s);
        }
        json.writeEndArray();
        JsonFields.strings(json, "unreported", roster == null ? List.of() : roster.unreported());
        json.writeArrayFieldStart("parts");
        for (Contribution c : roster == null ? List.<Contribution>of() : roster.contributions()) {
            contribution(c);
        }
        json.writeEndArray();
    }

    private void sources(String name, List<Context.Source> sources) throws IOException {
        json.writeArrayFieldStart(name);
        for (Context.Source source : sources) {
            json.writeStartObject();
            json.writeStringField("file", source.name());
            json.writeStringField("period", source.period());
            json.writeStringField("digest", source.digest());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void standing(Standing s) throws IOException {
        json.writeStartObject();
        json.writeStringField("unit", s.unit());
        json.writeBooleanField("named", s.named());
        json.writeBooleanField("reported", s.reported());
        JsonFields.strings(json, "files", s.files());
        json.writeObjectFieldStart("counts");
        for (Verdict verdict : Verdict.values()) {
            json.writeNumberField(verdict.name(), s.counts().get(verdict));
        }
        json.writeEndObject();
        json.writeNumberField("contributed", s.contributed());
        scores.total("firm", s.firm());
        JsonFields.number(json, "missingShare", s.missingShare());
        if (s.rank() == null) {
            json.writeNullField("rank");
        } else {
            json.writeNumberField("rank", s.rank());
        }
        json.writeEndObject();
    }

    private void contribution(Contribution c) throws IOException {
        json.writeStartObject();
        json.writeStringField("target", c.target().id());
        json.writeStringField("unit", c.unit());
        json.writeStringField(
                "verdict", c.verdict() == null ? null : c.verdict().name());
        JsonFields.number(json, "value", c.value());
        json.writeStringField("told", c.told());
        JsonFields.strings(json, "cells", c.cells());
        json.writeEndObject();
    }

    /** Of one verdict. */
    void trend(Trend trend) throws IOException {
        if (trend == null) {
            json.writeNullField("trend");
            return;
        }
        json.writeObjectFieldStart("trend");
        json.writeArrayFieldStart("points");
        for (Point p : trend.points()) {
            json.writeStartObject();
            json.writeStringField("period", p.period().code());
            JsonFields.number(json, "value", p.value());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField(
                "direction",
                trend.direction() == null ? null : trend.direction().name().toLowerCase(java.util.Locale.ROOT));
        Trend.Pace pace = trend.pace();
        if (pace == null) {
            json.writeNullField("pace");
        } else {
            json.writeObjectFieldStart("pace");
            json.writeStringField("from", pace.from());
            JsonFields.number(json, "perQuarter", pace.perQuarter());
            json.writeStringField("due", pace.due().toString());
            JsonFields.number(json, "projected", pace.projected());
            JsonFields.number(json, "required", pace.required());
            json.writeBooleanField("reaches", pace.reaches());
            json.writeEndObject();
        }
        json.writeEndObject();
    }
}
