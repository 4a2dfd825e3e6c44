package cn.duibiao.returns;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An .xlsx written part by part, so that any of them can be wrong. As it comes it is a good return of one row. */
final class RawBook {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    RawBook() {
        part(
                "[Content_Types].xml",
                "<Types xmlns='" + PACKAGE + "content-types'><Override PartName='/xl/workbook.xml'"
                        + " ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/></Types>");
        part("_rels/.rels", relationships("officeDocument xl/workbook.xml"));
        part(
                "xl/_rels/workbook.xml.rels",
                relationships(
                        "worksheet worksheets/sheet1.xml", "sharedStrings sharedStrings.xml", "styles styles.xml"));
        part(
                "xl/workbook.xml",
                "<workbook xmlns='" + MAIN + "' xmlns:r='" + OFFICE
                        + "'><sheets><sheet name='指标填报' sheetId='1' r:id='rId1'/></sheets></workbook>");
        strings("<si><t>指标编号</t></si><si><t>指标名称</t></si><si><t>本期值</t></si>");
        styles("<numFmts><numFmt numFmtId='164' formatCode='0.0%'/></numFmts>"
                + "<cellXfs><xf numFmtId='0'/><xf numFmtId='164'/><xf numFmtId='14'/></cellXfs>");
        cells("<c r='A2' t='inlineStr'><is><t>a</t></is></c><c r='C2' s='1'><v>0.755</v></c>");
    }

    RawBook part(String name, String text) {
        return part(name, text.getBytes(StandardCharsets.UTF_8));
    }

    RawBook part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    String part(String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    RawBook without(String name) {
        parts.remove(name);
        return this;
    }

    RawBook replace(String name, String old, String by) {
        if (!part(name).contains(old)) {
            throw new IllegalArgumentException(old);
        }
        return part(name, part(name).replace(old, by));
    }

    RawBook strings(String items) {
        return part("xl/sharedStrings.xml", "<sst xmlns='" + MAIN + "'>" + items + "</sst>");
    }

    RawBook styles(String inside) {
        return part("xl/styles.xml", "<styleSheet xmlns='" + MAIN + "'>" + inside + "</styleSheet>");
    }

    /** The second row; the first is the header. */
    RawBook cells(String second) {
        return rows("<row r='2'>" + second + "</row>", "");
    }

    /** What stands below the header, and behind the rows. */
    RawBook rows(String rows, String behind) {
        return part(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns='" + MAIN
                        + "'><sheetData><row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c>"
                        + "<c r='C1' t='s'><v>2</v></c></row>" + rows + "</sheetData>" + behind + "</worksheet>");
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** @param targets each a type and where it leads; their ids are rId1, rId2 … */
    static String relationships(String... targets) {
        StringBuilder xml = new StringBuilder("<Relationships xmlns='" + PACKAGE + "relationships'>");
        for (int i = 0; i < targets.length; i++) {
            String[] target = targets[i].split(" ");
            xml.append("<Relationship Id='rId" + (i + 1) + "' Type='" + OFFICE + "/" + target[0] + "' Target='"
                    + target[1] + "'/>");
        }
        return xml.append("</Relationships>").toString();
    }
}
