package cn.duibiao.report;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** Puts formulas into cells, with the value that a program shows which does not compute. */
final class Formulas {
    private Formulas() {}

    /**
     * @param formula null for a value that stands there by itself
     * @param value as {@link Calculator#value} gives it; null leaves the cell empty
     */
    static void put(Cell cell, String formula, Object value) {
        if (value == null) {
            return;
        }
        if (formula != null) {
            put(cell, formula);
        }
        if (value instanceof Double number) {
            cell.setCellValue(number);
        } else if (value instanceof Boolean yes) {
            cell.setCellValue(yes);
        } else if (value instanceof SheetValues.Failure failure) {
            FormulaError error = failure == SheetValues.Failure.DIV0 ? FormulaError.DIV0 : FormulaError.VALUE;
            cell.setCellErrorValue(error.getCode());
        } else {
            cell.setCellValue(value.toString());
        }
    }

    private static void put(Cell cell, String formula) {
        if (cell instanceof XSSFCell kept) {
            // Not setCellFormula: it would parse what the calculator has just read.
            kept.getCTCell().addNewF().setStringValue(formula);
        } else {
            cell.setCellFormula(formula);
        }
    }
}
