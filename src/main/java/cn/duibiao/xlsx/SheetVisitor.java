package cn.duibiao.xlsx;

/** Is told what stands on a sheet, in the order of the file. Rows and columns are 0-based. */
public interface SheetVisitor {

    /** @param last included */
    void hiddenColumns(int first, int last);

    void hiddenRow(int row);

    /** As the person sees it; may be blank. */
    void text(int row, int column, String text);

    /**
     * @param digits as the file writes it: 0.75, 7.4995000000000005E1; also what is no number
     * @param style its cell style, known to {@link NumberFormats}
     */
    void number(int row, int column, CharSequence digits, int style);

    /** @param iso a date as the strict variant writes it: 2024-06-30, with or without a time */
    void date(int row, int column, String iso);

    void truth(int row, int column, boolean value);

    /** @param code #DIV/0! and its like */
    void error(int row, int column, String code);

    /** A formula without a cached result. */
    void uncalculated(int row, int column);

    /** @param lastRow included, as {@code lastColumn} */
    void merged(int firstRow, int lastRow, int firstColumn, int lastColumn);

    /** Formulas are told only to who asks for them. */
    default boolean wantsFormulas() {
        return false;
    }

    /**
     * Told before the cached result of the same cell, if there is one.
     *
     * @param text without =; empty where it is that of another cell of the group
     * @param group of cells that share a formula, each with its own relative references; null for none
     */
    default void formula(int row, int column, String text, String group) {}
}
