package dev.stele.translation.term.interchange;

import dev.stele.translation.term.Concept;
import dev.stele.translation.term.ConceptContent;
import dev.stele.translation.term.Term;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes TBX-Basic of ISO 30042:2019 in its DCA style. The section is the {@code projectSubset} of each term, and a name is
 * marked by a note.
 */
public final class TbxWriter implements AutoCloseable {

    private final XMLStreamWriter xml;

    /** Begins the file; the caller closes the stream. */
    public TbxWriter(OutputStream out) throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("tbx");
        xml.writeDefaultNamespace(Tbx.NAMESPACE);
        xml.writeAttribute("type", "TBX-Basic");
        xml.writeAttribute("style", "dca");
        language("en");
        for (String element : List.of("tbxHeader", "fileDesc", "sourceDesc")) {
            xml.writeStartElement(element);
        }
        element("p", null, "The termbase of a newsroom");
        for (int i = 0; i < 3; i++) {
            xml.writeEndElement();
        }
        xml.writeStartElement("text");
        xml.writeStartElement("body");
    }

    public void write(Concept concept) throws XMLStreamException {
        ConceptContent it = concept.content();
        xml.writeStartElement("conceptEntry");
        // An XML id begins with a letter, ours may begin with a digit.
        xml.writeAttribute("id", "c." + concept.id());
        element("descrip", "subjectField", it.subject());
        element("descrip", "definition", it.note());
        if (it.neverTranslate()) {
            element("note", null, Tbx.NEVER_TRANSLATE);
        }
        Map<String, List<Term>> languages =
                it.terms().stream().collect(Collectors.groupingBy(Term::tag, LinkedHashMap::new, Collectors.toList()));
        for (Map.Entry<String, List<Term>> language : languages.entrySet()) {
            xml.writeStartElement("langSec");
            language(language.getKey());
            for (Term term : language.getValue()) {
                write(term, it.section());
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void write(Term term, @Nullable String section) throws XMLStreamException {
        xml.writeStartElement("termSec");
        element("term", null, term.text());
        element("termNote", "administrativeStatus", Tbx.theirs(term.status()));
        element("termNote", "partOfSpeech", Tbx.theirs(term.partOfSpeech()));
        element("admin", "projectSubset", section);
        element("note", null, term.note());
        xml.writeEndElement();
    }

    private void language(String tag) throws XMLStreamException {
        xml.writeAttribute(XMLConstants.XML_NS_PREFIX, XMLConstants.XML_NS_URI, "lang", tag);
    }

    private void element(String name, @Nullable String type, @Nullable String text) throws XMLStreamException {
        if (text != null) {
            xml.writeStartElement(name);
            if (type != null) {
                xml.writeAttribute("type", type);
            }
            xml.writeCharacters(text);
            xml.writeEndElement();
        }
    }

    @Override
    public void close() throws XMLStreamException {
        xml.writeEndDocument();
        xml.flush();
    }
}
