package cn.duibiao.returns;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The many spellings of one text: full width, blanks, dashes. The original is kept where it came from. */
final class Spelling {
    private static final Pattern NOTHING = Pattern.compile(
            "[-—–―─_]+|[/\\\\]+|…+|无|暂无|未报|未填|未填报|无数据|暂无数据|未开展|暂未开展|尚未开展|没有开展|不涉及|未涉及|不适用|无此项|无此项目|略|[Nn]/?[Aa]");
    private static final Pattern PUNCTUATION = Pattern.compile("[\\s\\p{Z}\\p{P}\\p{Cf}~〜+=<>|]+");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");
    private static final Pattern HYPHENS = Pattern.compile("[‐-―−－]");

    private static final String BEGINNINGS_OF_NOTHING = "无暂未尚没不略";

    private static final Memo<String> NAMES = new Memo<>(Spelling::bareName);
    private static final Memo<String> IDS = new Memo<>(Spelling::bareId);

    private Spelling() {}

    /**
     * Full-width letters, digits and signs become half-width, odd blanks become blanks, invisible characters go. Not
     * NFKC, which makes a number of ① and of ².
     */
    static String narrow(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\uFF01' && c <= '\uFF5E') {
                out.append((char) (c - 0xFEE0));
            } else if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
                out.append(' ');
            } else if (c == '\u2212') {
                out.append('-');
            } else if (Character.getType(c) != Character.FORMAT) {
                out.append(c);
            }
        }
        return out.toString().strip();
    }

    /** Blank-looking, or one of the ways to say that nothing is reported: never a zero. */
    static boolean isNothing(String text) {
        if (!text.isEmpty() && saysSomething(text.charAt(0))) {
            return false;
        }
        String narrow = narrow(text);
        return narrow.isEmpty() || NOTHING.matcher(narrow.replace(" ", "")).matches();
    }

    /** A text that begins so needs no closer look, which would be taken at every cell. */
    private static boolean saysSomething(char first) {
        return first >= '0' && first <= '9'
                || first >= '\u4E00' && first <= '\u9FFF' && BEGINNINGS_OF_NOTHING.indexOf(first) < 0;
    }

    /** For comparing names: NFKC, no blanks, no punctuation, no case. */
    static String name(String text) {
        return NAMES.of(text);
    }

    private static String bareName(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return PUNCTUATION.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** For comparing ids: NFKC, no blanks, one kind of hyphen, no case. */
    static String id(String text) {
        return IDS.of(text);
    }

    private static String bareId(String text) {
        String plain = Normalizer.normalize(narrow(text), Normalizer.Form.NFKC).replace(" ", "");
        return HYPHENS.matcher(plain).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    /** As quoted in a message: “…”, cut to a length that stays readable. */
    static String quoted(String text) {
        String line = CONTROL.matcher(text).replaceAll(" ").strip();
        int points = line.codePointCount(0, line.length());
        return "“" + (points <= 40 ? line : line.substring(0, line.offsetByCodePoints(0, 40)) + "…") + "”";
    }
}
