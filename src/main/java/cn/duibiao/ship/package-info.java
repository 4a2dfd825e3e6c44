/**
 * What the build does with {@code rules/}: proves every plan, holds the committed DRL against it, and puts plans and
 * compiled rules into the program. Maven runs {@link cn.duibiao.ship.ShipRules} between compiling and testing; the
 * program itself never comes here.
 */
package cn.duibiao.ship;
