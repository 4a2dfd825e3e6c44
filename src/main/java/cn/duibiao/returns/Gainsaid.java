package cn.duibiao.returns;

import cn.duibiao.finding.Finding;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Heads of one return that say of their rows another 填报单位 than the rows themselves. */
final class Gainsaid {
    /** Names in one finding. */
    private static final int MOST_NAMED = 5;

    /** Rows, and the units that they name. */
    private record Others(Set<String> rows, Set<String> names) {}

    private final Bodies bodies;
    private final Sender sender;
    private final Consumer<Finding> findings;
    private final Map<Return.Told, Others> others = new LinkedHashMap<>();

    Gainsaid(Bodies bodies, Sender sender, Consumer<Finding> findings) {
        this.bodies = bodies;
        this.sender = sender;
        this.findings = findings;
    }

    /** Notes a row with values of which the head says something else than the row. */
    void met(Row row) {
        String own = row.own();
        Return.Told head = head(row);
        if (own.isEmpty() || bodies.isDepartment(own) || head == null || Bodies.isTotal(own)) {
            return;
        }
        Body said = bodies.of(head.text());
        Body body = bodies.of(own);
        if (body.kind() == Body.Kind.PART && bodies.near(own).isPresent()) {
            return;
        }
        boolean partsOwn = said.kind() == Body.Kind.PART && body.kind() == Body.Kind.WHOLE;
        if (said.kind() != Body.Kind.WHOLE && !partsOwn && !said.equals(body)) {
            Others of = others.computeIfAbsent(head, h -> new Others(new LinkedHashSet<>(), new LinkedHashSet<>()));
            of.rows().add(row.where());
            of.names().add(own);
        }
    }

    private Return.Told head(Row row) {
        boolean here = sender.where() != null && sender.where().startsWith(row.sheet() + "!");
        return row.frame().by() != null || !here ? row.frame().by() : new Return.Told(sender.where(), sender.name());
    }

    /** One finding a head, once all rows were met. */
    void tell() {
        others.forEach((head, of) -> {
            List<String> names = List.copyOf(of.names());
            findings.accept(Finding.warning(
                    head.where(),
                    "表头填报单位" + Spelling.quoted(head.text()) + "，而"
                            + of.rows().size() + "行有数的填报单位为"
                            + names.stream()
                                    .limit(MOST_NAMED)
                                    .map(Spelling::quoted)
                                    .collect(Collectors.joining("、"))
                            + (names.size() > MOST_NAMED ? "等" + names.size() + "个" : ""),
                    "表头与各行一致的填报单位",
                    "已按各行的填报单位采用，请核对表头与各行"));
        });
    }
}
