package cn.duibiao.xlsx;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** Counts what reading one file costs and refuses when it is more than {@link Bounds} allow. Not thread-safe. */
public final class Budget {
    private static final long MB = 1 << 20;
    /** To ask for the processor's clock takes longer than to read a small file. */
    private static final long TIMED_BY_PROCESSOR = MB;

    private final long started = System.nanoTime();
    private final long startedAt;
    private final Duration time;
    private final long mayUnpack;
    private final long mayHold;
    private long unpacked;
    private long held;

    private Budget(long startedAt, Duration time, long mayUnpack, long mayHold) {
        this.startedAt = startedAt;
        this.time = time;
        this.mayUnpack = mayUnpack;
        this.mayHold = mayHold;
    }

    /**
     * By this process's heap, from now on.
     *
     * @param file its bytes
     * @param patient it may take longer than a usual file of that size
     */
    public static Budget of(long file, boolean patient) {
        long mayHold = (long) (Runtime.getRuntime().maxMemory() * Bounds.HELD) - file;
        return new Budget(
                file > TIMED_BY_PROCESSOR ? processor() : -1,
                patient || file > Bounds.USUAL_FILE ? Bounds.TIME_LARGE : Bounds.TIME,
                Math.max(Bounds.UNPACKED, Bounds.UNPACKED / Bounds.USUAL_FILE * file),
                mayHold);
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

    /** What a busy machine keeps waiting is not late. */
    public void checkTime() {
        boolean late = System.nanoTime() - started > time.toNanos();
        if (late && (startedAt < 0 || processor() - startedAt > time.toNanos())) {
            throw Refused.tooMuch("", "读取超过" + time.toSeconds() + "秒的工作簿");
        }
    }

    /** What has been kept in memory so far. */
    public long held() {
        return held;
    }

    /** Nanoseconds that the processor has spent on this thread: what a busy machine keeps waiting is not late. */
    public static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Also for what the heap itself refuses. */
    public static Refused outOfMemory() {
        long heap = Runtime.getRuntime().maxMemory() / MB;
        return new Refused(
                "", "内容超出可用内存（" + heap + "MB）的工作簿", "一份季度填报表", "请删去与填报无关的内容；确有这么多数据的，请设环境变量 DUIBIAO_MEMORY=2g 后再试");
    }
}
