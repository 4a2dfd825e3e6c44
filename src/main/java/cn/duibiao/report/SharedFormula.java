package cn.duibiao.report;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;

/**
 * Saved again by Excel, like formulas below each other share the first one's text: what the others compute is that text
 * with its relative references moved (ECMA-376, 18.3.1.40).
 *
 * @param row 0-based, as {@code column}: of the cell that has the text
 */
record SharedFormula(String text, int row, int column) {
    /** A reference to a cell; or a text or a sheet's quoted name, in which there is none. */
    private static final Pattern REFERENCE = Pattern.compile(
            "\"[^\"]*\"|'[^']*'|(?<![A-Za-z0-9_.$])(\\$?)([A-Z]{1,3})(\\$?)([0-9]{1,7})(?![A-Za-z0-9_.(!])");

    /** The formula of another cell of the group. */
    String at(int otherRow, int otherColumn) {
        return REFERENCE.matcher(text).replaceAll(found -> moved(found, otherRow - row, otherColumn - column));
    }

    private static String moved(MatchResult found, int rows, int columns) {
        if (found.group(2) == null) {
            return Matcher.quoteReplacement(found.group());
        }
        boolean fixedColumn = !found.group(1).isEmpty();
        boolean fixedRow = !found.group(3).isEmpty();
        int column = CellReference.convertColStringToIndex(found.group(2)) + (fixedColumn ? 0 : columns);
        int row = Integer.parseInt(found.group(4)) - 1 + (fixedRow ? 0 : rows);
        return row < 0 || column < 0
                ? "#REF!"
                : Matcher.quoteReplacement(new CellReference(row, column, fixedRow, fixedColumn).formatAsString());
    }
}
