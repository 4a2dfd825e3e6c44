package cn.duibiao.report;

import cn.duibiao.assess.Assessment;
import cn.duibiao.assess.Cells;
import cn.duibiao.assess.Context;
import cn.duibiao.assess.Contribution;
import cn.duibiao.assess.Flag;
import cn.duibiao.assess.Gap;
import cn.duibiao.assess.Judgement;
import cn.duibiao.assess.Point;
import cn.duibiao.assess.Remaining;
import cn.duibiao.assess.Roster;
import cn.duibiao.assess.Score;
import cn.duibiao.assess.Score.Total;
import cn.duibiao.assess.Standing;
import cn.duibiao.assess.Trend;
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
import java.math.BigDecimal;
import java.util.List;

/**
 * {@code assess --json}: the assessment as data. Exact numbers are decimal strings; a quotient without an end is given to
 * twelve places. The same assessment always gives the same bytes.
 */
public final class AssessmentJson {
    private static final int PLACES = 12;

    private final JsonGenerator json;

    private AssessmentJson(JsonGenerator json) {
        this.json = json;
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
        score(a.score());
        json.writeArrayFieldStart("targets");
        for (Assessment.TargetResult t : a.targets()) {
            json.writeStartObject();
            json.writeStringField("target", t.target().id());
            json.writeStringField("verdict", t.verdict().name());
            number("points", t.points());
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
        beside(a.context());
        json.writeArrayFieldStart("cells");
        for (CellLedger.Entry entry : ledger == null ? List.<CellLedger.Entry>of() : ledger.entries()) {
            UsesJson.write(json, entry);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Files, earlier quarters and units; empty where there was one return and nothing else. */
    private void beside(Context context) throws IOException {
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
        strings("unreported", roster == null ? List.of() : roster.unreported());
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
        strings("files", s.files());
        json.writeObjectFieldStart("counts");
        for (Verdict verdict : Verdict.values()) {
            json.writeNumberField(verdict.name(), s.counts().get(verdict));
        }
        json.writeEndObject();
        json.writeNumberField("contributed", s.contributed());
        total("firm", s.firm());
        number("missingShare", s.missingShare());
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
        number("value", c.value());
        json.writeStringField("told", c.told());
        strings("cells", c.cells());
        json.writeEndObject();
    }

    private void trend(Trend trend) throws IOException {
        if (trend == null) {
            json.writeNullField("trend");
            return;
        }
        json.writeObjectFieldStart("trend");
        json.writeArrayFieldStart("points");
        for (Point p : trend.points()) {
            json.writeStartObject();
            json.writeStringField("period", p.period().code());
            number("value", p.value());
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
            number("perQuarter", pace.perQuarter());
            json.writeStringField("due", pace.due().toString());
            number("projected", pace.projected());
            number("required", pace.required());
            json.writeBooleanField("reaches", pace.reaches());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void score(Score score) throws IOException {
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

    private void total(String name, Total total) throws IOException {
        json.writeObjectFieldStart(name);
        number("points", total.points());
        number("weight", total.weight());
        number("undetermined", total.undetermined());
        number("rate", total.rate());
        number("worst", total.worst());
        number("best", total.best());
        json.writeNumberField("judged", total.judged());
        json.writeBooleanField("incomplete", total.incomplete());
        json.writeEndObject();
    }

    private void judgement(Assessment a, Judgement j) throws IOException {
        json.writeStartObject();
        json.writeStringField("target", j.target().id());
        json.writeStringField("entity", j.entity());
        json.writeStringField("verdict", j.verdict().name());
        json.writeStringField("basis", j.basis().label());
        strings("reasons", j.reasons());
        strings("flags", j.flags().stream().map(Flag::label).toList());
        requirement(j);
        value(j);
        number("schedule", j.schedule());
        number("attainment", j.attainment());
        json.writeStringField("severity", j.severity());
        gap("gap", j.gap());
        remaining(j.remaining());
        flip(j);
        number("points", j.points());
        number("weight", j.weight());
        json.writeStringField("explanation", j.explanation());
        strings("cells", Cells.of(j.measurement()));
        json.writeStringField("rule", j.rule());
        trend(a.trend(j));
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
            number("value", j.requirement());
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
            number("value", m.getValue());
        } else if (m.getProgress() != null) {
            number("value", m.getProgress());
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
        number("amount", gap.amount());
        json.writeStringField("unit", gap.unit());
        number("absolute", gap.absolute());
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
        number("perQuarter", r.perQuarter());
        json.writeEndObject();
    }

    private void flip(Judgement j) throws IOException {
        if (j.flip() == null) {
            json.writeNullField("flip");
            return;
        }
        json.writeObjectFieldStart("flip");
        json.writeStringField("direction", j.flip().more() ? "more" : "less");
        number("amount", j.flip().amount());
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

    private void strings(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /** As written where it ends; cut to twelve places where it does not; null stays null. */
    private void number(String name, BigDecimal value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
            return;
        }
        BigDecimal shown = value.scale() > PLACES
                ? value.setScale(PLACES, java.math.RoundingMode.DOWN).stripTrailingZeros()
                : value;
        json.writeStringField(name, (shown.scale() < 0 ? shown.setScale(0) : shown).toPlainString());
    }
}
