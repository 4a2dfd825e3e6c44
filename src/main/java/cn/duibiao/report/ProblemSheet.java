package cn.duibiao.report;

import cn.duibiao.assess.Assessment;
import cn.duibiao.assess.Cells;
import cn.duibiao.assess.Judgement;
import cn.duibiao.finding.Finding;
import cn.duibiao.finding.Severity;
import cn.duibiao.verdict.Verdict;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;

/** 数据问题: what is wrong with the return, and what could not be judged for it. */
final class ProblemSheet {
    static final String NAME = "数据问题";

    private static final List<Table.Column> COLUMNS = List.of(
            new Table.Column("序号", 6),
            new Table.Column("级别", 10),
            new Table.Column("位置", 24),
            new Table.Column("发现", 46),
            new Table.Column("应为", 36),
            new Table.Column("建议", 40));

    private final Assessment assessment;
    private final Styles styles;
    private final Mirror mirror;

    ProblemSheet(Assessment assessment, Styles styles, Mirror mirror) {
        this.assessment = assessment;
        this.styles = styles;
        this.mirror = mirror;
    }

    void write(Sheet sheet, Page page) {
        Table table = new Table(sheet, styles, COLUMNS, 0);
        table.title("填报数据的问题");
        table.note("错误：该数值未采用，相应目标无法判定；提醒：数值已采用，请核对。位置可点击，跳到报送数据的原单元格。");
        int head = table.head(COLUMNS.size());
        List<Finding> findings = assessment.findings().stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        int number = 1;
        for (Finding f : findings) {
            table.start();
            table.text(String.valueOf(number++), styles.centre());
            table.text(
                    f.severity().label(),
                    f.severity() == Severity.WARNING ? styles.verdict(Verdict.AT_RISK) : styles.verdict(Verdict.FAIL));
            link(table, f.where(), f.where());
            table.text(f.found());
            table.text(f.expected());
            table.text(f.advice());
            table.end();
        }
        if (findings.isEmpty()) {
            table.note("没有发现问题。");
        }
        table.skip();
        undetermined(table);
        sheet.createFreezePane(0, head + 1);
        page.set(sheet, true, head, head);
    }

    private void undetermined(Table table) {
        List<Judgement> open = assessment.judgements().stream()
                .filter(j -> j.verdict() == Verdict.UNDETERMINED)
                .toList();
        table.title("无法判定的目标（" + open.size() + "项）");
        if (open.isEmpty()) {
            table.note("没有无法判定的目标。");
            return;
        }
        table.start();
        for (String title : List.of("序号", "编号", "位置", "指标（填报单位）", "原因", "要补报什么")) {
            table.text(title, styles.head());
        }
        table.end();
        Phrases phrases = new Phrases(assessment.policy());
        int number = 1;
        for (Judgement j : open) {
            List<String> cells = Cells.of(j.measurement());
            table.start();
            table.text(String.valueOf(number++), styles.centre());
            table.text(j.target().id());
            link(table, String.join("、", cells), cells.isEmpty() ? null : cells.get(0));
            table.text(j.target().indicator() + (j.entity() == null ? "" : "（" + j.entity() + "）"));
            table.text(phrases.attention(j));
            table.text("按“" + cn.duibiao.rule.Formula.words(j.target()) + "”补报，下期之前更正");
            table.end();
        }
    }

    private void link(Table table, String text, String where) {
        table.link(text, mirror.find(where).map(Mirror.Place::reference).orElse(null));
    }
}
