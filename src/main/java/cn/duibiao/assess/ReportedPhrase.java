package cn.duibiao.assess;

import cn.duibiao.fact.Measurement;
import cn.duibiao.fact.Quantity;
import cn.duibiao.fact.Ratio;
import cn.duibiao.fact.State;
import cn.duibiao.plan.Item;
import cn.duibiao.plan.Measure;
import cn.duibiao.plan.Target;
import cn.duibiao.rule.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The first part of an explanation: what was reported, how it was computed, and in which cells it stands. */
final class ReportedPhrase {
    private ReportedPhrase() {}

    /** 2024年第二季度末每千人口托位数3.60个（2,376个托位 ÷ 66.0万人，见“指标填报”!F12、G12）. */
    static String of(Judgement j) {
        Target t = j.target();
        boolean named = j.entity() == null || t.indicator().startsWith(j.entity());
        return j.demand().period().label() + "末" + (named ? "" : j.entity()) + quoted(t.indicator()) + value(j)
                + source(j);
    }

    /** A task's name is set off from what is said of it. */
    private static String quoted(String indicator) {
        return indicator.length() > 14 ? "“" + indicator + "”" : indicator;
    }

    private static String value(Judgement j) {
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

    private static String day(LocalDate d) {
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

    private static String source(Judgement j) {
        Measurement m = j.measurement();
        String computed = computed(j);
        String cells = cells(m);
        String inside =
                List.of(computed, cells).stream().filter(s -> !s.isEmpty()).collect(Collectors.joining("，"));
        return inside.isEmpty() ? "" : "（" + inside + "）";
    }

    private static String computed(Judgement j) {
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
                            new Ratio(m.getValue().multiply(BigDecimal.valueOf(100)), m.getRequired()).decimal())
                    + "%";
        }
        return m.isWithoutParts() ? "未附分子分母" : "";
    }

    private static String part(Quantity q, Item item) {
        BigDecimal tenThousands = q.value().movePointLeft(4);
        boolean people = item.unit().equals("人") && q.value().compareTo(BigDecimal.valueOf(100_000)) >= 0;
        if (people && tenThousands.stripTrailingZeros().scale() <= 4) {
            return tenThousands
                            .setScale(Math.max(
                                    1, tenThousands.stripTrailingZeros().scale()))
                            .toPlainString() + "万人";
        }
        return Numbers.plain(q.value()) + Driver.thing(item);
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
}
