package cn.duibiao.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins two figures with a dash or 至 between them into a range: 2-3个, 80%至90%, 五到十. */
final class Ranges {
    private static final Pattern BETWEEN = Pattern.compile(" ?(?:-{1,2}|至|到) ?");

    private Ranges() {}

    static List<Numeral> joined(List<Numeral> numerals, PlainText plain) {
        List<Numeral> all = new ArrayList<>(numerals);
        for (int i = 0; i + 1 < all.size(); i++) {
            Numeral low = all.get(i);
            Numeral high = all.get(i + 1);
            if (low.kind().figure()
                    && high.kind().figure()
                    && low.kind() != Kind.RANGE_HIGH
                    && between(low, high, plain)) {
                all.set(i, lower(low, high));
                all.set(i + 1, high.as(Kind.RANGE_HIGH));
            }
        }
        return List.copyOf(all);
    }

    private static boolean between(Numeral low, Numeral high, PlainText plain) {
        String gap = plain.text().substring(plain.indexOf(low.end()), plain.indexOf(high.offset()));
        return low.number() != null
                && high.number() != null
                && BETWEEN.matcher(gap).matches();
    }

    /** The 2 of 2—3万 is 20000, that of 2-3% is a percentage. */
    private static Numeral lower(Numeral low, Numeral high) {
        boolean bare =
                low.unit().isEmpty() || low.unit().equals("至") || low.unit().equals("到");
        BigDecimal number = low.number();
        String scale = high.text().replaceAll("[^万亿]", "");
        if (bare && !scale.isEmpty() && low.text().replaceAll("[^万亿]", "").isEmpty()) {
            number = number.multiply(ChineseNumber.parse(scale));
        }
        return low.as(Kind.RANGE_LOW, number, bare ? high.unit() : low.unit());
    }
}
