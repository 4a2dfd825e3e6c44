package cn.duibiao.report;

import cn.duibiao.returns.Use;
import cn.duibiao.verdict.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** The workbook's styles, each made once, and the only way in which text gets into a cell. */
final class Styles {
    /** Points of ordinary text. */
    static final double TEXT = 9;

    static final String NAVY = "1F3A5F";
    static final String GREY = "6B7280";
    private static final String LINE = "C9D1DB";
    private static final String HEAD = "E4EBF4";
    private static final int LONGEST = 32_000;
    private static final String FAMILY = "微软雅黑";

    private final XSSFWorkbook book;
    private final Map<String, XSSFCellStyle> made = new HashMap<>();
    private final Map<String, XSSFFont> fonts = new HashMap<>();
    private final Map<String, String> shared = new HashMap<>();
    /** Of cells of the return, by what they were put to and their format: asked for a million times. */
    private final List<Map<String, XSSFCellStyle>> reported = Stream.generate(
                    () -> (Map<String, XSSFCellStyle>) new HashMap<String, XSSFCellStyle>())
            .limit(Use.Kind.values().length + 1)
            .toList();

    Styles(XSSFWorkbook book) {
        this.book = book;
    }

    XSSFCellStyle title() {
        return style("title", s -> {
            plain(s, 16, true, NAVY, HorizontalAlignment.CENTER);
            s.setWrapText(true);
        });
    }

    XSSFCellStyle subtitle() {
        return style("subtitle", s -> plain(s, 11, false, GREY, HorizontalAlignment.CENTER));
    }

    XSSFCellStyle about() {
        return style("about", s -> {
            plain(s, TEXT, false, GREY, HorizontalAlignment.CENTER);
            s.setWrapText(true);
        });
    }

    /** Digests. */
    XSSFCellStyle code() {
        return style("code", s -> {
            boxed(s, HorizontalAlignment.LEFT);
            XSSFFont font = font(8, false, GREY, false);
            s.setFont(font);
            s.setWrapText(false);
        });
    }

    /** A count in a table; a zero is shown as a dash, so that the others stand out. */
    XSSFCellStyle count() {
        return style("count", s -> {
            boxed(s, HorizontalAlignment.CENTER);
            s.setDataFormat(book.createDataFormat().getFormat("0;-0;–"));
        });
    }

    /** Heading of a part of a sheet. */
    XSSFCellStyle section() {
        return style("section", s -> {
            plain(s, 12, true, NAVY, HorizontalAlignment.LEFT);
            s.setBorderBottom(BorderStyle.MEDIUM);
            s.setBottomBorderColor(colour(NAVY));
        });
    }

    /** A heading that runs over the cells beside it. */
    XSSFCellStyle plainTitle() {
        return style("plain-title", s -> plain(s, 12, true, NAVY, HorizontalAlignment.LEFT));
    }

    /** Small print that runs over the cells beside it. */
    XSSFCellStyle plainNote() {
        return style("plain-note", s -> plain(s, 8, false, GREY, HorizontalAlignment.LEFT));
    }

    XSSFCellStyle note() {
        return style("note", s -> {
            plain(s, 8, false, GREY, HorizontalAlignment.LEFT);
            s.setWrapText(true);
        });
    }

    XSSFCellStyle head() {
        return style("head", s -> {
            boxed(s, HorizontalAlignment.CENTER);
            s.setFont(font(TEXT, true, NAVY, false));
            s.setVerticalAlignment(VerticalAlignment.CENTER);
            fill(s, HEAD);
        });
    }

    /** Head of the columns that are computed again. */
    XSSFCellStyle headAgain() {
        return style("head-again", s -> {
            s.cloneStyleFrom(head());
            fill(s, "EDE7D9");
        });
    }

    XSSFCellStyle text() {
        return style("text", s -> boxed(s, HorizontalAlignment.LEFT));
    }

    XSSFCellStyle centre() {
        return style("centre", s -> boxed(s, HorizontalAlignment.CENTER));
    }

    XSSFCellStyle strongText() {
        return style("strong", s -> {
            boxed(s, HorizontalAlignment.LEFT);
            s.setFont(font(TEXT, true, "222222", false));
        });
    }

    XSSFCellStyle link() {
        return style("link", s -> {
            boxed(s, HorizontalAlignment.LEFT);
            s.setFont(font(TEXT, false, "1F5FBF", true));
        });
    }

    /** A number with so many digits behind the point. */
    XSSFCellStyle number(int places) {
        return style("number" + places, s -> {
            boxed(s, HorizontalAlignment.CENTER);
            s.setWrapText(false);
            s.setDataFormat(book.createDataFormat().getFormat("#,##0" + (places == 0 ? "" : "." + "0".repeat(places))));
        });
    }

    /** A number computed again: as many digits as it has. */
    XSSFCellStyle again() {
        return style("again", s -> {
            boxed(s, HorizontalAlignment.RIGHT);
            s.setWrapText(false);
            s.setDataFormat(book.createDataFormat().getFormat("General"));
        });
    }

    XSSFCellStyle percent() {
        return style("percent", s -> {
            boxed(s, HorizontalAlignment.CENTER);
            s.setWrapText(false);
            s.setDataFormat(book.createDataFormat().getFormat("0.0%"));
        });
    }

    XSSFCellStyle date() {
        return style("date", s -> {
            boxed(s, HorizontalAlignment.CENTER);
            s.setWrapText(false);
            s.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
        });
    }

    XSSFCellStyle verdict(Verdict verdict) {
        return style("verdict" + verdict, s -> {
            boxed(s, HorizontalAlignment.CENTER);
            s.setFont(font(TEXT, true, Colours.ink(verdict), false));
            fill(s, Colours.pale(verdict));
        });
    }

    /** The big number on a card of the overview. */
    XSSFCellStyle figure(Verdict verdict) {
        return style("figure" + verdict, s -> {
            plain(s, 22, true, Colours.ink(verdict), HorizontalAlignment.CENTER);
            fill(s, Colours.pale(verdict));
        });
    }

    XSSFCellStyle card(Verdict verdict) {
        return style("card" + verdict, s -> {
            plain(s, 10, true, Colours.ink(verdict), HorizontalAlignment.CENTER);
            fill(s, Colours.pale(verdict));
        });
    }

    /** A cell of the return: its own number format, nothing else of it. */
    /** @param use colours it: what was used, what speaks of the table, what was left aside; null for no colour */
    XSSFCellStyle reported(String numberFormat, Use.Kind use) {
        String format = numberFormat == null || numberFormat.length() > 100 ? "General" : numberFormat;
        Map<String, XSSFCellStyle> byFormat = reported.get(use == null ? Use.Kind.values().length : use.ordinal());
        return byFormat.computeIfAbsent(
                format,
                f -> style("reported" + use + f, s -> {
                    s.setFont(font(10, false, "222222", false));
                    s.setVerticalAlignment(VerticalAlignment.CENTER);
                    s.setDataFormat(book.createDataFormat().getFormat(format));
                    if (use != null) {
                        fill(s, Colours.of(use));
                    }
                }));
    }

    /** What a cell of the return was put to, as a legend shows it. */
    XSSFCellStyle use(Use.Kind use) {
        return style("use" + use, s -> {
            plain(s, TEXT, false, "222222", HorizontalAlignment.CENTER);
            fill(s, Colours.of(use));
        });
    }

    /** Puts text into a cell. It stays text: what looks like a formula is marked as a quotation. */
    void put(Cell cell, String text, XSSFCellStyle style) {
        String whole = text == null ? "" : text;
        if (!whole.isEmpty()) {
            write(cell, whole.length() > LONGEST ? whole.substring(0, LONGEST) + "……" : whole);
        }
        cell.setCellStyle(!whole.isEmpty() && "=+-@\t\r".indexOf(whole.charAt(0)) >= 0 ? quoted(style) : style);
    }

    private void write(Cell cell, String text) {
        if (cell instanceof XSSFCell kept) {
            write(kept, text);
        } else {
            cell.setCellValue(text);
        }
    }

    /** A text that has been written before is only pointed at: POI would render it as XML again to find it. */
    private void write(XSSFCell cell, String text) {
        String index = shared.get(text);
        if (index == null) {
            cell.setCellValue(text);
            shared.put(text, cell.getCTCell().getV());
        } else {
            cell.getCTCell().setT(STCellType.S);
            cell.getCTCell().setV(index);
        }
    }

    private XSSFCellStyle quoted(XSSFCellStyle style) {
        return style("quoted" + style.getIndex(), s -> {
            s.cloneStyleFrom(style);
            s.setQuotePrefixed(true);
        });
    }

    private XSSFCellStyle style(String name, Consumer<XSSFCellStyle> fill) {
        XSSFCellStyle style = made.get(name);
        if (style == null) {
            style = book.createCellStyle();
            fill.accept(style);
            made.put(name, style);
        }
        return style;
    }

    private void plain(XSSFCellStyle s, double points, boolean bold, String colour, HorizontalAlignment align) {
        s.setFont(font(points, bold, colour, false));
        s.setAlignment(align);
        s.setVerticalAlignment(VerticalAlignment.CENTER);
    }

    private void boxed(XSSFCellStyle s, HorizontalAlignment align) {
        s.setFont(font(TEXT, false, "222222", false));
        s.setAlignment(align);
        s.setVerticalAlignment(VerticalAlignment.CENTER);
        s.setWrapText(true);
        s.setBorderTop(BorderStyle.THIN);
        s.setBorderBottom(BorderStyle.THIN);
        s.setBorderLeft(BorderStyle.THIN);
        s.setBorderRight(BorderStyle.THIN);
        s.setTopBorderColor(colour(LINE));
        s.setBottomBorderColor(colour(LINE));
        s.setLeftBorderColor(colour(LINE));
        s.setRightBorderColor(colour(LINE));
    }

    private static void fill(XSSFCellStyle s, String colour) {
        s.setFillForegroundColor(colour(colour));
        s.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private XSSFFont font(double points, boolean bold, String colour, boolean underlined) {
        return fonts.computeIfAbsent(points + "/" + bold + "/" + colour + underlined, k -> {
            XSSFFont font = book.createFont();
            font.setFontName(FAMILY);
            font.setFontHeight(points);
            font.setBold(bold);
            font.setColor(colour(colour));
            if (underlined) {
                font.setUnderline(org.apache.poi.ss.usermodel.Font.U_SINGLE);
            }
            return font;
        });
    }

    static XSSFColor colour(String hex) {
        return new XSSFColor(rgb(hex), null);
    }

    static byte[] rgb(String hex) {
        int value = Integer.parseInt(hex, 16);
        return new byte[] {(byte) (value >> 16), (byte) (value >> 8), (byte) value};
    }
}
