package cn.duibiao.report;

import cn.duibiao.assess.Assessment;
import cn.duibiao.plan.Clause;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;

/** 定性任务: what the plan promises without a figure or anything to report; listed, not judged. */
final class QualitativeSheet {
    static final String NAME = "定性任务";

    private static final List<Table.Column> COLUMNS = List.of(
            new Table.Column("条款", 16),
            new Table.Column("任务", 24),
            new Table.Column("原文", 70),
            new Table.Column("不判定的理由", 30),
            new Table.Column("责任单位", 26));

    private final Assessment assessment;
    private final Styles styles;

    QualitativeSheet(Assessment assessment, Styles styles) {
        this.assessment = assessment;
        this.styles = styles;
    }

    void write(Sheet sheet, Page page) {
        Table table = new Table(sheet, styles, COLUMNS, 0);
        table.title("定性任务");
        table.note("计划中没有数量、时限或可填报结果的任务，只列出，不判定，不计分。");
        int head = table.head(COLUMNS.size());
        for (Clause clause : assessment.plan().clauses()) {
            for (Clause.Qualitative task : clause.qualitative()) {
                table.start();
                table.text(clause.cite());
                table.text(clause.title(), styles.strongText());
                table.text(task.quote());
                table.text(task.reason());
                table.text(String.join("、", clause.responsible()));
                table.end();
            }
        }
        sheet.createFreezePane(0, head + 1);
        page.set(sheet, true, head, head);
    }
}
