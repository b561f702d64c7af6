package dev.stele.translation.term.interchange;

import dev.stele.translation.term.ImportTerms;
import dev.stele.translation.term.ImportedConcept;
import dev.stele.translation.xml.SafeXml;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads TBX of ISO 30042:2019 (root {@code tbx}, styles DCA and DCT) and of 2008 (root {@code martif}). What it says beyond
 * what the termbase keeps is passed over; a document type declaration is refused.
 */
public final class ReadTbx {

    private static final int DEEPEST = 50;
    private static final String NOT_TBX = "not-tbx";

    private final XMLStreamReader xml;
    private final Deque<StringBuilder> texts = new ArrayDeque<>();
    private final Deque<String> types = new ArrayDeque<>();
    private final List<ImportedConcept> concepts = new ArrayList<>();
    private int terms;
    private TbxEntry entry = new TbxEntry(0, null);

    private ReadTbx(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** The concepts in the order of the file. */
    public static List<ImportedConcept> of(byte[] file) {
        try {
            ReadTbx reading = new ReadTbx(SafeXml.inWhole(new ByteArrayInputStream(file)));
            reading.read();
            return List.copyOf(reading.concepts);
        } catch (XMLStreamException e) {
            throw new Unreadable(
                    NOT_TBX,
                    "The file is not well-formed XML: line "
                            + (e.getLocation() == null
                                    ? "unknown"
                                    : e.getLocation().getLineNumber()) + ".");
        }
    }

    private void read() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD ->
                    throw new Unreadable("doctype", "Take the DOCTYPE declaration out of the file.");
                case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!texts.isEmpty()) {
                        texts.element().append(xml.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                default -> {}
            }
        }
    }

    private void start(String name) {
        if (texts.isEmpty() && !name.equals("tbx") && !name.equals("martif")) {
            throw new Unreadable(NOT_TBX, "The root is neither tbx nor martif.");
        }
        if (texts.size() == DEEPEST) {
            throw new Unreadable(NOT_TBX, "Elements stand deeper in each other than TBX has them.");
        }
        texts.push(new StringBuilder());
        types.push(Objects.requireNonNullElse(xml.getAttributeValue(null, "type"), name));
        switch (name) {
            case "conceptEntry", "termEntry" ->
                entry = new TbxEntry(concepts.size() + 1, xml.getAttributeValue(null, "id"));
            case "langSec", "langSet" -> entry.language(xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang"));
            case "termSec", "tig", "ntig" -> entry.beginTerm();
            default -> {}
        }
    }

    private void end(String name) {
        String text = texts.pop().toString();
        String type = types.pop();
        switch (name) {
            case "conceptEntry", "termEntry" -> {
                if (concepts.size() == ImportTerms.MOST_CONCEPTS) {
                    throw Unreadable.tooMany();
                }
                concepts.add(entry.concept());
                entry = new TbxEntry(0, null);
            }
            case "langSec", "langSet" -> entry.language(null);
            case "termSec", "tig", "ntig" -> {
                if (++terms > ImportTerms.MOST_TERMS) {
                    throw Unreadable.tooMany();
                }
                entry.endTerm();
            }
            // Markup inside of a text belongs to the text.
            case "hi", "foreign", "ec", "sc", "ph" -> {
                if (!texts.isEmpty()) {
                    texts.element().append(text);
                }
            }
            default -> entry.say(name.equals("note") || name.equals("term") ? name : type, text);
        }
    }
}
