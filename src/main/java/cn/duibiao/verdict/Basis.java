package cn.duibiao.verdict;

/** The ground on which a verdict rests. */
public enum Basis {
    REACHED_FINAL("已达终期目标"),
    REACHED_STAGE("已达本阶段目标"),
    ON_SCHEDULE("达到序时进度"),
    HELD("持续保持"),

    BEHIND_SCHEDULE("未达序时进度"),
    NEAR_LIMIT("接近上限"),
    OVER_LIMIT("超过上限，尚可挽回"),
    UNMET_LAST_YEAR("到期前最后一年仍未达到（无序时）"),
    MILESTONE_NEAR("临近到期仍未完成"),

    NOT_MET("到期未达到"),
    SLIPPED("跌破已到期的阶段目标"),
    LIMIT_BROKEN("超过上限，已无法挽回"),
    NOT_HELD("未能持续保持"),
    NOT_DONE("到期未完成"),

    NOT_YET("计划对本期尚无要求"),
    WINDOW_CLOSED("考核窗口已结束"),
    NO_SUBJECT("本期无对象"),
    UNREPORTED("未报，不影响判定"),

    NO_VALUE("没有可用于判定的数值"),
    NO_PROJECTION("缺少预计全年分母，无法判断超限能否挽回");

    private final String label;

    Basis(String label) {
        this.label = label;
    }

    /** As users see it. */
    public String label() {
        return label;
    }
}
