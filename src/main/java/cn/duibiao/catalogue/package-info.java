/**
 * Reads the catalogue (the YAML under {@code rules/}) into {@link cn.duibiao.plan.Plan}s and checks it against the
 * plan's text.
 *
 * <p>{@link cn.duibiao.catalogue.CatalogueFolder} knows where each file lies; {@code *File} records mirror the files key
 * for key (docs/catalogue.md); {@link cn.duibiao.catalogue.PlanBuilder} and
 * {@link cn.duibiao.catalogue.TargetBuilder} turn them into the checked model and report everything wrong with a plan at
 * once. {@link cn.duibiao.catalogue.Shipment} puts the same files into the program.
 */
package cn.duibiao.catalogue;
