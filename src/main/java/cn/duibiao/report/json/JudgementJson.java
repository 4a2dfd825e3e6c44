package cn.duibiao.report.json;

import cn.duibiao.assess.Cells;
import cn.duibiao.assess.Flag;
import cn.duibiao.assess.Gap;
import cn.duibiao.assess.Judgement;
import cn.duibiao.assess.Remaining;
import cn.duibiao.assess.Trend;
import cn.duibiao.fact.Measurement;
import cn.duibiao.fact.State;
import cn.duibiao.plan.Comparison;
import cn.duibiao.plan.Stage;
import cn.duibiao.verdict.Basis;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** One verdict in the JSON, with everything it rests on. */
final class JudgementJson {
    private final JsonGenerator json;
    private final ContextJson context;

    JudgementJson(JsonGenerator json, ContextJson context) {
        this.json = json;
        this.context = context;
    }

    void write(Judgement j, Trend trend) throws IOException {
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
        context.trend(trend);
        json.writeEndObject();
    }

    /** The requirement in force: of a stock that slipped, the stage already due. */
    private void requirement(Judgement j) throws IOException {
        Stage stage =
                j.basis() == Basis.SLIPPED ? j.demand().passed() : j.demand().stage();
        json.writeObjectFieldStart("requirement");
        // The value of a change is its improvement, whichever way the indicator has to go.
        json.writeStringField("comparator", stage.comparison().code());
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
        Measurement m = j.measurement();
        boolean milestone = j.target().isMilestone() && m.completion() != null && m.getState() == State.REPORTED;
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
}
