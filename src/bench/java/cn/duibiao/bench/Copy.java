package cn.duibiao.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The measure for large returns: unzips and parses a workbook's first sheet with StAX and writes its rows with SXSSF. */
final class Copy {
    private Copy() {}

    /** Arguments: the workbook, the copy. */
    public static void main(String[] args) throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        try (ZipFile zip = new ZipFile(args[0]);
                SXSSFWorkbook book = new SXSSFWorkbook(100);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[1])))) {
            List<String> shared = shared(factory, zip);
            SXSSFSheet sheet = book.createSheet("copy");
            try (InputStream in = part(zip, "xl/worksheets/sheet1.xml")) {
                rows(factory.createXMLStreamReader(in), shared, sheet);
            }
            book.write(out);
        }
    }

    private static void rows(XMLStreamReader xml, List<String> shared, SXSSFSheet sheet) throws XMLStreamException {
        SXSSFRow row = null;
        String at = null;
        String type = null;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "row" -> row = sheet.createRow(Integer.parseInt(xml.getAttributeValue(null, "r")) - 1);
                case "c" -> {
                    at = xml.getAttributeValue(null, "r");
                    type = xml.getAttributeValue(null, "t");
                }
                case "v", "t" -> {
                    int column = CellReference.convertColStringToIndex(at.replaceAll("[0-9]", ""));
                    String value = xml.getElementText();
                    if (type == null || type.equals("n")) {
                        row.createCell(column).setCellValue(Double.parseDouble(value));
                    } else {
                        row.createCell(column)
                                .setCellValue(type.equals("s") ? shared.get(Integer.parseInt(value)) : value);
                    }
                }
                default -> {}
            }
        }
    }

    private static List<String> shared(XMLInputFactory factory, ZipFile zip) throws IOException, XMLStreamException {
        List<String> texts = new ArrayList<>();
        if (zip.getEntry("xl/sharedStrings.xml") == null) {
            return texts;
        }
        try (InputStream in = part(zip, "xl/sharedStrings.xml")) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("t")) {
                    texts.add(xml.getElementText());
                }
            }
        }
        return texts;
    }

    private static InputStream part(ZipFile zip, String name) throws IOException {
        return new BufferedInputStream(zip.getInputStream(zip.getEntry(name)));
    }
}
