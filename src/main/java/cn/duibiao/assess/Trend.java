package cn.duibiao.assess;

import cn.duibiao.rule.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a value came about over the quarters, and where it leads if it goes on so. Shown beside a verdict, never part of it.
 *
 * @param points earlier quarters that have a value, from the earliest, and this one last where it has one
 * @param direction of the last two; null where there are not two in one window
 * @param pace null where none can be told: no number, due already, a single point
 */
public record Trend(List<Point> points, Direction direction, Pace pace) {
    public Trend {
        points = List.copyOf(points);
    }

    /** Of the last value against the one before. */
    public enum Direction {
        UP("↑"),
        DOWN("↓"),
        LEVEL("→");

        private final String sign;

        Direction(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }

    /**
     * A straight line through two reported points, drawn on to the due date.
     *
     * @param from what the line begins with: 2024Q1, 基期, 年初的0
     * @param perQuarter how much it rises in a quarter
     * @param projected where it arrives
     * @param reaches whether that meets the requirement
     */
    public record Pace(
            String from,
            BigDecimal perQuarter,
            LocalDate due,
            BigDecimal projected,
            BigDecimal required,
            boolean reaches) {

        /** 自2024Q1起每季+0.08，照此到2024年末为3.76，达不到4. */
        public String words(String unit) {
            String sign = perQuarter.signum() < 0 ? "" : "+";
            return "自" + from + "起每季" + sign + Numbers.plain(perQuarter) + unit + "，照此到" + Wording.date(due) + "为"
                    + Numbers.beside(projected, required) + unit + "，" + (reaches ? "能满足" : "达不到要求的")
                    + Numbers.plain(required) + unit + (reaches ? "的要求" : "");
        }
    }

    /** Beside the figure of its verdict; of a milestone its progress. */
    public String words(Judgement j) {
        return words(j.requirement(), j.target().isMilestone() ? "%" : "");
    }

    /** 2024Q1 3.52 → 2024Q2 3.60 ↑; empty without points. */
    String words(BigDecimal beside, String unit) {
        String all = points.stream()
                .map(p -> p.period().code() + " " + Numbers.beside(p.value(), beside) + unit)
                .collect(Collectors.joining(" → "));
        return direction == null || all.isEmpty() ? all : all + " " + direction.sign();
    }
}
