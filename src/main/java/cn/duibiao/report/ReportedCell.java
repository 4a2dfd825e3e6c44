package cn.duibiao.report;

import cn.duibiao.returns.Use;

/**
 * A cell of the return, as reported.
 *
 * @param row 0-based
 * @param column 0-based
 * @param value a {@link java.math.BigDecimal}, {@link String}, {@link java.time.LocalDate} or {@link Boolean}
 * @param numberFormat of the cell; null for the general one
 * @param use what was made of it; null where that is not told
 */
public record ReportedCell(int row, int column, Object value, String numberFormat, Use.Kind use) {

    public ReportedCell(int row, int column, Object value, String numberFormat) {
        this(row, column, value, numberFormat, null);
    }
}
