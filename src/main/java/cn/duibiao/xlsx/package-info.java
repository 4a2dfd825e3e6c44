/**
 * Reads .xlsx and .xlsm with nothing but the JDK: the zip, the parts in it, and the events of each sheet.
 *
 * <p>{@link cn.duibiao.xlsx.XlsxFile} opens the bytes and follows the relationships from the workbook to its sheets;
 * {@link cn.duibiao.xlsx.SheetVisitor} is told every cell, and formulas if it asks. Nothing is built that the file could blow up: what a file
 * may cost stands in {@link cn.duibiao.xlsx.Bounds} and is counted by a {@link cn.duibiao.xlsx.Budget}; a file that
 * is damaged or costs more is {@link cn.duibiao.xlsx.Refused}. Macros and formulas are never run. Why not POI: see
 * docs/decisions.md.
 */
package cn.duibiao.xlsx;
