/**
 * Reads a return workbook into facts.
 *
 * <p>{@link cn.duibiao.returns.ReturnReader} opens the file and finds its tables without knowing the plan
 * ({@link cn.duibiao.returns.Return}); {@link cn.duibiao.returns.Binding} says which plan and quarter it is for; {@link
 * cn.duibiao.returns.Intake} makes one {@link cn.duibiao.fact.Report} for each target and unit of the plan. An .xlsx is
 * read by {@link cn.duibiao.xlsx.XlsxFile}, an .xls by {@code XlsReader} with POI; both tell a {@code GridMaker} every
 * cell, and all behind it sees {@link cn.duibiao.returns.Cell}s.
 */
package cn.duibiao.returns;
