/**
 * The plan: its text, and its targets as a person wrote them into the catalogue under {@code rules/}.
 *
 * <p>Everything here is immutable and checked when made. A {@link cn.duibiao.plan.Target} says what the plan asks
 * ({@link cn.duibiao.plan.Stage}), how it is measured ({@link cn.duibiao.plan.Measure}) and where it is written.
 * What follows for a single quarter is derived in {@code cn.duibiao.rule}. The format of the files: docs/catalogue.md.
 */
package cn.duibiao.plan;
