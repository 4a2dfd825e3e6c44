package cn.duibiao.report;

import cn.duibiao.assess.Assessment;
import cn.duibiao.assess.Flag;
import cn.duibiao.verdict.Basis;
import cn.duibiao.verdict.Verdict;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;

/** 判定口径: every choice that is the program's and not the plan's, and what its words mean. */
final class PolicySheet {
    static final String NAME = "判定口径";

    private static final List<Table.Column> COLUMNS = List.of(
            new Table.Column("口径", 22),
            new Table.Column("取值", 30),
            new Table.Column("含义", 64),
            new Table.Column("来源", 36));

    private final Assessment assessment;
    private final Styles styles;

    PolicySheet(Assessment assessment, Styles styles) {
        this.assessment = assessment;
        this.styles = styles;
    }

    void write(Sheet sheet, Page page) {
        Table table = new Table(sheet, styles, COLUMNS, 0);
        table.title("判定口径：" + assessment.policy().name());
        table.note("不达标只依据计划原文；预警依据下列口径；未报、读不出或互相矛盾的数据，既不算达标，也不当作零。");
        int head = table.head(COLUMNS.size());
        assessment.policy().keys().forEach(k -> row(table, k.key(), k.value(), k.meaning(), k.source()));
        table.skip();
        table.title("五种判定");
        for (Verdict v :
                List.of(Verdict.PASS, Verdict.AT_RISK, Verdict.FAIL, Verdict.NOT_IN_FORCE, Verdict.UNDETERMINED)) {
            table.start();
            table.text(v.label(), styles.verdict(v));
            table.text(v.name());
            table.text(meaning(v));
            table.text(ground(v));
            table.end();
        }
        table.skip();
        table.title("达标的依据");
        row(table, Basis.REACHED_FINAL.label(), "", "最后一个阶段的要求已经达到；期限未到的为提前达到", "");
        row(table, Basis.REACHED_STAGE.label(), "", "本阶段的要求已经达到，后面还有阶段；说明里写明达到的最远一个阶段", "");
        row(table, Basis.ON_SCHEDULE.label(), "", "期限未到，达到或超过按季推算的数", "");
        row(table, Basis.HELD.label(), "", "须始终保持的要求保持着；有上限的，期限未到且在预警线以内", "");
        table.skip();
        table.title("序时进度");
        row(table, "数量、累计占比", "要求 × 已过季度 ÷ 窗口季度", "自窗口起点从零按季平均推进；计量单位为个、家、人等整数的，序时取整", "");
        row(table, "时点指标", "上一阶段（或基期）→ 本阶段", "在上一阶段要求与本阶段要求之间按季直线推进；已到期的阶段不得跌破。既无上一阶段又无基期的：到期前最后一年未达为预警，更早为未到考核期", "");
        row(table, "同步累计的率", "要求本身", "分子分母同步增长，各季都以要求本身为序时", "");
        row(table, "较基期变化", "从零到要求", "变化量从零按季直线推进；只定方向的，到期前不劣于基期、到期时须优于基期", "");
        row(table, "上限", "上限 ×（1－预警幅度）", "到期前：预警线以内达标，预警线至上限预警；超限且无法回落的不达标", "");
        row(table, "节点任务", "是否完成、形象进度", "到期前最后若干季度未完成预警；报形象进度的与已过时间之比比较", "");
        table.skip();
        table.title("标志（不改变判定）");
        for (Flag flag : Flag.values()) {
            row(table, flag.label(), "", meaning(flag), "");
        }
        table.skip();
        table.title("得分");
        row(table, "得分", "分值 × 完成率", "完成率在0与1之间；未到考核期的不计入，无法判定的按0计入并单列，另给出缺报数据补齐后的最好、最差得分率", "");
        page.set(sheet, true, head, head);
    }

    private void row(Table table, String key, String value, String meaning, String source) {
        table.start();
        table.text(key, styles.strongText());
        table.text(value);
        table.text(meaning);
        table.text(source);
        table.end();
    }

    private static String meaning(Verdict verdict) {
        return switch (verdict) {
            case PASS -> "在用要求已达到；或尚未到期，而数值达到或超过序时进度";
            case AT_RISK -> "尚未到期，而落后于序时；或进入上限的预警幅度、超限但仍可回落；或最后一年仍未达到而无序时；或节点任务临近到期未完成";
            case FAIL -> "到期的要求或须始终保持的要求没有达到；或上限已被突破且无法回落";
            case NOT_IN_FORCE -> "计划对本期没有要求，或本期无服务对象";
            case UNDETERMINED -> "计划有要求，而报送的数据不足以判定";
        };
    }

    private static String ground(Verdict verdict) {
        return switch (verdict) {
            case FAIL -> "只依据计划原文";
            case AT_RISK -> "依据本页口径";
            default -> "";
        };
    }

    private static String meaning(Flag flag) {
        return switch (flag) {
            case LATE -> "节点任务在期限之后完成";
            case NO_DATE -> "填报已完成而没有完成日期";
            case SOFT -> "计划用“力争”等词，得分单列";
            case BEFORE_ISSUE -> "本期末早于计划印发日，预警不计分";
            case SMALL_NUMBERS -> "率的分子很小，偶然波动大";
            case ROUNDING_SENSITIVE -> "配备标准换一种取整方法，判定就会不同";
            case READING_SENSITIVE -> "换一种已记录的读法，判定就会不同";
            case SHOWN_DIFFERS -> "单元格显示的数与实际存储的数不同，以存储的数判定";
            case WITHOUT_PARTS -> "只报了比率，没有分子分母";
            case DENOMINATOR_MOVED -> "比率回落而分子没有减少，是分母变大所致";
            case REMARKED -> "计划原文有疑点，见规则依据";
        };
    }
}
