package dev.stele.translation.interchange;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import net.sf.okapi.lib.xliff2.XLIFFException;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what is not valid XLIFF 2, by the validating reader of Okapi. It sees a copy: without targets, of which one that
 * lost a code would sink the whole file; with 2.2 in the words of 2.1; and without the private-use characters that it
 * takes for codes of its own.
 */
final class ValidXliff2 {

    private ValidXliff2() {}

    static void check(byte[] file) throws XMLStreamException {
        String copy = new Copy(SafeXml.open(file)).write();
        try {
            XLIFFReader.validate(copy, null);
        } catch (XLIFFException e) {
            throw new UnreadableXliff("This is no valid XLIFF 2: " + firstLine(e.getMessage()));
        }
    }

    private static String firstLine(@Nullable String message) {
        return message == null
                ? "no reason is known."
                : message.lines().findFirst().orElse("");
    }

    /** A file on its way to the validator. */
    private static final class Copy {

        private final XMLStreamReader in;
        private final StringWriter text = new StringWriter();
        private final XMLStreamWriter out;
        private String core = "";

        Copy(XMLStreamReader in) throws XMLStreamException {
            this.in = in;
            this.out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        }

        String write() throws XMLStreamException {
            boolean inPart = false;
            while (in.hasNext()) {
                switch (in.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (core.isEmpty()) {
                            core = in.getNamespaceURI();
                        }
                        boolean target = inPart && isCore() && in.getLocalName().equals("target");
                        if (target || isNews()) {
                            skip();
                        } else {
                            inPart = inPart || isPart();
                            start();
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        inPart = inPart && !isPart();
                        out.writeEndElement();
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        out.writeCharacters(in.getText().replaceAll("[\uE101-\uE106]", "\uFFFD"));
                    default -> {
                        // Comments and processing instructions are none of the validator's business.
                    }
                }
            }
            out.flush();
            return text.toString();
        }

        private boolean isCore() {
            return core.equals(in.getNamespaceURI());
        }

        /** The validator knows no module as 2.2 has it. */
        private boolean isNews() {
            return core.equals(Names.XLIFF_2_2) && !isCore();
        }

        private boolean isPart() {
            return isCore()
                    && (in.getLocalName().equals("segment") || in.getLocalName().equals("ignorable"));
        }

        private void skip() throws XMLStreamException {
            for (int depth = 1; depth > 0; ) {
                int event = in.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    depth++;
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                }
            }
        }

        private void start() throws XMLStreamException {
            out.writeStartElement(qualified(in.getPrefix(), in.getLocalName()));
            for (int i = 0; i < in.getNamespaceCount(); i++) {
                String uri = String.valueOf(in.getNamespaceURI(i));
                String prefix = in.getNamespacePrefix(i);
                out.writeAttribute(
                        prefix == null || prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix,
                        uri.equals(Names.XLIFF_2_2) ? Names.XLIFF_2 : uri);
            }
            for (int i = 0; i < in.getAttributeCount(); i++) {
                attribute(i);
            }
        }

        private void attribute(int i) throws XMLStreamException {
            String prefix = in.getAttributePrefix(i);
            boolean plain = prefix == null || prefix.isEmpty();
            if (!plain && !prefix.equals("xml") && core.equals(Names.XLIFF_2_2)) {
                return;
            }
            // States without targets would fill the log with warnings, and no state is worth refusing a file for.
            if (plain && isPart() && in.getAttributeLocalName(i).matches("state|subState")) {
                return;
            }
            boolean version = plain && isCore() && in.getAttributeLocalName(i).equals("version");
            String value = in.getAttributeValue(i);
            out.writeAttribute(
                    qualified(prefix, in.getAttributeLocalName(i)), version && value.equals("2.2") ? "2.1" : value);
        }

        private static String qualified(@Nullable String prefix, String name) {
            return prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
        }
    }
}
