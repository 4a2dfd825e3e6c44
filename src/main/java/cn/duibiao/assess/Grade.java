package cn.duibiao.assess;

import cn.duibiao.plan.Grading;
import cn.duibiao.plan.Target;
import cn.duibiao.verdict.Basis;
import cn.duibiao.verdict.Verdict;
import java.math.BigDecimal;

/** How grave a warning is, by the grades of the policy (轻微, 中度, 严重). */
final class Grade {
    private Grade() {}

    /**
     * @param attainment uncut; null where none applies
     * @return null where the verdict is not graded: none for milestones and rule 4
     */
    static String of(Decided d, BigDecimal attainment, Grading severity) {
        boolean graded = d.verdict() == Verdict.AT_RISK
                && !d.target().isMilestone()
                && d.basis() != Basis.UNMET_LAST_YEAR
                && attainment != null;
        if (!graded) {
            return null;
        }
        return severity.of(severity.by() == Grading.By.ATTAINMENT ? attainment : behind(d));
    }

    /** How far behind its schedule, or above its limit, in percentage points of the requirement; 0 where it is not. */
    private static BigDecimal behind(Decided d) {
        Target target = d.target();
        BigDecimal requirement = d.requirement();
        BigDecimal value = d.measured().getValue();
        BigDecimal due = d.schedule() == null || target.isLimit() ? requirement : d.schedule();
        BigDecimal missing = target.isLimit() ? value.subtract(due) : due.subtract(value);
        return requirement.signum() <= 0
                ? BigDecimal.ZERO
                : Attainment.cut(missing.max(BigDecimal.ZERO).movePointRight(2), requirement);
    }
}
