package cn.duibiao.xlsx;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks through one part's elements from above to below. Where it stands on an element, the caller either asks for
 * its {@link #child children} until there are none, or for its {@link #text}, or {@link #skip skips} it.
 *
 * <p>A document type is refused, so there are no entities to expand or to fetch. Elements of namespaces unknown to
 * workbooks have no name and are skipped by everybody; the strict variant's are read like the usual one's.
 */
final class Xml implements AutoCloseable {
    private static final XMLInputFactory FACTORY = factory();
    private static final Set<String> NAMESPACES = Set.of(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main",
            "http://schemas.openxmlformats.org/package/2006/relationships",
            "http://schemas.openxmlformats.org/package/2006/content-types",
            "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
            "http://purl.oclc.org/ooxml/officeDocument/customProperties",
            "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
            "http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes");

    private final PartStream part;
    private final XMLStreamReader reader;
    private int depth;
    private String known = "";

    /** @param part not null; closed with this */
    Xml(PartStream part) {
        this.part = part;
        try {
            reader = FACTORY.createXMLStreamReader(characters(part));
        } catch (IOException e) {
            throw Refused.damaged(part.name(), "读不出的内容");
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /**
     * UTF-8, or UTF-16 where a mark says so: packages know no other (ECMA-376 part 2, 8.1.4). The parser itself would write
     * of a wrong byte to the terminal.
     */
    private static Reader characters(PartStream part) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(part, 3);
        byte[] mark = new byte[3];
        int length = bytes.readNBytes(mark, 0, 3);
        boolean wide = length > 1 && (mark[0] & mark[1] & 0xFE) == 0xFE && mark[0] != mark[1];
        if (wide || length < 3 || (mark[0] & 0xFF) != 0xEF || (mark[1] & 0xFF) != 0xBB || (mark[2] & 0xFF) != 0xBF) {
            bytes.unread(mark, 0, length);
        }
        return wide ? new InputStreamReader(bytes, StandardCharsets.UTF_16.newDecoder()) : new Utf8Reader(bytes);
    }

    /** To the outermost element, which must have this name. */
    void root(String name) {
        if (!child() || !name().equals(name)) {
            throw Refused.damaged(part.name(), "内容不是" + name);
        }
    }

    /** To the next element inside the one it stands on; false when there is none left, and then that one is done with. */
    boolean child() {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > Bounds.DEPTH) {
                        throw Refused.damaged(part.name(), "元素嵌套超过" + Bounds.DEPTH + "层");
                    }
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    depth--;
                    return false;
                }
                default -> {
                    // Blanks, comments.
                }
            }
        }
    }

    /** Past the element it stands on. */
    void skip() {
        int outer = depth;
        while (depth >= outer) {
            child();
        }
    }

    /** Empty for an element that is none of a workbook's. */
    String name() {
        String namespace = reader.getNamespaceURI();
        if (namespace == null || !namespace.equals(known) && !NAMESPACES.contains(namespace)) {
            return "";
        }
        known = namespace;
        return reader.getLocalName();
    }

    /** Null where it is not given. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)
                    && reader.getAttributePrefix(i).isEmpty()) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** r:id; null where it is not given. */
    String relation() {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals("id")
                    && String.valueOf(reader.getAttributeNamespace(i)).endsWith("/relationships")) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** xsd:boolean; false where it is not given. */
    boolean flag(String name) {
        String value = attribute(name);
        return value != null && (value.equals("1") || value.equals("true"));
    }

    /** Adds the text of the element it stands on, and steps past it; false when that is more than {@code most} characters. */
    boolean text(StringBuilder into, int most) {
        boolean fits = true;
        while (true) {
            switch (next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    fits &= into.length() + reader.getTextLength() <= most;
                    if (fits) {
                        into.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                    }
                }
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    skip();
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    depth--;
                    return fits;
                }
                default -> {
                    // Comments.
                }
            }
        }
    }

    /** To the end, so that the whole part is well-formed and its checksum right. */
    void end() {
        while (depth > 0) {
            child();
        }
        child();
        part.drain();
    }

    @Override
    public void close() {
        part.close();
    }

    private int next() {
        try {
            int event = reader.hasNext() ? reader.next() : XMLStreamConstants.END_DOCUMENT;
            part.token();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw Refused.damaged(part.name(), "含有文档类型声明（DTD）或实体，可能是恶意文件");
            }
            return event;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private Refused broken(XMLStreamException e) {
        int line = e.getLocation() == null ? -1 : e.getLocation().getLineNumber();
        return Refused.damaged(part.name(), "第" + Math.max(1, line) + "行不是完好的XML");
    }
}
