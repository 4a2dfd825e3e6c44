package cn.duibiao.xlsx;

/** Counts what reading one file costs and refuses when it is more than {@link Bounds} allow. Not thread-safe. */
public final class Budget {
    private static final long MB = 1 << 20;

    private final long deadline;
    private final long mayHold;
    private long unpacked;
    private long held;

    private Budget(long deadline, long mayHold) {
        this.deadline = deadline;
        this.mayHold = mayHold;
    }

    /** By this process's heap, from now on. */
    public static Budget start() {
        long heap = Runtime.getRuntime().maxMemory();
        return new Budget(System.nanoTime() + Bounds.TIME.toNanos(), (long) (heap * Bounds.HELD));
    }

    /** So many bytes more came out of the zip. */
    void unpack(long bytes) {
        unpacked += bytes;
        if (unpacked > Bounds.UNPACKED) {
            throw Refused.tooMuch("", "解压后超过" + Bounds.UNPACKED / MB + "MB的工作簿");
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
        if (System.nanoTime() > deadline) {
            throw Refused.tooMuch("", "读取超过" + Bounds.TIME.toSeconds() + "秒的工作簿");
        }
    }

    /** Also for what the heap itself refuses. */
    public static Refused outOfMemory() {
        long heap = Runtime.getRuntime().maxMemory() / MB;
        return new Refused(
                "", "内容超出可用内存（" + heap + "MB）的工作簿", "一份季度填报表", "请删去与填报无关的内容；确有这么多数据的，请设环境变量 DUIBIAO_MEMORY=2g 后再试");
    }
}
