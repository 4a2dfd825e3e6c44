/**
 * Where SLF4J's warnings and errors go: a file in the user's cache folder, never the console. A stack trace reaches nobody
 * but the one who opens that file.
 */
package cn.duibiao.log;
