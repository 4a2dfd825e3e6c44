package cn.duibiao.book;

import cn.duibiao.book.MarkedText.Line;
import cn.duibiao.book.MarkedText.Piece;
import cn.duibiao.ledger.Entry;
import cn.duibiao.plan.Clause;
import cn.duibiao.rule.TargetRules;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The text in full, and beside each of its lines what was made of it. */
final class TextRows {
    private static final Pattern HEADING = Pattern.compile("[（(]?[一二三四五六七八九十]+[）)]?、?\\S{1,40}\\s*");
    private static final int MOST_DEPTH = 3;

    private final Html html;
    private final MarkedText text;
    private final Map<String, Runnable> written = new LinkedHashMap<>();
    private final NavigableMap<Integer, Entry> numerals = new TreeMap<>();
    private final int longest;

    TextRows(Contents contents, MarkedText text, Html html) {
        this.html = html;
        this.text = text;
        TargetCard cards = new TargetCard(contents, html);
        QualitativeCard tasks = new QualitativeCard(html);
        contents.ledger().entries().forEach(e -> numerals.put(e.offset(), e));
        this.longest = numerals.values().stream().mapToInt(Entry::length).max().orElse(0);
        for (TargetRules rules : contents.compiled().targets()) {
            written.put(rules.target().id(), () -> cards.write(rules));
        }
        for (Clause clause : contents.plan().clauses()) {
            for (int i = 0; i < clause.qualitative().size(); i++) {
                int index = i;
                written.put(Mark.qualitativeId(clause, i), () -> tasks.write(clause, index));
            }
        }
    }

    void write() {
        text.lines().forEach(this::row);
    }

    private void row(Line line) {
        List<Mark> beside = line.pieces().stream()
                .flatMap(p -> p.begins().stream())
                .filter(m -> m.kind() != Mark.Kind.ALSO)
                .sorted(Comparator.comparingInt(Mark::start).thenComparing(m -> order(m.anchor())))
                .toList();
        html.open("section", "class", beside.isEmpty() ? "row bare" : "row", "id", "L" + line.number());
        String plain = text.text(line.start(), line.end());
        html.open("p", "class", HEADING.matcher(plain).matches() ? "o h" : "o");
        line.pieces().forEach(this::piece);
        html.close().line();
        if (!beside.isEmpty()) {
            html.open("div", "class", "cards");
            beside.forEach(m -> written.get(m.anchor()).run());
            html.close();
        }
        html.close().line();
    }

    private int order(String anchor) {
        int i = 0;
        for (String id : written.keySet()) {
            if (id.equals(anchor)) {
                return i;
            }
            i++;
        }
        return i;
    }

    /** The words themselves lead to the shortest quote that they are part of; each quote that ends here has a link of its own. */
    private void piece(Piece piece) {
        piece.begins().stream()
                .filter(m -> m.kind() != Mark.Kind.ALSO)
                .forEach(m -> html.open("span", "class", "at", "id", "o-" + m.anchor())
                        .close());
        if (piece.under().isEmpty()) {
            numerals(piece);
            return;
        }
        Mark nearest = piece.under().stream()
                .filter(m -> m.kind() == Mark.Kind.FIRM || m.kind() == Mark.Kind.SOFT)
                .findFirst()
                .orElse(piece.under().get(0));
        long depth = piece.under().stream().filter(m -> m.kind().judged()).count();
        String leads = piece.under().stream().map(Mark::anchor).distinct().collect(Collectors.joining(" "));
        html.open(
                "a",
                "class",
                "q " + nearest.kind().style() + (depth > 1 ? " d" + Math.min(depth, MOST_DEPTH) : ""),
                "href",
                "#" + nearest.anchor(),
                "data-t",
                leads,
                "tabindex",
                "-1");
        numerals(piece);
        html.close();
        for (Mark mark : piece.ends()) {
            html.open(
                            "a",
                            "class",
                            "r " + mark.kind().style(),
                            "href",
                            "#" + mark.anchor(),
                            "data-r",
                            mark.label(),
                            "aria-label",
                            mark.label() + " " + mark.about())
                    .close();
        }
    }

    /** The piece with its numerals marked by where they went. */
    private void numerals(Piece piece) {
        int at = piece.start();
        for (Entry numeral :
                numerals.subMap(piece.start() - longest, piece.end()).values()) {
            int from = Math.max(at, numeral.offset());
            int to = Math.min(piece.end(), numeral.offset() + numeral.length());
            if (from < to) {
                html.text(text.text(at, from));
                String told = numeral.role().label() + (numeral.reason().isEmpty() ? "" : "：" + numeral.reason());
                html.leaf(
                        "span",
                        text.text(from, to),
                        "class",
                        "n " + numeral.role().code(),
                        "title",
                        told);
                at = to;
            }
        }
        html.text(text.text(at, piece.end()));
    }
}
