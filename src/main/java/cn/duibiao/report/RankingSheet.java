package cn.duibiao.report;

import cn.duibiao.assess.Assessment;
import cn.duibiao.assess.Standing;
import cn.duibiao.verdict.Verdict;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;

/** 单位排名: how each unit stands, those that the plan names apart from the others. */
final class RankingSheet {
    static final String NAME = "单位排名";

    private static final List<Table.Column> COLUMNS = List.of(
            new Table.Column("名次", 7),
            new Table.Column("填报单位", 24),
            new Table.Column("得分", 9),
            new Table.Column("满分", 9),
            new Table.Column("得分率", 9),
            new Table.Column("缺报率", 9),
            new Table.Column("达标", 8),
            new Table.Column("预警", 8),
            new Table.Column("不达标", 8),
            new Table.Column("无法判定", 8),
            new Table.Column("未到考核期", 8),
            new Table.Column("数量指标", 8),
            new Table.Column("说明", 22),
            new Table.Column("文件", 30));

    private final Assessment assessment;
    private final Styles styles;

    RankingSheet(Assessment assessment, Styles styles) {
        this.assessment = assessment;
        this.styles = styles;
    }

    void write(Sheet sheet, Page page) {
        Table table = new Table(sheet, styles, COLUMNS, 0);
        table.title("单位排名（" + assessment.period().label() + "）");
        table.note("按刚性目标的得分率排列，相同者并列。缺报率为无法判定的分值占满分的比例，超过"
                + assessment.policy().missingShare().toPlainString() + "%的为不完整，不参加排名。");
        List<Standing> standings = assessment.context().roster().standings();
        List<Standing> named = ordered(standings, true);
        List<Standing> parts = ordered(standings, false);
        int head = -1;
        if (!named.isEmpty()) {
            table.title("计划点名的单位（计入得分）");
            head = table.head(COLUMNS.size());
            named.forEach(s -> row(table, s));
        }
        if (!parts.isEmpty()) {
            if (!named.isEmpty()) {
                table.skip();
            }
            table.title("其他填报单位（对照，不计入得分）");
            table.note("只用本单位的数按同一规则判定。半数以上单位报了的比率、水平类目标视为应报，未报的计为无法判定。数量指标只计入全区域，不单独判定。");
            int second = table.head(COLUMNS.size());
            head = head < 0 ? second : head;
            parts.forEach(s -> row(table, s));
        }
        sheet.createFreezePane(2, named.isEmpty() || parts.isEmpty() ? head + 1 : 0);
        page.set(sheet, true, Math.max(0, head), head);
    }

    private static List<Standing> ordered(List<Standing> all, boolean named) {
        return all.stream()
                .filter(s -> s.named() == named && (s.expected() || s.reported()))
                .sorted(Comparator.comparing(Standing::rank, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(s -> !s.reported()))
                .toList();
    }

    private void row(Table table, Standing s) {
        table.start();
        table.text(s.rank() == null ? "—" : String.valueOf(s.rank()), styles.centre());
        table.text(s.unit(), styles.strongText());
        boolean scored = s.firm().rate() != null;
        table.number(scored ? s.firm().points() : null, styles.number(2));
        table.number(scored ? s.firm().weight() : null, styles.number(2));
        table.number(s.firm().rate(), styles.percent());
        table.number(s.missingShare(), styles.percent());
        for (Verdict v : OverviewSheet.SHOWN) {
            table.number(BigDecimal.valueOf(s.counts().get(v)), styles.count());
        }
        table.number(BigDecimal.valueOf(s.contributed()), styles.count());
        table.text(remark(s), s.reported() ? styles.text() : styles.verdict(Verdict.UNDETERMINED));
        table.text(String.join("、", s.files()));
        table.end();
    }

    private static String remark(Standing s) {
        if (!s.reported()) {
            return "未报";
        }
        if (s.firm().rate() == null) {
            return "没有计分的目标";
        }
        return s.firm().incomplete() ? "不完整，不参加排名" : "";
    }
}
