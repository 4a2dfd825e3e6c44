package cn.duibiao.ledger;

import java.util.Objects;

/**
 * That a numeral is accounted for in a way.
 *
 * @param target the id; null where no target is concerned
 */
record Claim(Role role, String target, String reason) {
    Claim {
        Objects.requireNonNull(role);
        Objects.requireNonNull(reason);
    }

    /** In a second citation everything is a repetition. */
    static Claim in(Span span, Role role, String reason) {
        String id = span.target().id();
        return span.also() == null
                ? new Claim(role, id, reason)
                : new Claim(Role.ALSO, id, span.also().cite() + "再次引用，" + role.label() + "：" + reason);
    }
}
