package cn.duibiao.assess;

import cn.duibiao.fact.Completion;
import cn.duibiao.fact.Measurement;
import cn.duibiao.fact.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The cells that a verdict rests on. */
public final class Cells {

    private Cells() {}

    /** In the order of the formula, each once: 指标填报!F12. */
    public static List<String> of(Measurement m) {
        List<String> cells = new ArrayList<>();
        m.parts().stream().map(Quantity::cell).forEach(cells::add);
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
}
