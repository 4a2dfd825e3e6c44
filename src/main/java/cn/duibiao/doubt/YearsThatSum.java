package cn.duibiao.doubt;

import cn.duibiao.ledger.Numeral;
import cn.duibiao.ledger.NumeralScanner;
import cn.duibiao.plan.Nature;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Stage;
import cn.duibiao.plan.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The figures of a target's years add up to another figure of the same paragraph (80+70+63=213人): is the one a
 * repetition of the other? Small sums meet by chance and are left alone.
 */
final class YearsThatSum implements Finder {
    private static final BigDecimal LEAST = BigDecimal.TEN;

    @Override
    public List<Found> find(Plan plan) {
        List<Found> all = new ArrayList<>();
        TextPlaces places = TextPlaces.of(plan);
        for (Target t : plan.targets()) {
            List<BigDecimal> years = t.stages().stream()
                    .map(Stage::number)
                    .filter(Objects::nonNull)
                    .toList();
            BigDecimal sum = years.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            if (t.nature() != Nature.FLOW_YEAR || years.size() < 2 || t.share() != null || sum.compareTo(LEAST) <= 0) {
                continue;
            }
            NumeralScanner.scan(places.lineAt(t.offset())).stream()
                    .filter(n -> n.number() != null && n.number().compareTo(sum) == 0)
                    .filter(n -> n.unit().equals(t.unit()))
                    .map(Numeral::text)
                    .findFirst()
                    .ifPresent(total -> all.add(new Found(
                            "分项合计",
                            List.of(t.offset()),
                            t.quote(),
                            "各年" + plus(years) + "＝" + sum.toPlainString() + "，恰等于同段的" + total + t.unit(),
                            List.of(sum.toPlainString()),
                            t.id())));
        }
        return all;
    }

    private static String plus(List<BigDecimal> years) {
        return years.stream().map(BigDecimal::toPlainString).collect(Collectors.joining("＋"));
    }
}
