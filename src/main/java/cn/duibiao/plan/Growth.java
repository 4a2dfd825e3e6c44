package cn.duibiao.plan;

/** How the parts of a share of flows grow during its window (verdicts.md section 3). */
public enum Growth {
    /** The denominator is fixed for the window: the share accumulates from 0 (老年人健康体检率). */
    FIXED("fixed", "分母年内固定，累计推进"),
    /** Both parts grow together: a running rate (住院分娩率, 死亡率). */
    RUNNING("running", "分子分母同步累计的率");

    private final String code;
    private final String label;

    Growth(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }
}
