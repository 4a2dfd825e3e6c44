package cn.duibiao.returns;

import java.util.List;
import java.util.Objects;

/** Notes in the ledger why rows are not used. */
final class Refusal {
    private final CellLedger.Draft ledger;

    Refusal(CellLedger.Draft ledger) {
        this.ledger = ledger;
    }

    void of(List<Row> all, String why) {
        Use use = Use.ignored(why);
        all.forEach(row -> of(row, use));
    }

    private void of(Row row, Use use) {
        Column.reported().stream().map(row::cell).filter(Objects::nonNull).forEach(c -> ledger.put(c, use));
        // A name that heads a row or a column of a matrix serves others too.
        if (row.frame().unit() == null && row.frame().across() == null) {
            Column.labels().stream().map(row::cell).filter(Objects::nonNull).forEach(c -> ledger.put(c, use));
        }
    }
}
