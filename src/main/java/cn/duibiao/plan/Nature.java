package cn.duibiao.plan;

/** The nature of an indicator, in the standard terms of statistics (verdicts.md section 3). */
public enum Nature {
    /** A state at the end of the period. */
    STOCK("stock", "时点指标"),
    /** Adds up from 1 January; the return states the year-to-date total. */
    FLOW_YEAR("flow-year", "时期指标（本年累计）"),
    /** Adds up over the years of the plan. */
    FLOW_PLAN("flow-plan", "时期指标（规划期累计）"),
    /** Done or not done. */
    MILESTONE("milestone", "事项（节点任务）");

    private final String code;
    private final String label;

    Nature(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** As in the catalogue and in JSON. */
    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    public boolean flow() {
        return this == FLOW_YEAR || this == FLOW_PLAN;
    }
}
