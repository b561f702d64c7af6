package dev.stele.translation.interchange;

import java.io.StringWriter;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * A copy of XLIFF 2 for the validator: files, units and segments in the words of 2.1, with sources as plain text. Targets
 * stay away, as one that lost a code would sink the whole file; so do codes, for which the validator takes a time that
 * grows with their square; modules, which it does not know as 2.2 has them; and states, as it logs each that has no target.
 */
final class Skeleton2 {

    private static final Set<String> PARTS = Set.of("segment", "ignorable");
    private static final Set<String> STATES = Set.of("state", "subState");

    private final XMLStreamReader in;
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;
    private String core = "";

    Skeleton2(XMLStreamReader in) throws XMLStreamException {
        this.in = in;
        this.out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    String write() throws XMLStreamException {
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> element();
                case XMLStreamConstants.END_ELEMENT -> out.writeEndElement();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> words();
                default -> {
                    // Comments and processing instructions are none of the validator's business.
                }
            }
        }
        out.flush();
        return text.toString();
    }

    private void element() throws XMLStreamException {
        boolean root = core.isEmpty();
        if (root) {
            core = in.getNamespaceURI();
        }
        String name = in.getLocalName();
        if (!core.equals(in.getNamespaceURI()) || name.equals("target")) {
            descend(false);
            return;
        }
        out.writeStartElement(name);
        if (root) {
            out.writeDefaultNamespace(Names.XLIFF_2);
        }
        for (int i = 0; i < in.getAttributeCount(); i++) {
            attribute(name, i);
        }
        if (name.equals("source")) {
            descend(true);
            out.writeEndElement();
        }
    }

    /** Passes over the present element, its text kept or not. */
    private void descend(boolean withText) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (withText) {
                        words();
                    }
                }
                default -> {
                    // Nothing of the file.
                }
            }
        }
    }

    /** Without the private-use characters that the validator takes for codes of its own. */
    private void words() throws XMLStreamException {
        out.writeCharacters(in.getText().replaceAll("[\uE101-\uE106]", "\uFFFD"));
    }

    private void attribute(String element, int i) throws XMLStreamException {
        String name = in.getAttributeLocalName(i);
        String value = in.getAttributeValue(i);
        if (is(in.getAttributePrefix(i), "xml")) {
            out.writeAttribute("xml:" + name, value);
        } else if (is(in.getAttributePrefix(i), "") && !(PARTS.contains(element) && STATES.contains(name))) {
            out.writeAttribute(name, name.equals("version") && value.equals("2.2") ? "2.1" : value);
        }
    }

    private static boolean is(@Nullable String prefix, String other) {
        return prefix == null ? other.isEmpty() : prefix.equals(other);
    }
}
