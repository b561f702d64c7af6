package dev.stele.translation.interchange;

import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Opens files of strangers: no document type, nothing from outside, nothing out of bounds. */
final class SafeXml {

    private static final int DEEPEST = 64;
    private static final int MOST_ATTRIBUTES = 64;
    private static final int LONGEST_ATTRIBUTE = 20_000;

    private SafeXml() {}

    /** A reader at the start of the file. */
    static XMLStreamReader open(Characters file) throws XMLStreamException {
        // The one of the platform, whichever others come with libraries.
        XMLInputFactory input = XMLInputFactory.newDefaultFactory();
        input.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        input.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        input.setProperty(XMLInputFactory.IS_COALESCING, true);
        input.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        input.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing is read from outside.");
        });
        return input.createXMLStreamReader(new StringReader(file.text()));
    }

    /** Reads the whole file once and refuses it if anything in it is not to be trusted. */
    static void check(Characters file) {
        try {
            XMLStreamReader xml = open(file);
            mustBeKnown(xml, file);
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

    private static void mustBeKnown(XMLStreamReader xml, Characters file) {
        if (xml.getVersion() != null && !xml.getVersion().equals("1.0")) {
            throw new UnreadableXliff("XML must be of version 1.0.");
        }
        if (!file.mayBe(xml.getCharacterEncodingScheme())) {
            throw new UnreadableXliff("The file is not in the encoding that it says; UTF-8 and UTF-16 are taken.");
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
