package cn.duibiao.report;

import cn.duibiao.assess.Assessment;
import cn.duibiao.assess.Score;
import cn.duibiao.plan.Grading;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Policy;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * The workbook of a plan that asks nothing, written to nowhere: POI loads and initialises some three thousand classes on
 * its first workbook, which can be done while the return is still being read.
 */
public final class EmptyBook {
    private static final Score.Total NONE =
            new Score.Total(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0, false);

    private EmptyBook() {}

    /** Safe to run beside anything else. */
    public static void write() {
        Policy policy = new Policy(
                "",
                BigDecimal.ONE,
                BigDecimal.ONE,
                BigDecimal.ONE,
                RoundingMode.HALF_DOWN,
                "",
                1,
                new Grading(Grading.By.ATTAINMENT, List.of(new Grading.Grade("", BigDecimal.ZERO, true, null, false))),
                BigDecimal.ONE,
                BigDecimal.ONE,
                List.of());
        Plan plan = new Plan(
                "", "", "", null, null, null, null, 2000, 2000, "", List.of(), List.of(), List.of(), List.of(), null);
        // One part each, so that there is something to chart.
        List<Score.Part> part = List.of(new Score.Part("", NONE, NONE));
        Assessment nothing = new Assessment(
                plan,
                new Period(2000, 1),
                policy,
                new Assessment.Digests("", "", ""),
                "",
                List.of(),
                List.of(),
                new Score(NONE, NONE, part, part, part),
                List.of());
        List<ReportedSheet> sheet =
                List.of(new ReportedSheet("", List.of(new ReportedCell(0, 0, BigDecimal.ONE, null))));
        try (SXSSFWorkbook book = AssessmentWorkbook.book(nothing, sheet, null)) {
            book.write(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
