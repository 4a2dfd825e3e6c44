/**
 * Reads a return workbook into facts.
 *
 * <p>{@link cn.duibiao.returns.ReturnReader} opens the file and finds its tables without knowing the plan
 * ({@link cn.duibiao.returns.Return}); {@link cn.duibiao.returns.Binding} says which plan and quarter it is for; {@link
 * cn.duibiao.returns.Intake} makes one {@link cn.duibiao.fact.Report} for each target and unit of the plan. An .xlsx is
 * read by {@link cn.duibiao.xlsx.XlsxFile}, an .xls by {@code XlsReader} with POI; both tell a {@code GridMaker} every
 * cell, and all behind it sees {@link cn.duibiao.returns.Cell}s.
 *
 * <p>The way of the data:
 *
 * <ol>
 *   <li>{@code Grid}: the cells of a sheet, {@code Merges} as a reader sees them;
 *   <li>{@code Table}: found by {@code TableSearch}, several side by side by {@code SideBySide}; known by its {@code Header}, or by {@code Crosswise} where the indicators are its columns, and made
 *       into {@code Rows}; {@code Head} and {@code Sender} say what stands over it;
 *   <li>{@code Binding}: plan and quarter, of the texts that {@code KnownPlans} and {@code QuarterText} read;
 *   <li>{@code Matching}: which target a row names ({@code Naming}) and whose it is ({@code Owners}, {@code Bodies}), kept in
 *       {@code Matched};
 *   <li>{@code RowReport}: the figures of the row ({@code RowFigures}, {@code Figures}, {@code Units}) and of the base data,
 *       or what it says of a milestone ({@code Completions}).
 * </ol>
 *
 * <p>All along it {@link cn.duibiao.returns.CellLedger} notes what was made of every cell.
 */
package cn.duibiao.returns;
