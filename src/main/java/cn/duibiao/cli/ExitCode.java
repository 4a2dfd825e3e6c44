package cn.duibiao.cli;

/** What a command ends with. */
final class ExitCode {
    static final int DONE = 0;
    /** A fault of the program. */
    static final int OUR_FAULT = 1;

    static final int USAGE = 2;
    /** The input has problems that stop the work. */
    static final int INPUT = 3;
    /** A check did not hold. */
    static final int CHECK_FAILED = 4;

    private ExitCode() {}
}
