/**
 * What a cold run costs beside one that only reads the return and writes the same workbook through POI. {@code
 * src/bench/run} measures both in turn; {@link cn.duibiao.bench.Record} takes a finished workbook apart into data,
 * {@link cn.duibiao.bench.Replay} is the program that the other is held against.
 */
package cn.duibiao.bench;
