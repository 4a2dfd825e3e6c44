package cn.duibiao.returns;

/**
 * Where cells stand, shared by all of one sheet.
 *
 * @param from1904 its dates count from 1904
 */
record Origin(String sheet, boolean from1904) {}
