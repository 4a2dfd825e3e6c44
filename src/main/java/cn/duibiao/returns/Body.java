package cn.duibiao.returns;

/**
 * Whom a row speaks of.
 *
 * @param name null for the whole area
 */
record Body(Kind kind, String name) {
    static final Body WHOLE = new Body(Kind.WHOLE, null);

    enum Kind {
        /** The area that the plan is for. */
        WHOLE,
        /** A unit that the plan names. */
        NAMED,
        /** Another reporting unit: part of the whole. */
        PART
    }
}
