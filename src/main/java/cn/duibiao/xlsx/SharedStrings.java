package cn.duibiao.xlsx;

import java.util.ArrayList;
import java.util.List;

/** The texts that cells refer to by number. */
final class SharedStrings {
    private final List<String> texts = new ArrayList<>();

    /** Of a workbook without any. */
    SharedStrings() {}

    SharedStrings(PartStream part, Budget budget) {
        Texts reading = new Texts();
        try (Xml xml = new Xml(part)) {
            xml.root("sst");
            while (xml.child()) {
                if (!xml.name().equals("si")) {
                    xml.skip();
                    continue;
                }
                String text = reading.read(xml);
                if (text == null) {
                    throw Refused.damaged(part.name(), "第" + (texts.size() + 1) + "段文字长过" + Bounds.CELL_TEXT + "字");
                }
                budget.hold(52 + 2L * text.length());
                texts.add(text);
            }
            xml.end();
        }
    }

    int size() {
        return texts.size();
    }

    String get(int index) {
        return texts.get(index);
    }
}
