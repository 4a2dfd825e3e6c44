/**
 * Reads the catalogue (the YAML under {@code rules/}) into {@link cn.duibiao.plan.Plan}s and checks it against the
 * plan's text.
 *
 * <p>{@code *File} records mirror the files key for key (docs/catalogue.md); {@link cn.duibiao.catalogue.PlanBuilder}
 * turns them into the checked model and reports everything wrong with a plan at once.
 */
package cn.duibiao.catalogue;
