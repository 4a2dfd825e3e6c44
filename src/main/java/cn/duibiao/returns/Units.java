package cn.duibiao.returns;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Units of measure (计量单位) and what one is in another. All factors are powers of ten, so nothing is rounded. */
final class Units {
    /** Parts of one. */
    private static final Map<String, BigDecimal> RATES = Map.of(
            "%", BigDecimal.valueOf(100),
            "‰", BigDecimal.valueOf(1000),
            "/万", BigDecimal.valueOf(10_000),
            "/10万", BigDecimal.valueOf(100_000));

    private static final Pattern PER_10_000 = Pattern.compile("[1例人]?/(1?万|10000)");
    private static final Pattern PER_100_000 = Pattern.compile("[1例人]?/(10万|十万|100000)");
    private static final Pattern MULTIPLE = Pattern.compile("([十百千万亿]*)(.*)");
    private static final Map<Integer, Integer> ZEROS =
            Map.of((int) '十', 1, (int) '百', 2, (int) '千', 3, (int) '万', 4, (int) '亿', 8);

    /** Words that count the same things. */
    private static final List<Set<String>> SAME =
            List.of(Set.of("人", "名", "位"), Set.of("个", "家", "所", "处"), Set.of("元", "圆"));

    private static final Set<String> COUNTED = Set.of(
            "个", "家", "所", "处", "人", "名", "位", "台", "张", "辆", "项", "起", "例", "人次", "支", "元", "圆", "件", "份", "户", "次",
            "床", "平方米", "天", "级");

    private static final List<String> POWERS = List.of("", "十", "百", "千", "万", "十万", "百万");

    private static final Memo<String> SPELLED = new Memo<>(Units::inOneWay);

    private Units() {}

    /** %, ‰, /万, /10万. */
    static boolean isRate(String unit) {
        return RATES.containsKey(spelled(unit));
    }

    /** 百分点: what one share is more than another, where % is a share. */
    static boolean isPoints(String unit) {
        return Spelling.narrow(unit).replace(" ", "").matches("个?百分点");
    }

    /** A unit of measure that is known: %, 万人, 个/千人. */
    static boolean isUnit(String text) {
        String plain = spelled(text);
        if (plain.isEmpty() || RATES.containsKey(plain)) {
            return !plain.isEmpty();
        }
        String[] parts = plain.split("/", -1);
        Matcher counted = MULTIPLE.matcher(parts[0]);
        return parts.length <= 2 && counted.matches() && COUNTED.contains(counted.group(2));
    }

    /** How many {@code to} one {@code from} is: 10000 for 万人 in 人; empty where they have nothing in common. */
    static Optional<BigDecimal> factor(String from, String to) {
        String a = spelled(from);
        String b = spelled(to);
        if (RATES.containsKey(a) || RATES.containsKey(b)) {
            boolean both = RATES.containsKey(a) && RATES.containsKey(b);
            return both ? Optional.of(RATES.get(b).divide(RATES.get(a))) : Optional.empty();
        }
        String[] aParts = a.split("/", -1);
        String[] bParts = b.split("/", -1);
        if (aParts.length != bParts.length || aParts.length > 2) {
            return Optional.empty();
        }
        Optional<Integer> zeros = zeros(aParts[0], bParts[0]);
        if (aParts.length == 2) {
            Optional<Integer> under = zeros(aParts[1], bParts[1]);
            zeros = zeros.flatMap(over -> under.map(u -> over - u));
        }
        return zeros.map(BigDecimal.ONE::movePointRight).map(f -> f.scale() < 0 ? f.setScale(0) : f);
    }

    /**
     * The same for a unit written behind a number in its own cell, which may be cut short: 66万 under 人, 3.6个 under
     * 个/千人.
     */
    static Optional<BigDecimal> suffix(String suffix, String unit) {
        Optional<BigDecimal> whole = factor(suffix, unit);
        if (whole.isPresent() || isRate(unit)) {
            return whole;
        }
        String over = spelled(unit).split("/", -1)[0];
        Matcher multiple = MULTIPLE.matcher(spelled(suffix));
        Matcher counted = MULTIPLE.matcher(over);
        if (multiple.matches()
                && multiple.group(2).isEmpty()
                && !multiple.group(1).isEmpty()
                && counted.matches()) {
            return over.equals(spelled(unit)) ? factor(multiple.group(1) + counted.group(2), unit) : Optional.empty();
        }
        return over.equals(spelled(unit)) ? Optional.empty() : factor(suffix, over);
    }

    /** 千 for 1000; empty for what is no power of ten with a word of its own. */
    static String multiple(BigDecimal number) {
        int zeros = zeros(number);
        boolean power = BigDecimal.ONE.movePointRight(zeros).compareTo(number) == 0;
        return power && zeros >= 0 && zeros < POWERS.size() ? POWERS.get(zeros) : "";
    }

    /** 4 for 10000, -1 for 0.1. */
    static int zeros(BigDecimal factor) {
        return factor.precision() - factor.scale() - 1;
    }

    private static Optional<Integer> zeros(String from, String to) {
        Matcher a = MULTIPLE.matcher(from);
        Matcher b = MULTIPLE.matcher(to);
        if (!a.matches() || !b.matches() || !same(a.group(2), b.group(2))) {
            return Optional.empty();
        }
        return Optional.of(count(a.group(1)) - count(b.group(1)));
    }

    private static int count(String multiple) {
        return multiple.chars().map(c -> ZEROS.get(c)).sum();
    }

    private static boolean same(String a, String b) {
        return a.equals(b) || SAME.stream().anyMatch(s -> s.contains(a) && s.contains(b));
    }

    private static String spelled(String unit) {
        return SPELLED.of(unit);
    }

    private static String inOneWay(String unit) {
        String plain = Spelling.narrow(unit).replace(" ", "");
        if (PER_100_000.matcher(plain).matches()) {
            return "/10万";
        }
        if (PER_10_000.matcher(plain).matches()) {
            return "/万";
        }
        return switch (plain) {
            case "百分比", "百分率", "百分数", "百分点", "个百分点" -> "%";
            case "千分比", "千分率" -> "‰";
            default -> plain.replace("/每", "/").replaceAll("(/[十百千万亿]*人)口$", "$1");
        };
    }
}
