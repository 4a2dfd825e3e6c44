package cn.duibiao.bench;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties.CustomProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.officeDocument.x2006.customProperties.CTProperty;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

/** A finished workbook taken apart: everything that {@link Replay} needs to write it again, in the order it asks. */
public final class Record {
    private final DataOutputStream out;

    private Record(DataOutputStream out) {
        this.out = out;
    }

    /** Arguments: the workbook, the data. */
    public static void main(String[] args) throws IOException {
        try (InputStream in = new FileInputStream(args[0]);
                XSSFWorkbook book = new XSSFWorkbook(in);
                OutputStream file = Files.newOutputStream(Path.of(args[1]));
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(file))) {
            new Record(out).book(book);
        }
    }

    private void book(XSSFWorkbook book) throws IOException {
        out.writeInt(book.getNumberOfFonts());
        for (int i = 0; i < book.getNumberOfFonts(); i++) {
            font(book.getFontAt(i));
        }
        out.writeInt(book.getNumCellStyles());
        for (int i = 0; i < book.getNumCellStyles(); i++) {
            style(book.getCellStyleAt(i));
        }
        List<String> differences = new ArrayList<>();
        var styles = book.getStylesSource().getCTStylesheet();
        if (styles.isSetDxfs()) {
            styles.getDxfs().getDxfList().forEach(d -> differences.add(d.xmlText()));
        }
        texts(differences);
        out.writeInt(book.getNumberOfSheets());
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            out.writeUTF(book.getSheetName(i));
        }
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            sheet(book.getSheetAt(i));
        }
        text(book.getProperties().getCoreProperties().getCreator());
        text(book.getProperties().getCoreProperties().getTitle());
        CustomProperties custom = book.getProperties().getCustomProperties();
        List<String> named = new ArrayList<>();
        for (CTProperty p : custom.getUnderlyingProperties().getPropertyList()) {
            named.add(p.getName());
            named.add(p.getLpwstr());
        }
        texts(named);
    }

    private void font(XSSFFont font) throws IOException {
        out.writeUTF(font.getFontName());
        out.writeDouble(font.getFontHeightInPoints());
        out.writeBoolean(font.getBold());
        out.writeBoolean(font.getItalic());
        out.writeByte(font.getUnderline());
        colour(font.getXSSFColor());
    }

    private void style(XSSFCellStyle s) throws IOException {
        out.writeInt(s.getFontIndex());
        out.writeUTF(s.getDataFormatString());
        out.writeByte(s.getAlignment().getCode());
        out.writeByte(s.getVerticalAlignment().getCode());
        out.writeBoolean(s.getWrapText());
        out.writeShort(s.getIndention());
        out.writeBoolean(s.getLocked());
        out.writeByte(s.getFillPattern().getCode());
        colour(s.getFillForegroundXSSFColor());
        out.writeShort(s.getBorderTop().getCode());
        colour(s.getTopBorderXSSFColor());
        out.writeShort(s.getBorderRight().getCode());
        colour(s.getRightBorderXSSFColor());
        out.writeShort(s.getBorderBottom().getCode());
        colour(s.getBottomBorderXSSFColor());
        out.writeShort(s.getBorderLeft().getCode());
        colour(s.getLeftBorderXSSFColor());
    }

    private void colour(XSSFColor colour) throws IOException {
        text(colour == null ? null : colour.getARGBHex());
    }

    private void sheet(XSSFSheet sheet) throws IOException {
        CTWorksheet xml = sheet.getCTWorksheet();
        List<CTCol> columns = new ArrayList<>();
        xml.getColsList().forEach(c -> columns.addAll(c.getColList()));
        out.writeInt(columns.size());
        for (CTCol c : columns) {
            out.writeInt((int) c.getMin() - 1);
            out.writeInt((int) c.getMax() - 1);
            out.writeInt((int) Math.round(c.getWidth() * 256));
            out.writeBoolean(c.getHidden());
        }
        out.writeInt(sheet.getPhysicalNumberOfRows());
        for (Row row : sheet) {
            out.writeInt(row.getRowNum());
            out.writeFloat(row.getHeight() == sheet.getDefaultRowHeight() ? -1 : row.getHeightInPoints());
            out.writeInt(row.getPhysicalNumberOfCells());
            for (Cell cell : row) {
                cell((XSSFCell) cell);
            }
        }
        texts(sheet.getMergedRegions().stream()
                .map(CellRangeAddress::formatAsString)
                .toList());
        var pane = sheet.getPaneInformation();
        out.writeInt(pane == null ? 0 : pane.getVerticalSplitPosition());
        out.writeInt(pane == null ? 0 : pane.getHorizontalSplitPosition());
        text(xml.isSetAutoFilter() ? xml.getAutoFilter().getRef() : null);
        page(sheet);
        texts(xml.getConditionalFormattingList().stream().map(c -> c.xmlText()).toList());
        texts(
                xml.isSetDataValidations()
                        ? xml.getDataValidations().getDataValidationList().stream()
                                .map(v -> v.xmlText())
                                .toList()
                        : List.of());
        List<String> links = new ArrayList<>();
        for (XSSFHyperlink link : sheet.getHyperlinkList()) {
            links.addAll(List.of(link.getCellRef(), link.getType().name(), link.getAddress()));
        }
        texts(links);
        charts(sheet);
    }

    private void cell(XSSFCell cell) throws IOException {
        out.writeInt(cell.getColumnIndex());
        out.writeInt(cell.getCellStyle().getIndex());
        boolean formula = cell.getCellType() == CellType.FORMULA;
        text(formula ? cell.getCellFormula() : null);
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        out.writeByte(type.getCode());
        switch (type) {
            case STRING -> text(cell.getStringCellValue());
            case NUMERIC -> out.writeDouble(cell.getNumericCellValue());
            case BOOLEAN -> out.writeBoolean(cell.getBooleanCellValue());
            default -> {}
        }
    }

    private void page(XSSFSheet sheet) throws IOException {
        var print = sheet.getPrintSetup();
        out.writeBoolean(print.getLandscape());
        out.writeShort(print.getPaperSize());
        out.writeShort(print.getFitWidth());
        out.writeShort(print.getFitHeight());
        out.writeBoolean(sheet.getFitToPage());
        out.writeBoolean(sheet.getHorizontallyCenter());
        out.writeBoolean(sheet.isDisplayGridlines());
        for (PageMargin margin : PageMargin.values()) {
            out.writeDouble(sheet.getMargin(margin));
        }
        for (String part : List.of(
                sheet.getHeader().getLeft(),
                sheet.getHeader().getCenter(),
                sheet.getHeader().getRight(),
                sheet.getFooter().getLeft(),
                sheet.getFooter().getCenter(),
                sheet.getFooter().getRight())) {
            text(part);
        }
        CellRangeAddress repeated = sheet.getRepeatingRows();
        out.writeInt(repeated == null ? -1 : repeated.getFirstRow());
        out.writeInt(repeated == null ? -1 : repeated.getLastRow());
    }

    private void charts(XSSFSheet sheet) throws IOException {
        List<XSSFGraphicFrame> frames = new ArrayList<>();
        if (sheet.getDrawingPatriarch() != null) {
            for (XSSFShape shape : sheet.getDrawingPatriarch().getShapes()) {
                if (shape instanceof XSSFGraphicFrame frame) {
                    frames.add(frame);
                }
            }
        }
        List<XSSFChart> charts = sheet.getDrawingPatriarch() == null
                ? List.of()
                : sheet.getDrawingPatriarch().getCharts();
        out.writeInt(charts.size());
        for (int i = 0; i < charts.size(); i++) {
            XSSFClientAnchor anchor = (XSSFClientAnchor) frames.get(i).getAnchor();
            out.writeInt(anchor.getCol1());
            out.writeInt(anchor.getRow1());
            out.writeInt(anchor.getCol2());
            out.writeInt(anchor.getRow2());
            text(namespacesSorted(charts.get(i).getCTChart().xmlText()));
        }
    }

    /** XmlBeans declares them in any order. */
    private static String namespacesSorted(String xml) {
        int end = xml.indexOf('>');
        String[] words = xml.substring(0, end).split(" ", -1);
        Arrays.sort(words, 1, words.length);
        return String.join(" ", words) + xml.substring(end);
    }

    private void texts(List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            text(text);
        }
    }

    /** Not writeUTF: a chart is longer than 64 KiB allow. */
    private void text(String text) throws IOException {
        byte[] bytes = text == null ? null : text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        out.writeInt(bytes == null ? -1 : bytes.length);
        if (bytes != null) {
            out.write(bytes);
        }
    }
}
