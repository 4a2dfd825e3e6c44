package cn.duibiao.doubt;

import cn.duibiao.doubt.Finder.Found;
import cn.duibiao.plan.Citation;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Target;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Everything odd that the finders see in a plan, in the order of the text. */
public final class Doubts {
    private static final List<Finder> FINDERS = List.of(
            new YearsThatSum(),
            new StatedTotal(),
            new ListedCount(),
            new SharesOfOneWhole(),
            new SecondCitation(),
            new TermWithTwoValues(),
            new OneIndicatorTwice(),
            new CountedTwoWays(),
            new OneCharacterApart(),
            new OddMoney());

    private final Plan plan;

    private Doubts(Plan plan) {
        this.plan = plan;
    }

    public static List<Doubt> of(Plan plan) {
        Doubts doubts = new Doubts(plan);
        return FINDERS.stream()
                .flatMap(f -> f.find(plan).stream())
                .sorted(java.util.Comparator.comparing((Found f) -> f.places().get(0)))
                .map(doubts::doubt)
                .distinct()
                .toList();
    }

    private Doubt doubt(Found found) {
        List<Target> about = plan.targets().stream()
                .filter(t -> found.target() == null
                        ? found.places().stream().anyMatch(p -> covers(t, p))
                        : t.id().equals(found.target()))
                .toList();
        String clause = about.isEmpty()
                ? "原文第" + line(found.places().get(0)) + "行"
                : about.get(0).clause().cite();
        // Where no target stands, a remark anywhere in the plan may have said it.
        boolean recorded = (about.isEmpty() ? plan.targets() : about)
                .stream()
                        .anyMatch(t ->
                                said(t).anyMatch(r -> found.marks().stream().allMatch(r::contains)));
        return new Doubt(
                plan.id(),
                clause,
                about.stream().map(Target::id).toList(),
                found.kind(),
                found.quote(),
                found.words(),
                recorded);
    }

    private static Stream<String> said(Target t) {
        return Stream.concat(
                t.remarks().stream(), t.also().stream().map(Citation::differs).filter(Objects::nonNull));
    }

    private static boolean covers(Target t, int place) {
        return within(place, t.offset(), t.quote())
                || t.also().stream().anyMatch(a -> within(place, a.offset(), a.quote()));
    }

    private static boolean within(int place, int offset, String quote) {
        return place >= offset && place < offset + quote.codePointCount(0, quote.length());
    }

    private int line(int place) {
        String text = plan.text().content();
        return (int) text.substring(0, text.offsetByCodePoints(0, place))
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
    }
}
