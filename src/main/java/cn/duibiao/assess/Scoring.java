package cn.duibiao.assess;

import cn.duibiao.assess.Score.Part;
import cn.duibiao.assess.Score.Total;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Policy;
import cn.duibiao.verdict.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Adds up points for the plan, each chapter, each responsible department and each unit (verdicts.md section 10). */
final class Scoring {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PLACES = 6;

    private final Policy policy;

    Scoring(Policy policy) {
        this.policy = policy;
    }

    Score score(Plan plan, List<Judgement> judgements) {
        return new Score(
                total(judgements, j -> !j.target().isSoft()),
                total(judgements, j -> j.target().isSoft()),
                parts(judgements, j -> List.of(j.target().clause().chapter())),
                parts(judgements, j -> j.target().responsible()),
                parts(judgements, j -> j.entity() == null ? List.of() : List.of(j.entity())));
    }

    private List<Part> parts(List<Judgement> judgements, Function<Judgement, List<String>> names) {
        return judgements.stream()
                .flatMap(j -> names.apply(j).stream())
                .distinct()
                .map(name -> {
                    List<Judgement> of = judgements.stream()
                            .filter(j -> names.apply(j).contains(name))
                            .toList();
                    return new Part(
                            name,
                            total(of, j -> !j.target().isSoft()),
                            total(of, j -> j.target().isSoft()));
                })
                .toList();
    }

    private Total total(List<Judgement> judgements, Predicate<Judgement> which) {
        List<Judgement> counted = judgements.stream()
                .filter(which)
                .filter(j -> j.points() != null)
                .toList();
        BigDecimal weight = sum(counted, Judgement::weight);
        BigDecimal undetermined = sum(
                counted.stream()
                        .filter(j -> j.verdict() == Verdict.UNDETERMINED)
                        .toList(),
                Judgement::weight);
        boolean incomplete =
                undetermined.multiply(HUNDRED).compareTo(policy.missingShare().multiply(weight)) > 0;
        int targets =
                (int) counted.stream().map(j -> j.target().id()).distinct().count();
        return new Total(sum(counted, Judgement::points), weight, undetermined, targets, incomplete);
    }

    /** What a part would earn of a target's whole weight, and whether it is undetermined. */
    record Earned(BigDecimal points, BigDecimal weight, boolean undetermined) {}

    static Total total(Policy policy, Collection<Earned> earned) {
        BigDecimal points = BigDecimal.ZERO;
        BigDecimal weight = BigDecimal.ZERO;
        BigDecimal undetermined = BigDecimal.ZERO;
        for (Earned e : earned) {
            points = points.add(e.points());
            weight = weight.add(e.weight());
            undetermined = e.undetermined() ? undetermined.add(e.weight()) : undetermined;
        }
        boolean incomplete =
                undetermined.multiply(HUNDRED).compareTo(policy.missingShare().multiply(weight)) > 0;
        return new Total(plain(points), plain(weight), plain(undetermined), earned.size(), incomplete);
    }

    static BigDecimal sum(List<Judgement> judgements, Function<Judgement, BigDecimal> what) {
        BigDecimal sum = judgements.stream().map(what).reduce(BigDecimal.ZERO, BigDecimal::add);
        return plain(sum);
    }

    private static BigDecimal plain(BigDecimal sum) {
        BigDecimal rounded = sum.setScale(PLACES, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
