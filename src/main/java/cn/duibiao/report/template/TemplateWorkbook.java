package cn.duibiao.report.template;

import cn.duibiao.finding.Finding;
import cn.duibiao.finding.InputProblem;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Policy;
import cn.duibiao.report.OutputFile;
import cn.duibiao.report.Page;
import cn.duibiao.report.Styles;
import cn.duibiao.returns.ReturnReader;
import cn.duibiao.rule.Demand;
import cn.duibiao.rule.Timetable;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The blank return (填报表) of a plan for one quarter. */
public final class TemplateWorkbook {

    private TemplateWorkbook() {}

    /**
     * Writes it whole or not at all.
     *
     * @param rules digest of the rules that it is made for, in hex
     * @throws InputProblem when the plan does not accept the period, or {@code out} cannot be written
     */
    public static void write(Plan plan, Period period, Policy policy, String rules, String version, Path out) {
        check(plan, period);
        OutputFile.write(out, to -> {
            try (XSSFWorkbook book = book(plan, period, policy, rules, version)) {
                book.write(to);
            }
        });
    }

    private static void check(Plan plan, Period period) {
        if (!plan.accepts(period)) {
            throw new InputProblem(Finding.stop(
                    "填报期",
                    period.label() + "（" + period.code() + "）",
                    plan.firstPeriod().code() + " 至 " + plan.lastPeriod().code() + "（" + plan.cited() + "）",
                    "请换一个计划期内的季度"));
        }
    }

    /** In memory; the caller closes it. */
    public static XSSFWorkbook book(Plan plan, Period period, Policy policy, String rules, String version) {
        check(plan, period);
        Timetable timetable = new Timetable(plan, policy);
        List<Demand> demands =
                plan.targets().stream().map(t -> timetable.demand(t, period)).toList();
        XSSFWorkbook book = new XSSFWorkbook();
        Styles styles = new Styles(book);
        InputStyles inputs = new InputStyles(book, styles);
        Page page = new Page(plan.shortTitle(), period.label(), "对标 " + version);
        new ReturnSheet(book.createSheet(ReturnReader.INDICATORS), styles, inputs, plan, period, policy)
                .write(demands, page);
        new BaseDataSheet(book.createSheet(ReturnReader.BASE_DATA), styles, inputs, plan, period)
                .write(BaseItems.of(demands), page);
        new GuideSheet(book.createSheet(GuideSheet.NAME), styles, inputs).write(plan, period, page);
        properties(book, plan, period, rules, version);
        return book;
    }

    private static void properties(XSSFWorkbook book, Plan plan, Period period, String rules, String version) {
        var core = book.getProperties().getCoreProperties();
        core.setCreator("对标 " + version);
        core.setTitle(plan.shortTitle() + " " + period.label() + "填报表");
        var custom = book.getProperties().getCustomProperties();
        custom.addProperty("duibiao.plan", plan.id());
        custom.addProperty("duibiao.period", period.code());
        custom.addProperty("duibiao.rules", rules);
    }
}
