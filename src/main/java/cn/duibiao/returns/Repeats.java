package cn.duibiao.returns;

import cn.duibiao.finding.Finding;
import cn.duibiao.plan.Measure;
import cn.duibiao.plan.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Several rows for one target and unit: the same values said twice, or a contradiction. */
final class Repeats {
    private final Target target;
    private final Consumer<Finding> findings;

    Repeats(Target target, Consumer<Finding> findings) {
        this.target = target;
        this.findings = findings;
    }

    /** Why the rows cannot be used; null where they can. */
    String contradiction(List<Row> rows) {
        String contradiction = null;
        for (Row row : rows.subList(Math.min(1, rows.size()), rows.size())) {
            Row first = rows.get(0);
            Column differs = Column.reported().stream()
                    .filter(c -> !said(first, c).equals(said(row, c)))
                    .findFirst()
                    .orElse(null);
            if (differs == null) {
                String kept = row.sheet().equals(first.sheet()) ? first.place() : first.where();
                findings.accept(Finding.warning(
                        row.where(), target.id() + "又报一次，与" + kept + "数值相同", "每个指标和单位只报一行", "采用了" + kept + "，请删去一行"));
                continue;
            }
            String why = differs.label() + "在" + place(first, differs) + "为" + shown(first, differs) + "，在"
                    + place(row, differs) + "为" + shown(row, differs);
            findings.accept(Finding.error(
                    place(row, differs), target.id() + "重复填报：" + why, "每个指标和单位只报一行", "两行都未采用，请核对后删去错的一行"));
            contradiction = contradiction == null ? "重复填报且数值不同：" + why : contradiction;
        }
        return contradiction;
    }

    private static String place(Row row, Column column) {
        return row.where(column) == null ? row.where() : row.where(column);
    }

    /** What the cell comes to, so that 5 and 5个, 是 and √, 2024.5.1 and a date are the same. */
    private String said(Row row, Column column) {
        if (!row.has(column)) {
            return "";
        }
        Cell cell = row.cell(column);
        if (column == Column.DATE) {
            return Days.read(cell).map(LocalDate::toString).orElseGet(() -> Spelling.narrow(cell.raw()));
        }
        if (target.isMilestone() && YesNo.isWord(cell)) {
            return YesNo.isYes(cell) ? "是" : "否";
        }
        if (!target.isMilestone() && column != Column.NUMERATOR && column != Column.DENOMINATOR) {
            Reading reading = Figures.read(cell, ValueUnit.of(target), row.measure());
            if (reading.isReported()) {
                return reading.value().toPlainString();
            }
        }
        return Amount.of(cell)
                .map(a -> Amount.plain(a.number()).toPlainString() + (bare(a, column) ? "" : a.unit()))
                .orElseGet(() -> Spelling.narrow(cell.raw()));
    }

    /** The unit of the numerator or the denominator itself. */
    private boolean bare(Amount amount, Column column) {
        Measure.Share share = target.share();
        return share != null
                && (column == Column.NUMERATOR
                                && amount.unit().equals(share.numerator().unit())
                        || column == Column.DENOMINATOR
                                && amount.unit().equals(share.denominator().unit()));
    }

    private static String shown(Row row, Column column) {
        return row.has(column) ? row.cell(column).shown() : "空白";
    }
}
