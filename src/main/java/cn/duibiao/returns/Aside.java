package cn.duibiao.returns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What tables hold beside what is reported: columns that are known, and never taken for a value. */
enum Aside {
    SERIAL("序号", "行次", "行号", "顺序号", "no", "项次", "序"),
    TARGET(
            "目标值", "年度目标", "年度目标值", "目标", "计划数", "计划值", "年度指标值", "指标值", "年初目标值", "全年目标", "全年目标值", "任务数", "目标数", "年度计划",
            "年度任务", "年度任务数", "计划完成", "应完成数", "考核目标", "考核标准", "目标要求", "本期要求", "标准值", "预期值", "目标任务值", "预期目标", "年度目标任务",
            "序时目标", "季度目标", "规划目标", "规划值"),
    RATE("完成率", "完成比例", "完成百分比", "达成率", "目标完成率", "完成度", "任务完成率", "年度完成率", "占年度目标比例"),
    EARLIER(
            "上年同期", "去年同期", "上年", "去年", "上年度", "去年度", "同期", "上年完成", "去年完成", "上年同期数", "去年同期数", "上年同期值", "上期值", "上期数",
            "上期", "上季度", "上季度值", "上季度数", "上月", "上月数", "上季", "上季数", "上季数值", "上季末", "上季末数", "上季度末", "上季度末数", "上期末",
            "上期末数", "上年末", "上年末数", "年初", "年初数", "期初", "期初数", "同比", "同比增长", "同比增减", "环比", "增幅", "增减", "增长率"),
    /** Of a quarter or month alone: parts that are no year-to-date figures. */
    PART("当季数"),
    SCORE("得分", "自评分", "自评得分", "考核得分", "考评得分", "评分", "扣分", "分值", "权重", "满分", "标准分", "评估得分", "核定得分", "复核得分"),
    NOTE(
            "说明",
            "情况说明",
            "未完成原因",
            "原因说明",
            "扣分原因",
            "偏差原因",
            "原因分析",
            "偏差原因分析",
            "偏差原因分析及改进措施",
            "偏差原因及改进措施",
            "存在问题",
            "下一步措施",
            "改进措施",
            "整改措施",
            "填报说明",
            "填表说明",
            "统计口径",
            "评分标准",
            "评分办法",
            "评分细则",
            "考核办法",
            "考核方法",
            "考核方式",
            "数据来源",
            "计算公式",
            "指标解释",
            "指标说明",
            "指标定义",
            "用于计算",
            "佐证材料",
            "证明材料",
            "工作措施",
            "备注说明"),
    PERSON("责任人", "填报人", "填表人", "联系人", "联系电话", "审核人", "分管领导", "负责人", "责任领导"),
    GROUP(
            "一级指标", "二级指标", "类别", "指标类别", "分类", "指标分类", "维度", "指标维度", "章节", "条款", "指标类型", "指标属性", "指标性质", "所属条款",
            "目标类别", "工作类别"),
    LIMIT("完成时限", "时限", "截止时间", "计划完成时间", "计划完成日期", "要求完成时间", "时限要求", "时间节点", "责任时限");

    private static final Map<String, Aside> BY_NAME = new HashMap<>();

    static {
        for (Aside aside : values()) {
            aside.names.forEach(n -> BY_NAME.put(n, aside));
        }
    }

    private final List<String> names;

    Aside(String... names) {
        this.names = List.of(names);
    }

    /** As users see it. */
    String label() {
        return names.get(0);
    }

    /** @param name as {@link Spelling#name} gives it */
    static Optional<Aside> of(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    boolean is(String name) {
        return names.contains(name);
    }
}
