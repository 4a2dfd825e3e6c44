package cn.duibiao.report.json;

import cn.duibiao.assess.Assessment;
import cn.duibiao.assess.Judgement;
import cn.duibiao.finding.Finding;
import cn.duibiao.returns.CellLedger;
import cn.duibiao.verdict.Verdict;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * {@code assess --json}: the assessment as data. Exact numbers are decimal strings; a quotient without an end is given to
 * twelve places. The same assessment always gives the same bytes.
 */
public final class AssessmentJson {
    private final JsonGenerator json;
    private final ScoreJson scores;
    private final ContextJson context;
    private final JudgementJson judgements;

    private AssessmentJson(JsonGenerator json) {
        this.json = json;
        this.scores = new ScoreJson(json);
        this.context = new ContextJson(json, scores);
        this.judgements = new JudgementJson(json, context);
    }

    /** UTF-8, indented, ending with a line break. */
    public static byte[] of(Assessment assessment) {
        return of(assessment, null);
    }

    /** @param ledger what was made of the return's cells becomes {@code "cells"}; null where that is not told */
    public static byte[] of(Assessment assessment, CellLedger ledger) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        printer.indentObjectsWith(lines);
        printer.indentArraysWith(lines);
        try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
            json.setPrettyPrinter(printer);
            new AssessmentJson(json).write(assessment, ledger);
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void write(Assessment a, CellLedger ledger) throws IOException {
        json.writeStartObject();
        json.writeStringField("plan", a.plan().id());
        json.writeStringField("period", a.period().code());
        json.writeObjectFieldStart("digests");
        json.writeStringField("return", a.digests().returned());
        json.writeStringField("rules", a.digests().rules());
        json.writeStringField("policy", a.digests().policy());
        json.writeEndObject();
        json.writeStringField("version", a.version());
        json.writeObjectFieldStart("counts");
        for (Verdict verdict : Verdict.values()) {
            json.writeNumberField(verdict.name(), a.counts().get(verdict));
        }
        json.writeEndObject();
        scores.write(a.score());
        json.writeArrayFieldStart("targets");
        for (Assessment.TargetResult t : a.targets()) {
            json.writeStartObject();
            json.writeStringField("target", t.target().id());
            json.writeStringField("verdict", t.verdict().name());
            JsonFields.number(json, "points", t.points());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("verdicts");
        for (Judgement j : a.judgements()) {
            judgements.write(j, a.trend(j));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("findings");
        for (Finding f : a.findings()) {
            finding(f);
        }
        json.writeEndArray();
        context.write(a.context());
        json.writeArrayFieldStart("cells");
        for (CellLedger.Entry entry : ledger == null ? List.<CellLedger.Entry>of() : ledger.entries()) {
            UsesJson.write(json, entry);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void finding(Finding f) throws IOException {
        json.writeStartObject();
        json.writeStringField("severity", f.severity().name());
        json.writeStringField("where", f.where());
        json.writeStringField("found", f.found());
        json.writeStringField("expected", f.expected());
        json.writeStringField("advice", f.advice());
        json.writeEndObject();
    }
}
