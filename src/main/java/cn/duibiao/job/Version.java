package cn.duibiao.job;

/** The program's version, as recorded in every assessment. */
public final class Version {
    /** Held equal to the pom's by a test. */
    public static final String NUMBER = "0.1.0";

    private Version() {}
}
