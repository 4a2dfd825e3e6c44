package cn.duibiao.report.json;

import cn.duibiao.returns.CellLedger;
import cn.duibiao.returns.Use;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;

/** One entry of {@code "cells"}, on a line of its own: where, what (used, context, ignored), as what or why, for whom. */
final class UsesJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private UsesJson() {}

    static void write(JsonGenerator to, CellLedger.Entry entry) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("where", entry.where());
            json.writeStringField("what", entry.use().kind().code());
            json.writeStringField("as", entry.use().as());
            json.writeArrayFieldStart("for");
            for (Use.Fact fact : entry.use().facts()) {
                json.writeStartObject();
                json.writeStringField("target", fact.target());
                json.writeStringField("entity", fact.entity());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        to.writeRawValue(line.toString());
    }
}
