package cn.duibiao.returns;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A count in a few words: 已完成5个，占62.5%. It is one only where the text begins with it, with its unit of measure, and no
 * other number but shares stand behind it: 完成3个，目标8个 is none. 新增2个 may be the quarter's alone, and 完成83% of a rate may
 * be the share of what was to be reached; neither is read.
 */
final class Phrase {
    private static final int MOST_CHARACTERS = 60;
    private static final Pattern FIRST = Pattern.compile(
            "(?:截至目前|目前|现已|现)?[，,]?(?:已|累计|共|共计|合计)*(?:完成|建成|达到|达|为)(?:了)?((?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.[0-9]+)?)([^0-9，,。；;（()）]{1,6})(?:[，,。；;（(].*)?");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)?\\s*([^0-9\\s，,。；;（()）]{0,6})");

    private Phrase() {}

    /** @param unit in which the value is wanted */
    static Optional<Amount> of(Cell cell, String unit) {
        String text =
                cell.kind() == Cell.Kind.TEXT ? Spelling.narrow(cell.text()).replace(" ", "") : "";
        Matcher first = text.length() <= MOST_CHARACTERS ? FIRST.matcher(text) : null;
        if (first == null
                || !first.matches()
                || Units.isRate(unit)
                || Units.suffix(first.group(2), unit).isEmpty()) {
            return Optional.empty();
        }
        List<String> others = NUMBER.matcher(text.substring(first.end(2)))
                .results()
                .map(m -> m.group(1))
                .toList();
        boolean alone = others.stream().allMatch(o -> o.startsWith("%"));
        return alone ? Amount.parse(first.group(1) + first.group(2)) : Optional.empty();
    }
}
