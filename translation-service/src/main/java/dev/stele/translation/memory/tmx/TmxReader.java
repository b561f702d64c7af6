package dev.stele.translation.memory.tmx;

import dev.stele.translation.xml.SafeXml;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.DTDInfo;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Reads TMX one unit at a time. Of a document type nothing is ever fetched or declared: the bare name of the standard is
 * overlooked, as most tools write it, and anything more refused.
 */
public final class TmxReader {

    private static final int LONGEST_PROLOG = 16_384;

    private TmxReader() {}

    /** Walks the units; those that lack a language or cannot be taken go to {@code failures}. */
    public static void read(
            InputStream in, String from, String to, Consumer<TmxUnit> units, Consumer<TmxUnit.Failure> failures) {
        try {
            XMLStreamReader2 xml = SafeXml.inPieces(new SequenceInputStream(prolog(in), in));
            long unit = 0;
            boolean body = false;
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        String name = element(xml);
                        if (xml.getDepth() == 1 && !name.equals("tmx")) {
                            throw new NotTmx("not-tmx", "The root is " + name + ", not tmx.");
                        }
                        body |= name.equals("body");
                        if (name.equals("tu")) {
                            new UnitReader(xml, from, to, ++unit).read(units, failures);
                        }
                    }
                    default -> {}
                }
            }
            if (!body) {
                throw new NotTmx("not-tmx", "There is no body.");
            }
        } catch (XMLStreamException e) {
            throw new NotTmx("not-xml", String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads what stands before the root by itself: a document type without end must not fill the memory. */
    private static InputStream prolog(InputStream in) throws IOException, XMLStreamException {
        byte[] head = in.readNBytes(LONGEST_PROLOG);
        XMLStreamReader2 xml = SafeXml.inPieces(new ByteArrayInputStream(head));
        try {
            for (int event = 0; event != XMLStreamConstants.START_ELEMENT; event = xml.next()) {
                if (event == XMLStreamConstants.DTD) {
                    check(xml.getDTDInfo());
                }
            }
        } catch (XMLStreamException e) {
            if (head.length < LONGEST_PROLOG) {
                throw e;
            }
            throw new NotTmx("not-tmx", "There is too much before the root.");
        }
        return new ByteArrayInputStream(head);
    }

    private static void check(DTDInfo type) {
        String subset = type.getDTDInternalSubset();
        boolean known = type.getDTDSystemId() == null || type.getDTDSystemId().matches("(?:.*/)?tmx1[1-4]\\.dtd");
        if (!known || (subset != null && !subset.isBlank())) {
            throw new NotTmx(
                    "doctype", "Only <!DOCTYPE tmx SYSTEM \"tmx14.dtd\"> may stand here, without declarations.");
        }
    }

    /** Anything that is not of TMX is refused: no inclusions, and no endless new names. */
    static String element(XMLStreamReader2 xml) {
        String name = xml.getLocalName();
        String space = xml.getNamespaceURI();
        boolean foreign = space != null && !space.isEmpty() && !space.startsWith("http://www.lisa.org/tmx");
        if (foreign || !TmxNames.ELEMENTS.contains(name)) {
            throw new NotTmx("not-tmx", "TMX has no element " + name + ".");
        }
        return name;
    }
}
