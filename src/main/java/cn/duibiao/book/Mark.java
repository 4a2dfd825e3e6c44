package cn.duibiao.book;

import cn.duibiao.plan.Citation;
import cn.duibiao.plan.Clause;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Target;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of the plan's text that something in the book rests on. Marks overlap and nest, and several share one piece.
 *
 * @param start 0-based, in code points
 * @param end exclusive
 * @param anchor of what it leads to
 * @param label behind the piece: 14-b
 * @param about for those who cannot see the page
 */
record Mark(Kind kind, int start, int end, String anchor, String label, String about) {

    /** What a piece of text is to the book. */
    enum Kind {
        FIRM("firm"),
        SOFT("soft"),
        /** A second citation of a target. */
        ALSO("also"),
        /** 定性任务. */
        QUALITATIVE("qual");

        private final String style;

        Kind(String style) {
            this.style = style;
        }

        String style() {
            return style;
        }

        /** A requirement that is judged rests on it. */
        boolean judged() {
            return this != QUALITATIVE;
        }
    }

    int length() {
        return end - start;
    }

    /** Every quote of the plan's targets and qualitative tasks. */
    static List<Mark> of(Plan plan) {
        List<Mark> marks = new ArrayList<>();
        for (Target t : plan.targets()) {
            String label = shortId(t.id());
            marks.add(mark(t.isSoft() ? Kind.SOFT : Kind.FIRM, t.offset(), t.quote(), t.id(), label, t.indicator()));
            for (Citation also : t.also()) {
                marks.add(mark(Kind.ALSO, also.offset(), also.quote(), t.id(), label + " 又见", t.indicator() + "（又见）"));
            }
        }
        for (Clause clause : plan.clauses()) {
            for (int i = 0; i < clause.qualitative().size(); i++) {
                Clause.Qualitative q = clause.qualitative().get(i);
                marks.add(mark(
                        Kind.QUALITATIVE, q.offset(), q.quote(), qualitativeId(clause, i), "定性", "定性任务：" + q.reason()));
            }
        }
        return marks;
    }

    private static Mark mark(Kind kind, int start, String quote, String anchor, String label, String about) {
        return new Mark(kind, start, start + quote.codePointCount(0, quote.length()), anchor, label, about);
    }

    static String qualitativeId(Clause clause, int index) {
        return "dingxing-" + clause.key() + "-" + (index + 1);
    }

    /** Without the plan's prefix: xinjian-14-b → 14-b. */
    static String shortId(String id) {
        return id.substring(id.indexOf('-') + 1);
    }
}
