package cn.duibiao.verdict;

/** The five verdicts (verdicts.md section 2), in the order in which they decide over several units (section 7). */
public enum Verdict {
    FAIL("不达标"),
    UNDETERMINED("无法判定"),
    AT_RISK("预警"),
    PASS("达标"),
    NOT_IN_FORCE("未到考核期");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    /** As users see it. */
    public String label() {
        return label;
    }

    /** FAIL and AT_RISK: what somebody has to answer for. */
    public boolean adverse() {
        return this == FAIL || this == AT_RISK;
    }

    /**
     * The verdict of a target over its units: FAIL if any fails; else UNDETERMINED if any is; else AT_RISK; else PASS;
     * NOT_IN_FORCE only if all are.
     */
    public static Verdict over(Iterable<Verdict> units) {
        Verdict worst = NOT_IN_FORCE;
        for (Verdict verdict : units) {
            if (verdict.ordinal() < worst.ordinal()) {
                worst = verdict;
            }
        }
        return worst;
    }
}
