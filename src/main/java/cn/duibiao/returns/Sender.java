package cn.duibiao.returns;

import cn.duibiao.returns.Return.Told;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who sent a return, as its head says: 填报单位（盖章）：城东街道.
 *
 * @param where null where the head does not say
 * @param name empty where the head does not say
 */
record Sender(String where, String name) {
    private static final Set<String> LABELS = Set.of("填报单位", "报送单位", "单位名称", "填报单位盖章", "报送单位盖章", "单位盖章", "填报机构");
    private static final Pattern LABELLED =
            Pattern.compile("([^:：]{2,12}(?:[（(][^）)]*[）)])?)\\s*[:：]\\s*(.*)", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("![A-Z]+([0-9]+)$");

    static Sender of(Return given) {
        List<Told> titles = given.titles();
        for (int i = 0; i < titles.size(); i++) {
            Told told = titles.get(i);
            Matcher labelled = LABELLED.matcher(told.text().strip());
            boolean whole = labelled.matches();
            String label = whole ? labelled.group(1) : told.text();
            if (!LABELS.contains(Spelling.name(label)) && !Head.isBody(label)) {
                continue;
            }
            if (whole && !Spelling.isNothing(labelled.group(2))) {
                return new Sender(told.where(), labelled.group(2).strip());
            }
            Told next = i + 1 < titles.size() ? titles.get(i + 1) : null;
            boolean beside = next != null
                    && row(next).equals(row(told))
                    && !next.text().strip().matches(".*[:：]");
            if (beside && !Spelling.isNothing(next.text())) {
                return new Sender(next.where(), next.text().strip());
            }
        }
        return new Sender(null, "");
    }

    private static String row(Told told) {
        Matcher row = ROW.matcher(told.where());
        return row.find() ? row.group(1) : "";
    }
}
