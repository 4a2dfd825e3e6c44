package cn.duibiao.finding;

/** How far a finding reaches. */
public enum Severity {
    /** The work cannot go on: 停止. */
    STOP("停止"),
    /** A value could not be used; the verdict that needed it says so: 错误. */
    ERROR("错误"),
    /** The value was used, and somebody should look at it: 提醒. */
    WARNING("提醒");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    /** As users see it. */
    public String label() {
        return label;
    }
}
