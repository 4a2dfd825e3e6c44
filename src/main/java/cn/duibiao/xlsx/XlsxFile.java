package cn.duibiao.xlsx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A workbook of the Office Open XML kind, usual or strict, with or without macros. */
public final class XlsxFile {
    private static final int PROPERTY_TEXT = 1_000;

    private final Zip zip;
    private final Budget budget;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<String, String> properties = new LinkedHashMap<>();
    private final Set<String> read = new HashSet<>();
    private final NumberFormats formats;
    private final SharedStrings strings;
    private boolean from1904;

    /**
     * A sheet of the workbook.
     *
     * @param part where its cells are; null for one without, such as a chart's
     */
    public record Sheet(String name, boolean hidden, String part) {}

    /** @throws Refused when it is damaged, no workbook, or too much */
    public XlsxFile(byte[] bytes, Budget budget) {
        this.budget = budget;
        zip = new Zip(bytes, budget);
        if (!zip.has("[Content_Types].xml")) {
            throw noWorkbook();
        }
        Relationships top = Relationships.of(zip, "", budget);
        String workbook = top.target("officeDocument").filter(zip::has).orElseThrow(this::noWorkbook);
        checkKind(workbook);
        Relationships parts = Relationships.of(zip, workbook, budget);
        workbook(workbook, parts);
        PartStream styles = parts.target("styles").map(this::open).orElse(null);
        formats = styles == null ? new NumberFormats() : new NumberFormats(styles, budget);
        PartStream shared = parts.target("sharedStrings").map(this::open).orElse(null);
        strings = shared == null ? new SharedStrings() : new SharedStrings(shared, budget);
        top.target("custom-properties").or(() -> top.target("customProperties")).ifPresent(this::properties);
    }

    /** In the order of the tabs. */
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    /** Dates count from 1904. */
    public boolean from1904() {
        return from1904;
    }

    public NumberFormats formats() {
        return formats;
    }

    /** The custom properties that are texts. */
    public Map<String, String> properties() {
        return Map.copyOf(properties);
    }

    /** @throws Refused when the sheet is damaged or too much */
    public void read(Sheet sheet, SheetVisitor visitor) {
        if (sheet.part() != null) {
            new SheetReader(sheet.name(), strings, formats.size(), visitor).read(open(sheet.part()));
        }
    }

    /** A workbook of which one picture is damaged is damaged: its checksums are looked at too. */
    public void checkUnread() {
        for (String name : zip.names()) {
            if (!read.contains(name.toLowerCase(Locale.ROOT))) {
                try (PartStream part = zip.open(name)) {
                    part.drain();
                }
            }
        }
    }

    private PartStream open(String name) {
        PartStream part = zip.open(name);
        if (part == null) {
            throw Refused.damaged("", "缺少部件" + name);
        }
        if (!read.add(part.name().toLowerCase(Locale.ROOT))) {
            throw Refused.damaged(part.name(), "同一部件被引用两次");
        }
        return part;
    }

    private void workbook(String name, Relationships parts) {
        Set<String> names = new HashSet<>();
        try (Xml xml = new Xml(open(name))) {
            xml.root("workbook");
            while (xml.child()) {
                switch (xml.name()) {
                    case "workbookPr" -> {
                        from1904 = xml.flag("date1904");
                        xml.skip();
                    }
                    case "sheets" -> {
                        while (xml.child()) {
                            if (xml.name().equals("sheet")) {
                                sheet(xml, parts, names);
                            }
                            xml.skip();
                        }
                    }
                    default -> xml.skip();
                }
            }
            xml.end();
        }
        if (sheets.isEmpty()) {
            throw Refused.damaged("", "没有工作表");
        }
    }

    private void sheet(Xml xml, Relationships parts, Set<String> names) {
        String name = xml.attribute("name");
        String id = xml.relation();
        if (name == null || name.isBlank() || id == null) {
            throw Refused.damaged("", "没有名称或内容的工作表");
        }
        String plain = Texts.plain(name);
        if (plain.length() > Bounds.FORMAT_TEXT || !names.add(plain.toLowerCase(Locale.ROOT))) {
            throw Refused.damaged("", "工作表的名称过长或重复");
        }
        if (sheets.size() == Bounds.SHEETS) {
            throw Refused.tooMuch("", "超过" + Bounds.SHEETS + "张工作表");
        }
        Relationships.Relationship to =
                parts.byId(id).orElseThrow(() -> Refused.damaged("", "缺少工作表“" + plain + "”的内容"));
        boolean cells = to.type().equals("worksheet");
        if (cells && (to.target() == null || !zip.has(to.target()))) {
            throw Refused.damaged("", "缺少工作表“" + plain + "”的内容");
        }
        String state = xml.attribute("state");
        sheets.add(new Sheet(plain, state != null && !state.equals("visible"), cells ? to.target() : null));
    }

    private void properties(String name) {
        if (!zip.has(name)) {
            return;
        }
        StringBuilder text = new StringBuilder();
        try (Xml xml = new Xml(open(name))) {
            xml.root("Properties");
            while (xml.child()) {
                String key = xml.attribute("name");
                while (xml.child()) {
                    text.setLength(0);
                    if (xml.name().equals("lpwstr") && key != null) {
                        if (xml.text(text, PROPERTY_TEXT)) {
                            budget.hold(200 + 2L * (key.length() + text.length()));
                            properties.put(key, Texts.plain(text));
                        }
                    } else {
                        xml.skip();
                    }
                }
            }
            xml.end();
        }
    }

    /** What the content types call the workbook's part. */
    private void checkKind(String workbook) {
        String kind = "";
        String byEnding = "";
        String ending = workbook.substring(workbook.lastIndexOf('.') + 1);
        try (Xml xml = new Xml(open("[Content_Types].xml"))) {
            xml.root("Types");
            while (xml.child()) {
                String type = String.valueOf(xml.attribute("ContentType"));
                if (("/" + workbook).equalsIgnoreCase(xml.attribute("PartName"))) {
                    kind = type;
                } else if (ending.equalsIgnoreCase(xml.attribute("Extension"))) {
                    byEnding = type;
                }
                xml.skip();
            }
            xml.end();
        }
        kind = kind.isEmpty() ? byEnding : kind;
        if (kind.contains("binary")) {
            throw otherKind("二进制工作簿（.xlsb）");
        }
        if (kind.contains("wordprocessingml") || kind.contains("ms-word")) {
            throw otherKind("Word文档（.docx）");
        }
        if (kind.contains("presentationml") || kind.contains("ms-powerpoint")) {
            throw otherKind("演示文稿（.pptx）");
        }
    }

    private Refused noWorkbook() {
        if (zip.has("content.xml") && zip.has("mimetype")) {
            return otherKind("OpenDocument文件（.ods）");
        }
        if (zip.names().stream()
                .anyMatch(n -> n.toLowerCase(Locale.ROOT).matches(".*\\.(xlsx?|xlsm|et|csv|docx?|pdf)"))) {
            return new Refused("", "装着别的文件的压缩包", "一份填报表（.xlsx）", "请先解压，再给出其中的填报表");
        }
        return zip.has("[Content_Types].xml")
                ? Refused.damaged("", "找不到其中的工作簿")
                : new Refused("", "不是工作簿的压缩包", "能用Excel或WPS打开的 .xlsx 工作簿", "请给出填报表本身");
    }

    private static Refused otherKind(String found) {
        return new Refused("", found, "能用Excel或WPS打开的 .xlsx 工作簿", "请用Excel或WPS打开后另存为 .xlsx");
    }
}
