/**
 * What goes out as data: an assessment, its verdicts and their context, a plan's targets and ledger, what differs between
 * two editions. Exact numbers are decimal strings; the same input always gives the same bytes.
 */
package cn.duibiao.report.json;
