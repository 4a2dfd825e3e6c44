/**
 * 原文疑点 that a program can find in a plan: sums, a second place that says another figure, one term in two spellings.
 *
 * <p>Each {@link cn.duibiao.doubt.Finder} knows one kind of doubt and would rather miss one than cry wolf; reading by a
 * person is not replaced. {@link cn.duibiao.doubt.Doubts} runs them and tells which doubts a person has already written
 * down. Nothing here decides a verdict.
 */
package cn.duibiao.doubt;
