package cn.duibiao.book;

/** A word in a box at the head of a card. */
final class Badge {
    private Badge() {}

    /** @param style a class of the style sheet; null for a plain one */
    static void write(Html html, String text, String style) {
        html.leaf("span", text, "class", style == null ? "b" : "b " + style).text(" ");
    }
}
