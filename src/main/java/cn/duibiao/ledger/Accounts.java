package cn.duibiao.ledger;

import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The claims on each numeral of a plan's text. */
final class Accounts {
    private static final int CONTEXT = 12;

    private final Plan plan;
    private final List<Numeral> numerals;
    private final Map<Numeral, List<Claim>> claims = new LinkedHashMap<>();

    Accounts(Plan plan) {
        this.plan = plan;
        this.numerals = NumeralScanner.scan(plan.text().content());
        numerals.forEach(n -> claims.put(n, new ArrayList<>()));
    }

    List<Numeral> numerals() {
        return numerals;
    }

    List<Claim> of(Numeral n) {
        return claims.get(n);
    }

    void claim(Numeral n, Claim claim) {
        claims.get(n).add(claim);
    }

    /** Everything that the program finds by itself. */
    void claimAll() {
        List<Numeral> open = new ArrayList<>();
        for (Numeral n : numerals) {
            if (n.kind() == Kind.WORD) {
                claim(n, new Claim(Role.WORD, null, "“" + n.word() + "”中的字，不是数字"));
            } else if (n.kind() == Kind.LIST) {
                claim(n, new Claim(Role.CLAUSE, null, "标题、条款或分项的编号"));
            } else {
                open.add(n);
            }
        }
        String text = plan.text().content();
        PlainText plain = PlainText.of(text);
        Figures.claim(plan.targets(), plain, open, this::claim);
        Dates dates = new Dates(open, this::claim);
        Names names = new Names(plain, PlainText.compact(text), open, this::claim);
        for (Target t : plan.targets()) {
            dates.claim(t);
            names.claimTargets(t);
        }
        names.claimPlans(plan);
        dates.claimQualitative(plan);
    }

    List<Entry> entries() {
        int[] points = plan.text().content().codePoints().toArray();
        List<Entry> entries = new ArrayList<>();
        int line = 1;
        int at = 0;
        for (Numeral n : numerals) {
            for (; at < n.offset(); at++) {
                line += points[at] == '\n' ? 1 : 0;
            }
            entries.add(entry(n, line, points));
        }
        return entries;
    }

    private Entry entry(Numeral n, int line, int[] points) {
        int from = n.offset();
        while (from > 0 && n.offset() - from < CONTEXT && points[from - 1] != '\n') {
            from--;
        }
        int to = n.end();
        while (to < points.length && to - n.end() < CONTEXT && points[to] != '\n') {
            to++;
        }
        Role role = claims.get(n).stream()
                .map(Claim::role)
                .min(Comparator.naturalOrder())
                .orElse(Role.UNACCOUNTED);
        List<Claim> all = claims.get(n).stream().filter(c -> c.role() == role).toList();
        return new Entry(
                n,
                line,
                new String(points, from, n.offset() - from),
                new String(points, n.end(), to - n.end()),
                role,
                plan.targets().stream()
                        .map(Target::id)
                        .filter(id -> all.stream().anyMatch(c -> id.equals(c.target())))
                        .toList(),
                all.stream().map(Claim::reason).distinct().collect(Collectors.joining("；")));
    }
}
