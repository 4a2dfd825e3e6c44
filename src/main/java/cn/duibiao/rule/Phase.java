package cn.duibiao.rule;

/** Where a quarter stands towards the stage that is judged in it (verdicts.md section 5). */
public enum Phase {
    /** The window of a flow, or the year of a milestone dated to one, has not opened. */
    NOT_OPEN("尚未开始考核"),
    /** Before the due date. */
    BEFORE("到期前"),
    /** At the due date. */
    DUE("到期"),
    /** After the last due date, where the requirement stays in force. */
    AFTER("到期后仍有效"),
    /** After the last due date of a flow. */
    CLOSED("考核窗口已结束"),
    /** Holds at all times. */
    THROUGHOUT("全程保持");

    private final String label;

    Phase(String label) {
        this.label = label;
    }

    /** As users see it. */
    public String label() {
        return label;
    }
}
