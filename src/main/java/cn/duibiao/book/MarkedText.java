package cn.duibiao.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * The plan's text cut into lines, and each line where a mark begins or ends. Put together again, the pieces are the text,
 * letter by letter.
 */
final class MarkedText {
    private final int[] text;
    private final List<Mark> marks;
    private final List<Line> lines = new ArrayList<>();

    /**
     * A line of the text with its line end.
     *
     * @param number from 1
     */
    record Line(int number, int start, int end, List<Piece> pieces) {
        boolean has(int offset) {
            return offset >= start && offset < end;
        }
    }

    /**
     * A piece that no mark begins or ends inside of.
     *
     * @param under the marks that cover it, the shortest first
     * @param begins the marks whose first piece it is
     * @param ends the marks whose last piece it is
     */
    record Piece(int start, int end, String text, List<Mark> under, List<Mark> begins, List<Mark> ends) {}

    MarkedText(String content, List<Mark> marks) {
        this.text = content.codePoints().toArray();
        this.marks = marks.stream()
                .sorted(Comparator.comparingInt(Mark::length).thenComparingInt(Mark::start))
                .toList();
        TreeSet<Integer> cuts = new TreeSet<>();
        cuts.add(0);
        cuts.add(text.length);
        marks.forEach(m -> {
            cuts.add(m.start());
            cuts.add(m.end());
        });
        for (int i = 0; i < text.length; i++) {
            if (text[i] == '\n') {
                cuts.add(i + 1);
            }
        }
        int start = 0;
        for (int i = 0; i < text.length; i++) {
            if (text[i] == '\n' || i == text.length - 1) {
                lines.add(line(start, i + 1, cuts));
                start = i + 1;
            }
        }
    }

    private Line line(int start, int end, TreeSet<Integer> cuts) {
        List<Piece> pieces = new ArrayList<>();
        int from = start;
        for (int to : cuts.subSet(start, false, end, true)) {
            int a = from;
            pieces.add(new Piece(
                    a,
                    to,
                    text(a, to),
                    marks.stream().filter(m -> m.start() <= a && m.end() >= to).toList(),
                    marks.stream().filter(m -> m.start() == a).toList(),
                    marks.stream().filter(m -> m.end() == to).toList()));
            from = to;
        }
        return new Line(lines.size() + 1, start, end, pieces);
    }

    String text(int from, int to) {
        return new String(text, from, to - from);
    }

    int length() {
        return text.length;
    }

    List<Line> lines() {
        return lines;
    }
}
