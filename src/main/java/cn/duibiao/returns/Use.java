package cn.duibiao.returns;

import java.util.List;
import java.util.Objects;

/**
 * What was made of a cell of a return.
 *
 * @param as of USED the quantity, of CONTEXT what it is, of IGNORED why; in Chinese
 * @param facts whom it was used for, or would have been; empty where it speaks of no target
 */
public record Use(Kind kind, String as, List<Fact> facts) {

    /** Every cell that is not empty is exactly one of these. */
    public enum Kind {
        USED("used", "采用"),
        CONTEXT("context", "表格文字"),
        IGNORED("ignored", "未采用");

        private final String code;
        private final String label;

        Kind(String code, String label) {
            this.code = code;
            this.label = label;
        }

        /** In JSON. */
        public String code() {
            return code;
        }

        /** As users see it. */
        public String label() {
            return label;
        }
    }

    /** @param entity the unit; null for the whole */
    public record Fact(String target, String entity) {
        @Override
        public String toString() {
            return entity == null ? target : target + "（" + entity + "）";
        }
    }

    /** Told by a unit of a target that is judged for the whole. */
    static final String PART = "分单位数据";

    public Use {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(as);
        facts = List.copyOf(facts);
    }

    static Use context(String as) {
        return new Use(Kind.CONTEXT, as, List.of());
    }

    static Use ignored(String why) {
        return new Use(Kind.IGNORED, why, List.of());
    }
}
