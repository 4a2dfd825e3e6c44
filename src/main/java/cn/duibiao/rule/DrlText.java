package cn.duibiao.rule;

/** Makes text of a plan's author safe inside DRL: it can become neither code nor the end of a comment. */
final class DrlText {

    private DrlText() {}

    /**
     * For a {@code //} comment: on one line, and without a backslash, because the Java compiler reads unicode escapes
     * inside comments too and one of them would end it.
     */
    static String comment(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\\') {
                safe.append('＼');
            } else if (Character.isISOControl(c)
                    || c == 0x2028
                    || c == 0x2029
                    || Character.getType(c) == Character.SURROGATE) {
                safe.append(' ');
            } else {
                safe.appendCodePoint(c);
            }
        });
        return safe.toString().strip();
    }

    /** A string literal. Line ends must not become unicode escapes: those are resolved before the literal is read. */
    static String literal(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 2).append('"');
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"' -> safe.append("\\\"");
                case '\\' -> safe.append("\\\\");
                case '\n' -> safe.append("\\n");
                case '\r' -> safe.append("\\r");
                case '\t' -> safe.append("\\t");
                default -> {
                    if (Character.isISOControl(c) || Character.isSurrogate(c) || c == 0x2028 || c == 0x2029) {
                        safe.append(String.format("\\u%04x", (int) c));
                    } else {
                        safe.append(c);
                    }
                }
            }
        }
        return safe.append('"').toString();
    }
}
