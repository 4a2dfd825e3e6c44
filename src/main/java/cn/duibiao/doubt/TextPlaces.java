package cn.duibiao.doubt;

import cn.duibiao.plan.Plan;

/** Places in a plan's text: a regular expression counts in chars, a target in code points. */
record TextPlaces(String text) {

    static TextPlaces of(Plan plan) {
        return new TextPlaces(plan.text().content());
    }

    int codePoint(int index) {
        return text.codePointCount(0, index);
    }

    /** The line that a code point stands in. */
    String lineAt(int codePoint) {
        int at = text.offsetByCodePoints(0, codePoint);
        int end = text.indexOf('\n', at);
        return text.substring(text.lastIndexOf('\n', at - 1) + 1, end < 0 ? text.length() : end);
    }

    /** What stands between {@code from} and {@code to} and at most {@code more} characters of the same line around it. */
    String around(int from, int to, int more) {
        int start = from;
        while (start > 0 && from - start < more && !stops(text.charAt(start - 1))) {
            start--;
        }
        int end = to;
        while (end < text.length() && end - to < more && !stops(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private static boolean stops(char c) {
        return "\n,，;；。、".indexOf(c) >= 0;
    }
}
