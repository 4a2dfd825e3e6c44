package cn.duibiao.report;

import cn.duibiao.assess.Assessment;
import cn.duibiao.assess.Context;
import cn.duibiao.returns.CellLedger;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The assessment workbook (考核工作簿). */
public final class AssessmentWorkbook {

    private AssessmentWorkbook() {}

    /**
     * Writes it whole or not at all.
     *
     * @param reported the return's sheets, mirrored at their own addresses
     * @throws cn.duibiao.finding.InputProblem when {@code out} cannot be written
     */
    public static void write(Assessment assessment, List<ReportedSheet> reported, Path out) {
        write(assessment, reported, null, out);
    }

    /** @param ledger what was made of the return's cells; null where that is not told */
    public static void write(Assessment assessment, List<ReportedSheet> reported, CellLedger ledger, Path out) {
        OutputFile.write(out, to -> {
            try (SXSSFWorkbook book = book(assessment, reported, ledger)) {
                book.write(to);
            }
        });
    }

    /** Only the overview, which is laid out in blocks and charted, is kept in memory. The caller closes it. */
    static SXSSFWorkbook book(Assessment assessment, List<ReportedSheet> reported, CellLedger ledger) {
        XSSFWorkbook kept = PlainTexts.workbook();
        Styles styles = new Styles(kept);
        Mirror mirror = new Mirror(reported);
        Page page = new Page(assessment.plan().shortTitle(), assessment.period().label(), "对标 " + assessment.version());

        // What other threads work out for them takes as long as the sheets that are written first.
        SourceSheet source = new SourceSheet(assessment, styles);
        DetailSheet details = new DetailSheet(assessment, styles, mirror, source.rows());

        XSSFSheet overview = kept.createSheet(OverviewSheet.NAME);
        StreamedBook book = new StreamedBook(kept);
        Sheet detail = book.createSheet(DetailSheet.NAME);
        new TodoSheet(assessment, styles).write(book.createSheet(TodoSheet.NAME), page);
        if (assessment.context().roster() != null) {
            MatrixSheet matrix = new MatrixSheet(assessment, styles);
            matrix.write(book.createSheet(MatrixSheet.NAME, matrix.cells()), page);
            new RankingSheet(assessment, styles).write(book.createSheet(RankingSheet.NAME), page);
        }
        new ProblemSheet(assessment, styles, mirror).write(book.createSheet(ProblemSheet.NAME), page);
        Sheet sources = book.createSheet(SourceSheet.NAME);
        new PolicySheet(assessment, styles).write(book.createSheet(PolicySheet.NAME), page);
        new QualitativeSheet(assessment, styles).write(book.createSheet(QualitativeSheet.NAME), page);
        new ReportedSheets(book, styles, mirror).write(reported, page);
        if (ledger != null) {
            new UseSheet(ledger, styles, mirror).write(book.createSheet(UseSheet.NAME), page);
        }
        source.write(sources, page);
        details.write(detail, page);
        OverviewSheet front = new OverviewSheet(assessment, styles, details.agreementRange(), details.agreements());
        front.write(overview, page);

        kept.setForceFormulaRecalculation(true);
        properties(kept, assessment);
        return book;
    }

    private static void properties(XSSFWorkbook book, Assessment assessment) {
        var core = book.getProperties().getCoreProperties();
        core.setCreator("对标 " + assessment.version());
        core.setTitle(assessment.plan().shortTitle() + " " + assessment.period().label() + "考核评估");
        var custom = book.getProperties().getCustomProperties();
        custom.addProperty("duibiao.plan", assessment.plan().id());
        custom.addProperty("duibiao.period", assessment.period().code());
        custom.addProperty("duibiao.version", assessment.version());
        custom.addProperty("duibiao.digest.return", assessment.digests().returned());
        custom.addProperty("duibiao.digest.rules", assessment.digests().rules());
        custom.addProperty("duibiao.digest.policy", assessment.digests().policy());
        Context context = assessment.context();
        if (context.previousDigest() != null) {
            custom.addProperty("duibiao.digest.previous", context.previousDigest());
        }
        if (context.unitsDigest() != null) {
            custom.addProperty("duibiao.digest.units", context.unitsDigest());
        }
    }
}
