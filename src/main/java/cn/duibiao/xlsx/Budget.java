package cn.duibiao.xlsx;

import java.time.Duration;

/** Counts what reading one file costs and refuses when it is more than {@link Bounds} allow. Not thread-safe. */
public final class Budget {
    private static final long MB = 1 << 20;

    private final long started = System.nanoTime();
    private final Duration time;
    private final long mayUnpack;
    private final long mayHold;
    private long unpacked;
    private long held;

    private Budget(Duration time, long mayUnpack, long mayHold) {
        this.time = time;
        this.mayUnpack = mayUnpack;
        this.mayHold = mayHold;
    }

    /**
     * By this process's heap, from now on.
     *
     * @param file its bytes
     */
    public static Budget of(long file) {
        long mayHold = (long) (Runtime.getRuntime().maxMemory() * Bounds.HELD) - file;
        return file <= Bounds.USUAL_FILE
                ? new Budget(Bounds.TIME, Bounds.UNPACKED, mayHold)
                : new Budget(Bounds.TIME_LARGE, Bounds.UNPACKED / Bounds.USUAL_FILE * file, mayHold);
    }

    /** So many bytes more came out of the zip. */
    void unpack(long bytes) {
        unpacked += bytes;
        if (unpacked > mayUnpack) {
            throw Refused.tooMuch("", "解压后超过" + mayUnpack / MB + "MB的工作簿");
        }
        checkTime();
    }

    /** So many bytes more are kept in memory, roughly. */
    public void hold(long bytes) {
        held += bytes;
        if (held > mayHold) {
            throw outOfMemory();
        }
    }

    public void checkTime() {
        if (System.nanoTime() - started > time.toNanos()) {
            throw Refused.tooMuch("", "读取超过" + time.toSeconds() + "秒的工作簿");
        }
    }

    /** Also for what the heap itself refuses. */
    public static Refused outOfMemory() {
        long heap = Runtime.getRuntime().maxMemory() / MB;
        return new Refused(
                "", "内容超出可用内存（" + heap + "MB）的工作簿", "一份季度填报表", "请删去与填报无关的内容；确有这么多数据的，请设环境变量 DUIBIAO_MEMORY=2g 后再试");
    }
}
