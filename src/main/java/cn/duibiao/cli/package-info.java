/** The command line: one class a command. Reads arguments, calls the packages that do the work, tells the outcome. */
package cn.duibiao.cli;
