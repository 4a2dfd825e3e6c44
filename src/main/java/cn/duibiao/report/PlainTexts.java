package cn.duibiao.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ooxml.POIXMLRelation;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFFactory;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The texts of a workbook, each once, without formatting inside them. POI keeps every text as an XML bean and renders it as
 * XML for every look-up, which is a fifth of the time that a cold run needs for its workbook.
 */
final class PlainTexts extends SharedStringsTable {
    /** What Excel would read as an escaped character (ECMA-376, 22.9.2.19); its underscore is escaped in turn. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final List<String> texts = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    private PlainTexts() {}

    /** An empty workbook that keeps its texts so. */
    static XSSFWorkbook workbook() {
        return new XSSFWorkbook(new XSSFFactory() {
            @Override
            public POIXMLDocumentPart newDocumentPart(POIXMLRelation kind) {
                return kind == XSSFRelation.SHARED_STRINGS ? new PlainTexts() : super.newDocumentPart(kind);
            }
        });
    }

    /** The place of a text in the table, the same for the same text. */
    int place(String text) {
        count++;
        Integer known = places.putIfAbsent(text, texts.size());
        if (known != null) {
            return known;
        }
        texts.add(text);
        return uniqueCount++;
    }

    /** @param text as POI's cells give it, whose {@code getString} has already read escapes that nobody wrote */
    @Override
    public int addSharedStringItem(RichTextString text) {
        return place(((XSSFRichTextString) text).getCTRst().getT());
    }

    @Override
    public RichTextString getItemAt(int place) {
        return new XSSFRichTextString(escaped(texts.get(place)));
    }

    @Override
    public List<RichTextString> getSharedStringItems() {
        return texts.stream()
                .<RichTextString>map(text -> new XSSFRichTextString(escaped(text)))
                .toList();
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        Part part = new Part(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        part.write(this);
    }

    /** With what Excel would read as an escaped character escaped itself. */
    static String escaped(String text) {
        return text.indexOf("_x") < 0 ? text : ESCAPE.matcher(text).replaceAll("_x005F_");
    }

    /** Borrows the escaping of POI's writer of rows. */
    private static final class Part extends SheetRows {
        Part(Writer out) throws IOException {
            super(out);
        }

        void write(PlainTexts all) throws IOException {
            _out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                    + "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\""
                    + all.count + "\" uniqueCount=\"" + all.uniqueCount + "\">");
            for (String text : all.texts) {
                _out.write("<si><t xml:space=\"preserve\">");
                outputEscapedString(escaped(text));
                _out.write("</t></si>");
            }
            _out.write("</sst>");
            _out.flush();
        }
    }
}
