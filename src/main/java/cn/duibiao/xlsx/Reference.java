package cn.duibiao.xlsx;

/** Cells as files write them: F12, A1:C3. All numbers here are 0-based. */
final class Reference {
    private Reference() {}

    /** The row of F12: 11; −1 for what is no address of a cell that Excel can have. */
    static int row(String address) {
        int digits = letters(address);
        long row = digits == 0 ? 0 : number(address, digits);
        return row < 1 || row > Bounds.ROWS ? -1 : (int) row - 1;
    }

    /** The column of F12: 5; −1 for what is no address of a cell that Excel can have. */
    static int column(String address) {
        int letters = letters(address);
        int column = 0;
        for (int i = 0; i < letters; i++) {
            column = 26 * column + (address.charAt(i) & ~0x20) - 'A' + 1;
        }
        return column < 1 || column > Bounds.COLUMNS ? -1 : column - 1;
    }

    /** A number of decimal digits alone, as of a style; −1 for any other text. */
    static int index(CharSequence text) {
        long number = number(text, 0);
        return number > Integer.MAX_VALUE ? -1 : (int) number;
    }

    /** How many letters it begins with; 4 and more are no column. */
    private static int letters(String address) {
        int i = 0;
        while (i < address.length() && i < 4 && isLetter(address.charAt(i))) {
            i++;
        }
        return i == 4 ? 0 : i;
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private static long number(CharSequence text, int from) {
        if (from >= text.length() || text.length() - from > 10) {
            return -1;
        }
        long number = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = 10 * number + c - '0';
        }
        return number;
    }
}
