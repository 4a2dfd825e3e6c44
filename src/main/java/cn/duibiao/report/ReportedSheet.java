package cn.duibiao.report;

import java.util.List;

/**
 * A sheet of the return, as reported.
 *
 * @param name in the return: 指标填报
 */
public record ReportedSheet(String name, List<ReportedCell> cells) {
    public ReportedSheet {
        cells = List.copyOf(cells);
    }
}
