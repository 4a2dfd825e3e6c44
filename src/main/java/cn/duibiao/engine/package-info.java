/**
 * Drools, and nothing outside knows of it: {@link cn.duibiao.engine.RuleCompiler} turns DRL into class files when the
 * project is built (or, for rules from elsewhere, at run time, kept by their digest); {@link cn.duibiao.engine.RuleBase}
 * loads those of a quarter and fires them.
 */
package cn.duibiao.engine;
