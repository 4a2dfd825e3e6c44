package cn.duibiao.book;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML. Names of elements and attributes are the program's own; every text and every attribute's value is escaped.
 *
 * <p>Characters that HTML cannot carry (control characters) or that would make the text read otherwise than it stands
 * (overrides of the writing direction) become an empty, visible {@code <span class="ctl" data-c="202e">}.
 */
final class Html {
    private final StringBuilder out = new StringBuilder(1 << 20);
    private final Deque<String> open = new ArrayDeque<>();

    /** @param attributes name, value, name, value …; one whose value is null is left out, one whose value is empty stands bare */
    Html open(String element, String... attributes) {
        start(element, attributes);
        open.push(element);
        return this;
    }

    Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element that has no end: meta, input, br. */
    Html single(String element, String... attributes) {
        start(element, attributes);
        return this;
    }

    /** An element with nothing but text in it. */
    Html leaf(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    Html text(String text) {
        text.codePoints().forEach(c -> {
            if (c == '<') {
                out.append("&lt;");
            } else if (c == '>') {
                out.append("&gt;");
            } else if (c == '&') {
                out.append("&amp;");
            } else if (hidden(c)) {
                out.append("<span class=\"ctl\" data-c=\"")
                        .append(String.format("%04x", c))
                        .append("\"></span>");
            } else {
                out.appendCodePoint(c);
            }
        });
        return this;
    }

    /** A piece of the program itself (style, script), never text of a plan. */
    Html own(String markup) {
        out.append(markup);
        return this;
    }

    Html line() {
        out.append('\n');
        return this;
    }

    private void start(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.append(' ').append(attributes[i]);
                if (!attributes[i + 1].isEmpty()) {
                    out.append("=\"").append(value(attributes[i + 1])).append('"');
                }
            }
        }
        out.append('>');
    }

    private static String value(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(hidden(c) ? ' ' : c);
            }
        });
        return safe.toString();
    }

    private static boolean hidden(int c) {
        boolean turnsDirection = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        return Character.isISOControl(c) && c != '\n' && c != '\t'
                || turnsDirection
                || Character.getType(c) == Character.SURROGATE;
    }

    /** @throws IllegalStateException while an element is still open */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return out.toString();
    }
}
