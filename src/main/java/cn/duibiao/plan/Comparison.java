package cn.duibiao.plan;

/** How a value is held against a stage's figure. */
public enum Comparison {
    AT_LEAST(">=", "≥"),
    /** An upper limit: verdicts.md section 6 alone. */
    AT_MOST("<=", "≤"),
    /** 零事故. */
    EXACTLY("=", "="),
    /** Direction only: strictly better than the baseline. */
    BETTER(">", "优于基期"),
    /** A milestone: done. */
    DONE("=", "完成");

    private final String code;
    private final String sign;

    Comparison(String code, String sign) {
        this.code = code;
        this.sign = sign;
    }

    public String code() {
        return code;
    }

    /** As users see it. */
    public String sign() {
        return sign;
    }
}
