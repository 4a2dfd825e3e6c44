package cn.duibiao.returns;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * Remembers what short texts come to: a return of a hundred thousand rows has a few hundred names and units, each many times.
 * Bounded, because a hostile one has a million.
 */
final class Memo {
    private static final int MOST = 10_000;
    private static final int LONGEST = 80;

    private final Map<String, String> known = new ConcurrentHashMap<>();
    private final UnaryOperator<String> of;

    /** @param of gives the same for the same text, always */
    Memo(UnaryOperator<String> of) {
        this.of = of;
    }

    String of(String text) {
        String before = known.get(text);
        if (before != null) {
            return before;
        }
        String made = of.apply(text);
        if (text.length() <= LONGEST && known.size() < MOST) {
            known.put(text, made);
        }
        return made;
    }
}
