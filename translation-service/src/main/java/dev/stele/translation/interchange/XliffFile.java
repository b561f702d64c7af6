package dev.stele.translation.interchange;

import dev.stele.translation.xml.SafeXml;
import java.io.StringReader;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Opens XLIFF of strangers: besides what is asked of any XML no document type, and the encoding that it says. */
final class XliffFile {

    private XliffFile() {}

    /** A reader at the start of the file. */
    static XMLStreamReader open(Characters file) throws XMLStreamException {
        return SafeXml.inWhole(new StringReader(file.text()));
    }

    /** Reads the whole file once and refuses it if anything in it is not to be trusted. */
    static void check(Characters file) {
        try {
            XMLStreamReader xml = open(file);
            mustBeKnown(xml, file);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.DTD) {
                    throw new UnreadableXliff("A document type is not taken.");
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
}
