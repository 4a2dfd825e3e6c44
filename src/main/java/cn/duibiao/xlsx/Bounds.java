package cn.duibiao.xlsx;

import java.time.Duration;

/**
 * What reading one file may cost. The same table, with reasons, is docs/limits.md; {@code LimitsTest} compares them.
 *
 * <p>Together they keep a process of the launcher's heap under 1 GB and 30 s for any file of at most 20 MB.
 */
public final class Bounds {
    /** Bytes of a file. Above 20 MB the launcher gives a larger heap. */
    public static final long FILE = 100L << 20;

    /** Bytes of a file up to which the promise holds: no more than 1 GB and 30 s, whatever is in it. */
    public static final long USUAL_FILE = 20L << 20;

    /** Bytes of all parts together when unpacked, of a file of the usual size; of a larger one more, in proportion. */
    public static final long UNPACKED = 512L << 20;

    /** Unpacked to packed bytes of one part; what a clerk types stays below 50. */
    public static final int RATIO = 200;

    /** The ratio is looked at from this many unpacked bytes on. */
    public static final long RATIO_FROM = 10L << 20;

    /** Parts of a workbook. */
    public static final int ENTRIES = 10_000;

    /** Sheets of a workbook. */
    public static final int SHEETS = 1_000;

    /** Bytes of heap from which on a run is a large one: as many rows as fit into it, with no promise of time. */
    public static final long LARGE_HEAP = 1_400L << 20;

    /** Rows to be judged in a usual run, of all its files together; of units as columns each row counts for each of them. */
    public static final int USUAL_ROWS = 105_000;

    /** Cells to be shown and accounted for in a usual run: those of sheets with tables. */
    public static final int USUAL_CELLS = 1_200_000;

    /** Reporting units in a usual run: each has a line in the matrix and in the ranking. */
    public static final int USUAL_UNITS = 20_000;

    /** Findings in a usual run, those among them that are only counted. */
    public static final int USUAL_FINDINGS = 200_000;

    /** From the start of a usual run until all is judged; writing is bounded by what is counted above. */
    public static final Duration USUAL_TIME = Duration.ofSeconds(22);

    /** Excel's own bound on rows; of a large run those of all its files together. */
    public static final int ROWS = 1 << 20;

    /** Excel's own bound on columns: XFD. */
    public static final int COLUMNS = 1 << 14;

    /** Columns that are read, from A on. */
    public static final int COLUMNS_READ = 1_000;

    /** Excel's own bound on the characters of a cell. */
    public static final int CELL_TEXT = 32_767;

    /** Excel's own bound on the characters of a number format. */
    public static final int FORMAT_TEXT = 255;

    /** Merged regions of one sheet. */
    public static final int MERGED = 100_000;

    /** Bytes of XML without a tag or text ending in between. */
    public static final int TOKEN = 1 << 20;

    /** XML elements inside each other. */
    public static final int DEPTH = 100;

    /** Share of the heap that what was read may take. */
    public static final double HELD = 0.4;

    /** Rounds of hashing that an encrypted workbook may ask for; Excel asks for 100,000. */
    public static final int SPINS = 1_000_000;

    /** From opening a file of the usual size to its last cell. */
    public static final Duration TIME = Duration.ofSeconds(20);

    /** The same for a larger file. */
    public static final Duration TIME_LARGE = Duration.ofMinutes(10);

    private Bounds() {}
}
