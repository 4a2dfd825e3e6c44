package cn.duibiao.returns;

import cn.duibiao.fact.Completion;
import cn.duibiao.fact.Doubt;
import cn.duibiao.finding.Finding;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** What is noted of a milestone's cells while they are read. */
final class CompletionNotes {
    private final Consumer<Finding> findings;
    private final Map<Cell, String> used = new LinkedHashMap<>();
    private final Map<Cell, String> refused = new LinkedHashMap<>();
    private Doubt doubt;

    CompletionNotes(Consumer<Finding> findings) {
        this.findings = findings;
    }

    void tell(Finding finding) {
        findings.accept(finding);
    }

    void used(Cell cell, String as) {
        used.put(cell, as);
    }

    /** One merged cell may be 本期值 and 完成日期, and be used as the one though refused as the other. */
    void refused(Cell cell, String why) {
        refused.put(cell, why);
    }

    /** It was used, until another cell spoke against it. */
    void withdrawn(Cell cell, String why) {
        used.remove(cell);
        refused.put(cell, why);
    }

    void doubted(Doubt of) {
        doubt = of;
    }

    /** What is done or not is so of every row that the cell stands for. */
    void joint(Cell cell, Region region) {
        tell(Finding.warning(
                cell.where(),
                "合并单元格" + region.address() + "的" + Spelling.quoted(cell.shown()),
                "每行每列各填一格",
                "已按其中各行都是" + Spelling.quoted(cell.shown()) + "采用，请核对"));
    }

    CompletionReading reading(Completion completion) {
        return new CompletionReading(completion, doubt, used, refused);
    }
}
