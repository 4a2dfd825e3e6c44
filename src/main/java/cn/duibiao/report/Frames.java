package cn.duibiao.report;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** What every style begins with: text within the lines of a table, or on the bare sheet. */
final class Frames {
    private static final String LINE = "C9D1DB";

    private final Fonts fonts;

    Frames(Fonts fonts) {
        this.fonts = fonts;
    }

    /** Text on the bare sheet. */
    void plain(XSSFCellStyle s, double points, boolean bold, String colour, HorizontalAlignment align) {
        s.setFont(bold ? fonts.bold(points, colour) : fonts.plain(points, colour));
        s.setAlignment(align);
        s.setVerticalAlignment(VerticalAlignment.CENTER);
    }

    /** Text in a cell of a table. */
    void boxed(XSSFCellStyle s, HorizontalAlignment align) {
        s.setFont(fonts.plain(Styles.TEXT, Colours.INK));
        s.setAlignment(align);
        s.setVerticalAlignment(VerticalAlignment.CENTER);
        s.setWrapText(true);
        s.setBorderTop(BorderStyle.THIN);
        s.setBorderBottom(BorderStyle.THIN);
        s.setBorderLeft(BorderStyle.THIN);
        s.setBorderRight(BorderStyle.THIN);
        s.setTopBorderColor(Colours.colour(LINE));
        s.setBottomBorderColor(Colours.colour(LINE));
        s.setLeftBorderColor(Colours.colour(LINE));
        s.setRightBorderColor(Colours.colour(LINE));
    }
}
