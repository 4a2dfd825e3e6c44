package cn.duibiao.ledger;

import java.util.List;
import java.util.Objects;

/**
 * One numeral and where it went.
 *
 * @param line of the text, from 1
 * @param before what stands before it in its line, at most a dozen characters
 * @param after what stands behind it in its line
 * @param targets the ids of all targets that account for it, in the plan's order; none for a name of the plan, a word, an
 *     excluded one
 * @param reason in words: the requirement, the name, the word, or what the person wrote; empty where unaccounted
 */
public record Entry(
        Numeral numeral, int line, String before, String after, Role role, List<String> targets, String reason) {
    public Entry {
        Objects.requireNonNull(numeral);
        Objects.requireNonNull(role);
        Objects.requireNonNull(reason);
        targets = List.copyOf(targets);
    }

    /** 0-based, in code points of the plan's text. */
    public int offset() {
        return numeral.offset();
    }

    /** In code points. */
    public int length() {
        return numeral.length();
    }

    public String text() {
        return numeral.text();
    }

    public Kind kind() {
        return numeral.kind();
    }

    /** The number in plain digits or the date; null where it is neither for certain. */
    public String value() {
        return numeral.value();
    }

    public boolean accounted() {
        return role != Role.UNACCOUNTED;
    }
}
