package cn.duibiao.returns;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a column of a return is for; named by its header, in one of these spellings, the first being the usual one. */
public enum Column {
    ID("指标编号", "编号", "指标代码", "指标编码"),
    NAME("指标名称", "指标", "考核指标", "主要指标"),
    UNIT("计量单位", "单位"),
    REPORTED_BY("填报单位", "单位名称", "责任单位", "报送单位", "被考核单位"),
    NUMERATOR("分子", "分子数", "分子值"),
    DENOMINATOR("分母", "分母数", "分母值"),
    VALUE("本期值", "累计完成", "本期累计完成", "本期完成", "本期累计", "完成值", "实际值", "完成情况"),
    BASELINE("基期值", "基期", "基数", "上年值"),
    DATE("完成日期", "完成时间"),
    REMARK("备注"),
    /** Of the sheet 基础数据, as the next. */
    ITEM("项目", "项目名称", "数据项", "基础数据项目"),
    FIGURE("数值", "数据", "数量", "本期数值");

    private final List<String> names;

    Column(String... names) {
        this.names = List.of(names);
    }

    /** The usual header. */
    public String label() {
        return names.get(0);
    }

    /** The columns that hold what is reported. */
    static List<Column> reported() {
        return List.of(NUMERATOR, DENOMINATOR, VALUE, BASELINE, DATE);
    }

    /** How usual this header is for it, 0 being the best; -1 where it is no header of it. What stands in brackets does not count. */
    int rank(String header) {
        String bare = Spelling.narrow(header).replaceAll("\\([^)]*\\)", "");
        String name = Spelling.name(bare);
        return names.indexOf(name);
    }

    static Optional<Column> of(String header, List<Column> among) {
        return among.stream().filter(c -> c.rank(header) >= 0).findFirst();
    }

    /** On the sheet 指标填报. */
    static List<Column> indicators() {
        return Arrays.asList(ID, NAME, UNIT, REPORTED_BY, NUMERATOR, DENOMINATOR, VALUE, BASELINE, DATE, REMARK);
    }

    /** On the sheet 基础数据. */
    static List<Column> baseData() {
        return List.of(ITEM, UNIT, REPORTED_BY, FIGURE, REMARK);
    }
}
