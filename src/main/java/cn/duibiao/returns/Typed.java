package cn.duibiao.returns;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A number as a person typed it: 15 digits, which is what Excel takes and gives back, though files hold the nearest
 * binary fraction: 74.995 stands there as 74.995000000000005.
 *
 * @param digits with the sign, and {@code scale} places behind the point
 */
record Typed(long digits, int scale) {
    private static final MathContext AS_TYPED = new MathContext(15);
    private static final long BOUND = 1_000_000_000_000_000L;

    /** Null for what is no finite number. */
    static Typed of(double value) {
        if (value == Math.rint(value) && Math.abs(value) < BOUND) {
            return new Typed((long) value, 0);
        }
        return Double.isNaN(value) || Double.isInfinite(value) ? null : of(new BigDecimal(value, AS_TYPED));
    }

    /** As .xlsx writes it; null for what is no number, or none that is finite. */
    static Typed of(CharSequence text) {
        Typed plain = plain(text);
        if (plain != null) {
            return plain;
        }
        for (int i = 0; i < text.length(); i++) {
            if ("+-.0123456789eE".indexOf(text.charAt(i)) < 0) {
                return null;
            }
        }
        try {
            return of(Double.parseDouble(text.toString()));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    BigDecimal number() {
        return Amount.plain(BigDecimal.valueOf(digits, scale));
    }

    private static Typed of(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return new Typed(bare.unscaledValue().longValueExact(), bare.scale());
    }

    /** Up to 15 digits without an exponent stand for themselves; null for more. */
    private static Typed plain(CharSequence text) {
        long digits = 0;
        int scale = -1;
        int from = text.length() > 0 && text.charAt(0) == '-' ? 1 : 0;
        if (from == text.length() || text.length() - from > 16) {
            return null;
        }
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && scale < 0) {
                scale = text.length() - 1 - i;
            } else if (c >= '0' && c <= '9') {
                digits = 10 * digits + c - '0';
            } else {
                return null;
            }
        }
        if (digits >= BOUND || text.length() == from + 1 && scale >= 0) {
            return null;
        }
        return new Typed(from == 0 ? digits : -digits, Math.max(0, scale));
    }
}
