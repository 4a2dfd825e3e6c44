package cn.duibiao.returns;

import cn.duibiao.finding.Finding;
import cn.duibiao.finding.InputProblem;
import cn.duibiao.xlsx.Bounds;
import cn.duibiao.xlsx.Budget;
import cn.duibiao.xlsx.Refused;
import java.time.Duration;

/**
 * What one run may take in, all its files together. Of a usual heap so much that the run ends within 30 s and 1 GB; from
 * {@link Bounds#LARGE_HEAP} on as much as the heap holds, with no promise of time. Not thread-safe.
 */
public final class Room {
    /** To ask for the time takes as long as to judge a row. */
    private static final int PACES = 1_000;

    private final boolean large;
    private final long mayHold;
    private final int mayRows;
    private final int mayCells;
    private final long mayTake;
    private Load file = new Load();
    private final Load all = new Load();
    private final long started = System.nanoTime();
    private int paces;

    private static final class Load {
        private Budget budget;
        private long held;
        private long rows;
        private long cells;
    }

    private Room(boolean large, long mayHold, int mayRows, int mayCells, Duration mayTake) {
        this.large = large;
        this.mayHold = mayHold;
        this.mayRows = mayRows;
        this.mayCells = mayCells;
        this.mayTake = mayTake.toNanos();
    }

    /** By this process's heap. */
    public static Room ofHeap() {
        return of(Runtime.getRuntime().maxMemory());
    }

    /** @param heap in bytes */
    static Room of(long heap) {
        long mayHold = (long) (heap * Bounds.HELD);
        return heap < Bounds.LARGE_HEAP
                ? new Room(false, mayHold, Bounds.USUAL_ROWS, Bounds.USUAL_CELLS, Bounds.USUAL_TIME)
                : new Room(true, mayHold, Bounds.ROWS, Integer.MAX_VALUE, Bounds.USUAL_TIME);
    }

    /** Of a usual run, with other figures. */
    static Room of(int rows, int cells) {
        return new Room(false, Long.MAX_VALUE, rows, cells, Bounds.USUAL_TIME);
    }

    /** Of a usual run, with another time. */
    static Room of(Duration time) {
        return new Room(false, Long.MAX_VALUE, Bounds.USUAL_ROWS, Bounds.USUAL_CELLS, time);
    }

    /** For one more file, of so many bytes. */
    Budget open(long bytes) {
        file = new Load();
        file.budget = Budget.of(bytes, large);
        return file.budget;
    }

    /**
     * So many rows more are to be judged. Where the columns are of several units, or of several indicators, each row counts
     * for each of them.
     *
     * @throws Refused when there is no room for them
     */
    void rows(String sheet, int more, int across) {
        file.rows += (long) more * across;
        if (file.rows > mayRows) {
            String found = across == 1 ? file.rows + "行数据" : more + "行×" + across + "组列的数据，合" + file.rows + "行";
            throw tooManyRows(sheet, found);
        }
    }

    /**
     * So many cells more are to be shown and accounted for.
     *
     * @throws Refused when there is no room for them
     */
    void cells(String sheet, int more) {
        file.cells += more;
        if (file.cells > mayCells) {
            throw tooManyCells(sheet, file.cells + "个非空单元格");
        }
    }

    /** The file was read, and is kept. */
    void keep() {
        all.held += file.budget.held();
        all.rows += file.rows;
        all.cells += file.cells;
    }

    /**
     * After each of several files.
     *
     * @param files so many that have been read
     * @throws InputProblem when those that are kept are too much together
     */
    public void check(int files) {
        String found = files + "份文件合计";
        if (all.rows > mayRows) {
            throw problem(tooManyRows("", found + all.rows + "行数据"));
        }
        if (all.cells > mayCells) {
            throw problem(tooManyCells("", found + all.cells + "个非空单元格"));
        }
        if (all.held > mayHold) {
            throw problem(Budget.outOfMemory());
        }
    }

    /** @throws InputProblem when so many reporting units are too many */
    public void units(int units) {
        if (!large && units > Bounds.USUAL_UNITS) {
            throw problem(new Refused(
                    "",
                    units + "个填报单位",
                    "一次不超过" + Bounds.USUAL_UNITS + "个",
                    "请核对填报单位一列，或按单位分成几份、分次判定" + orMoreMemory()));
        }
    }

    /** @throws InputProblem when so many findings are too many */
    public void findings(int findings) {
        if (!large && findings > Bounds.USUAL_FINDINGS) {
            throw problem(new Refused(
                    "",
                    "超过" + Bounds.USUAL_FINDINGS + "处问题的数据",
                    "大体能读的填报表",
                    "请对照 duibiao template 生成的模板核对各列，或按单位分成几份、分次判定" + orMoreMemory()));
        }
    }

    /**
     * One row more was worked on. The counts above bound what a return of the usual kind takes; this is for one that is made
     * to be slow.
     *
     * @throws InputProblem when the run has taken too much of the processor's time
     */
    void pace() {
        if (!large && ++paces % PACES == 0 && System.nanoTime() - started > mayTake && Budget.processor() > mayTake) {
            throw problem(new Refused(
                    "",
                    "判定用时超过" + Duration.ofNanos(mayTake).toSeconds() + "秒的数据",
                    "大体按模板填写的填报表",
                    "请对照 duibiao template 生成的模板核对名称和各列，或按单位分成几份、分次判定" + orMoreMemory()));
        }
    }

    private static InputProblem problem(Refused r) {
        return new InputProblem(Finding.stop("全部填报表", r.found(), r.expected(), r.advice()));
    }

    private Refused tooManyRows(String where, String found) {
        return new Refused(where, found, "一次不超过" + mayRows + "行", "请按单位分成几份、分次判定" + orMoreMemory());
    }

    private Refused tooManyCells(String where, String found) {
        return new Refused(where, found, "一次不超过" + mayCells + "个", "请删去与填报无关的行列，或按单位分成几份、分次判定" + orMoreMemory());
    }

    private String orMoreMemory() {
        return large ? "" : "；确需一次判定的，请设环境变量 DUIBIAO_MEMORY=2g 后再试，用时较长";
    }
}
