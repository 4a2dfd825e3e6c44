/**
 * What a change of rules changes: two editions of a plan, of the policy, of an assessment, compared in words.
 *
 * <p>Pure: {@link cn.duibiao.diff.RulesChange} compares what was read, {@link cn.duibiao.diff.Turn} what was assessed.
 * Reading and writing are others' work.
 */
package cn.duibiao.diff;
