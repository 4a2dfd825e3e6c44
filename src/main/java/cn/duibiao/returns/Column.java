package cn.duibiao.returns;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a column of a return is for; named by its header, in one of these spellings, the first being the usual one. */
public enum Column {
    ID("指标编号", "编号", "指标代码", "指标编码", "目标编号", "指标id", "代码"),
    NAME(
            "指标名称", "指标", "考核指标", "主要指标", "指标内容", "考核指标名称", "绩效指标", "评价指标", "统计指标", "监测指标", "指标项", "指标项目", "三级指标",
            "考核内容", "考核项目", "任务名称", "目标任务", "重点任务", "工作任务", "工作内容", "指标任务", "目标名称", "任务"),
    UNIT("计量单位", "单位", "指标单位", "数据单位", "数值单位", "度量单位"),
    REPORTED_BY(
            "填报单位", "单位名称", "责任单位", "报送单位", "被考核单位", "上报单位", "机构名称", "医疗机构", "医疗机构名称", "完成单位", "实施单位", "项目单位", "所属单位",
            "考核对象", "牵头单位", "责任部门", "责任科室", "机构", "部门", "科室", "县区", "县市区", "乡镇", "乡镇街道"),
    NUMERATOR("分子", "分子数", "分子值", "分子数据", "分子数值"),
    DENOMINATOR("分母", "分母数", "分母值", "分母数据", "分母数值"),
    VALUE(
            "本期值", "累计完成", "本期累计完成", "本期完成", "本期累计", "完成值", "实际值", "累计完成值", "累计完成数", "累计完成情况", "本年累计", "本年累计完成",
            "年初至今累计", "累计数", "累计值", "累计", "实际完成值", "实际完成数", "实际完成", "实际完成情况", "指标完成值", "指标完成情况", "自评完成值", "完成数", "完成数量",
            "实际", "实有数", "期末值", "期末数", "期末实有数", "报告期数", "报告期末数", "年末数", "当前值", "现状值", "填报值", "填报数", "填报数据", "上报数",
            "上报数据", "实绩", "完成实绩", "本期", "本期数", "本期数值", "本期实绩", "本期实际", "本年累计数", "本年累计值", "本年累计完成数", "本年度累计", "年内累计",
            "累计完成量", "完成", "完成量", "完成情况及成效", "工作完成情况", "任务完成情况", "落实情况", "推进情况", "工作进展", "工作进展情况", "目前进展", "当前进展",
            "自评情况", "实际情况", "完成情况", "进展情况", "完成进展", "是否完成", "形象进度", "数值", "数量", "完成进度", "进度"),
    /** What was done in the quarter or month alone. */
    QUARTER(
            "本季完成", "本季度完成", "本季完成数", "本季度完成数", "本季完成值", "本季度完成值", "本季完成情况", "本季度完成情况", "本季值", "本季度", "本季", "本季数",
            "当季完成", "当季值", "季度完成", "本月完成", "本月完成数", "本月数", "本月"),
    BASELINE("基期值", "基期", "基数", "上年值", "基期数", "基期数值", "基准值", "基线值", "基线", "上年末值", "上年末数", "上年末", "上年实绩", "上年数"),
    DATE("完成日期", "完成时间", "实际完成日期", "实际完成时间"),
    REMARK("备注"),
    /** Of the sheet 基础数据, as the next. */
    ITEM("项目", "项目名称", "数据项", "基础数据项目", "基础数据", "数据名称", "指标名称", "指标", "名称"),
    FIGURE(
            "数值", "数据", "数量", "本期数值", "本期值", "数", "期末数", "期末", "期末值", "本期", "本期数", "本期末", "本期末数", "本季", "本季度", "本季数",
            "本季数值", "本季末", "本季末数", "本季度末", "本季度数", "本季度末数", "填报数", "上报数", "报告期末数");

    private final List<String> names;

    private static final class Bare {
        private static final Memo<String> TEXTS = new Memo<>(Column::bareName);
        private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]|【[^】]*】|〔[^〕]*〕");
    }

    Column(String... names) {
        this.names = List.of(names);
    }

    /** The usual header. */
    public String label() {
        return names.get(0);
    }

    /** The columns that hold what is reported. */
    static List<Column> reported() {
        return List.of(NUMERATOR, DENOMINATOR, VALUE, QUARTER, BASELINE, DATE);
    }

    /** The columns that say what is spoken of. */
    static List<Column> labels() {
        return List.of(ID, NAME, UNIT, REPORTED_BY, ITEM);
    }

    /** How usual this header is for it, 0 being the best; -1 where it is no header of it. What stands in brackets does not count. */
    int rank(String header) {
        return names.indexOf(bare(header));
    }

    /** A header without its brackets, its numbering and its blanks: （三）累计完成（万人） is 累计完成. */
    static String bare(String header) {
        return Bare.TEXTS.of(header);
    }

    private static String bareName(String header) {
        return Spelling.name(withoutBrackets(header));
    }

    /** Narrow, and without what stands in brackets. */
    static String withoutBrackets(String header) {
        return Bare.BRACKETS.matcher(Spelling.narrow(header)).replaceAll("");
    }

    static Optional<Column> of(String header, List<Column> among) {
        return among.stream().filter(c -> c.rank(header) >= 0).findFirst();
    }

    /** On the sheet 指标填报. */
    static List<Column> indicators() {
        return Arrays.asList(
                ID, NAME, UNIT, REPORTED_BY, NUMERATOR, DENOMINATOR, VALUE, QUARTER, BASELINE, DATE, REMARK);
    }

    /** A header that may begin a table. */
    static boolean named(String text) {
        String bare = bare(text);
        return ID.rank(bare) >= 0 || NAME.rank(bare) >= 0 || ITEM.rank(bare) >= 0 || Aside.SERIAL.is(bare);
    }

    /** On the sheet 基础数据. */
    static List<Column> baseData() {
        return List.of(ITEM, UNIT, REPORTED_BY, FIGURE, REMARK);
    }
}
