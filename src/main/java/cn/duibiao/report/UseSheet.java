package cn.duibiao.report;

import cn.duibiao.returns.CellLedger;
import cn.duibiao.returns.Use;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Sheet;

/** 单元格去处: what was made of every cell of the return, and the legend of the colours in 报送数据. */
final class UseSheet {
    static final String NAME = "单元格去处";

    /** More lines than this nobody reads, and every one costs memory: then the targets are left out and lines joined. */
    private static final int MOST_LINES = 3000;

    private static final int MOST_FACTS = 6;

    private static final List<Table.Column> COLUMNS = List.of(
            new Table.Column("位置", 30),
            new Table.Column("去处", 11),
            new Table.Column("作什么用；为何未采用", 52),
            new Table.Column("用于目标", 44));

    private final CellLedger ledger;
    private final Styles styles;
    private final Mirror mirror;

    UseSheet(CellLedger ledger, Styles styles, Mirror mirror) {
        this.ledger = ledger;
        this.styles = styles;
        this.mirror = mirror;
    }

    void write(Sheet sheet, Page page) {
        Table table = new Table(sheet, styles, COLUMNS, 0);
        table.title("填报表中每个非空单元格的去处");
        table.note("报送数据中，绿色的单元格被采用，灰色的是题头、表头、名称和签章，橙色的未被采用；原因逐一列在下面。位置可点击。");
        List<CellLedger.Entry> entries = ledger.entries();
        if (entries.size() > MOST_LINES) {
            entries = ledger.summary();
            table.note("单元格很多，相邻的合并成一行，“用于目标”从略；逐格的去处见 duibiao assess --json 的“cells”。");
        }
        List<CellLedger.Entry> all = entries;
        int head = table.head(COLUMNS.size());
        // What was left aside is what a reader looks for.
        for (Use.Kind kind : List.of(Use.Kind.IGNORED, Use.Kind.USED, Use.Kind.CONTEXT)) {
            List<CellLedger.Entry> of =
                    all.stream().filter(e -> e.use().kind() == kind).toList();
            of.stream().limit(MOST_LINES).forEach(e -> line(table, e));
            if (of.size() > MOST_LINES) {
                table.note("“" + kind.label() + "”另有" + (of.size() - MOST_LINES)
                        + "行从略，见 duibiao assess --json 的“cells”。");
            }
        }
        sheet.createFreezePane(0, head + 1);
        page.set(sheet, false, head, head);
    }

    private void line(Table table, CellLedger.Entry entry) {
        table.start();
        table.link(
                entry.where(),
                mirror.find(entry.where()).map(Mirror.Place::reference).orElse(null));
        table.text(entry.use().kind().label(), styles.use(entry.use().kind()));
        table.text(entry.use().as());
        table.text(facts(entry.use()));
        table.end();
    }

    private static String facts(Use use) {
        String first =
                use.facts().stream().limit(MOST_FACTS).map(Use.Fact::toString).collect(Collectors.joining("、"));
        int more = use.facts().size() - MOST_FACTS;
        return more > 0 ? first + "等" + use.facts().size() + "个" : first;
    }
}
