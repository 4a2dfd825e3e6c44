package cn.duibiao.xlsx;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The number format of each cell style. */
public final class NumberFormats {
    private final Map<Integer, String> codes = new HashMap<>();
    private int[] ids = new int[64];
    private int count;

    /**
     * @param id Excel's number of the format
     * @param code its text; null for a format that Excel has built in
     */
    public record NumberFormat(int id, String code) {}

    /** Of a workbook without styles. */
    NumberFormats() {}

    NumberFormats(PartStream part, Budget budget) {
        try (Xml xml = new Xml(part)) {
            xml.root("styleSheet");
            while (xml.child()) {
                switch (xml.name()) {
                    case "numFmts" -> codes(xml, part.name(), budget);
                    case "cellXfs" -> styles(xml, part.name(), budget);
                    default -> xml.skip();
                }
            }
            xml.end();
        }
    }

    /** How many styles there are. */
    public int size() {
        return count;
    }

    /** @param style 0-based, less than {@link #size}; 0 is there also without styles */
    public NumberFormat of(int style) {
        int id = style == 0 && count == 0 ? 0 : ids[style];
        return new NumberFormat(id, codes.get(id));
    }

    private void codes(Xml xml, String part, Budget budget) {
        while (xml.child()) {
            String id = xml.attribute("numFmtId");
            String code = xml.attribute("formatCode");
            if (xml.name().equals("numFmt") && id != null && code != null) {
                if (code.length() > Bounds.FORMAT_TEXT) {
                    throw Refused.damaged(part, "长过" + Bounds.FORMAT_TEXT + "字的数字格式");
                }
                budget.hold(100 + 2L * code.length());
                codes.put(number(id, part), code);
            }
            xml.skip();
        }
    }

    private void styles(Xml xml, String part, Budget budget) {
        while (xml.child()) {
            if (xml.name().equals("xf")) {
                budget.hold(Integer.BYTES);
                if (count == ids.length) {
                    ids = Arrays.copyOf(ids, 2 * count);
                }
                String id = xml.attribute("numFmtId");
                ids[count++] = id == null ? 0 : number(id, part);
            }
            xml.skip();
        }
    }

    private static int number(String text, String part) {
        int number = Reference.index(text);
        if (number < 0) {
            throw Refused.damaged(part, "数字格式的编号有误");
        }
        return number;
    }
}
