package cn.duibiao.returns;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what short texts come to: a return of a hundred thousand rows has a few hundred names and units, each many times.
 * Bounded, because a hostile one has a million.
 */
final class Memo<T> {
    private static final int MOST = 10_000;
    private static final int LONGEST = 80;

    private final Map<String, T> known = new ConcurrentHashMap<>();
    private final Function<String, T> of;

    /** @param of gives the same for the same text, always */
    Memo(Function<String, T> of) {
        this.of = of;
    }

    T of(String text) {
        T before = known.get(text);
        if (before != null) {
            return before;
        }
        T made = of.apply(text);
        if (text.length() <= LONGEST) {
            if (known.size() >= MOST) {
                known.clear(); // the same text comes again soon, or never
            }
            known.put(text, made);
        }
        return made;
    }
}
