/**
 * The law held against the program. {@code fixtures/cases} says in YAML what must come of what is reported, paragraph by
 * paragraph of verdicts.md, and {@link cn.duibiao.cases.CasesTest} runs every case through every way that rules fire.
 * {@link cn.duibiao.cases.Oracle} reads the same law a second time, as plainly as it can be written, and is compared with
 * the program over all targets, quarters and figures.
 */
package cn.duibiao.cases;
