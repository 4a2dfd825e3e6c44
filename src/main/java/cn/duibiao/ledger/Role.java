package cn.duibiao.ledger;

import java.util.Arrays;
import java.util.Optional;

/** Where a numeral went; where several fit, the first of them is told. */
public enum Role {
    /** Nobody accounts for it. */
    UNACCOUNTED("unaccounted", "无去处"),
    /** The figure of a target's stage. */
    REQUIREMENT("requirement", "要求"),
    /** The upper end of a range: shown, not required. */
    ASPIRATION("aspiration", "区间上限"),
    DENOMINATOR("denominator", "分母"),
    DUE("due", "期限"),
    BASELINE("baseline", "基期"),
    /** One of the above, in a place that the catalogue gives as a second citation. */
    ALSO("also", "再次引用"),
    /** Inside the name of an indicator, an item, a unit or the plan itself. */
    NAME("name", "名称"),
    CLAUSE("clause", "条款号"),
    /** Inside a task that is listed and not judged. */
    QUALITATIVE("qualitative", "定性任务"),
    /** Part of a word, not a number. */
    WORD("word", "词语成分"),
    /** Left out for a reason that a person gives. */
    EXCLUDED("excluded", "人工排除");

    private final String code;
    private final String label;

    Role(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** As in {@code ledger --json} and, of those that {@link #byPerson()}, in ledger.yaml. */
    public String code() {
        return code;
    }

    /** As users see it. */
    public String label() {
        return label;
    }

    /** A person may give it in ledger.yaml with {@code as:}. */
    boolean byPerson() {
        return switch (this) {
            case REQUIREMENT, ASPIRATION, DENOMINATOR, DUE, BASELINE, NAME, CLAUSE -> true;
            default -> false;
        };
    }

    /** It speaks of a target, and a person who gives it must name the target. */
    boolean ofTarget() {
        return byPerson() && this != NAME && this != CLAUSE;
    }

    static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(r -> r.code.equals(code)).findFirst();
    }
}
