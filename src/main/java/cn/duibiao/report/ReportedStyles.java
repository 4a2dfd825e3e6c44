package cn.duibiao.report;

import cn.duibiao.returns.Use;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Styles of the return's cells: their own number format, nothing else of them. Asked for a million times. */
final class ReportedStyles {
    private static final int LONGEST_FORMAT = 100;

    private final XSSFWorkbook book;
    private final Fonts fonts;
    /** By what the cells were put to, then by their format. */
    private final List<Map<String, XSSFCellStyle>> made = Stream.generate(
                    () -> (Map<String, XSSFCellStyle>) new HashMap<String, XSSFCellStyle>())
            .limit(Use.Kind.values().length + 1)
            .toList();

    ReportedStyles(XSSFWorkbook book, Fonts fonts) {
        this.book = book;
        this.fonts = fonts;
    }

    /** @param use colours it: what was used, what speaks of the table, what was left aside; null for no colour */
    XSSFCellStyle of(String numberFormat, Use.Kind use) {
        String format = numberFormat == null || numberFormat.length() > LONGEST_FORMAT ? "General" : numberFormat;
        return made.get(use == null ? Use.Kind.values().length : use.ordinal())
                .computeIfAbsent(format, f -> make(f, use));
    }

    private XSSFCellStyle make(String format, Use.Kind use) {
        XSSFCellStyle s = book.createCellStyle();
        s.setFont(fonts.plain(10, Colours.INK));
        s.setVerticalAlignment(VerticalAlignment.CENTER);
        s.setDataFormat(book.createDataFormat().getFormat(format));
        if (use != null) {
            Colours.fill(s, Colours.of(use));
        }
        return s;
    }
}
