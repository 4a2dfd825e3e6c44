package cn.duibiao.report;

import java.util.List;

/**
 * A sheet of the return, as reported; of several returns their sheets of one kind, one under the other.
 *
 * @param name in the return: 指标填报
 * @param blocks which sheets stand on it, and how much lower than in their own files
 */
public record ReportedSheet(String name, List<ReportedCell> cells, List<Block> blocks) {
    public ReportedSheet {
        cells = List.copyOf(cells);
        blocks = List.copyOf(blocks);
    }

    /** A sheet at its own addresses. */
    public ReportedSheet(String name, List<ReportedCell> cells) {
        this(name, cells, List.of(new Block(name, 0)));
    }

    /**
     * @param sheet as cells are told: 城东街道.xlsx〉指标填报
     * @param lower rows between a cell's own row and where it stands here
     */
    public record Block(String sheet, int lower) {}
}
