package cn.duibiao.report;

/** How much room a text takes, so that no column or row depends on the fonts of the machine that writes it. */
public final class Extent {
    /** Pixels of one unit of column width, of the workbook's default font. */
    private static final double UNIT = 7;
    /** Left and right padding of a cell, in pixels. */
    private static final double PADDING = 9;

    private static final double NARROW = 0.56;
    private static final double PIXELS_PER_POINT = 96.0 / 72;

    private Extent() {}

    /** Lines that {@code text} takes in a cell {@code width} units wide. */
    public static int lines(String text, double width, double points) {
        double room = width * UNIT - PADDING;
        double em = points * PIXELS_PER_POINT;
        int lines = 1;
        double used = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                lines++;
                used = 0;
                continue;
            }
            double step = wide(c) ? em : em * NARROW;
            if (used + step > room) {
                lines++;
                used = 0;
            }
            used += step;
        }
        return lines;
    }

    /** Chinese characters and full-width forms. */
    private static boolean wide(char c) {
        return c >= 0x1100;
    }

    /** Height in points of so many lines. */
    public static float height(int lines, double points) {
        return (float) Math.min(409, lines * points * 1.36 + 5);
    }
}
