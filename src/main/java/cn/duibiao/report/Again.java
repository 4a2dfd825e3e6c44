package cn.duibiao.report;

/** The columns in which a verdict is computed again, from left to right: what comes in, the thresholds, the steps. */
enum Again {
    QUALITY("行间质量", 9),
    NUMERATOR("分子", 10),
    DENOMINATOR("分母／标准基数", 12),
    REPORTED("本期值（填报）", 10),
    BASELINE("基期值", 9),
    EXPECTED("预计全年分母", 11),
    DATE("完成日期", 11),
    PER("倍数", 8),
    REQUIREMENT("要求", 9),
    START("起点或已到期阶段", 10),
    SHARE("进度比例", 8),
    WARNING("预警线", 8),
    STATE("数据状态", 9),
    OVER("比较分子", 11),
    UNDER("比较分母", 11),
    VALUE("复算值", 10),
    REQUIRED("复算要求", 9),
    SCHEDULE("复算序时", 9),
    VERDICT("复算判定", 10),
    AGREES("一致", 8);

    private final String title;
    private final double width;

    Again(String title, double width) {
        this.title = title;
        this.width = width;
    }

    String title() {
        return title;
    }

    double width() {
        return width;
    }
}
