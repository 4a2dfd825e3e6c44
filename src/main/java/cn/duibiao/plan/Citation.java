package cn.duibiao.plan;

import java.util.Objects;

/**
 * A second place in the plan that says the same, or nearly.
 *
 * @param cite 附件16
 * @param offset 0-based code point offset of the quote in the plan's text
 * @param differs in what it differs from the target's own quote; null where it repeats it
 */
public record Citation(String cite, String quote, int offset, String differs) {
    public Citation {
        Objects.requireNonNull(cite);
        Objects.requireNonNull(quote);
    }
}
