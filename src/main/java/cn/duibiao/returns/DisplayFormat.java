package cn.duibiao.returns;

import java.util.ArrayList;
import java.util.List;

/**
 * What a number format adds to the number of its cell.
 *
 * @param percent it multiplies by 100: an unquoted, unescaped %
 * @param literal the text it shows behind the digits: % in 0"%", 万人 in 0.0"万人"
 * @param scaled it shows thousands or moves the point (0, or 0!.0), so what is seen is not what is held
 */
record DisplayFormat(boolean percent, String literal, boolean scaled) {

    /** The part of {@code format} that a number of this sign is shown by. */
    static DisplayFormat of(String format, int signum) {
        List<String> sections = sections(format);
        int section = signum < 0 && sections.size() > 1 ? 1 : signum == 0 && sections.size() > 2 ? 2 : 0;
        return read(sections.get(section));
    }

    /** A date in the year's calendar: y or d stands outside quotes, escapes and brackets. POI misses Chinese ones. */
    static boolean isDate(String format) {
        if (format.equalsIgnoreCase("General")) {
            return false;
        }
        String bare = format.replaceAll("\"[^\"]*\"?|\\\\.|!.|_.|\\*.|\\[[^\\]]*\\]", "")
                .toLowerCase(java.util.Locale.ROOT);
        return bare.indexOf('y') >= 0 || bare.indexOf('d') >= 0;
    }

    private static DisplayFormat read(String section) {
        boolean percent = false;
        boolean digits = false;
        boolean scaled = false;
        boolean comma = false;
        StringBuilder literal = new StringBuilder();
        for (int i = 0; i < section.length(); i++) {
            char c = section.charAt(i);
            switch (c) {
                case '"' -> {
                    int end = section.indexOf('"', i + 1);
                    end = end < 0 ? section.length() : end;
                    literal.append(section, i + 1, end);
                    i = end;
                }
                case '\\', '!' -> {
                    i++;
                    if (i < section.length()) {
                        literal.append(section.charAt(i));
                    }
                }
                case '_', '*' -> i++;
                case '[' -> i = Math.max(i, section.indexOf(']', i));
                case '0', '#', '?' -> {
                    scaled |= digits && literal.toString().equals(".");
                    digits = true;
                    comma = false;
                    literal.setLength(0);
                }
                case ',' -> comma = digits;
                case '%' -> percent = true;
                default -> {
                    if (c > 0x7f) {
                        literal.append(c);
                    }
                }
            }
        }
        return new DisplayFormat(percent, digits ? Spelling.narrow(literal.toString()) : "", scaled || comma);
    }

    private static List<String> sections(String format) {
        List<String> sections = new ArrayList<>();
        int from = 0;
        boolean quoted = false;
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '\\') {
                i++;
            } else if (!quoted && c == ';') {
                sections.add(format.substring(from, i));
                from = i + 1;
            }
        }
        sections.add(format.substring(from));
        return sections;
    }
}
