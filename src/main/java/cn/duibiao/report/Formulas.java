package cn.duibiao.report;

import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** Puts formulas into cells, with the value that a program shows which does not compute. */
final class Formulas {
    private Formulas() {}

    /** @param value as {@link Calculator#value} gives it */
    static void put(XSSFCell cell, String formula, Object value) {
        // Not setCellFormula: it would parse what the calculator has just read.
        cell.getCTCell().addNewF().setStringValue(formula);
        if (value instanceof Double number) {
            cell.setCellValue(number);
        } else if (value instanceof Boolean yes) {
            cell.setCellValue(yes);
        } else if (value instanceof SheetValues.Failure failure) {
            cell.setCellErrorValue(failure == SheetValues.Failure.DIV0 ? FormulaError.DIV0 : FormulaError.VALUE);
        } else {
            cell.setCellValue(value.toString());
        }
    }
}
