package cn.duibiao.ledger;

import java.util.List;

/** How much of a target's names stands right before and right behind a numeral, in its part of the sentence. */
final class Nearness {
    private static final String ENDS = ",;。:、!?\n";
    /** A single common character says nothing. */
    private static final int LEAST = 2;

    private final PlainText plain;
    private final List<String> names;

    Nearness(PlainText plain, List<String> names) {
        this.plain = plain;
        this.names = names.stream().map(n -> PlainText.compact(n).text()).toList();
    }

    /**
     * The lengths of the longest pieces in common, and again of those that touch the numeral (behind it, its measure word); {@code from} and {@code to} bound the quote, in code points.
     */
    int of(Numeral n, int from, int to) {
        int begin = plain.indexOf(n.offset());
        int end = plain.indexOf(n.end());
        int left = begin;
        while (left > plain.indexOf(from) && ENDS.indexOf(plain.charAt(left - 1)) < 0) {
            left--;
        }
        int right = end;
        while (right < plain.indexOf(to) && ENDS.indexOf(plain.charAt(right)) < 0) {
            right++;
        }
        String before = plain.text().substring(left, begin);
        String behind = plain.text().substring(end, right);
        return names.stream()
                .mapToInt(name -> common(before, name) + common(behind, name) + touching(before, behind, name))
                .max()
                .orElse(0);
    }

    private static int touching(String before, String behind, String name) {
        int last = before.length();
        while (last > 0 && name.contains(before.substring(last - 1))) {
            last--;
        }
        int first = Math.min(1, behind.length());
        int to = first;
        while (to < behind.length() && name.contains(behind.substring(first, to + 1))) {
            to++;
        }
        return before.length() - last + to - first;
    }

    private static int common(String a, String b) {
        int best = 0;
        for (int i = 0; i < a.length(); i++) {
            for (int j = i + best + 1; j <= a.length() && b.contains(a.substring(i, j)); j++) {
                best = j - i;
            }
        }
        return best < LEAST ? 0 : best;
    }
}
