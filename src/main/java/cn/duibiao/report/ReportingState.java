package cn.duibiao.report;

import cn.duibiao.assess.Roster;
import cn.duibiao.assess.Standing;
import cn.duibiao.verdict.Verdict;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** 报送情况, on the overview: who has reported and who has not, where there are several units. */
final class ReportingState {
    private static final int MOST_NAMES = 60;

    private final Roster roster;
    private final Styles styles;

    ReportingState(Roster roster, Styles styles) {
        this.roster = roster;
        this.styles = styles;
    }

    void write(Grid grid) {
        List<String> unreported = roster.unreported();
        List<String> reported = roster.standings().stream()
                .filter(Standing::reported)
                .map(Standing::unit)
                .toList();
        grid.section("报送情况");
        names(grid, "已报" + reported.size() + "个", reported, styles.text());
        names(
                grid,
                "未报" + unreported.size() + "个",
                unreported,
                unreported.isEmpty() ? styles.text() : styles.verdict(Verdict.UNDETERMINED));
    }

    private void names(Grid grid, String label, List<String> names, XSSFCellStyle style) {
        String all = names.stream().limit(MOST_NAMES).collect(Collectors.joining("、"))
                + (names.size() > MOST_NAMES ? "等，全部见“" + RankingSheet.NAME + "”" : names.isEmpty() ? "—" : "");
        grid.row(Math.max(18, Grid.height(all, 16, Styles.TEXT)))
                .text(4, label, styles.strongText())
                .text(16, all, style);
    }
}
