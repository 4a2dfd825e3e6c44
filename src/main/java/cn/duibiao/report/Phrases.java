package cn.duibiao.report;

import cn.duibiao.assess.Flag;
import cn.duibiao.assess.Gap;
import cn.duibiao.assess.Judgement;
import cn.duibiao.assess.Numbers;
import cn.duibiao.assess.Remaining;
import cn.duibiao.fact.Measurement;
import cn.duibiao.fact.State;
import cn.duibiao.plan.Policy;
import cn.duibiao.plan.Target;
import cn.duibiao.rule.Wording;
import cn.duibiao.verdict.Basis;
import cn.duibiao.verdict.Verdict;
import java.math.BigDecimal;
import java.util.stream.Collectors;

/** A verdict's record in few words, for the cells of tables. Every number is the record's own. */
final class Phrases {
    private final Policy policy;

    Phrases(Policy policy) {
        this.policy = policy;
    }

    /** 2024年末 ≥ 4.0个/千人. */
    String requirement(Judgement j) {
        Target t = j.target();
        String dated = Wording.dated(t, j.demand().stage());
        String quota =
                t.isQuota() && j.requirement() != null ? "，本期应配" + Numbers.plain(j.requirement()) + t.unit() : "";
        return dated + " " + Wording.figure(t, j.demand().stage(), policy) + quota;
    }

    /** What was reported, where it is no number; empty where it is one. */
    String told(Judgement j) {
        Measurement m = j.measurement();
        if (m.getState() != State.REPORTED) {
            return m.getState().label();
        }
        if (!j.target().isMilestone()) {
            return "";
        }
        if (m.isDone()) {
            return m.completedOn() == null ? "已完成" : "已完成\n" + m.completedOn();
        }
        return m.getProgress() == null ? "未完成" : "进度" + Numbers.plain(m.getProgress()) + "%";
    }

    /** 3.60个/千人, 已完成, 未报. */
    String value(Judgement j) {
        String told = told(j).replace('\n', ' ');
        return told.isEmpty()
                ? Numbers.beside(j.measurement().getValue(), figure(j)) + Wording.shownUnit(j.target())
                : told;
    }

    /** The figure that the value is shown beside. */
    static BigDecimal figure(Judgement j) {
        boolean bySchedule = j.basis() == Basis.BEHIND_SCHEDULE || j.basis() == Basis.ON_SCHEDULE;
        return bySchedule ? j.schedule() : j.requirement();
    }

    /** 差0.15个，合99个托位. */
    String gap(Judgement j) {
        return j.gap() == null
                ? ""
                : (j.target().hasCeiling() ? "超" : "差") + j.gap().words();
    }

    /** The ground, the grade and what else there is to say. */
    String reason(Judgement j) {
        String grade = j.severity() == null ? "" : "（" + j.severity() + "）";
        String more = why(j);
        return j.basis().label() + grade + (more.isEmpty() ? "" : "；" + more);
    }

    /** The reasons, without what the ground says already and how the plan is read: that stands on 规则依据. */
    private static String why(Judgement j) {
        return j.reasons().stream()
                .filter(r -> !r.startsWith("解读：") && !repeats(j, r))
                .collect(Collectors.joining("；"));
    }

    /** Behind 未报，不影响判定: that it was not reported; which part of it was not is worth saying. */
    private static boolean repeats(Judgement j, String reason) {
        String blank = State.MISSING.label();
        return j.basis() == Basis.UNREPORTED
                && (j.target().isMilestone() && reason.startsWith(blank)
                        || reason.equals(blank)
                        || reason.equals(blank + j.target().indicator()));
    }

    String flags(Judgement j) {
        return j.flags().stream().map(Flag::label).collect(Collectors.joining("、"));
    }

    /** One line: 本期3.60个，序时要求3.75个，差…. */
    String attention(Judgement j) {
        if (j.verdict() == Verdict.UNDETERMINED) {
            String why = why(j).isEmpty() ? j.measurement().note() : why(j);
            return (why == null ? j.basis().label() : why) + "（要求：" + requirement(j) + "）";
        }
        String against = j.basis() == Basis.BEHIND_SCHEDULE && j.schedule() != null
                ? "序时要求" + Numbers.plain(j.schedule())
                        + (j.target().isMilestone() ? "%" : Wording.shownUnit(j.target()))
                : "要求" + requirement(j);
        if (j.target().isMilestone() && j.schedule() == null) {
            return j.basis().label() + "：" + value(j) + "，应于"
                    + Wording.date(j.demand().stage().due()) + "前完成";
        }
        String gap = gap(j);
        return j.basis().label() + "：" + value(j) + "，" + against + (gap.isEmpty() ? "" : "，" + gap);
    }

    /** What is missing, in what can be counted. */
    String missing(Judgement j) {
        Remaining r = j.remaining();
        Gap gap = r != null && r.gap() != null ? r.gap() : j.gap();
        if (gap == null) {
            return j.target().isMilestone() ? "尚未完成" : "";
        }
        return (j.target().hasCeiling() ? "超出" : "尚缺") + gap.countableWords();
    }

    /** What to do about an adverse verdict, in words. */
    String advice(Judgement j) {
        String due = Wording.date(j.demand().stage().due());
        return switch (j.basis()) {
            case NOT_DONE -> "已过期限（" + due + "），立即完成并在下期填报完成日期；逾期将予标注";
            case NOT_MET -> j.target().isLimit() ? "已超上限，查明原因并整改，书面说明" : "已到期未达标，限期补齐" + behind(j) + "，并书面说明原因";
            case NOT_HELD -> "须全程保持而未保持，查明原因、立即整改并书面说明";
            case LIMIT_BROKEN -> "上限已突破且年内无法回落，停止新增，查明原因并书面说明";
            case SLIPPED ->
                "已达到的阶段成果出现回落，恢复到"
                        + (j.demand().passed() == null
                                ? "原水平"
                                : Wording.date(j.demand().passed().due()) + "要求") + "以上" + behind(j);
            case NEAR_LIMIT -> "接近上限，严控新增" + flip(j);
            case OVER_LIMIT -> "已超上限但仍可回落，" + due + "前压降至上限以内" + flip(j);
            case MILESTONE_NEAR -> "临近到期，排定工期，" + due + "前完成并填报完成日期";
            case UNMET_LAST_YEAR, BEHIND_SCHEDULE -> catchUp(j, due);
            default -> j.basis().label();
        };
    }

    private static String behind(Judgement j) {
        return j.gap() == null ? "" : "（差" + j.gap().countableWords() + "）";
    }

    private static String flip(Judgement j) {
        return j.flip() == null ? "" : "；" + j.flip().words();
    }

    private static String catchUp(Judgement j, String due) {
        Remaining r = j.remaining();
        if (r == null || r.gap() == null) {
            return "加快进度，" + due + "前完成";
        }
        boolean down = j.target().measure() instanceof cn.duibiao.plan.Measure.Change change && !change.up();
        return "加快进度，" + due + "前再" + (down ? "降" : "增") + r.gap().countableWords() + r.eachQuarter();
    }
}
