package cn.duibiao.returns;

import cn.duibiao.catalogue.CatalogueReader;
import cn.duibiao.fact.Quantity;
import cn.duibiao.fact.Report;
import cn.duibiao.fact.State;
import cn.duibiao.finding.Finding;
import cn.duibiao.plan.Item;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Plan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * A return drawn as text, a line a row and | between cells, and what is read from it, a line a quantity. Plan and quarter
 * (新建区, the second of 2024) stand in its rows 1 and 2; the first line drawn is row 3.
 */
final class Sketch {
    private static final Plan PLAN = new CatalogueReader(Path.of("rules")).plan(ReturnBook.PLAN);
    private static final Period PERIOD = new Period(2024, 2);

    private final ReturnBook book;

    Sketch(String rows) {
        book = ReturnBook.blank().row("新建区卫生健康完成情况表").row("计划：新府发〔2023〕3号　填报期：2024年第二季度");
        on(ReturnReader.INDICATORS, rows);
    }

    Sketch on(String sheet, String rows) {
        rows.lines()
                .forEach(line -> book.on(
                        sheet,
                        Arrays.stream(line.split("\\|", -1)).map(Sketch::typed).toArray()));
        return this;
    }

    Sketch merge(String... regions) {
        book.change(w -> Arrays.stream(regions)
                .filter(r -> !r.isEmpty())
                .forEach(r -> w.getSheetAt(0).addMergedRegion(CellRangeAddress.valueOf(r))));
        return this;
    }

    private static Object typed(String text) {
        String bare = text.strip();
        return bare.isEmpty() ? null : bare.matches("-?[0-9]+(\\.[0-9]+)?") ? (Object) Double.valueOf(bare) : bare;
    }

    Taken taken(Path folder) {
        return Taken.of(read(folder), PLAN, PERIOD);
    }

    Return read(Path folder) {
        return ReturnReader.read(book.save(folder));
    }

    /** 14-a 本期值=5 C4: what is reported, in the order of the plan. */
    static List<String> facts(Taken result) {
        List<String> facts = new ArrayList<>();
        for (Report report : result.reports()) {
            String of = report.getTarget().substring("xinjian-".length())
                    + (report.getEntity() == null ? "" : "（" + report.getEntity() + "）");
            if (report.subject().isMilestone()) {
                if (report.milestone().completion() != null
                        && report.milestone().completion().cell() != null
                        && report.milestone().getState() != State.MISSING) {
                    facts.add(of + " " + (report.milestone().isDone() ? "是" : "否") + " "
                            + bare(report.milestone().completion().cell()));
                }
                continue;
            }
            quantities(report)
                    .filter(Quantity::isReported)
                    .sorted(Comparator.comparing(Quantity::cell))
                    .forEach(q ->
                            facts.add(of + " " + q.name() + "=" + q.value().toPlainString() + " " + bare(q.cell())));
        }
        return facts;
    }

    private static Stream<Quantity> quantities(Report report) {
        Stream<Item> items = report.subject().measure().items().stream();
        return Stream.concat(items.map(Item::name), Stream.of(Report.VALUE, Report.BASELINE))
                .map(report::quantity);
    }

    static List<String> lines(Taken result) {
        return result.findings().stream().map(Finding::line).toList();
    }

    private static String bare(String cell) {
        return cell.startsWith(ReturnReader.INDICATORS + "!") ? cell.substring(cell.indexOf('!') + 1) : cell;
    }
}
