package dev.stele.translation.interchange;

import java.io.ByteArrayInputStream;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Opens files of strangers: no document type, nothing from outside, nothing out of bounds. */
final class SafeXml {

    private static final int DEEPEST = 64;
    private static final int MOST_ATTRIBUTES = 64;
    private static final int LONGEST_ATTRIBUTE = 20_000;
    private static final Set<String> ENCODINGS = Set.of("UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "US-ASCII");

    private SafeXml() {}

    /** A reader at the start of the file. */
    static XMLStreamReader open(byte[] file) throws XMLStreamException {
        // The one of the platform, whichever others come with libraries.
        XMLInputFactory input = XMLInputFactory.newDefaultFactory();
        input.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        input.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        input.setProperty(XMLInputFactory.IS_COALESCING, true);
        input.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        input.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing is read from outside.");
        });
        return input.createXMLStreamReader(new ByteArrayInputStream(file));
    }

    /** Reads the whole file once and refuses it if anything in it is not to be trusted. */
    static void check(byte[] file) {
        try {
            XMLStreamReader xml = open(file);
            mustBeKnown(xml.getVersion(), xml.getCharacterEncodingScheme());
            int depth = 0;
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.DTD -> throw new UnreadableXliff("A document type is not taken.");
                    case XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new UnreadableXliff("There is no entity " + xml.getLocalName() + ".");
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > DEEPEST) {
                            throw new UnreadableXliff("Elements are nested too deep.");
                        }
                        mustBeBounded(xml);
                    }
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    default -> {
                        // Text has the bounds of the file.
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }

    static UnreadableXliff unreadable(XMLStreamException e) {
        return e.getLocation() == null
                ? new UnreadableXliff("This is no XML.")
                : new UnreadableXliff(
                        "This is no XML from line " + e.getLocation().getLineNumber() + ", column "
                                + e.getLocation().getColumnNumber() + " on.");
    }

    private static void mustBeKnown(@Nullable String version, @Nullable String encoding) {
        if (version != null && !version.equals("1.0")) {
            throw new UnreadableXliff("XML must be of version 1.0.");
        }
        if (encoding != null && ENCODINGS.stream().noneMatch(encoding::equalsIgnoreCase)) {
            throw new UnreadableXliff("The encoding must be UTF-8 or UTF-16.");
        }
    }

    private static void mustBeBounded(XMLStreamReader xml) {
        if (xml.getAttributeCount() > MOST_ATTRIBUTES) {
            throw new UnreadableXliff("An element has too many attributes.");
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeValue(i).length() > LONGEST_ATTRIBUTE) {
                throw new UnreadableXliff("An attribute is too long.");
            }
        }
    }
}
