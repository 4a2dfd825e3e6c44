package cn.duibiao.report;

import cn.duibiao.assess.Assessment;
import cn.duibiao.assess.Judgement;
import cn.duibiao.assess.Remaining;
import cn.duibiao.rule.Wording;
import cn.duibiao.verdict.Verdict;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;

/** 预警与不达标: what has to be done, by whom, by when, how much of it in each quarter that is left. */
final class TodoSheet {
    static final String NAME = "预警与不达标";

    private static final List<Table.Column> COLUMNS = List.of(
            new Table.Column("序号", 5),
            new Table.Column("判定", 8),
            new Table.Column("程度", 6),
            new Table.Column("编号", 12),
            new Table.Column("指标", 22),
            new Table.Column("填报单位", 12),
            new Table.Column("责任单位", 20),
            new Table.Column("现状", 13),
            new Table.Column("要求", 15),
            new Table.Column("还缺多少", 16),
            new Table.Column("期限", 10),
            new Table.Column("剩余季度", 7),
            new Table.Column("每季需完成", 12),
            new Table.Column("要做什么", 36));

    private final Assessment assessment;
    private final Styles styles;
    private final Phrases phrases;

    TodoSheet(Assessment assessment, Styles styles) {
        this.assessment = assessment;
        this.styles = styles;
        this.phrases = new Phrases(assessment.policy());
    }

    /** The adverse verdicts: FAIL first, then AT_RISK from the lowest attainment up; else in the order of the plan. */
    static List<Judgement> adverse(Assessment assessment) {
        return assessment.judgements().stream()
                .filter(j -> j.verdict().adverse())
                .sorted(Comparator.comparing((Judgement j) -> j.verdict() != Verdict.FAIL)
                        .thenComparing(TodoSheet::attained))
                .toList();
    }

    /** Ungraded warnings stand behind the graded ones. */
    private static BigDecimal attained(Judgement j) {
        boolean ungraded = j.attainment() == null || j.verdict() == Verdict.AT_RISK && j.severity() == null;
        return ungraded ? BigDecimal.TEN : j.attainment();
    }

    void write(Sheet sheet, Page page) {
        Table table = new Table(sheet, styles, COLUMNS, 0);
        table.title("预警与不达标事项清单（" + assessment.period().label() + "）");
        List<Judgement> adverse = adverse(assessment);
        long failed = adverse.stream().filter(j -> j.verdict() == Verdict.FAIL).count();
        table.note("不达标" + failed + "项、预警" + (adverse.size() - failed) + "项，按不达标在前、完成率由低到高排列；分单位考核的指标每个单位一行。");
        int head = table.head(COLUMNS.size());
        int number = 1;
        for (Judgement j : adverse) {
            table.start();
            row(table, j, number++);
            table.end();
        }
        if (adverse.isEmpty()) {
            table.note("本期没有预警或不达标事项。");
        }
        sheet.createFreezePane(0, head + 1);
        page.set(sheet, true, head, head);
    }

    private void row(Table table, Judgement j, int number) {
        Remaining r = j.remaining();
        table.text(String.valueOf(number), styles.centre());
        table.text(j.verdict().label(), styles.verdict(j.verdict()));
        table.text(j.severity(), styles.centre());
        table.text(j.target().id());
        table.text(j.target().indicator(), styles.strongText());
        table.text(j.entity() == null ? assessment.plan().area() : j.entity());
        table.text(String.join("、", j.target().responsible()));
        table.text(phrases.value(j));
        table.text(phrases.requirement(j));
        table.text(phrases.missing(j));
        table.text(Wording.date(j.demand().stage().due()), styles.centre());
        int left = j.demand().quartersLeft();
        table.text(left == 0 ? "已到期" : String.valueOf(left), styles.centre());
        table.text(r == null ? "" : r.each());
        table.text(phrases.advice(j));
    }
}
