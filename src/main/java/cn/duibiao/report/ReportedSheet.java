package cn.duibiao.report;

import java.util.Comparator;
import java.util.List;

/**
 * A sheet of the return, as reported; of several returns their sheets of one kind, one under the other.
 *
 * @param name in the return: 指标填报
 * @param blocks which sheets stand on it, and how much lower than in their own files
 */
public record ReportedSheet(String name, List<ReportedCell> cells, List<Block> blocks) {
    static final Comparator<ReportedCell> ORDER =
            Comparator.comparingInt(ReportedCell::row).thenComparingInt(ReportedCell::column);

    public ReportedSheet {
        cells = sorted(cells);
        blocks = List.copyOf(blocks);
    }

    /** By row and column, as they are written and looked up. */
    private static List<ReportedCell> sorted(List<ReportedCell> cells) {
        for (int i = 1; i < cells.size(); i++) {
            if (ORDER.compare(cells.get(i - 1), cells.get(i)) > 0) {
                return cells.stream().sorted(ORDER).toList();
            }
        }
        return List.copyOf(cells);
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
