package cn.duibiao.report.json;

import cn.duibiao.assess.Assessment;
import cn.duibiao.assess.Judgement;
import cn.duibiao.diff.Change;
import cn.duibiao.diff.PlanChange;
import cn.duibiao.diff.ReturnChange;
import cn.duibiao.diff.RulesChange;
import cn.duibiao.diff.Turn;
import cn.duibiao.finding.Finding;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code duibiao diff --json}. */
public final class DiffJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private DiffJson() {}

    /** UTF-8, numbers as decimal strings, keys always in the same order. */
    public static byte[] of(RulesChange changes, List<ReturnChange> returns, List<Finding> findings) {
        ObjectNode root = MAPPER.createObjectNode();
        changes(root.putArray("policy"), changes.policy());
        ArrayNode plans = root.putArray("plans");
        for (PlanChange plan : changes.plans()) {
            ObjectNode node = plans.addObject().put("plan", plan.planId()).put("title", plan.title());
            changes(node.putArray("changes"), plan.changes());
        }
        ArrayNode all = root.putArray("returns");
        returns.forEach(r -> returned(all.addObject(), r));
        ArrayNode problems = root.putArray("findings");
        for (Finding f : findings) {
            problems.addObject()
                    .put("severity", f.severity().name())
                    .put("where", f.where())
                    .put("found", f.found())
                    .put("expected", f.expected())
                    .put("advice", f.advice());
        }
        try {
            return (MAPPER.writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void changes(ArrayNode array, List<Change> changes) {
        for (Change c : changes) {
            array.addObject()
                    .put("subject", c.subject())
                    .put("name", c.name())
                    .put("aspect", c.aspect())
                    .put("before", c.before())
                    .put("after", c.after())
                    .put("decides", c.decides());
        }
    }

    private static void returned(ObjectNode node, ReturnChange r) {
        node.put("file", r.file())
                .put("plan", r.after().plan().id())
                .put("period", r.after().period().code());
        totals(node.putObject("before"), r.before());
        totals(node.putObject("after"), r.after());
        turns(node.putArray("turned"), r.turned());
        turns(node.putArray("moved"), r.moved());
    }

    private static void totals(ObjectNode node, Assessment a) {
        ObjectNode counts = node.putObject("counts");
        a.counts().forEach((verdict, n) -> counts.put(verdict.name(), n));
        node.put("firm", text(a.score().firm().rate()));
        node.put("soft", text(a.score().soft().rate()));
    }

    private static void turns(ArrayNode array, List<Turn> turns) {
        for (Turn turn : turns) {
            ObjectNode node = array.addObject()
                    .put("target", turn.target().id())
                    .put("indicator", turn.target().indicator())
                    .put("entity", turn.either().entity());
            judgement(node, "before", turn.before());
            judgement(node, "after", turn.after());
            changes(node.putArray("causes"), turn.causes());
        }
    }

    private static void judgement(ObjectNode parent, String key, Judgement j) {
        if (j == null) {
            parent.putNull(key);
            return;
        }
        parent.putObject(key)
                .put("verdict", j.verdict().name())
                .put("basis", j.basis().name())
                .put("due", j.demand().stage().due().toString())
                .put("requirement", text(j.requirement()))
                .put("schedule", text(j.schedule()))
                .put("value", text(j.measurement().getValue()))
                .put("points", text(j.points()))
                .put("rule", j.rule())
                .put("explanation", j.explanation());
    }

    private static String text(BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
