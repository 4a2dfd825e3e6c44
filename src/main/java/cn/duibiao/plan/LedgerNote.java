package cn.duibiao.plan;

import java.util.List;
import java.util.Objects;

/**
 * What a person wrote of numerals that the program cannot account for by itself (docs/ledger.md); unchecked.
 *
 * @param where file and line, for findings
 * @param quote letter by letter from the plan's text; it covers every numeral within it
 * @param occurrence which occurrence of the quote, from 1; null for all of them
 * @param excluded why the numerals are no part of a requirement; null where {@code as} is given
 * @param as the role they have in {@code targets}; null where {@code excluded} is given
 * @param targets ids
 */
public record LedgerNote(
        String where, String quote, Integer occurrence, String excluded, String as, List<String> targets) {
    public LedgerNote {
        Objects.requireNonNull(where);
        targets = List.copyOf(targets);
    }
}
