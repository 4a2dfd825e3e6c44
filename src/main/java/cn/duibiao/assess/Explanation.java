package cn.duibiao.assess;

import cn.duibiao.fact.Measurement;
import cn.duibiao.fact.Quantity;
import cn.duibiao.fact.State;
import cn.duibiao.plan.Measure;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Policy;
import cn.duibiao.plan.Stage;
import cn.duibiao.plan.Target;
import cn.duibiao.rule.Bound;
import cn.duibiao.rule.Demand;
import cn.duibiao.rule.Phase;
import cn.duibiao.rule.Wording;
import cn.duibiao.verdict.Basis;
import cn.duibiao.verdict.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One paragraph, always in the same order: what was reported, against what, the gap, what remains, by what right
 * (verdicts.md section 12). Every number is taken from the verdict's own record.
 */
final class Explanation {
    private final Plan plan;
    private final Policy policy;

    Explanation(Plan plan, Policy policy) {
        this.plan = plan;
        this.policy = policy;
    }

    String of(Judgement j) {
        String text = reported(j) + "，" + against(j);
        if (j.gap() != null) {
            text += "，" + gap(j.gap(), j);
        }
        text += "。" + remaining(j) + flags(j) + basis(j);
        return text;
    }

    /** 2024年第二季度末每千人口托位数3.60个（2,376个托位 ÷ 66.0万人，见“指标填报”!F12、G12）. */
    private String reported(Judgement j) {
        Target t = j.target();
        boolean named = j.entity() == null || t.indicator().startsWith(j.entity());
        return j.demand().period().label() + "末" + (named ? "" : j.entity()) + quoted(t.indicator()) + value(j)
                + source(j);
    }

    /** A task's name is set off from what is said of it. */
    private static String quoted(String indicator) {
        return indicator.length() > 14 ? "“" + indicator + "”" : indicator;
    }

    private String value(Judgement j) {
        Measurement m = j.measurement();
        if (m.getState() != State.REPORTED) {
            boolean plain = m.note() == null
                    || m.note().equals("未报")
                    || m.note().equals("未报" + j.target().indicator());
            return m.getState() != State.MISSING || plain ? m.getState().label() : "：" + m.note();
        }
        if (j.target().isMilestone()) {
            return "：" + done(m);
        }
        String unit = j.target().unit();
        if (!j.target().isChange()) {
            return Numbers.beside(m.getValue(), deciding(j)) + unit;
        }
        boolean up = ((Measure.Change) j.target().measure()).up();
        String change = m.getValue().signum() == 0
                ? "与基期持平"
                : "比基期" + (up == m.getValue().signum() > 0 ? "提高" : "降低")
                        + Numbers.beside(
                                m.getValue().abs(),
                                deciding(j) == null ? null : deciding(j).abs()) + Wording.shownUnit(j.target());
        return Numbers.beside(m.level(), m.getBaseline()) + unit + "，" + change + "（基期" + Numbers.plain(m.getBaseline())
                + unit + "）";
    }

    private static String done(Measurement m) {
        if (m.isDone()) {
            return m.completedOn() == null ? "已完成" : "已于" + day(m.completedOn()) + "完成";
        }
        return m.getProgress() == null ? "未完成" : "形象进度" + Numbers.plain(m.getProgress()) + "%";
    }

    private static String day(java.time.LocalDate d) {
        return d.getYear() + "年" + d.getMonthValue() + "月" + d.getDayOfMonth() + "日";
    }

    /** The figure that decided, so that a value is not rounded onto it. */
    private static BigDecimal deciding(Judgement j) {
        return switch (j.basis()) {
            case BEHIND_SCHEDULE, ON_SCHEDULE -> j.schedule();
            case NEAR_LIMIT -> j.demand().warningLine();
            default -> j.requirement();
        };
    }

    private String source(Judgement j) {
        Measurement m = j.measurement();
        String computed = computed(j);
        String cells = cells(m);
        String inside =
                List.of(computed, cells).stream().filter(s -> !s.isEmpty()).collect(Collectors.joining("，"));
        return inside.isEmpty() ? "" : "（" + inside + "）";
    }

    private String computed(Judgement j) {
        Measurement m = j.measurement();
        Measure.Share share = j.target().share();
        if (m.getState() != State.REPORTED) {
            return m.note() == null || m.getState() == State.MISSING ? "" : m.note();
        }
        if (share != null && !m.isWithoutParts()) {
            return part(m.part(share.numerator().name()), share.numerator()) + " ÷ "
                    + part(m.part(share.denominator().name()), share.denominator());
        }
        if (j.target().measure() instanceof Measure.Quota quota) {
            String bases = quota.norms().stream()
                    .map(n -> part(m.part(n.base().name()), n.base()) + " ÷ " + Numbers.plain(n.each()))
                    .collect(Collectors.joining(" ＋ "));
            return "应配" + Numbers.plain(m.getRequired()) + j.target().unit() + "＝" + bases + "，进一取整；配备率"
                    + Numbers.plain(
                            new cn.duibiao.fact.Ratio(m.getValue().multiply(BigDecimal.valueOf(100)), m.getRequired())
                                    .decimal())
                    + "%";
        }
        return m.isWithoutParts() ? "未附分子分母" : "";
    }

    private static String part(Quantity q, cn.duibiao.plan.Item item) {
        BigDecimal tenThousands = q.value().movePointLeft(4);
        boolean people = item.unit().equals("人") && q.value().compareTo(BigDecimal.valueOf(100_000)) >= 0;
        if (people && tenThousands.stripTrailingZeros().scale() <= 4) {
            return tenThousands
                            .setScale(Math.max(
                                    1, tenThousands.stripTrailingZeros().scale()))
                            .toPlainString() + "万人";
        }
        return Numbers.plain(q.value()) + Distances.thing(item);
    }

    /** 见“指标填报”!F12、G12. */
    private static String cells(Measurement m) {
        List<String> cells = Cells.of(m);
        if (cells.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder("见");
        String sheet = "";
        for (String cell : cells) {
            int bang = cell.lastIndexOf('!');
            String on = cell.substring(0, bang);
            text.append(on.equals(sheet) ? "、" : (sheet.isEmpty() ? "" : "、") + "“" + on + "”!")
                    .append(cell.substring(bang + 1));
            sheet = on;
        }
        return text.toString();
    }

    private String against(Judgement j) {
        Target t = j.target();
        Demand d = j.demand();
        Stage stage = d.stage();
        String unit = Wording.shownUnit(t);
        String by = Wording.date(stage.due());
        String figure = t.isQuota() && j.requirement() != null
                ? "应配" + Numbers.plain(j.requirement()) + t.unit()
                : Wording.figure(t, stage, policy).replace("≥ ", "≥").replace("≤ ", "≤");
        return switch (j.basis()) {
            case REACHED_FINAL, REACHED_STAGE ->
                (d.quartersLeft() > 0 ? "提前达到" : "达到") + by + "要求（" + figure + "），"
                        + j.basis().label()
                        + (j.stageMet() == null || j.stageMet() == stage
                                ? ""
                                : "，已满足" + Wording.date(j.stageMet().due()) + "的"
                                        + Wording.figure(t, j.stageMet(), policy));
            case ON_SCHEDULE -> "达到序时要求" + scheduled(j);
            case HELD ->
                t.isLimit()
                        ? "在上限" + figure.replace("≤", "") + "以内，且低于预警线" + Numbers.plain(d.warningLine()) + unit
                        : "持续保持（" + figure + "）";
            case BEHIND_SCHEDULE -> "未达序时要求" + scheduled(j);
            case NEAR_LIMIT ->
                "未超上限" + figure.replace("≤", "") + "，但已进入预警区间（高于" + Numbers.plain(d.warningLine()) + unit + "）";
            case OVER_LIMIT -> "已超过上限" + figure.replace("≤", "") + "，尚可挽回" + projection(j);
            case UNMET_LAST_YEAR -> "未达到" + by + "要求（" + figure + "），已进入到期前最后一年，且无上一阶段、无基期值，没有序时可比";
            case MILESTONE_NEAR -> by + "到期，临近到期仍未完成";
            case NOT_MET ->
                t.isLimit() ? "超过" + by + "的上限" + figure.replace("≤", "") : "未达到" + by + "要求（" + figure + "）";
            case SLIPPED ->
                "跌破已到期的" + Wording.date(d.passed().due()) + "要求（" + Wording.figure(t, d.passed(), policy) + "）";
            case LIMIT_BROKEN -> "已超过上限" + figure.replace("≤", "") + "，到年末已无法挽回" + projection(j);
            case NOT_HELD -> "未能持续保持（" + figure + "）";
            case NOT_DONE -> by + "已到期，未完成";
            case NOT_YET -> (d.phase() == Phase.NOT_OPEN ? "考核窗口尚未开始，" : "本期尚无要求，") + "后续要求：" + by + figure;
            case WINDOW_CLOSED -> "考核窗口已于" + by + "结束（要求：" + figure + "）";
            case NO_SUBJECT -> "本期不判定（要求：" + by + figure + "）";
            case UNREPORTED -> "不影响判定（" + (d.phase() == Phase.CLOSED ? "考核窗口已结束" : "后续要求：" + by + figure) + "）";
            case NO_VALUE -> "无法判定（要求：" + by + figure + "）";
            case NO_PROJECTION -> "已超过上限" + figure.replace("≤", "") + "，但" + expectation(j) + "，无法判断年末能否挽回";
        };
    }

    private static String projection(Judgement j) {
        BigDecimal projected = j.measurement().getProjected();
        return projected == null
                ? ""
                : "（即使不再新增，年末按预计分母" + Numbers.plain(j.measurement().expected().value()) + "计为"
                        + Numbers.beside(projected, j.requirement())
                        + j.target().unit() + "）";
    }

    private static String expectation(Judgement j) {
        Quantity expected = j.measurement().expected();
        return expected.isReported() ? "预计全年分母小于已发生数" : "未报" + expected.name();
    }

    /** 3.75个（2023年末3.5个→2024年末4.0个，按季直线推进）. */
    private String scheduled(Judgement j) {
        Target t = j.target();
        Demand d = j.demand();
        String unit = t.isMilestone() ? "%" : Wording.shownUnit(t);
        if (t.measure() instanceof Measure.Change change && change.by() == Measure.By.DIRECTION) {
            return "（" + (change.up() ? "不低于基期" : "不高于基期") + "）";
        }
        String now = Numbers.plain(j.schedule()) + unit;
        String to = Wording.date(d.stage().due()) + (t.isMilestone() ? "完成" : goal(j) + unit);
        String elapsed = "已过" + d.elapsed().k() + "/" + d.elapsed().n();
        if (t.schedule() != null) {
            return now + "（" + to + "，按自定序时：" + t.schedule().source() + "）";
        }
        if (d.schedule() instanceof Bound.FromBaseline) {
            return now + "（基期" + Numbers.plain(j.measurement().getBaseline()) + unit + "→" + to + "，按季直线推进）";
        }
        if (d.passed() != null && !t.isQuota()) {
            return now + "（" + Wording.date(d.passed().due())
                    + d.passed().number().toPlainString() + unit + "→" + to + "，按季直线推进）";
        }
        if (t.isRunningRate() && !t.isChange()) {
            return now + "（率以要求本身为序时）";
        }
        return now + "（" + to + "，" + elapsed + "，按季均摊" + (t.countsWholeThings() ? "取整" : "") + "）";
    }

    /** The figure of the stage at hand as the plan writes it; what is required where that is another. */
    private static String goal(Judgement j) {
        Stage stage = j.demand().stage();
        return j.target().isQuota() || stage.about()
                ? Numbers.plain(j.requirement())
                : stage.number().toPlainString();
    }

    /** 差0.15个，合99个托位. */
    private static String gap(Gap gap, Judgement j) {
        String word = j.target().hasCeiling() ? "超出" : "差";
        String text = word + Numbers.plain(gap.amount()) + gap.unit();
        return gap.absolute() == null ? text : text + "，合" + Numbers.plain(gap.absolute()) + gap.absoluteUnit();
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
        String more = (down ? "，需再降" : "，需再增")
                + Numbers.plain(r.gap().countable())
                + r.gap().countableUnit();
        String each = r.quarters() > 1
                ? "，平均每季" + Numbers.plain(r.perQuarter()) + r.gap().countableUnit()
                : "";
        return until + more + each + "。";
    }

    private static String flags(Judgement j) {
        StringBuilder text = new StringBuilder();
        if (j.flags().contains(Flag.LATE)) {
            long days = java.time.temporal.ChronoUnit.DAYS.between(
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
