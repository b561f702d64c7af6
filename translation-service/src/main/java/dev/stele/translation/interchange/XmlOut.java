package dev.stele.translation.interchange;

import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes elements with their attributes, one a line where no text is. */
final class XmlOut {

    // The one of the platform, whichever others come with libraries.
    private static final XMLOutputFactory OUTPUT = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter xml;
    private final Deque<Boolean> inline = new ArrayDeque<>();

    XmlOut(OutputStream out) throws XMLStreamException {
        this.xml = OUTPUT.createXMLStreamWriter(out, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
    }

    /** Opens an element; attributes come in pairs of name and value, and those without value are left out. */
    XmlOut open(String name, @Nullable String... attributes) throws XMLStreamException {
        line();
        start(name, attributes);
        inline.push(false);
        return this;
    }

    /** Opens an element whose text is kept as it is, up to the last space. */
    XmlOut openText(String name, @Nullable String... attributes) throws XMLStreamException {
        if (inline.isEmpty() || !inline.element()) {
            line();
        }
        start(name, attributes);
        inline.push(true);
        return this;
    }

    XmlOut close() throws XMLStreamException {
        if (!inline.pop()) {
            line();
        }
        xml.writeEndElement();
        return this;
    }

    XmlOut text(String text) throws XMLStreamException {
        xml.writeCharacters(writable(text));
        return this;
    }

    /** An element with nothing but text. */
    XmlOut textElement(String name, String text, @Nullable String... attributes) throws XMLStreamException {
        return openText(name, attributes).text(text).close();
    }

    /** An element within a text, that has nothing in it. */
    XmlOut empty(String name, @Nullable String... attributes) throws XMLStreamException {
        return openText(name, attributes).close();
    }

    void end() throws XMLStreamException {
        line();
        xml.writeEndDocument();
        xml.flush();
    }

    private void start(String name, @Nullable String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                xml.writeAttribute(String.valueOf(attributes[i]), writable(value));
            }
        }
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    /** The text without what no XML may have: control characters and halves of characters. */
    static String writable(String text) {
        return text.codePoints().allMatch(XmlOut::isWritable)
                ? text
                : text.codePoints()
                        .map(it -> isWritable(it) ? it : 0xFFFD)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isWritable(int character) {
        return character == '\t'
                || character == '\n'
                || (character >= ' ' && character < 0xD800)
                || (character > 0xDFFF && character != 0xFFFE && character != 0xFFFF);
    }
}
