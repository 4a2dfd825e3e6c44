package cn.duibiao.report;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook's fonts, each made once. */
public final class Fonts {
    private static final String FAMILY = "微软雅黑";

    private final XSSFWorkbook book;
    private final Map<String, XSSFFont> made = new HashMap<>();

    public Fonts(XSSFWorkbook book) {
        this.book = book;
    }

    public XSSFFont plain(double points, String colour) {
        return font(points, false, colour, false);
    }

    public XSSFFont bold(double points, String colour) {
        return font(points, true, colour, false);
    }

    public XSSFFont underlined(double points, String colour) {
        return font(points, false, colour, true);
    }

    private XSSFFont font(double points, boolean bold, String colour, boolean underlined) {
        return made.computeIfAbsent(points + "/" + bold + "/" + colour + underlined, k -> {
            XSSFFont font = book.createFont();
            font.setFontName(FAMILY);
            font.setFontHeight(points);
            font.setBold(bold);
            font.setColor(Colours.colour(colour));
            if (underlined) {
                font.setUnderline(Font.U_SINGLE);
            }
            return font;
        });
    }
}
