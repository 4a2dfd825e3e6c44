/**
 * The blank return of a plan and a quarter (填报表): {@link cn.duibiao.report.template.Entries} says what the quarter asks,
 * {@link cn.duibiao.report.template.TemplateWorkbook} writes it sheet by sheet, and
 * {@link cn.duibiao.report.template.TemplateChanges} tells what has changed since an older one.
 */
package cn.duibiao.report.template;
