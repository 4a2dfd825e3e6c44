package cn.duibiao.report.json;

import cn.duibiao.finding.Finding;
import cn.duibiao.ledger.Entry;
import cn.duibiao.ledger.Ledger;
import cn.duibiao.plan.Plan;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** {@code duibiao ledger --json}: {@code {"plan", "numerals", "unaccounted", "totals", "entries", "findings"}}. */
public final class LedgerJson {
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private LedgerJson() {}

    /** Entries in the order of the text; offsets and lengths in code points of the plan's text file. */
    public static String of(Plan plan, Ledger ledger) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("plan", plan.id());
        root.put("numerals", ledger.entries().size());
        root.put("unaccounted", ledger.unaccounted().size());
        ObjectNode totals = root.putObject("totals");
        ledger.totals().forEach((role, n) -> totals.put(role.code(), n));
        ArrayNode entries = root.putArray("entries");
        ledger.entries().forEach(e -> entry(entries.addObject(), e));
        ArrayNode findings = root.putArray("findings");
        ledger.findings().forEach(f -> finding(findings.addObject(), f));
        try {
            return MAPPER.writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void entry(ObjectNode node, Entry e) {
        node.put("offset", e.offset());
        node.put("length", e.length());
        node.put("line", e.line());
        node.put("text", e.text());
        node.put("value", e.value());
        node.put("kind", e.kind().code());
        node.put("role", e.role().code());
        ArrayNode targets = node.putArray("targets");
        e.targets().forEach(targets::add);
        node.put("reason", e.reason());
    }

    private static void finding(ObjectNode node, Finding f) {
        node.put("severity", f.severity().name());
        node.put("where", f.where());
        node.put("found", f.found());
        node.put("expected", f.expected());
        node.put("advice", f.advice());
    }
}
