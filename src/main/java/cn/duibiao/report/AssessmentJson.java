package cn.duibiao.report;

import cn.duibiao.assess.Assessment;
import cn.duibiao.assess.Cells;
import cn.duibiao.assess.Flag;
import cn.duibiao.assess.Gap;
import cn.duibiao.assess.Judgement;
import cn.duibiao.assess.Remaining;
import cn.duibiao.finding.Finding;
import cn.duibiao.plan.Comparison;
import cn.duibiao.plan.Measure;
import cn.duibiao.plan.Stage;
import cn.duibiao.returns.CellLedger;
import cn.duibiao.verdict.Basis;
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

    private AssessmentJson(JsonGenerator json) {
        this.json = json;
        this.scores = new ScoreJson(json);
        this.context = new ContextJson(json, scores);
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
            judgement(a, j);
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

    private void judgement(Assessment a, Judgement j) throws IOException {
        json.writeStartObject();
        json.writeStringField("target", j.target().id());
        json.writeStringField("entity", j.entity());
        json.writeStringField("verdict", j.verdict().name());
        json.writeStringField("basis", j.basis().label());
        JsonFields.strings(json, "reasons", j.reasons());
        JsonFields.strings(json, "flags", j.flags().stream().map(Flag::label).toList());
        requirement(j);
        value(j);
        JsonFields.number(json, "schedule", j.schedule());
        JsonFields.number(json, "attainment", j.attainment());
        json.writeStringField("severity", j.severity());
        gap("gap", j.gap());
        remaining(j.remaining());
        flip(j);
        JsonFields.number(json, "points", j.points());
        JsonFields.number(json, "weight", j.weight());
        json.writeStringField("explanation", j.explanation());
        JsonFields.strings(json, "cells", Cells.of(j.measurement()));
        json.writeStringField("rule", j.rule());
        context.trend(a.trend(j));
        json.writeEndObject();
    }

    /** The requirement in force: of a stock that slipped, the stage already due. */
    private void requirement(Judgement j) throws IOException {
        Stage stage =
                j.basis() == Basis.SLIPPED ? j.demand().passed() : j.demand().stage();
        boolean down = j.target().measure() instanceof Measure.Change change && !change.up();
        json.writeObjectFieldStart("requirement");
        json.writeStringField(
                "comparator",
                stage.comparison() == Comparison.BETTER && down
                        ? "<"
                        : stage.comparison().code());
        if (stage.comparison() == Comparison.DONE) {
            json.writeStringField("value", "是");
        } else {
            JsonFields.number(json, "value", j.requirement());
        }
        json.writeStringField("due", stage.due().toString());
        json.writeStringField("clause", j.target().clause().cite());
        json.writeEndObject();
    }

    /** The measured value; of a milestone 是, 否 or its progress in per cent; null where there is none. */
    private void value(Judgement j) throws IOException {
        var m = j.measurement();
        boolean milestone =
                j.target().isMilestone() && m.completion() != null && m.getState() == cn.duibiao.fact.State.REPORTED;
        if (!milestone) {
            JsonFields.number(json, "value", m.getValue());
        } else if (m.getProgress() != null) {
            JsonFields.number(json, "value", m.getProgress());
        } else {
            json.writeStringField("value", m.isDone() ? "是" : "否");
        }
    }

    private void gap(String name, Gap gap) throws IOException {
        if (gap == null) {
            json.writeNullField(name);
            return;
        }
        json.writeObjectFieldStart(name);
        JsonFields.number(json, "amount", gap.amount());
        json.writeStringField("unit", gap.unit());
        JsonFields.number(json, "absolute", gap.absolute());
        json.writeStringField("absoluteUnit", gap.absoluteUnit());
        json.writeEndObject();
    }

    private void remaining(Remaining r) throws IOException {
        if (r == null) {
            json.writeNullField("remaining");
            return;
        }
        json.writeObjectFieldStart("remaining");
        json.writeStringField("due", r.due().toString());
        json.writeNumberField("quarters", r.quarters());
        gap("gap", r.gap());
        JsonFields.number(json, "perQuarter", r.perQuarter());
        json.writeEndObject();
    }

    private void flip(Judgement j) throws IOException {
        if (j.flip() == null) {
            json.writeNullField("flip");
            return;
        }
        json.writeObjectFieldStart("flip");
        json.writeStringField("direction", j.flip().more() ? "more" : "less");
        JsonFields.number(json, "amount", j.flip().amount());
        json.writeStringField("thing", j.flip().thing());
        json.writeStringField("to", j.flip().to().name());
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
