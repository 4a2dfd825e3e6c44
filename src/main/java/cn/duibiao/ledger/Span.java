package cn.duibiao.ledger;

import cn.duibiao.plan.Citation;
import cn.duibiao.plan.Stage;
import cn.duibiao.plan.Target;
import java.util.List;
import java.util.stream.Stream;

/**
 * A stretch of the plan's text that a target is quoted from.
 *
 * @param from code point offset
 * @param also the second citation that it is; null for the target's own quote
 */
record Span(Target target, int from, String quote, Citation also) {

    static List<Span> of(Target t) {
        return Stream.concat(
                        Stream.of(new Span(t, t.offset(), t.quote(), null)),
                        t.also().stream().map(c -> new Span(t, c.offset(), c.quote(), c)))
                .toList();
    }

    int to() {
        return from + quote.codePointCount(0, quote.length());
    }

    boolean covers(Numeral n) {
        return n.within(from, to());
    }

    /** The part of it that sets the stage; the whole where the stage has no quote of its own or is not quoted here. */
    Span of(Stage stage) {
        int at = stage.quote() == null ? -1 : quote.indexOf(stage.quote());
        return at < 0 ? this : new Span(target, from + quote.codePointCount(0, at), stage.quote(), also);
    }
}
