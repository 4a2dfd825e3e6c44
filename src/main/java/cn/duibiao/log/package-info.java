/**
 * Where SLF4J's warnings and errors go: a file in the user's cache folder, never the console.
 *
 * <p>A provider of our own because a command lives for one to two seconds: Logback spent 0.1 s of them configuring
 * itself before the first line, and most runs log none. This one opens nothing until there is a line to write.
 */
package cn.duibiao.log;
