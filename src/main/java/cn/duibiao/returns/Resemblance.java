package cn.duibiao.returns;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How far one name is another, both in one spelling. They are close only where nothing was replaced but a character, a few
 * were left out or put in, and the numbers, directions, negations and grades are the same. A rate is never taken for a count.
 *
 * @param score how much of both they have in common; 1 is the same name
 * @param close one may be meant by the other
 */
record Resemblance(double score, boolean close) {
    private static final double LEAST_CLEAR = 0.75;
    private static final Pattern NUMBERS = Pattern.compile("[0-9]+(?:\\.[0-9]+)?|[一二两三四五六七八九十百千]");
    /** Words that names must share or both lack. */
    private static final List<String> TELLING = List.of(
            "不", "非", "未", "无", "免", "否", "提升", "提高", "增加", "增长", "上升", "降低", "下降", "减少", "控制", "新增", "新建", "新招", "改建",
            "扩建", "累计", "创建", "建成", "建设", "开工", "启动", "推进", "完工", "竣工", "验收", "采购", "培训", "运行", "申报", "省", "市", "区",
            "县", "国家", "镇", "村", "街道", "男", "女", "孕", "产", "婴", "幼", "新生儿", "儿童", "老年", "成人", "学生", "甲", "乙", "以上",
            "以下", "中医", "西医", "护士", "护理", "医师", "全科", "城", "农村", "门诊", "急诊", "住院", "床", "重点", "普通", "签约", "续约", "履约",
            "死亡", "发病", "发生", "治愈", "筛查", "确诊", "报告", "录入", "随访", "管理", "控制率", "覆盖", "达标", "知晓", "满意", "人均", "每千", "每万",
            "率", "占比", "数");

    static Resemblance of(String name, String other) {
        int common = common(name, other);
        int left = name.length() - common;
        int over = other.length() - common;
        double score = score(common, name, other);
        boolean replaced = left > 0 && over > 0;
        boolean small = replaced ? left == 1 && over == 1 && common >= 5 : Math.max(left, over) <= 4 && common >= 4;
        return new Resemblance(score, score >= LEAST_CLEAR && small && tellsSame(name, other));
    }

    /** @param common characters that both have in the same order, or at most can have */
    static double score(int common, String name, String other) {
        return 2.0 * common / (name.length() + other.length());
    }

    private static boolean tellsSame(String a, String b) {
        return numbers(a).equals(numbers(b)) && TELLING.stream().allMatch(w -> count(a, w) == count(b, w));
    }

    private static int count(String text, String word) {
        int count = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            count++;
        }
        return count;
    }

    private static List<String> numbers(String text) {
        return NUMBERS.matcher(text).results().map(m -> m.group()).toList();
    }

    /** Length of the longest sequence of characters that both have in this order. */
    private static int common(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int i = 0; i < a.length(); i++) {
            for (int j = 0; j < b.length(); j++) {
                row[j + 1] = a.charAt(i) == b.charAt(j) ? before[j] + 1 : Math.max(row[j], before[j + 1]);
            }
            int[] free = before;
            before = row;
            row = free;
        }
        return before[b.length()];
    }
}
