/**
 * What goes out: the assessment workbook (考核工作簿) and, each in a package of its own, the blank return
 * ({@code template}) and the data ({@code json}). {@link cn.duibiao.report.AssessmentWorkbook} writes one class a sheet;
 * {@link cn.duibiao.report.Recalculation} is the second way to every verdict, in Excel's own language. Nothing is decided
 * here, and no text of a plan or a return becomes a formula, an address or a sheet's name.
 */
package cn.duibiao.report;
