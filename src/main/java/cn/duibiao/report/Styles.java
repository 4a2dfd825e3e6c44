package cn.duibiao.report;

import cn.duibiao.returns.Use;
import cn.duibiao.verdict.Verdict;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook's styles, each made once. */
public final class Styles {
    /** Points of ordinary text. */
    public static final double TEXT = 9;

    private static final String HEAD = "E4EBF4";

    private final XSSFWorkbook book;
    private final Map<String, XSSFCellStyle> made = new HashMap<>();
    private final Fonts fonts;
    private final Frames frames;
    private final CellText texts = new CellText(this::quoted);
    private final ReportedStyles reported;

    public Styles(XSSFWorkbook book) {
        this.book = book;
        this.fonts = new Fonts(book);
        this.frames = new Frames(fonts);
        this.reported = new ReportedStyles(book, fonts);
    }

    public XSSFCellStyle title() {
        return style("title", s -> {
            frames.plain(s, 16, true, Colours.NAVY, HorizontalAlignment.CENTER);
            s.setWrapText(true);
        });
    }

    public XSSFCellStyle subtitle() {
        return style("subtitle", s -> frames.plain(s, 11, false, Colours.GREY, HorizontalAlignment.CENTER));
    }

    public XSSFCellStyle about() {
        return style("about", s -> {
            frames.plain(s, TEXT, false, Colours.GREY, HorizontalAlignment.CENTER);
            s.setWrapText(true);
        });
    }

    /** Digests. */
    public XSSFCellStyle code() {
        return style("code", s -> {
            frames.boxed(s, HorizontalAlignment.LEFT);
            s.setFont(fonts.plain(8, Colours.GREY));
            s.setWrapText(false);
        });
    }

    /** A count in a table; a zero is shown as a dash, so that the others stand out. */
    public XSSFCellStyle count() {
        return style("count", s -> {
            frames.boxed(s, HorizontalAlignment.CENTER);
            s.setDataFormat(book.createDataFormat().getFormat("0;-0;–"));
        });
    }

    /** Heading of a part of a sheet. */
    public XSSFCellStyle section() {
        return style("section", s -> {
            frames.plain(s, 12, true, Colours.NAVY, HorizontalAlignment.LEFT);
            s.setBorderBottom(BorderStyle.MEDIUM);
            s.setBottomBorderColor(Colours.colour(Colours.NAVY));
        });
    }

    /** A heading that runs over the cells beside it. */
    public XSSFCellStyle plainTitle() {
        return style("plain-title", s -> frames.plain(s, 12, true, Colours.NAVY, HorizontalAlignment.LEFT));
    }

    /** What the colours of a wide sheet mean; it runs over the cells beside it and is read at a reduced size. */
    public XSSFCellStyle key() {
        return style("key", s -> frames.plain(s, 11, false, Colours.INK, HorizontalAlignment.LEFT));
    }

    public XSSFCellStyle note() {
        return style("note", s -> {
            frames.plain(s, 8, false, Colours.GREY, HorizontalAlignment.LEFT);
            s.setWrapText(true);
        });
    }

    public XSSFCellStyle head() {
        return style("head", s -> {
            frames.boxed(s, HorizontalAlignment.CENTER);
            s.setFont(fonts.bold(TEXT, Colours.NAVY));
            s.setVerticalAlignment(VerticalAlignment.CENTER);
            Colours.fill(s, HEAD);
        });
    }

    /** Head of the columns that are computed again. */
    public XSSFCellStyle headAgain() {
        return style("head-again", s -> {
            s.cloneStyleFrom(head());
            Colours.fill(s, "EDE7D9");
        });
    }

    public XSSFCellStyle text() {
        return style("text", s -> frames.boxed(s, HorizontalAlignment.LEFT));
    }

    public XSSFCellStyle centre() {
        return style("centre", s -> frames.boxed(s, HorizontalAlignment.CENTER));
    }

    public XSSFCellStyle strongText() {
        return style("strong", s -> {
            frames.boxed(s, HorizontalAlignment.LEFT);
            s.setFont(fonts.bold(TEXT, Colours.INK));
        });
    }

    public XSSFCellStyle link() {
        return style("link", s -> {
            frames.boxed(s, HorizontalAlignment.LEFT);
            s.setFont(fonts.underlined(TEXT, "1F5FBF"));
        });
    }

    /** A number with so many digits behind the point. */
    public XSSFCellStyle number(int places) {
        String format = "#,##0" + (places == 0 ? "" : "." + "0".repeat(places));
        return number("number" + places, HorizontalAlignment.CENTER, format);
    }

    /** A number computed again: as many digits as it has. */
    public XSSFCellStyle again() {
        return number("again", HorizontalAlignment.RIGHT, "General");
    }

    public XSSFCellStyle percent() {
        return number("percent", HorizontalAlignment.CENTER, "0.0%");
    }

    public XSSFCellStyle date() {
        return number("date", HorizontalAlignment.CENTER, "yyyy-mm-dd");
    }

    private XSSFCellStyle number(String name, HorizontalAlignment align, String format) {
        return style(name, s -> {
            frames.boxed(s, align);
            s.setWrapText(false);
            s.setDataFormat(book.createDataFormat().getFormat(format));
        });
    }

    public XSSFCellStyle verdict(Verdict verdict) {
        return style("verdict" + verdict, s -> {
            frames.boxed(s, HorizontalAlignment.CENTER);
            s.setFont(fonts.bold(TEXT, Colours.ink(verdict)));
            Colours.fill(s, Colours.pale(verdict));
        });
    }

    /** The big number on a card of the overview. */
    public XSSFCellStyle figure(Verdict verdict) {
        return style("figure" + verdict, s -> {
            frames.plain(s, 22, true, Colours.ink(verdict), HorizontalAlignment.CENTER);
            Colours.fill(s, Colours.pale(verdict));
        });
    }

    public XSSFCellStyle card(Verdict verdict) {
        return style("card" + verdict, s -> {
            frames.plain(s, 10, true, Colours.ink(verdict), HorizontalAlignment.CENTER);
            Colours.fill(s, Colours.pale(verdict));
        });
    }

    /** The style of a cell of the return, by its number format and what it was put to (null for no colour). */
    public XSSFCellStyle reported(String numberFormat, Use.Kind use) {
        return reported.of(numberFormat, use);
    }

    /** What a cell of the return was put to, as a legend shows it. */
    public XSSFCellStyle use(Use.Kind use) {
        return style("use" + use, s -> {
            frames.plain(s, TEXT, false, Colours.INK, HorizontalAlignment.CENTER);
            Colours.fill(s, Colours.of(use));
        });
    }

    /** Puts text into a cell. It stays text: what looks like a formula is marked as a quotation. */
    public void put(Cell cell, String text, XSSFCellStyle style) {
        texts.put(cell, text, style);
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
}
