package cn.duibiao.report;

import cn.duibiao.assess.Assessment;
import cn.duibiao.assess.Judgement;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Target;
import cn.duibiao.rule.Deciding;
import cn.duibiao.rule.Formula;
import cn.duibiao.rule.Timetable;
import cn.duibiao.rule.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Sheet;

/** 规则依据: for each target the plan's words, how they are read, and the figures that decide in this year's quarters. */
final class SourceSheet {
    static final String NAME = "规则依据";

    private static final List<Table.Column> COLUMNS = List.of(
            new Table.Column("编号", 11),
            new Table.Column("条款", 12),
            new Table.Column("指标（单位）", 14),
            new Table.Column("原文", 34),
            new Table.Column("各阶段要求", 17),
            new Table.Column("刚性／力争", 6.5),
            new Table.Column("性质及理由", 16),
            new Table.Column("算法", 19),
            new Table.Column("本年各季界限", 15),
            new Table.Column("解读与其他读法", 22),
            new Table.Column("原文疑点、又见", 24),
            new Table.Column("本期规则", 14));

    private final Assessment assessment;
    private final Styles styles;
    private final Timetable timetable;
    private final Meanwhile<List<String>> quarters;
    private final Map<String, Integer> rows = new HashMap<>();

    SourceSheet(Assessment assessment, Styles styles) {
        this.assessment = assessment;
        this.styles = styles;
        this.timetable = new Timetable(assessment.plan(), assessment.policy());
        this.quarters = Meanwhile.begin(
                "figures",
                () -> assessment.plan().targets().stream().map(this::quarters).toList());
    }

    /** Row of each target, 0-based; known once written. */
    Map<String, Integer> rows() {
        return rows;
    }

    void write(Sheet sheet, Page page) {
        Plan plan = assessment.plan();
        Table table = new Table(sheet, styles, COLUMNS, 0);
        table.title("规则依据：" + plan.title());
        table.note("原文逐字引自" + plan.cited() + "。本年各季界限：到期前为序时要求（上限为预警线），到期为要求；由规则文件按判定口径推出。");
        int head = table.head(COLUMNS.size());
        Map<String, Set<String>> fired = new HashMap<>();
        for (Judgement j : assessment.judgements()) {
            fired.computeIfAbsent(j.target().id(), k -> new LinkedHashSet<>()).add(j.rule());
        }
        List<String> figures = quarters.result();
        for (int i = 0; i < plan.targets().size(); i++) {
            Target t = plan.targets().get(i);
            table.start();
            row(table, t, figures.get(i), fired.getOrDefault(t.id(), Set.of()));
            rows.put(t.id(), table.end());
        }
        sheet.createFreezePane(3, head + 1);
        page.set(sheet, true, head, head);
    }

    private void row(Table table, Target t, String figures, Set<String> rules) {
        table.text(t.id());
        table.text(t.clause().cite()
                + (t.clause().title() == null ? "" : "\n" + t.clause().title()));
        table.text(t.indicator() + "（" + t.unit() + "）", styles.strongText());
        table.text(t.quote());
        table.text(Wording.requirements(t, assessment.policy()).replace("；", "\n"));
        table.text(t.isSoft() ? "力争\n“" + t.soft() + "”" : "刚性", styles.centre());
        table.text(t.nature().label() + "\n" + blank(t.natureReason()));
        table.text(Formula.words(t));
        table.text(figures);
        table.text(readings(t));
        table.text(remarks(t));
        table.text(String.join("\n", rules));
    }

    private static String blank(String text) {
        return text == null ? "" : text;
    }

    /** One line for each quarter, or one for all where they are the same: 一季度 3.625 … 四季度 ≥ 4. */
    private String quarters(Target t) {
        Map<String, String> figures = new LinkedHashMap<>();
        for (int q = 1; q <= 4; q++) {
            Period period = new Period(assessment.period().year(), q);
            if (assessment.plan().accepts(period)) {
                figures.put("一二三四".charAt(q - 1) + "季度 ", Deciding.words(timetable.demand(t, period)));
            }
        }
        boolean same =
                figures.size() > 1 && figures.values().stream().distinct().count() == 1;
        return same
                ? "各季度 " + figures.values().iterator().next()
                : figures.entrySet().stream()
                        .map(e -> e.getKey() + e.getValue())
                        .collect(Collectors.joining("\n"));
    }

    private static String readings(Target t) {
        List<String> lines = new ArrayList<>();
        if (t.reading() != null) {
            lines.add(t.reading());
        }
        if (t.schedule() != null) {
            lines.add(Deciding.words(t.schedule()));
        }
        t.alternatives().forEach(a -> lines.add("另一读法：" + a.reading()));
        return String.join("\n", lines);
    }

    private static String remarks(Target t) {
        List<String> lines = new ArrayList<>();
        t.remarks().forEach(r -> lines.add("疑点：" + r));
        t.also()
                .forEach(c -> lines.add("又见 " + c.cite() + "“" + c.quote() + "”"
                        + (c.differs() == null ? "" : "（不同：" + c.differs() + "）")));
        return String.join("\n", lines);
    }
}
