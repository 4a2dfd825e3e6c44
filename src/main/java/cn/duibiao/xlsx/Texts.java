package cn.duibiao.xlsx;

/** A text as workbooks write it: {@code <t>}, or runs of it with phonetic hints between, and signs as _x000D_. */
final class Texts {
    private static final int ESCAPE = 7;

    private final StringBuilder text = new StringBuilder();

    /**
     * Of the element it stands on (si, is), and steps past it.
     *
     * @return null when it is longer than a cell can hold
     */
    String read(Xml xml) {
        text.setLength(0);
        boolean fits = true;
        while (xml.child()) {
            switch (xml.name()) {
                case "t" -> fits &= xml.text(text, Bounds.CELL_TEXT);
                case "r" -> {
                    while (xml.child()) {
                        if (xml.name().equals("t")) {
                            fits &= xml.text(text, Bounds.CELL_TEXT);
                        } else {
                            xml.skip();
                        }
                    }
                }
                default -> xml.skip();
            }
        }
        return fits ? plain(text) : null;
    }

    /** With every _xHHHH_ as the sign it stands for. */
    static String plain(CharSequence escaped) {
        String text = escaped.toString();
        int at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int from = 0;
        while (at >= 0) {
            if (at + ESCAPE <= text.length() && text.charAt(at + ESCAPE - 1) == '_' && isHex(text, at + 2)) {
                plain.append(text, from, at).append((char) Integer.parseInt(text, at + 2, at + ESCAPE - 1, 16));
                from = at + ESCAPE;
            }
            at = text.indexOf("_x", Math.max(from, at + 1));
        }
        return plain.append(text, from, text.length()).toString();
    }

    private static boolean isHex(String text, int from) {
        for (int i = from; i < from + 4; i++) {
            if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
                return false;
            }
        }
        return true;
    }
}
