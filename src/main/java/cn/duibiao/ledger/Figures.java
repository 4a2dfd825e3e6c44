package cn.duibiao.ledger;

import cn.duibiao.plan.Item;
import cn.duibiao.plan.Stage;
import cn.duibiao.plan.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Finds for each figure of a stage the one numeral it was taken from. A figure takes a single numeral in each place that
 * its target is quoted from: of two equal numerals in one quote, each needs a target of its own, so that a target taken
 * out leaves its numeral behind.
 */
final class Figures {

    /** A figure and the numerals that it may have been taken from, those beside the words of its indicator alone if any are. */
    private record Figure(Span span, Role role, BigDecimal number, String reason, List<Numeral> candidates) {}

    private final PlainText plain;
    private final List<Numeral> numerals;
    private final List<Figure> figures = new ArrayList<>();
    private final Map<Numeral, Figure> taken = new HashMap<>();

    private Figures(PlainText plain, List<Numeral> numerals) {
        this.plain = plain;
        this.numerals = numerals;
    }

    static void claim(
            List<Target> targets, PlainText plain, List<Numeral> numerals, BiConsumer<Numeral, Claim> claims) {
        Figures all = new Figures(plain, numerals);
        targets.forEach(t -> Span.of(t).forEach(all::add));
        all.match(claims);
    }

    private void add(Span whole) {
        Set<String> seen = new HashSet<>();
        for (Stage stage : whole.target().stages()) {
            if (stage.number() == null) {
                continue;
            }
            Span span = whole.of(stage);
            String reason = whole.target().indicator() + stage.comparison().sign()
                    + stage.number().toPlainString() + whole.target().unit() + "（" + stage.due() + "）";
            boolean range = stage.aspiration() != null;
            String figure = stage.number().stripTrailingZeros()
                    + (range ? "-" + stage.aspiration().stripTrailingZeros() : "");
            // The same figure in the same words for every year is one figure; 2 and 2-3 are two.
            if (seen.add(span.from() + " " + figure + " " + span.quote())) {
                add(span, Role.REQUIREMENT, stage.number(), range ? Kind.RANGE_LOW : null, reason);
                if (range) {
                    String upper = "区间上限" + stage.aspiration().toPlainString() + "，只展示，不作要求";
                    add(span, Role.ASPIRATION, stage.aspiration(), Kind.RANGE_HIGH, upper);
                }
            }
        }
    }

    private void add(Span span, Role role, BigDecimal number, Kind kind, String reason) {
        List<Numeral> fitting = numerals.stream()
                .filter(n -> span.covers(n) && n.kind().figure())
                .filter(n ->
                        kind == null ? n.kind() != Kind.RANGE_LOW && n.kind() != Kind.RANGE_HIGH : n.kind() == kind)
                .filter(n -> Units.same(n, number, span.target()) && Units.fit(n, span.target()))
                .toList();
        if (!fitting.isEmpty()) {
            figures.add(new Figure(span, role, number, reason, nearest(fitting, span)));
        }
    }

    /** Those with the most of the indicator's words around them. */
    private List<Numeral> nearest(List<Numeral> fitting, Span span) {
        if (fitting.size() == 1) {
            return fitting;
        }
        Target t = span.target();
        List<String> names = new ArrayList<>(List.of(t.indicator()));
        t.measure().items().stream().map(Item::name).forEach(names::add);
        names.addAll(t.units());
        Nearness nearness = new Nearness(plain, names);
        int[] scores = fitting.stream()
                .mapToInt(n -> nearness.of(n, span.from(), span.to()))
                .toArray();
        int best = 0;
        for (int score : scores) {
            best = Math.max(best, score);
        }
        List<Numeral> nearest = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] == best) {
                nearest.add(fitting.get(i));
            }
        }
        return nearest;
    }

    /** As many numerals as can be have a figure of their own; a figure left over shares one (准确率、兑现率均达100%). */
    private void match(BiConsumer<Numeral, Claim> claims) {
        List<Figure> left = new ArrayList<>();
        for (Figure figure : figures) {
            if (!place(figure, new HashSet<>())) {
                left.add(figure);
            }
        }
        taken.forEach((n, f) -> claims.accept(n, Claim.in(f.span(), f.role(), f.reason())));
        left.forEach(f -> claims.accept(f.candidates().get(0), Claim.in(f.span(), f.role(), f.reason())));
    }

    /** Kuhn's augmenting path. */
    private boolean place(Figure figure, Set<Numeral> tried) {
        for (Numeral n : figure.candidates()) {
            if (tried.add(n)) {
                Figure other = taken.get(n);
                if (other == null || place(other, tried)) {
                    taken.put(n, figure);
                    return true;
                }
            }
        }
        return false;
    }
}
