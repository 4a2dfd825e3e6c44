package cn.duibiao.report;

import cn.duibiao.assess.Assessment;
import cn.duibiao.assess.Contribution;
import cn.duibiao.assess.Judgement;
import cn.duibiao.assess.Numbers;
import cn.duibiao.assess.Roster;
import cn.duibiao.assess.Standing;
import cn.duibiao.plan.Target;
import cn.duibiao.verdict.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/**
 * 单位矩阵: units × targets, each field in the colour of its verdict. The longer of the two goes down the sheet, so that it
 * can grow; the other goes across.
 */
final class MatrixSheet {
    static final String NAME = "单位矩阵";
    /** Columns that still go onto one page of A4. */
    private static final int ON_ONE_PAGE = 16;

    private static final int MOST_ACROSS = 16_000;
    /** Of more fields than this the empty ones are left out: a hundred thousand units told one target each. */
    private static final int MOST_EMPTY = 500_000;

    private static final int SMALL = 70;
    /** Short lines: they run over the cells beside them, of which there may be few. */
    private static final List<String> KEY = List.of(
            "计划点名的单位按计划判定；空白为不涉及或没有填报，— 为未报且不影响判定。", "其他单位的比率、水平是对照：只用本单位的数按同一规则判定，不计入得分。", "其他单位无色的数是数量，计入全区域的合计。");

    private final Assessment assessment;
    private final Roster roster;
    private final Styles styles;
    private final Phrases phrases;
    /** By unit, then by target. */
    private final Map<String, Map<String, Field>> fields = new HashMap<>();

    private final List<String> units = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();

    /** @param verdict null for a count, which only contributes */
    private record Field(String text, Verdict verdict) {}

    MatrixSheet(Assessment assessment, Styles styles) {
        this.assessment = assessment;
        this.roster = assessment.context().roster();
        this.styles = styles;
        this.phrases = new Phrases(assessment.policy());
        gather();
    }

    private void gather() {
        Set<String> shown = new LinkedHashSet<>();
        Set<String> named = new LinkedHashSet<>();
        String area = assessment.plan().area();
        for (Judgement j : assessment.judgements()) {
            String unit = j.entity() == null ? area : j.entity();
            put(j.target(), unit, new Field(told(j), j.verdict()));
            if (j.verdict() != Verdict.NOT_IN_FORCE) {
                shown.add(j.target().id());
                named.add(unit);
            }
        }
        for (Contribution c : roster.contributions()) {
            put(c.target(), c.unit(), new Field(c.told(), c.verdict()));
            shown.add(c.target().id());
            named.add(c.unit());
        }
        if (named.remove(area)) {
            units.add(area);
        }
        named.addAll(roster.unreported());
        roster.standings().stream().map(Standing::unit).filter(named::contains).forEach(units::add);
        assessment.plan().targets().stream().filter(t -> shown.contains(t.id())).forEach(targets::add);
    }

    private String told(Judgement j) {
        String told = phrases.told(j);
        if (!told.isEmpty()) {
            return told.replace('\n', ' ');
        }
        return Numbers.beside(j.measurement().getValue(), Phrases.figure(j));
    }

    private void put(Target target, String unit, Field field) {
        fields.computeIfAbsent(unit, u -> new HashMap<>()).put(target.id(), field);
    }

    /** About how many the sheet will have. */
    int cells() {
        return units.size() * targets.size();
    }

    void write(Sheet sheet, Page page) {
        boolean unitsDown = units.size() > targets.size();
        List<Table.Column> columns = new ArrayList<>();
        if (unitsDown) {
            columns.add(new Table.Column("填报单位", 24));
            targets.stream()
                    .limit(MOST_ACROSS)
                    .forEach(t ->
                            columns.add(new Table.Column(t.id() + "\n" + t.indicator() + "（" + t.unit() + "）", 10)));
        } else {
            columns.add(new Table.Column("编号", 13));
            columns.add(new Table.Column("指标（单位）", 26));
            units.stream().limit(MOST_ACROSS).forEach(u -> columns.add(new Table.Column(u, 10)));
        }
        int fixed = unitsDown ? 1 : 2;
        Table table = new Table(sheet, styles, columns, 0);
        legend(table, columns.size());
        int head = table.head(columns.size());
        if (unitsDown) {
            Set<String> unreported = Set.copyOf(roster.unreported());
            for (String unit : units) {
                table.start();
                table.text(unit + (unreported.contains(unit) ? "（未报）" : ""), styles.strongText());
                targets.stream().limit(MOST_ACROSS).forEach(t -> field(table, t, unit));
                table.end();
            }
        } else {
            for (Target target : targets) {
                table.start();
                table.text(target.id());
                table.text(target.indicator() + "（" + target.unit() + "）", styles.strongText());
                units.stream().limit(MOST_ACROSS).forEach(u -> field(table, target, u));
                table.end();
            }
        }
        sheet.createFreezePane(fixed, head + 1);
        page.set(sheet, true, head, head);
        sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, fixed - 1));
        if (columns.size() > ON_ONE_PAGE) {
            sheet.setFitToPage(false);
            sheet.getPrintSetup().setScale((short) SMALL);
        }
    }

    private void legend(Table table, int width) {
        table.start();
        table.text(NAME + "（" + assessment.period().label() + "）", styles.plainTitle());
        table.end();
        table.start();
        OverviewSheet.SHOWN.stream().limit(width).forEach(v -> table.text(v.label(), styles.verdict(v)));
        table.end();
        for (String line : KEY) {
            table.start();
            table.text(line, styles.key());
            table.end();
        }
    }

    private void field(Table table, Target target, String unit) {
        Field field = fields.getOrDefault(unit, Map.of()).get(target.id());
        if (field == null && cells() > MOST_EMPTY) {
            table.pass();
            return;
        }
        XSSFCellStyle style =
                field == null || field.verdict() == null ? styles.centre() : styles.verdict(field.verdict());
        boolean idle = field != null
                && field.verdict() == Verdict.NOT_IN_FORCE
                && field.text().equals("未报");
        table.text(field == null ? "" : idle ? "—" : field.text(), style);
    }
}
