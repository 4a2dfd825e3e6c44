package cn.duibiao.assess;

import cn.duibiao.fact.Completion;
import cn.duibiao.fact.Measurement;
import cn.duibiao.fact.Quantity;
import cn.duibiao.fact.Report;
import cn.duibiao.fact.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The cells that a verdict rests on. */
public final class Cells {

    private Cells() {}

    /**
     * In the order of the formula, each once: 指标填报!F12. Of a share that was typed, its own cell alone; of what cannot be
     * used, the cells that say why, before the others: blank ones beside them had no part in it.
     */
    public static List<String> of(Measurement m) {
        List<String> cells = new ArrayList<>();
        deciding(m).map(Quantity::cell).forEach(cells::add);
        if (m.baselineStated().isReported()) {
            cells.add(m.baselineStated().cell());
        }
        if (m.getProjected() != null) {
            cells.add(m.expected().cell());
        }
        Completion completion = m.completion();
        if (completion != null) {
            Stream.of(completion.cell(), completion.date() == null ? null : completion.dateCell())
                    .forEach(cells::add);
        }
        return cells.stream().filter(Objects::nonNull).distinct().toList();
    }

    private static Stream<Quantity> deciding(Measurement m) {
        if (m.getState() == State.REPORTED) {
            return m.parts().stream()
                    .filter(q -> !m.isWithoutParts() || q.name().equals(Report.VALUE));
        }
        List<Quantity> culprits = culprits(m);
        return culprits.isEmpty()
                ? m.parts().stream()
                : Stream.concat(culprits.stream(), m.parts().stream().filter(Quantity::isReported));
    }

    /** What was told of when it was read, and is why there is no value. */
    static List<Quantity> culprits(Measurement m) {
        return m.parts().stream()
                .filter(q ->
                        q.state() == m.getState() && q.state() != State.MISSING && Objects.equals(q.note(), m.note()))
                .toList();
    }
}
