package cn.duibiao.book;

import cn.duibiao.fact.Report;

/**
 * Something that a unit could report.
 *
 * @param shown the value, or the words, that readers see
 * @param parts how a share was reported: 3749 ÷ 1000000; null where that says nothing
 */
record Probe(String shown, String parts, Report report) {}
