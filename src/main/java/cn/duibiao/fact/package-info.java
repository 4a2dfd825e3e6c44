/**
 * The facts that rules fire on. A {@link cn.duibiao.fact.Report} is what a return says of one target and unit; a rule
 * turns it into a {@link cn.duibiao.fact.Measurement}; the verdict rules fire on that. All arithmetic is exact
 * ({@link cn.duibiao.fact.Ratio}).
 */
package cn.duibiao.fact;
