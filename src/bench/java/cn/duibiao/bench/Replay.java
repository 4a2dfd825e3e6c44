package cn.duibiao.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChart;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidation;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

/**
 * Only reads a return and writes an assessment workbook: no plan, no rule, no verdict. The content comes from {@link
 * Record}, so that nothing has to be worked out; every cell, style, formula with its value, link and chart is written
 * through POI as the program itself writes it.
 */
public final class Replay {
    private final DataInputStream in;
    private final XSSFWorkbook book = new XSSFWorkbook();
    private final List<XSSFCellStyle> styles = new ArrayList<>();

    private Replay(DataInputStream in) {
        this.in = in;
    }

    /** Arguments: the return, the data, the workbook to write. */
    public static void main(String[] args) throws IOException, XmlException {
        read(Path.of(args[0]));
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(Path.of(args[1]))));
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[2])))) {
            Replay replay = new Replay(in);
            replay.book();
            replay.book.write(out);
            replay.book.close();
        }
    }

    /** Every cell's value and text, through POI's user model. */
    private static void read(Path file) throws IOException {
        DataFormatter formatter = new DataFormatter();
        int length = 0;
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        length += formatter.formatCellValue(cell).length();
                    }
                }
            }
        }
        if (length == 0) {
            throw new IOException("an empty return: " + file);
        }
    }

    private void book() throws IOException, XmlException {
        List<XSSFFont> fonts = new ArrayList<>();
        for (int n = in.readInt(); n > 0; n--) {
            fonts.add(font(fonts.isEmpty() ? book.getFontAt(0) : book.createFont()));
        }
        for (int n = in.readInt(); n > 0; n--) {
            styles.add(style(styles.isEmpty() ? book.getCellStyleAt(0) : book.createCellStyle(), fonts));
        }
        for (String xml : texts()) {
            book.getStylesSource().putDxf(CTDxf.Factory.parse(xml));
        }
        List<XSSFSheet> sheets = new ArrayList<>();
        for (int n = in.readInt(); n > 0; n--) {
            sheets.add(book.createSheet(in.readUTF()));
        }
        for (XSSFSheet sheet : sheets) {
            sheet(sheet);
        }
        book.setForceFormulaRecalculation(true);
        book.getProperties().getCoreProperties().setCreator(text());
        book.getProperties().getCoreProperties().setTitle(text());
        List<String> named = texts();
        for (int i = 0; i < named.size(); i += 2) {
            book.getProperties().getCustomProperties().addProperty(named.get(i), named.get(i + 1));
        }
    }

    private XSSFFont font(XSSFFont font) throws IOException {
        font.setFontName(in.readUTF());
        font.setFontHeight(in.readDouble());
        font.setBold(in.readBoolean());
        font.setItalic(in.readBoolean());
        font.setUnderline(in.readByte());
        XSSFColor colour = colour();
        if (colour != null) {
            font.setColor(colour);
        }
        return font;
    }

    private XSSFCellStyle style(XSSFCellStyle s, List<XSSFFont> fonts) throws IOException {
        s.setFont(fonts.get(in.readInt()));
        s.setDataFormat(book.createDataFormat().getFormat(in.readUTF()));
        s.setAlignment(HorizontalAlignment.forInt(in.readByte()));
        s.setVerticalAlignment(VerticalAlignment.forInt(in.readByte()));
        s.setWrapText(in.readBoolean());
        s.setIndention(in.readShort());
        s.setLocked(in.readBoolean());
        FillPatternType pattern = FillPatternType.forInt(in.readByte());
        XSSFColor fill = colour();
        if (fill != null) {
            s.setFillForegroundColor(fill);
            s.setFillPattern(pattern);
        }
        border(s::setBorderTop, s::setTopBorderColor);
        border(s::setBorderRight, s::setRightBorderColor);
        border(s::setBorderBottom, s::setBottomBorderColor);
        border(s::setBorderLeft, s::setLeftBorderColor);
        return s;
    }

    private void border(Consumer<BorderStyle> line, Consumer<XSSFColor> ink) throws IOException {
        BorderStyle style = BorderStyle.valueOf(in.readShort());
        XSSFColor colour = colour();
        if (style != BorderStyle.NONE) {
            line.accept(style);
        }
        if (colour != null) {
            ink.accept(colour);
        }
    }

    private XSSFColor colour() throws IOException {
        String argb = text();
        if (argb == null) {
            return null;
        }
        XSSFColor colour = new XSSFColor();
        colour.setARGBHex(argb);
        return colour;
    }

    private void sheet(XSSFSheet sheet) throws IOException, XmlException {
        for (int n = in.readInt(); n > 0; n--) {
            int first = in.readInt();
            int last = in.readInt();
            int width = in.readInt();
            boolean hidden = in.readBoolean();
            for (int c = first; c <= last; c++) {
                sheet.setColumnWidth(c, width);
                if (hidden) {
                    sheet.setColumnHidden(c, true);
                }
            }
        }
        for (int n = in.readInt(); n > 0; n--) {
            XSSFRow row = sheet.createRow(in.readInt());
            float height = in.readFloat();
            if (height >= 0) {
                row.setHeightInPoints(height);
            }
            for (int m = in.readInt(); m > 0; m--) {
                cell(row.createCell(in.readInt()));
            }
        }
        for (String range : texts()) {
            sheet.addMergedRegionUnsafe(CellRangeAddress.valueOf(range));
        }
        int columns = in.readInt();
        int rows = in.readInt();
        if (columns > 0 || rows > 0) {
            sheet.createFreezePane(columns, rows);
        }
        String filtered = text();
        if (filtered != null) {
            sheet.setAutoFilter(CellRangeAddress.valueOf(filtered));
        }
        page(sheet);
        CTWorksheet xml = sheet.getCTWorksheet();
        for (String formatting : texts()) {
            xml.addNewConditionalFormatting().set(CTConditionalFormatting.Factory.parse(formatting));
        }
        for (String validation : texts()) {
            var all = xml.isSetDataValidations() ? xml.getDataValidations() : xml.addNewDataValidations();
            all.addNewDataValidation().set(CTDataValidation.Factory.parse(validation));
        }
        links(sheet);
        charts(sheet);
    }

    private void cell(XSSFCell cell) throws IOException {
        cell.setCellStyle(styles.get(in.readInt()));
        String formula = text();
        if (formula != null) {
            cell.setCellFormula(formula);
        }
        switch (CellType.forInt(in.readByte())) {
            case STRING -> cell.setCellValue(text());
            case NUMERIC -> cell.setCellValue(in.readDouble());
            case BOOLEAN -> cell.setCellValue(in.readBoolean());
            default -> {}
        }
    }

    private void page(XSSFSheet sheet) throws IOException {
        var print = sheet.getPrintSetup();
        print.setLandscape(in.readBoolean());
        print.setPaperSize(in.readShort());
        print.setFitWidth(in.readShort());
        print.setFitHeight(in.readShort());
        sheet.setFitToPage(in.readBoolean());
        sheet.setHorizontallyCenter(in.readBoolean());
        sheet.setDisplayGridlines(in.readBoolean());
        for (PageMargin margin : PageMargin.values()) {
            sheet.setMargin(margin, in.readDouble());
        }
        sheet.getHeader().setLeft(text());
        sheet.getHeader().setCenter(text());
        sheet.getHeader().setRight(text());
        sheet.getFooter().setLeft(text());
        sheet.getFooter().setCenter(text());
        sheet.getFooter().setRight(text());
        int first = in.readInt();
        int last = in.readInt();
        if (first >= 0) {
            sheet.setRepeatingRows(new CellRangeAddress(first, last, -1, -1));
        }
    }

    private void links(XSSFSheet sheet) throws IOException {
        List<String> links = texts();
        for (int i = 0; i < links.size(); i += 3) {
            HyperlinkType type = HyperlinkType.valueOf(links.get(i + 1));
            XSSFHyperlink link = book.getCreationHelper().createHyperlink(type);
            link.setAddress(links.get(i + 2));
            link.setCellReference(links.get(i));
            sheet.addHyperlink(link);
        }
    }

    private void charts(XSSFSheet sheet) throws IOException, XmlException {
        int n = in.readInt();
        XSSFDrawing drawing = n > 0 ? sheet.createDrawingPatriarch() : null;
        for (; n > 0; n--) {
            var anchor = drawing.createAnchor(0, 0, 0, 0, in.readInt(), in.readInt(), in.readInt(), in.readInt());
            drawing.createChart(anchor).getCTChart().set(CTChart.Factory.parse(text()));
        }
    }

    private List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (int n = in.readInt(); n > 0; n--) {
            texts.add(text());
        }
        return texts;
    }

    private String text() throws IOException {
        int length = in.readInt();
        return length < 0 ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
