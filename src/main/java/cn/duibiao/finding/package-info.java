/**
 * What can be wrong with an input, told in one vocabulary by every other package.
 *
 * <p>A {@link cn.duibiao.finding.Finding} says where, what was found, what was expected and what to do. Findings of
 * severity STOP end the work (exit code 3) but only after all of an input's problems have been collected.
 */
package cn.duibiao.finding;
