/**
 * The assessment: rules fire on the facts of a return, and each verdict is given its figures, flags, flip distance,
 * points and explanation. {@link cn.duibiao.assess.Assessor} is the way through; everything here is pure.
 */
package cn.duibiao.assess;
