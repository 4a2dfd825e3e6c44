package cn.duibiao.ledger;

import cn.duibiao.plan.Measure;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Stage;
import cn.duibiao.plan.Target;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Finds due dates, baseline dates and denominators where their targets are quoted, and the numerals of tasks not judged. */
final class Dates {
    private final List<Numeral> numerals;
    private final BiConsumer<Numeral, Claim> claims;

    Dates(List<Numeral> numerals, BiConsumer<Numeral, Claim> claims) {
        this.numerals = numerals;
        this.claims = claims;
    }

    void claim(Target t) {
        for (Span span : Span.of(t)) {
            for (Numeral n : numerals) {
                if (span.covers(n)) {
                    claim(n, span);
                }
            }
        }
    }

    private void claim(Numeral n, Span span) {
        Target t = span.target();
        due(n, t).ifPresent(stage -> claims.accept(n, Claim.in(span, Role.DUE, t.indicator() + "，" + stage.due())));
        if (t.usesBaseline() && n.dates(t.baselineDate())) {
            claims.accept(n, Claim.in(span, Role.BASELINE, t.indicator() + "，基期" + t.baselineDate()));
        }
        if (n.kind() == Kind.DENOMINATOR && isPer(n.number(), t)) {
            claims.accept(n, Claim.in(span, Role.DENOMINATOR, t.indicator()));
        }
        // The catalogue says in what the second place differs, and names the numeral: that is a person's word for it.
        if (span.also() != null
                && span.also().differs() != null
                && NumeralScanner.scan(span.also().differs()).stream()
                        .anyMatch(d -> d.text().equals(n.text()))) {
            claims.accept(
                    n,
                    new Claim(
                            Role.ALSO,
                            t.id(),
                            span.also().cite() + "与正文不同：" + span.also().differs()));
        }
    }

    static Optional<Stage> due(Numeral n, Target t) {
        return t.stages().stream().filter(s -> n.dates(s.due())).findFirst();
    }

    /** What a target's quantity is counted per: 每千人口, /10万, 每3万人口. */
    static boolean isPer(BigDecimal number, Target t) {
        Stream<BigDecimal> norms = t.measure() instanceof Measure.Quota quota
                ? quota.norms().stream().map(Measure.Norm::each)
                : Stream.ofNullable(t.share()).map(Measure.Share::per);
        return number != null && norms.filter(Objects::nonNull).anyMatch(per -> per.compareTo(number) == 0);
    }

    /** A figure in Arabic digits is covered only where the reason for not judging the task names it. */
    private static boolean explained(Numeral n, String reason) {
        return n.text().codePoints().noneMatch(Character::isDigit)
                || reason != null
                        && NumeralScanner.scan(reason).stream()
                                .anyMatch(r -> Objects.equals(r.value(), n.value()) && n.value() != null);
    }

    void claimQualitative(Plan plan) {
        plan.clauses()
                .forEach(clause -> clause.qualitative().forEach(q -> {
                    int to = q.offset() + q.quote().codePointCount(0, q.quote().length());
                    numerals.stream()
                            .filter(n -> n.within(q.offset(), to) && explained(n, q.reason()))
                            .forEach(n -> claims.accept(n, new Claim(Role.QUALITATIVE, null, "定性任务：" + q.reason())));
                }));
    }
}
