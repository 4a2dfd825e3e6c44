package cn.duibiao.assess;

import cn.duibiao.plan.Measure;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Policy;
import cn.duibiao.plan.Stage;
import cn.duibiao.rule.Wording;
import cn.duibiao.verdict.Basis;
import cn.duibiao.verdict.Verdict;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * One paragraph, always in the same order: what was reported, against what, the gap, what remains, by what right
 * (verdicts.md section 12). Every number is taken from the verdict's own record.
 */
final class Explanation {
    private final Plan plan;
    private final RequirementPhrase requirement;

    Explanation(Plan plan, Policy policy) {
        this.plan = plan;
        this.requirement = new RequirementPhrase(policy);
    }

    String of(Judgement j) {
        String text = ReportedPhrase.of(j) + "，" + requirement.of(j);
        if (j.gap() != null) {
            text += "，" + gap(j.gap(), j);
        }
        text += "。" + remaining(j) + flags(j) + basis(j);
        return text;
    }

    /** 差0.15个，合99个托位. */
    private static String gap(Gap gap, Judgement j) {
        String word = j.target().hasCeiling() ? "超出" : "差";
        return word + gap.words();
    }

    /** 距年末还有2个季度，需再增264个托位. */
    private static String remaining(Judgement j) {
        Remaining r = j.remaining();
        if (r == null) {
            return "";
        }
        boolean sameYear =
                r.due().getYear() == j.demand().period().year() && r.due().getMonthValue() == 12;
        String until = "距" + (sameYear ? "年末" : Wording.date(r.due())) + "还有" + r.quarters() + "个季度";
        if (r.gap() == null) {
            return j.measurement().isDone() ? "" : until + "。";
        }
        boolean down = j.target().measure() instanceof Measure.Change change && !change.up();
        return until + (down ? "，需再降" : "，需再增") + r.gap().countableWords() + r.eachQuarter() + "。";
    }

    private static String flags(Judgement j) {
        StringBuilder text = new StringBuilder();
        if (j.flags().contains(Flag.LATE)) {
            long days = ChronoUnit.DAYS.between(
                    j.demand().stage().due(), j.measurement().completedOn());
            text.append("逾期").append(days).append("天完成。");
        }
        if (j.flip() != null && j.verdict() != Verdict.NOT_IN_FORCE) {
            text.append(j.flip().words()).append("。");
        }
        if (j.severity() != null) {
            text.append("预警程度：").append(j.severity()).append("。");
        }
        return text.toString();
    }

    private String basis(Judgement j) {
        Stage stage =
                j.basis() == Basis.SLIPPED ? j.demand().passed() : j.demand().stage();
        String quote = Objects.requireNonNullElse(stage.quote(), j.target().quote());
        return "依据：" + plan.cited() + " " + j.target().clause().cite() + "“" + quote + "”。规则 " + j.rule() + "。";
    }
}
