package cn.duibiao.returns;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is by its first bytes, whatever its name says. */
enum FileKind {
    ZIP(null),
    OLE2(null),
    EMPTY("空的文件"),
    HTML("网页（HTML）"),
    XML("XML文件（如“XML表格2003”）"),
    PDF("PDF文件"),
    PICTURE("图片"),
    ARCHIVE("RAR或7z压缩包"),
    OLD("Excel 4.0或更早的工作簿"),
    TEXT("文本文件（如CSV）"),
    OTHER("不是工作簿的文件");

    private static final int LOOKED_AT = 1 << 10;

    private final String label;

    FileKind(String label) {
        this.label = label;
    }

    /** As a finding names it; null for those that may be workbooks. */
    String label() {
        return label;
    }

    static FileKind of(byte[] bytes) {
        if (bytes.length == 0) {
            return EMPTY;
        }
        String head = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) {
            return ZIP;
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return OLE2;
        }
        if (head.startsWith("%PDF")) {
            return PDF;
        }
        if (head.startsWith("\u0089PNG") || head.startsWith("\u00FF\u00D8\u00FF") || head.startsWith("GIF8")) {
            return PICTURE;
        }
        if (head.startsWith("Rar!") || head.startsWith("7z\u00BC\u00AF")) {
            return ARCHIVE;
        }
        if (head.matches("(?s)\t[\0\2\4]..\0.*")) {
            return OLD;
        }
        return ofText(head);
    }

    private static FileKind ofText(String head) {
        boolean wide = head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF");
        String text = head.replaceFirst("^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "");
        String bare = (wide ? text.replace("\0", "") : text).strip().toLowerCase(Locale.ROOT);
        if (bare.matches("(?s)<(!doctype html|html|head|body|table|meta|style|div).*")) {
            return HTML;
        }
        if (bare.startsWith("<")) {
            return bare.contains("<html") ? HTML : XML;
        }
        return bare.chars().allMatch(c -> c >= ' ' || c == '\t' || c == '\n' || c == '\r') ? TEXT : OTHER;
    }
}
