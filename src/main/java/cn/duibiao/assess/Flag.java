package cn.duibiao.assess;

/** Stands beside a verdict and never changes it (verdicts.md section 8). */
public enum Flag {
    LATE("逾期完成"),
    NO_DATE("未附完成日期"),
    SOFT("力争"),
    BEFORE_ISSUE("印发前"),
    SMALL_NUMBERS("小样本"),
    ROUNDING_SENSITIVE("取整敏感"),
    READING_SENSITIVE("口径敏感"),
    SHOWN_DIFFERS("显示与实存不一致"),
    WITHOUT_PARTS("未附分子分母"),
    DENOMINATOR_MOVED("分母变动"),
    REMARKED("原文疑点");

    private final String label;

    Flag(String label) {
        this.label = label;
    }

    /** As users see it. */
    public String label() {
        return label;
    }
}
