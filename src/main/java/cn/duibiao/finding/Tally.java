package cn.duibiao.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Gathers findings, each once. Of one kind only the first {@value #MOST} are kept; how many more there were and where the
 * first of them stand is told in one line, so that a return of 100,000 rows does not bury its reader and none is dropped
 * silently. Two findings are of one kind when they ask for the same in the same words, whatever figures, quotations and
 * cells stand in them.
 */
public final class Tally implements Consumer<Finding> {
    /** More than any plan has targets and units, so that an ordinary return is told in full. */
    public static final int MOST = 300;

    private static final int PLACES = 3;
    /** Sentences are few, and each is told a hundred thousand times. */
    private static final int REMEMBERED = 1_000;

    private static final Pattern PARTICULARS = Pattern.compile("“[^”]*”|[A-Za-z0-9.,%!〉:：\\-]+");

    private final List<Finding> kept = new ArrayList<>();
    private final Set<Finding> seen = new HashSet<>();
    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private final Map<String, String> bare = new HashMap<>();
    private int count;

    private static final class Kind {
        private final Severity severity;
        private final String expected;
        private int count;
        private final List<String> places = new ArrayList<>();

        Kind(Finding first) {
            this.severity = first.severity();
            this.expected = first.expected();
        }
    }

    @Override
    public void accept(Finding finding) {
        count++;
        if (seen.contains(finding)) {
            return;
        }
        Kind kind = kinds.computeIfAbsent(
                finding.severity() + bare(finding.expected()) + '|' + bare(finding.advice()), k -> new Kind(finding));
        kind.count++;
        if (kind.count <= MOST) {
            seen.add(finding);
            kept.add(finding);
        } else if (kind.places.size() < PLACES) {
            kind.places.add(finding.where());
        }
    }

    public void acceptAll(Collection<Finding> findings) {
        findings.forEach(this);
    }

    /** It was told this finding and has kept it. */
    public boolean keeps(Finding finding) {
        return seen.contains(finding);
    }

    /** How many it was told, each as often as it was told. */
    public int count() {
        return count;
    }

    /** In the order in which they came, and behind them a line for each kind of which there were too many. */
    public List<Finding> list() {
        List<Finding> all = new ArrayList<>(kept);
        for (Kind kind : kinds.values()) {
            if (kind.count > MOST) {
                all.add(new Finding(
                        kind.severity,
                        String.join("、", kind.places) + "等",
                        "同类问题共" + kind.count + "处，以上逐条列出前" + MOST + "处，其余" + (kind.count - MOST) + "处从略",
                        kind.expected,
                        "请按已列出的同类问题一并核对"));
            }
        }
        return List.copyOf(all);
    }

    private String bare(String text) {
        String known = bare.get(text);
        if (known != null) {
            return known;
        }
        String made = PARTICULARS.matcher(text).replaceAll("");
        if (bare.size() < REMEMBERED) {
            bare.put(text, made);
        }
        return made;
    }
}
