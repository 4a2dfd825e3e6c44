/**
 * Targets become rules. {@link cn.duibiao.rule.Timetable} derives what a target asks of one quarter
 * ({@link cn.duibiao.rule.Demand}) as {@link cn.duibiao.rule.Band}s; {@link cn.duibiao.rule.Proof} shows that exactly
 * one band holds for any possible value; {@link cn.duibiao.rule.DrlWriter} writes the bands as DRL.
 */
package cn.duibiao.rule;
