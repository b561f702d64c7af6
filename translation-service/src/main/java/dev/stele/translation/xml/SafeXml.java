package dev.stele.translation.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Opens XML of strangers: nothing is read from outside, nothing that a document type declares is taken, and elements deeper
 * than 64, with more than 64 attributes or an attribute of more than 20,000 characters are an {@link XMLStreamException}, as
 * is an entity that XML does not have. Whether a document type may stand there at all is for the format to say.
 */
public final class SafeXml {

    private static final int DEEPEST = 64;
    private static final int MOST_ATTRIBUTES = 64;
    private static final int LONGEST_ATTRIBUTE = 20_000;

    private SafeXml() {}

    /** A reader that hands out long texts in pieces. */
    public static XMLStreamReader2 inPieces(InputStream file) throws XMLStreamException {
        return (XMLStreamReader2) factory(false).createXMLStreamReader(file);
    }

    /** A reader to which each text between two tags is one. */
    public static XMLStreamReader2 inWhole(InputStream file) throws XMLStreamException {
        return (XMLStreamReader2) factory(true).createXMLStreamReader(file);
    }

    /** The same for characters that were decoded before. */
    public static XMLStreamReader2 inWhole(Reader file) throws XMLStreamException {
        return (XMLStreamReader2) factory(true).createXMLStreamReader(file);
    }

    // One for each file: a factory remembers the names of elements, and a stranger could fill it with new ones.
    private static XMLInputFactory factory(boolean whole) {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, whole);
        factory.setProperty(WstxInputProperties.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MOST_ATTRIBUTES);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, LONGEST_ATTRIBUTE);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing is read from outside the file.");
        });
        return factory;
    }
}
