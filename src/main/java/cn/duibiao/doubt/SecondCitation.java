package cn.duibiao.doubt;

import cn.duibiao.ledger.Numeral;
import cn.duibiao.ledger.NumeralScanner;
import cn.duibiao.plan.Citation;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A second place says the same with another figure, another date or another verb (推进 and 建成), and the catalogue does
 * not say that it differs.
 */
final class SecondCitation implements Finder {
    private static final List<String> BEGINNING = List.of("推进", "启动", "推动", "支持", "加快");
    private static final List<String> ENDING = List.of("建成", "创成", "完成", "通过");

    @Override
    public List<Found> find(Plan plan) {
        List<Found> all = new ArrayList<>();
        for (Target t : plan.targets()) {
            for (Citation also : t.also()) {
                Stream.of(figure(t, also), date(t, also), verb(t, also))
                        .flatMap(Optional::stream)
                        .forEach(all::add);
            }
        }
        return all;
    }

    /** None of the second place's figures in the stage's unit is one of the stages'. */
    private static Optional<Found> figure(Target t, Citation also) {
        List<BigDecimal> figures = t.stages().stream()
                .map(s -> s.number())
                .filter(Objects::nonNull)
                .toList();
        Set<String> units = new java.util.HashSet<>();
        NumeralScanner.scan(t.quote()).stream()
                .filter(n -> equalsAny(n, figures))
                .map(Numeral::unit)
                .filter(u -> !u.isEmpty())
                .forEach(units::add);
        List<Numeral> theirs = NumeralScanner.scan(also.quote()).stream()
                .filter(n -> n.number() != null && n.date() == null && units.contains(n.unit()))
                .toList();
        return theirs.isEmpty() || theirs.stream().anyMatch(n -> equalsAny(n, figures))
                ? Optional.empty()
                : Optional.of(found(
                        t,
                        also,
                        "数值不同：本处为" + join(figures) + "，" + also.cite() + "为"
                                + theirs.get(0).text() + theirs.get(0).unit(),
                        theirs.get(0).text()));
    }

    private static boolean equalsAny(Numeral n, List<BigDecimal> figures) {
        return n.number() != null && figures.stream().anyMatch(f -> f.compareTo(n.number()) == 0);
    }

    private static String join(List<BigDecimal> figures) {
        return String.join("、", figures.stream().map(BigDecimal::toPlainString).toList());
    }

    /** The second place names years, and none in which a stage is due. */
    private static Optional<Found> date(Target t, Citation also) {
        List<Numeral> dates = NumeralScanner.scan(also.quote()).stream()
                .filter(n -> n.date() != null && n.date().matches("\\d{4}.*"))
                .toList();
        boolean same = dates.stream()
                .anyMatch(n -> t.stages().stream()
                        .anyMatch(s -> n.date().startsWith(s.due().getYear() + "")));
        return dates.isEmpty() || same
                ? Optional.empty()
                : Optional.of(found(
                        t,
                        also,
                        "时限不同：本处为" + t.lastStage().due().getYear() + "年，" + also.cite() + "为"
                                + dates.get(0).text(),
                        dates.get(0).text()));
    }

    private static Optional<Found> verb(Target t, Citation also) {
        boolean begins = any(BEGINNING, t.quote()) && !any(ENDING, t.quote());
        boolean ends = any(ENDING, t.quote()) && !any(BEGINNING, t.quote());
        boolean otherBegins = any(BEGINNING, also.quote()) && !any(ENDING, also.quote());
        boolean otherEnds = any(ENDING, also.quote()) && !any(BEGINNING, also.quote());
        if (!(begins && otherEnds) && !(ends && otherBegins)) {
            return Optional.empty();
        }
        String here = word(begins ? BEGINNING : ENDING, t.quote());
        String there = word(begins ? ENDING : BEGINNING, also.quote());
        return Optional.of(found(t, also, "要求的程度不同：本处为“" + here + "”，" + also.cite() + "为“" + there + "”", there));
    }

    private static boolean any(List<String> words, String text) {
        return words.stream().anyMatch(text::contains);
    }

    private static String word(List<String> words, String text) {
        return words.stream().filter(text::contains).findFirst().orElseThrow();
    }

    private static Found found(Target t, Citation also, String words, String mark) {
        return new Found("两处不一", List.of(also.offset()), also.quote(), words, List.of(mark), t.id());
    }
}
