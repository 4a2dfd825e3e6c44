package cn.duibiao.fact;

/** Whether a return lets something be computed. */
public enum State {
    REPORTED("已报"),
    /** Blank, 无, — or /: not reported, never a zero. */
    MISSING("未报"),
    UNREADABLE("无法读取"),
    CONTRADICTORY("数据矛盾"),
    /** Numerator and denominator both 0: 本期无对象. */
    NO_SUBJECT("本期无对象");

    private final String label;

    State(String label) {
        this.label = label;
    }

    /** As users see it. */
    public String label() {
        return label;
    }
}
