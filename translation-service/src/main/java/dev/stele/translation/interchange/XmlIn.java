package dev.stele.translation.interchange;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Goes through the elements of a file that was checked before. */
final class XmlIn {

    /** Looks at a child; what it does not read of it is passed over. */
    interface Child {
        void visit(String name) throws XMLStreamException;
    }

    /** Takes the text between children. */
    interface Words {
        void take(String text);
    }

    private final XMLStreamReader xml;
    private int depth;

    /** The cursor is at the root element then. */
    XmlIn(Characters file) throws XMLStreamException {
        this.xml = XliffFile.open(file);
        while (depth == 0) {
            next();
        }
    }

    String namespace() {
        return xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
    }

    String name() {
        return xml.getLocalName();
    }

    @Nullable
    String attribute(String name) {
        return xml.getAttributeValue("", name);
    }

    @Nullable
    String attribute(String namespace, String name) {
        return xml.getAttributeValue(namespace, name);
    }

    /** Goes through the children of the present element and ends after it. */
    void children(Child child) throws XMLStreamException {
        content(text -> {}, child);
    }

    /** Goes through children and the text between them, and ends after the present element. */
    void content(Words words, Child child) throws XMLStreamException {
        int inside = depth;
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    child.visit(name());
                    while (depth > inside) {
                        next();
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    words.take(xml.getText());
                default -> {
                    // Comments and processing instructions say nothing here.
                }
            }
        }
    }

    /** The text of the present element without its children; ends after it. */
    String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        content(text::append, child -> {});
        return text.toString();
    }

    private int next() throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
            depth++;
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        return event;
    }
}
